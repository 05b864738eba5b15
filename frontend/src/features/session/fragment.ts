/** Return the value of `name` behind the `#` of this page's address, or null. */
export function fragmentToken(name: string, hash: string = location.hash): string | null {
  const value = new URLSearchParams(hash.replace(/^#/, "")).get(name);
  return value && value.length >= 8 ? value : null;
}
