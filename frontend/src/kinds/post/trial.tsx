import type { MediaItem, Post, Sponsorship } from "../../api/types";
import { NativeSelect, Textarea } from "../../ui/controls/fields";
import type { Trial } from "../kind";

type Props = { content: Post; set: (post: Post) => void };

/** No picture has this name; only its words are looked at. */
const NO_PICTURE = "0".repeat(64);

const picture = (alt: string): MediaItem[] => [{ digest: NO_PICTURE, alt, file_name: "picture.jpg" }];

const PICTURES: Record<string, { label: string; media: MediaItem[] }> = {
  none: { label: "No picture", media: [] },
  described: {
    label: "With words for it",
    media: picture("A person plants a young tree beside the river, on a grey morning."),
  },
  bare: { label: "Without words", media: picture("") },
};

const PAYS: { value: Sponsorship; label: string }[] = [
  { value: "none", label: "Nobody" },
  { value: "paid", label: "Somebody pays" },
  { value: "gifted", label: "It was a gift" },
  { value: "employee", label: "An employee" },
  { value: "agency", label: "An agency" },
];

/** Which of `PICTURES` a post has. */
const pictured = ({ media: [first] }: Post): string => (!first ? "none" : first.alt ? "described" : "bare");

function Fields({ content: post, set }: Props) {
  return (
    <Textarea
      size="sm"
      label="Words to try"
      minRows={2}
      maxRows={10}
      value={post.text}
      onChange={(event) => set({ ...post, text: event.currentTarget.value })}
    />
  );
}

function Choices({ content: post, set }: Props) {
  return (
    <>
      <NativeSelect
        size="sm"
        label="Its picture"
        data={Object.entries(PICTURES).map(([value, { label }]) => ({ value, label }))}
        value={pictured(post)}
        onChange={(event) => set({ ...post, media: PICTURES[event.currentTarget.value]?.media ?? [] })}
      />
      <NativeSelect
        size="sm"
        label="Who stands behind it"
        data={PAYS}
        value={post.sponsorship}
        onChange={(event) => set({ ...post, sponsorship: event.currentTarget.value as Sponsorship })}
      />
    </>
  );
}

export const trial: Trial<Post> = {
  Fields,
  Choices,
  judged: (post) => (post.text.trim() || post.media.length ? post : null),
};
