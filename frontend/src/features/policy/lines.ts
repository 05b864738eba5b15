/** Return the UTF-16 index at which 1-based `line` of `text` begins; past the end it is the length. */
export function lineStart(text: string, line: number): number {
  let at = 0;
  for (let seen = 1; seen < line; seen++) {
    const next = text.indexOf("\n", at);
    if (next === -1) return text.length;
    at = next + 1;
  }
  return at;
}
