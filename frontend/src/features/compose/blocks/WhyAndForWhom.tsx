import { useId } from "react";
import { useComposing } from "../../../kinds/composing";
import { followedAnswers } from "../../../kinds/followed";
import { formOf } from "../../../kinds/forms";
import { NativeSelect, TextInput } from "../../../ui/controls/fields";
import { Evidence } from "../fields/Evidence";
import { MarkedField } from "../fields/MarkedField";
import { OnlyYouKnow } from "../fields/OnlyYouKnow";
import { useAnswers } from "../fields/useAnswers";
import { Answer } from "./Answer";
import { Block } from "./Block";

/** What it is for, who should hear it, who sees to it, and what backs it up. */
export function WhyAndForWhom() {
  const { content, plan, recurring } = useComposing();
  const form = formOf(content.kind);
  return (
    <Block title="Why and for whom">
      {form?.Purpose && <form.Purpose content={content} />}
      {followedAnswers(plan, content).why === undefined && (
        <MarkedField pointer="/answers/why" label="Why now, in a sentence" rows={2} maxLength={4_000} />
      )}
      <Objective />
      <Audience />
      <How />
      {form?.Whom && <form.Whom content={content} />}
      <OnlyYouKnow />
      {!recurring && <Evidence />}
    </Block>
  );
}

const OBJECTIVE = "Which objective of the plan does it serve?";

function Objective() {
  const { plan, answers, answer, from } = useAnswers();
  const objectives = plan.objectives.filter((each) => !each.retired || each.id === answers.objective_id);
  const chosen = objectives.find((each) => each.id === answers.objective_id && !each.retired);
  return (
    <Answer
      pointer="/answers/objective_id"
      label={OBJECTIVE}
      short="Objective"
      said={chosen ? `${chosen.number}. ${chosen.title}` : ""}
      from={from("/answers/objective_id")}
    >
      <NativeSelect
        label={OBJECTIVE}
        data-pointer="/answers/objective_id"
        data={[
          { value: "", label: "Choose one" },
          ...objectives.map((each) => ({ value: each.id, label: `${each.number}. ${each.title}` })),
        ]}
        value={answers.objective_id ?? ""}
        onChange={(event) => answer({ objective_id: event.currentTarget.value || null })}
      />
    </Answer>
  );
}

function Audience() {
  const { plan, answers, answer, from } = useAnswers();
  const list = useId();
  return (
    <Answer
      pointer="/answers/audience"
      label="Who it is for"
      short="For"
      said={answers.audience}
      from={from("/answers/audience")}
    >
      <TextInput
        label="Who it is for"
        data-pointer="/answers/audience"
        list={list}
        autoComplete="off"
        maxLength={400}
        value={answers.audience}
        onChange={(event) => answer({ audience: event.currentTarget.value })}
      />
      <datalist id={list}>
        {plan.audiences
          .filter(({ retired }) => !retired)
          .map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
      </datalist>
    </Answer>
  );
}

const TO_COME = {
  open: "As the plan says, once you choose where it appears",
  placed: "As you say who reads the answers and who takes it down",
};

function How() {
  const { content, plan, answers, from } = useAnswers();
  const { how, where } = followedAnswers(plan, content);
  return (
    <Answer
      pointer="/answers/how"
      label="Who posts it, and who answers"
      short="By whom"
      said={answers.how}
      toCome={how === "" ? TO_COME[where ? "placed" : "open"] : undefined}
      from={how && answers.how === how ? "as the plan says" : from("/answers/how")}
    >
      <MarkedField
        pointer="/answers/how"
        label="Who posts it, who answers, what happens if it goes wrong"
        rows={2}
        maxLength={4_000}
      />
    </Answer>
  );
}
