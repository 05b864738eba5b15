import { ChoiceField, TicksField } from "../../forms/Fields";
import type { DraftStage } from "../../source/draft";
import type { Path } from "../../source/edits";

type Props = {
  at: Path;
  stage: DraftStage;
  /** The stage it waits for where it says nothing; none for the first of a route and for one that is added. */
  before?: DraftStage | undefined;
  /** Those it can wait for. */
  others: readonly DraftStage[];
};

/** When a stage begins: after the one before it, at once, or after stages that are chosen. */
export function WaitsFor({ at, stage, before, others }: Props) {
  if (others.length === 0 && !stage.waits_for?.length) return null;
  const way =
    stage.waits_for === null ? (before ? "before" : "once") : stage.waits_for.length ? "chosen" : "once";
  const first = before ?? others[0];
  return (
    <>
      <ChoiceField
        at={at}
        label="When it begins"
        hint="Stages that begin at once are decided at the same time."
        value={way}
        options={[
          ...(before ? [{ value: "before", label: `After the stage before it, “${nameOf(before)}”` }] : []),
          { value: "once", label: "At once" },
          { value: "chosen", label: "After the stages I choose" },
        ]}
        read={(chosen) => {
          if (chosen === "before") return undefined;
          if (chosen === "once") return before ? [] : undefined;
          return first ? [first.id] : [];
        }}
      />
      {way === "chosen" && (
        <TicksField
          at={at}
          label="It begins once these are done"
          value={stage.waits_for ?? []}
          options={others.map((each) => ({ value: each.id, label: nameOf(each) }))}
          empty={[]}
        />
      )}
    </>
  );
}

const nameOf = (stage: DraftStage): string => stage.title || `stage ${stage.index + 1}`;
