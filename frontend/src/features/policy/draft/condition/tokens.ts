/** A condition cut into words, texts in quotes and marks; what is open at the place somebody is writing. */
export type Token = { kind: "name" | "string" | "mark"; text: string; start: number; end: number };

const TOKEN =
  /(?<skip>\/\/[^\n]*|\s+)|(?<string>"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)|(?<name>[A-Za-z_]\w*)|(?<mark>&&|\|\||[=!<>]=|.)/gsu;

export function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const kind = (["string", "name", "mark"] as const).find((each) => match.groups?.[each] !== undefined);
    return kind ? [{ kind, text: match[0], start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** `hashtags` in `hashtags.exists(h, …)`: what each `h` is one of. */
export type Loop = { variable: string; over: string };

const LOOPS = new Set(["all", "exists", "exists_one", "map", "filter"]);

/** The loops that are open where `before` ends, innermost last. */
export function openLoops(before: readonly Token[]): Loop[] {
  const open: (Loop | null)[] = [];
  before.forEach((token, at) => {
    if (token.text === ")") open.pop();
    if (token.text !== "(") return;
    const [over, dot, macro] = [before[at - 3], before[at - 2], before[at - 1]];
    const [variable, comma] = [before[at + 1], before[at + 2]];
    const loops = dot?.text === "." && macro && LOOPS.has(macro.text) && over?.kind === "name";
    const named = variable?.kind === "name" && comma?.text === ",";
    open.push(loops && named ? { variable: variable.text, over: chainBefore(before, at - 2) } : null);
  });
  return open.filter((loop) => loop !== null);
}

/** The dotted name that ends just before the dot at `dot`, such as `proposal` or `channel.network`. */
export function chainBefore(list: readonly Token[], dot: number): string {
  const names: string[] = [];
  for (let at = dot; list[at]?.text === "." && list[at - 1]?.kind === "name"; at -= 2) {
    names.unshift(list[at - 1]?.text ?? "");
  }
  return names.join(".");
}
