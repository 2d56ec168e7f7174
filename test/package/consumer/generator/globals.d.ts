/** As much of Node as these files use, so that they need no other package. */
declare const process: { readonly stdout: { readonly write: (text: string) => boolean } };
