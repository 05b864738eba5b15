/** Small things this browser remembers. Storage may be full or forbidden; then nothing is remembered and nothing breaks. */
const PREFIX = "hashmark.";

export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Keep `value` under `name`. Returns whether it was kept. */
export function remember(name: string, value: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Storage is forbidden here, so there is nothing to forget.
  }
}
