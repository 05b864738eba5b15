import type { Network, Post, Sponsorship } from "../../api/types";
import { networkName, SPONSORSHIPS } from "../../i18n/phrasing";
import { Button } from "../../ui/controls/Button";
import { NativeSelect } from "../../ui/controls/fields";
import fields from "../../ui/forms/Fields.module.css";
import { TextButton } from "../../ui/forms/TextButton";
import { chosenChannels } from "../chosenChannels";
import { useComposing } from "../composing";
import type { Form } from "../kind";
import { Counts } from "./Counts";
import { Pictures } from "./Pictures";
import { usePictures } from "./usePictures";

/** The words of a post, other words for one network, and its pictures. */
function Words({ content: post }: { content: Post }) {
  const { change, checked, plan, Field } = useComposing();
  const pictures = usePictures(post);
  const networks = [...new Set(chosenChannels(plan, post).map((channel) => channel.network))];
  const own = post.variants.map((variant) => variant.network);
  const measures = checked?.result.measures ?? [];
  const without = (index: number) =>
    change({ ...post, variants: post.variants.filter((_, at) => at !== index) });
  return (
    <>
      <Field
        pointer="/text"
        label={
          own.length ? "What people will read, except where it says otherwise below" : "What people will read"
        }
        said
        rows={5}
        maxLength={70_000}
        foot={<Counts measures={measures} networks={networks.filter((network) => !own.includes(network))} />}
        onPaste={(event) => {
          const files = Array.from(event.clipboardData.files).filter((file) =>
            file.type.startsWith("image/"),
          );
          if (files.length) {
            event.preventDefault();
            pictures.add(files);
          }
        }}
      />
      {post.variants.map((variant, index) => (
        <Field
          key={variant.network}
          pointer={`/variants/${index}/text`}
          label={`On ${networkName(variant.network)}`}
          said
          rows={4}
          maxLength={70_000}
          foot={
            <>
              <Counts measures={measures} networks={[variant.network]} />
              <TextButton onClick={() => without(index)}>
                Use the common words on {networkName(variant.network)}
              </TextButton>
            </>
          }
        />
      ))}
      <OtherWords post={post} networks={networks.filter((network) => !own.includes(network))} />
      <Pictures post={post} pictures={pictures} />
    </>
  );
}

function OtherWords({ post, networks }: { post: Post; networks: Network[] }) {
  const { change } = useComposing();
  if (networks.length === 0 || networks.length + post.variants.length < 2) return null;
  return (
    <p className={fields.others}>
      Other words for one network:
      {networks.map((network) => (
        <Button
          key={network}
          size="compact-sm"
          onClick={() => change({ ...post, variants: [...post.variants, { network, text: post.text }] })}
        >
          {networkName(network)}
        </Button>
      ))}
    </p>
  );
}

function Money({ content: post }: { content: Post }) {
  const { change, Answer } = useComposing();
  return (
    <Answer
      pointer="/sponsorship"
      label="Is money or a gift involved?"
      short="Money, gifts"
      said={post.sponsorship === "none" ? `No. ${SPONSORSHIPS.none}.` : SPONSORSHIPS[post.sponsorship]}
    >
      <NativeSelect
        label="Is money or a gift involved?"
        data-pointer="/sponsorship"
        data={Object.entries(SPONSORSHIPS).map(([value, label]) => ({ value, label }))}
        value={post.sponsorship}
        onChange={(event) => change({ ...post, sponsorship: event.currentTarget.value as Sponsorship })}
      />
    </Answer>
  );
}

const MARKED = /^\/(text|variants\/\d+\/text|media\/\d+\/alt)$/;

export const form: Form<Post> = { Words, Whom: Money, marks: (pointer) => MARKED.test(pointer) };
