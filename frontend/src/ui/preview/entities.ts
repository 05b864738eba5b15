/** The parts of a post that networks draw in another colour. A preview may be generous here; the server decides. */
export type Entity = { kind: "text" | "hashtag" | "mention" | "link"; text: string };

const PATTERN =
  /(?<link>https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])|(?<![\p{L}\p{N}_&])(?<hashtag>[#＃][\p{L}\p{N}\p{M}_]*[\p{L}\p{M}_][\p{L}\p{N}\p{M}_]*)|(?<![\p{L}\p{N}_@])(?<mention>@[\p{L}\p{N}_][\p{L}\p{N}_.-]*[\p{L}\p{N}_]|@[\p{L}\p{N}_])/gu;

/** Cut `text` into plain runs, hashtags, mentions and links; together they are the text. */
export function entities(text: string): Entity[] {
  const parts: Entity[] = [];
  let at = 0;
  for (const match of text.matchAll(PATTERN)) {
    if (match.index > at) parts.push({ kind: "text", text: text.slice(at, match.index) });
    const kind = match.groups?.link ? "link" : match.groups?.hashtag ? "hashtag" : "mention";
    parts.push({ kind, text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: "text", text: text.slice(at) });
  return parts;
}

/** How a network shows a link: without its scheme, and cut where the network cuts it. */
export function shownLink(address: string, network: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, "");
  const room = network === "x" || network === "bluesky" ? 27 : 60;
  return bare.length > room ? `${bare.slice(0, room)}…` : bare;
}

const FOLDS: Record<string, number> = { x: 280, facebook: 477, linkedin: 210, instagram: 125, threads: 500 };

/** Where a network hides the rest behind "more", as a UTF-16 index at a word's end; null when it shows everything. */
export function foldAt(text: string, network: string): number | null {
  const room = FOLDS[network];
  if (!room || text.length <= room) return null;
  const space = text.lastIndexOf(" ", room);
  return space > room / 2 ? space : room;
}
