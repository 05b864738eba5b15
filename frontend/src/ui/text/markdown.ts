/**
 * The part of Markdown a policy needs, read into a small tree: headings, paragraphs, lists, quotes, emphasis, code
 * and links. Nothing becomes HTML by itself, so a policy can carry no script; a link leads to https, http or mail only.
 */
export type Inline =
  | { type: "text"; text: string }
  | { type: "strong" | "em"; children: Inline[] }
  | { type: "code"; text: string }
  | { type: "link"; href: string; children: Inline[] };

export type Block =
  | { type: "heading"; level: number; children: Inline[] }
  | { type: "paragraph"; children: Inline[] }
  | { type: "list"; ordered: boolean; items: Inline[][] }
  | { type: "quote"; blocks: Block[] }
  | { type: "code"; text: string };

const SAFE_LINK = /^(https?:\/\/|mailto:|#)/i;
const INLINE =
  /(`[^`]+`)|(\*\*(?=\S)(.+?)\*\*)|((?<![\w*])[*_](?=\S)(.+?)[*_](?!\w))|(\[([^\]]+)\]\(([^)\s]+)\))/s;

export function inline(text: string): Inline[] {
  const match = INLINE.exec(text);
  if (!match) return text ? [{ type: "text", text }] : [];
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  return [...(before ? [{ type: "text", text: before } as const] : []), found(match), ...inline(after)];
}

function found(match: RegExpExecArray): Inline {
  const [whole, code, strong, strongText, , emText, , label = "", href = ""] = match;
  if (code) return { type: "code", text: code.slice(1, -1) };
  if (strong) return { type: "strong", children: inline(strongText ?? "") };
  if (emText !== undefined) return { type: "em", children: inline(emText) };
  if (SAFE_LINK.test(href)) return { type: "link", href, children: inline(label) };
  return { type: "text", text: label || whole };
}

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const BULLET = /^\s{0,3}[-*+]\s+(.*)$/;
const NUMBER = /^\s{0,3}\d{1,9}[.)]\s+(.*)$/;
const QUOTE = /^\s{0,3}>\s?(.*)$/;
const FENCE = /^\s{0,3}```/;

const starts = (line: string): boolean =>
  [HEADING, BULLET, NUMBER, QUOTE, FENCE].some((pattern) => pattern.test(line)) || line.trim() === "";

/** Read `source` into blocks. Anything not understood stays as the text it is. */
export function markdown(source: string): Block[] {
  const lines = source.replace(/\r\n?/g, "\n").split("\n");
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const [block, next] = readBlock(lines, at);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

function readBlock(lines: string[], at: number): [Block | null, number] {
  const line = lines[at] ?? "";
  if (line.trim() === "") return [null, at + 1];
  const heading = HEADING.exec(line);
  if (heading) {
    return [{ type: "heading", level: heading[1]?.length ?? 1, children: inline(heading[2] ?? "") }, at + 1];
  }
  if (FENCE.test(line)) return readFence(lines, at);
  if (QUOTE.test(line)) return readQuote(lines, at);
  for (const [pattern, ordered] of [
    [BULLET, false],
    [NUMBER, true],
  ] as const) {
    if (pattern.test(line)) return readList(lines, at, pattern, ordered);
  }
  return readParagraph(lines, at);
}

function readFence(lines: string[], at: number): [Block, number] {
  let end = at + 1;
  while (end < lines.length && !FENCE.test(lines[end] ?? "")) end++;
  return [{ type: "code", text: lines.slice(at + 1, end).join("\n") }, end + 1];
}

function readQuote(lines: string[], at: number): [Block, number] {
  const inner: string[] = [];
  let end = at;
  for (let match = QUOTE.exec(lines[end] ?? ""); match; match = QUOTE.exec(lines[++end] ?? "")) {
    inner.push(match[1] ?? "");
  }
  return [{ type: "quote", blocks: markdown(inner.join("\n")) }, end];
}

function readList(lines: string[], at: number, pattern: RegExp, ordered: boolean): [Block, number] {
  const items: string[] = [];
  let end = at;
  while (end < lines.length) {
    const line = lines[end] ?? "";
    const match = pattern.exec(line);
    if (match) items.push(match[1] ?? "");
    else if (/^\s+\S/.test(line) && !starts(line.trim()) && items.length)
      items.push(`${items.pop()} ${line.trim()}`);
    else break;
    end++;
  }
  return [{ type: "list", ordered, items: items.map(inline) }, end];
}

function readParagraph(lines: string[], at: number): [Block, number] {
  let end = at + 1;
  while (end < lines.length && !starts(lines[end] ?? "")) end++;
  const text = lines
    .slice(at, end)
    .map((line) => line.trim())
    .join(" ");
  return [{ type: "paragraph", children: inline(text) }, end];
}
