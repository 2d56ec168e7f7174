/** The length of a string as JSON Schema counts it: in Unicode code points, not in UTF-16 units. */
export function codePointLength(text: string): number {
  let length = 0;
  // The second unit of a pair is passed over.
  for (let index = 0; index < text.length; index++, length++) {
    if (Number(text.codePointAt(index)) > 0xffff) index++;
  }
  return length;
}
