/** A content with other words at one place, which is named as findings name it: a JSON Pointer. */
import type { Content } from "../api/types";

/** `content` with `text` at `pointer`; what the pointer leads past stays as it is. */
export function withText(content: Content, pointer: string, text: string): Content {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return put(content, steps, text) as Content;
}

function put(value: unknown, [step, ...rest]: string[], text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((each, index) => (String(index) === step ? put(each, rest, text) : each));
  }
  if (typeof value !== "object" || value === null || !(step in value)) return value;
  return { ...value, [step]: put((value as Record<string, unknown>)[step], rest, text) };
}
