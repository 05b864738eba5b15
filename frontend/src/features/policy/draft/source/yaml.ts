/**
 * The policy as its author writes it, read and written with comments and order kept. The words `no`, `on`, `True` and
 * dates stay words here, as they do on the server; only `true`, `false`, `null` and plain numbers are more than words.
 */
import { type Document, parseDocument, type Tags } from "yaml";

/** What stands in a source, or the first thing that keeps it from being read at all. `line` counts from 1. */
export type Reading = { value: unknown; broken: { message: string; line: number } | null };

const TESTS: Record<string, RegExp> = {
  "tag:yaml.org,2002:null": /^(?:~|null)?$/,
  "tag:yaml.org,2002:bool": /^(?:true|false)$/,
  "tag:yaml.org,2002:int": /^[-+]?(?:0|[1-9][0-9]{0,15})$/,
  "tag:yaml.org,2002:float": /^[-+]?[0-9]{1,15}\.[0-9]{1,15}(?:[eE][-+]?[0-9]{1,2})?$/,
};

/** One way to write each kind of value: no hexadecimal numbers, no infinities. */
function asTheServerReads(tags: Tags): Tags {
  const seen = new Set<string>();
  const found: Tags[number][] = [];
  for (const tag of tags) {
    if (typeof tag === "string" || Array.isArray(tag) || tag.collection || !tag.default) {
      found.push(tag);
      continue;
    }
    const test = TESTS[tag.tag];
    if (tag.tag.endsWith(":str")) found.push(tag);
    else if (test && !tag.format && !seen.has(tag.tag)) found.push({ ...tag, test });
    if (!tag.format) seen.add(tag.tag);
  }
  return found;
}

export const isJson = (source: string): boolean => source.trimStart().startsWith("{");

const parsed = (source: string): Document =>
  parseDocument(source, { schema: "core", customTags: asTheServerReads, prettyErrors: true });

/** Write `document` out. What came as JSON goes as JSON: the server reads such a file strictly. */
export function written(document: Document, json: boolean): string {
  if (json) return `${JSON.stringify(document.toJS(), null, 2)}\n`;
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}

type Held = { source: string; reading: Reading; document: Document | null; tidy: string | null };

/** The last source that was read: every view asks for the same one, and the next change begins from it. */
let last: Held | null = null;

function held(source: string): Held {
  if (last?.source === source) return last;
  const document = parsed(source);
  const error = document.errors[0];
  const reading: Reading = error
    ? { value: null, broken: { message: firstLine(error.message), line: error.linePos?.[0].line ?? 1 } }
    : { value: document.toJS({ maxAliasCount: 0 }), broken: null };
  last = { source, reading, document, tidy: null };
  return last;
}

/** Read `source`. */
export const readSource = (source: string): Reading => held(source).reading;

/** Return the document of `source`, the caller's to change, and `source` as it is written out unchanged. */
export function takeDocument(source: string): { document: Document; tidy: string } | null {
  const one = held(source);
  if (one.reading.broken) return null;
  const document = one.document ?? parsed(source);
  const tidy = one.tidy ?? written(document, isJson(source));
  one.document = null;
  return { document, tidy };
}

/** Remember how `source` is written out, when it was made from just that. */
export function rememberTidy(source: string, tidy: string): void {
  held(source).tidy = tidy;
}

const firstLine = (message: string): string => (message.split("\n")[0] ?? "").replace(/ at line .*$/, "");
