import { useState } from "react";
import type { PolicySummary } from "../../../api/types";
import { Choices } from "../../../ui/forms/Choices";
import { FormSheet } from "../../../ui/forms/FormSheet";
import css from "./Versions.module.css";

type Kind = "substance" | "wording";

type Props = {
  version: PolicySummary;
  /** False while no policy is in force: then everything is new to everybody, and there is nothing to choose. */
  follows: boolean;
  error: unknown;
  busy: boolean;
  onClose: () => void;
  onSubmit: (wordingOnly: boolean) => void;
};

/** Handing a draft to a second person, and saying whether people have to read it again. */
export function SubmitSheet({ version, follows, error, busy, onClose, onSubmit }: Props) {
  const [kind, setKind] = useState<Kind>("substance");
  return (
    <FormSheet
      title={`Submit version ${version.number} for review?`}
      act="Yes, submit it"
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => onSubmit(kind === "wording")}
    >
      <p className={css.sentence}>
        From then on nothing in it changes, and it is named by a fingerprint of its words. A second person
        reads it, then puts it in force or returns it.
      </p>
      {follows && (
        <Choices<Kind>
          legend="Does it change what people must do?"
          value={kind}
          onChange={setKind}
          choices={[
            {
              value: "substance",
              label: "Yes, or it may",
              hint: "When it applies, everybody is asked to read what changed and to say that they have.",
            },
            {
              value: "wording",
              label: "No, only the wording is better",
              hint: "Nobody is asked again. It is refused if a rule, a route, a period or a pack differs.",
            },
          ]}
        />
      )}
    </FormSheet>
  );
}
