import { type ReactNode, useId } from "react";
import type { Answers } from "../../../api/types";
import { audienceWords, channelName } from "../../../i18n/phrasing";
import { fromWallClock, toWallClock } from "../../../i18n/zone";
import { useComposing } from "../../../kinds/composing";
import { formOf } from "../../../kinds/forms";
import { Checkbox } from "../../../ui/controls/choices";
import { NativeSelect, TextInput } from "../../../ui/controls/fields";
import { Suggest } from "../../../ui/forms/Suggest";
import { useDates } from "../../../ui/text/When";
import css from "../Compose.module.css";
import parts from "../Parts.module.css";
import { MarkedField } from "./MarkedField";
import { howWords, whereWords } from "./suggestions";

/** The five plain questions. Each can be answered from the plan with a tap. */
export function Questions() {
  return (
    <section className={css.questions} aria-label="Five questions">
      <Why />
      <What />
      <Where />
      <When />
      <How />
    </section>
  );
}

function Question({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={css.question}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

function useAnswers() {
  const { content, change, plan } = useComposing();
  const answer = (changed: Partial<Answers>) =>
    change({ ...content, answers: { ...content.answers, ...changed } });
  return { content, change, plan, answers: content.answers, answer };
}

function Why() {
  const { plan, answers, answer } = useAnswers();
  const objectives = plan.objectives.filter((each) => !each.retired || each.id === answers.objective_id);
  return (
    <Question title="Why are we saying this?">
      <NativeSelect
        label="Which objective of the plan does it serve?"
        data-pointer="/answers/objective_id"
        data={[
          { value: "", label: "Choose one" },
          ...objectives.map((each) => ({ value: each.id, label: `${each.number}. ${each.title}` })),
        ]}
        value={answers.objective_id ?? ""}
        onChange={(event) => answer({ objective_id: event.currentTarget.value || null })}
      />
      <MarkedField pointer="/answers/why" label="And why now, in a sentence" rows={2} maxLength={4_000} />
    </Question>
  );
}

function What() {
  const { plan, answers, answer } = useAnswers();
  const list = useId();
  return (
    <Question title="What is it, and who is it for?">
      <MarkedField
        pointer="/answers/what"
        label="What it is, for somebody who has not seen it"
        rows={2}
        maxLength={4_000}
      />
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
    </Question>
  );
}

const POSTURES: Record<string, string> = {
  monitor_only: "The plan says we only listen here.",
  dormant: "The plan says this one rests.",
};

function Where() {
  const { content, change, plan, answers, answer } = useAnswers();
  const toggle = (id: string, on: boolean) =>
    change({
      ...content,
      channel_ids: on ? [...content.channel_ids, id] : content.channel_ids.filter((each) => each !== id),
    });
  return (
    <Question title="Where will it be said?">
      <Checkbox.Group label="On which channels" value={content.channel_ids}>
        <div className={parts.channels} data-pointer="/channel_ids">
          {plan.channels.map((channel) => (
            <Checkbox
              key={channel.id}
              value={channel.id}
              label={channelName(channel)}
              description={`${audienceWords(channel)}. ${POSTURES[channel.posture] ?? ""}`}
              onChange={(event) => toggle(channel.id, event.currentTarget.checked)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <MarkedField pointer="/answers/where" label="Where, in words" rows={1} maxLength={4_000} />
      {!answers.where && <Suggest words={whereWords(plan, content)} onUse={(where) => answer({ where })} />}
    </Question>
  );
}

function When() {
  const { answers, answer } = useAnswers();
  const { zone } = useDates();
  return (
    <Question title="When?">
      <TextInput
        type="datetime-local"
        label="When should people see it?"
        description={`The time in ${zone.split("/").at(-1)?.replace(/_/g, " ")}.`}
        data-pointer="/answers/when"
        value={answers.when ? toWallClock(answers.when, zone) : ""}
        onChange={(event) => answer({ when: fromWallClock(event.currentTarget.value, zone) })}
        style={{ maxWidth: "18rem" }}
      />
    </Question>
  );
}

function How() {
  const { content, plan, answers, answer } = useAnswers();
  const More = formOf(content.kind)?.How;
  return (
    <Question title="How will it be done?">
      <MarkedField
        pointer="/answers/how"
        label="Who posts it, who answers, what happens if it goes wrong"
        rows={2}
        maxLength={4_000}
      />
      {!answers.how && <Suggest words={howWords(plan, content)} onUse={(how) => answer({ how })} />}
      {More && <More content={content} />}
    </Question>
  );
}
