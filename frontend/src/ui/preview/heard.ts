/** What a screen reader makes of a post: hashtags by their words, emoji by their names, links as links. */
import { entities } from "./entities";

export type Spoken = { tag: string; spoken: string };
export type HeardRun = { text: string; changed: boolean };

const NAMES: Record<string, string> = {
  "🌳": "deciduous tree",
  "🌱": "seedling",
  "🌲": "evergreen tree",
  "🍂": "fallen leaf",
  "🎉": "party popper",
  "🎊": "confetti ball",
  "👏": "clapping hands",
  "🙌": "raised hands",
  "🙏": "folded hands",
  "👍": "thumbs up",
  "👎": "thumbs down",
  "👉": "finger pointing right",
  "👇": "finger pointing down",
  "💪": "flexed biceps",
  "❤️": "red heart",
  "💙": "blue heart",
  "💚": "green heart",
  "😀": "grinning face",
  "😃": "grinning face with big eyes",
  "😊": "smiling face with smiling eyes",
  "😍": "smiling face with heart eyes",
  "😂": "face with tears of joy",
  "😭": "loudly crying face",
  "😢": "crying face",
  "😉": "winking face",
  "🤔": "thinking face",
  "🔥": "fire",
  "✨": "sparkles",
  "⭐": "star",
  "🚀": "rocket",
  "📣": "megaphone",
  "📢": "loudspeaker",
  "📅": "calendar",
  "📍": "round pushpin",
  "📸": "camera with flash",
  "📷": "camera",
  "🏆": "trophy",
  "🎓": "graduation cap",
  "🏊": "person swimming",
  "📚": "books",
  "🚲": "bicycle",
  "🚌": "bus",
  "♻️": "recycling symbol",
  "☀️": "sun",
  "☔": "umbrella with rain drops",
  "❄️": "snowflake",
  "🎄": "Christmas tree",
  "✅": "tick mark button",
  "⚠️": "warning",
  "❌": "cross mark",
  "➡️": "right arrow",
};

const PICTURE = /\p{Extended_Pictographic}/u;
/** Made when somebody listens: a cheap phone works at it longer than at the rest of this file. */
let segments: Intl.Segmenter | undefined;

function inWords(text: string): HeardRun[] {
  segments ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  const parts: HeardRun[] = [];
  for (const { segment } of segments.segment(text)) {
    if (PICTURE.test(segment)) {
      const name = NAMES[segment] ?? NAMES[segment.replace("\ufe0f", "")] ?? NAMES[`${segment}\ufe0f`];
      parts.push({ text: ` ${name ?? "a small picture"} `, changed: true });
    } else if (parts.at(-1)?.changed === false) {
      (parts.at(-1) as HeardRun).text += segment;
    } else {
      parts.push({ text: segment, changed: false });
    }
  }
  return parts;
}

function tagInWords(tag: string): string {
  const words = tag
    .slice(1)
    .replace(/_/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase();
  return `hashtag ${words}`;
}

/** Return `text` as it is read aloud; what sounds different from how it looks is marked. */
export function asHeard(text: string, spoken: readonly Spoken[]): HeardRun[] {
  const known = new Map(spoken.map((item) => [item.tag.toLowerCase(), item.spoken]));
  return entities(text).flatMap((part): HeardRun[] => {
    if (part.kind === "hashtag") {
      return [{ text: known.get(part.text.toLowerCase()) ?? tagInWords(part.text), changed: true }];
    }
    if (part.kind === "link")
      return [{ text: `link, ${part.text.replace(/^https?:\/\//, "")}`, changed: true }];
    if (part.kind === "mention") return [{ text: `at ${part.text.slice(1)}`, changed: true }];
    return inWords(part.text);
  });
}
