/**
 * Idempotency keys. One intent ("submit this proposal", "decide so") keeps one key over every retry, until the
 * server has answered it for good; other words are another intent and get another key.
 */
import { asProblem } from "./problem";

/** Return a fresh UUID; pages on plain http outside loopback have no `crypto.randomUUID`. */
export function freshKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

type Held = { said: string; key: string };

export class Intents {
  private readonly held = new Map<string, Held>();

  constructor(private readonly fresh: () => string = freshKey) {}

  /** Return the key for saying `body` under `name`: the same one until `settle`, or until the body differs. */
  keyFor(name: string, body: unknown): string {
    const said = JSON.stringify(body ?? null);
    const held = this.held.get(name);
    if (held?.said === said) return held.key;
    const key = this.fresh();
    this.held.set(name, { said, key });
    return key;
  }

  settle(name: string): void {
    this.held.delete(name);
  }

  /** Run `send` with the key for this intent. The key is kept when the outcome is unknown or may still change. */
  async run<T>(name: string, body: unknown, send: (key: string) => Promise<T>): Promise<T> {
    try {
      const answer = await send(this.keyFor(name, body));
      this.settle(name);
      return answer;
    } catch (error) {
      if (!asProblem(error).passing) this.settle(name);
      throw error;
    }
  }
}

export const intents = new Intents();
