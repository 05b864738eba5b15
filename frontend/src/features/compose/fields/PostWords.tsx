import { Button } from "@mantine/core";
import type { Network, Post } from "../../../api/types";
import { networkName } from "../../../i18n/words";
import { TextButton } from "../../../ui/forms/TextButton";
import css from "../Compose.module.css";
import { useComposing } from "../composing";
import { Counts } from "./Counts";
import { MarkedField } from "./MarkedField";
import { Pictures } from "./Pictures";
import { chosenChannels } from "./suggestions";
import { usePictures } from "./usePictures";

/** The words of a post, other words for one network, and its pictures. */
export function PostWords({ post }: { post: Post }) {
  const { change, checked, plan } = useComposing();
  const pictures = usePictures(post);
  const networks = [...new Set(chosenChannels(plan, post).map((channel) => channel.network))];
  const own = post.variants.map((variant) => variant.network);
  const measures = checked?.result.measures ?? [];
  const without = (index: number) =>
    change({ ...post, variants: post.variants.filter((_, at) => at !== index) });
  return (
    <>
      <MarkedField
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
        <MarkedField
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
    <p className={css.others}>
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
