/** The name of standard input among the files. In a file of its own: the command line needs it, and no reader. */
export const standardInput = "<stdin>";
