/** Where the path of a notice leads: a page, and a place on it where the path names one. */
export function placeOf(path: string): { to: "/notices"; hash?: string } {
  const [to, hash] = path.split("#");
  return { to: to as "/notices", ...(hash && { hash }) };
}
