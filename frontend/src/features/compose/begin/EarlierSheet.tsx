import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { proposalsQuery } from "../../../api/queries";
import type { Kind } from "../../../api/types";
import { listed, networkName, PROPOSAL_STATES } from "../../../i18n/phrasing";
import { wordingOf } from "../../../kinds/register";
import { TextInput } from "../../../ui/controls/fields";
import fields from "../../../ui/forms/Fields.module.css";
import { TextButton } from "../../../ui/forms/TextButton";
import { useDebounced } from "../../../ui/forms/useDebounced";
import { Sheet } from "../../../ui/layout/Sheet";
import { Failed, Loaded } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";
import { useStartLike } from "../../lists/useStartLike";
import css from "../Parts.module.css";

const PAUSE = 200;
const MOST = 12;

/** Earlier proposals of a kind, newest first, found by their words: one of them is what the new one starts with. */
export default function EarlierSheet({ kind, onClose }: { kind: Kind; onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const words = useDebounced(typed.trim(), PAUSE);
  const found = useQuery(proposalsQuery({ kind, words: words || undefined }, undefined));
  const start = useStartLike();
  const { many } = wordingOf(kind);
  return (
    <Sheet open onClose={onClose} title="Start from an earlier one">
      <p className={fields.hint}>
        Its words, pictures, channels and answers are taken over. Its dates, its evidence and what only its
        author knew are not.
      </p>
      <TextInput
        data-first
        label="Words or hashtag in it"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {start.error && <Failed error={start.error} />}
      <Loaded query={found} what={`the earlier ${many}`}>
        {({ items }) => {
          const earlier = items.filter(({ state }) => state !== "draft").slice(0, MOST);
          return (
            <div aria-busy={found.isPlaceholderData}>
              <p className="unseen" role="status">
                {earlier.length} found
              </p>
              {earlier.length === 0 && !found.isPlaceholderData && (
                <p>{words ? "None has these words." : `There are no ${many} yet.`}</p>
              )}
              <ul className={css.earlier}>
                {earlier.map((item) => (
                  <li key={item.id}>
                    <TextButton disabled={start.isPending} onClick={() => start.mutate(item.id)}>
                      {item.title}
                    </TextButton>
                    <p className={fields.hint}>
                      {PROPOSAL_STATES[item.state]}
                      {item.networks.length > 0 && <>, {listed(item.networks.map(networkName))}</>}, from{" "}
                      {item.author.name}, <When at={item.updated_at} />
                    </p>
                  </li>
                ))}
              </ul>
            </div>
          );
        }}
      </Loaded>
    </Sheet>
  );
}
