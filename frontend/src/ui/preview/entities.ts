import { isOwnPlace } from "../../i18n/phrasing";

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

/** How many characters of a link a network shows before it cuts it; the others show all of it. */
const LINK_ROOM: Record<string, number> = { x: 27, mastodon: 30, threads: 60, facebook: 60, linkedin: 60 };

/** How a network shows a link: without its scheme, and cut where the network cuts it. */
export function shownLink(address: string, network: string): string {
  if (network === "bluesky") return onBluesky(address);
  const room = LINK_ROOM[network];
  if (room === undefined) return address;
  const bare = address.replace(/^https?:\/\/(www\.)?/i, "");
  return bare.length > room ? `${bare.slice(0, room)}…` : bare;
}

/** Bluesky's own app keeps the host and the beginning of the path. */
function onBluesky(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search, hash } = new URL(address);
  const path = (pathname === "/" ? "" : pathname) + search + hash;
  return host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
}

/** What becomes a link there: a web address, and a hashtag or a name. A channel of the plan may say otherwise. */
export function linked(account: {
  network: string;
  links_clickable?: boolean | null;
  hashtags?: boolean | null;
}): { addresses: boolean; signs: boolean } {
  return {
    addresses: account.links_clickable ?? !["instagram", "tiktok"].includes(account.network),
    signs: account.hashtags ?? !isOwnPlace(account.network),
  };
}

const FOLDS: Record<string, number> = { x: 280, facebook: 477, linkedin: 210, instagram: 125, threads: 500 };

/** Where a network hides the rest behind "more", as a UTF-16 index at a word's end; null when it shows everything. */
export function foldAt(text: string, network: string): number | null {
  const room = FOLDS[network];
  if (!room || text.length <= room) return null;
  const space = text.lastIndexOf(" ", room);
  return space > room / 2 ? space : room;
}

/** The site a link leads to, in plain letters or as the network would look it up: "northfield.example.org". */
export function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
}
