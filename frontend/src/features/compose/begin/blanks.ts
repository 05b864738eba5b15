/** Blanks that a template left, such as `[street]`: which still stand in the words, and filling them everywhere at once. */
import type { Content } from "../../../api/types";

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const walked = (value: Json, each: (text: string) => string): Json => {
  if (typeof value === "string") return each(value);
  if (Array.isArray(value)) return value.map((item) => walked(item, each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walked(item, each)]));
};

/** Those of `blanks` that still stand somewhere in `content`, in their order. */
export function stillBlank(content: Content, blanks: readonly string[]): string[] {
  const texts: string[] = [];
  walked(content as unknown as Json, (text) => {
    texts.push(text);
    return text;
  });
  return blanks.filter((blank) => texts.some((text) => text.includes(`[${blank}]`)));
}

/** `content` with each blank that has words in `values` filled wherever it stands; empty words fill nothing. */
export function filled(content: Content, values: Readonly<Record<string, string>>): Content {
  const given = Object.entries(values).filter(([, words]) => words.trim());
  const fill = (text: string): string =>
    given.reduce((done, [blank, words]) => done.replaceAll(`[${blank}]`, () => words.trim()), text);
  return walked(content as unknown as Json, fill) as unknown as Content;
}
