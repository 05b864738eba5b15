import { useId, useState } from "react";
import type { Brief, Content } from "../../../api/types";
import { summaryOf } from "../../../kinds/summaries";
import { TextButton } from "../../../ui/forms/TextButton";
import css from "../../../ui/layout/DecisionPage.module.css";
import { Fact } from "../../../ui/layout/Fact";
import { useDates } from "../../../ui/text/When";
import { saidAtTheTop } from "./Aim";
import { Evidence } from "./Evidence";

type Props = { content: Content; brief: Brief | undefined };

/** Why, what, who, when, where and how, in the author's words and the plan's facts. */
export function InShort({ content, brief }: Props) {
  const { answers } = content;
  const { More } = summaryOf(content.kind);
  return (
    <section>
      <h2>In short</h2>
      <dl className={css.short}>
        <Fact term="Why">
          {brief?.objective && (
            <span className={css.block}>
              Objective {brief.objective.number}, “{brief.objective.title}”
            </span>
          )}
          {!saidAtTheTop(content, answers.why) && answers.why}
        </Fact>
        <Fact term="Who for">{answers.audience}</Fact>
        <Fact term="When">
          <WhenWords content={content} />
        </Fact>
        {brief && <Answering brief={brief} />}
        {More && <More content={content} />}
        {brief && brief.declared.length > 0 && (
          <Fact term="The author says">
            <ul className={css.plain}>
              {brief.declared.map(({ field, label, text }) => (
                <li key={field}>
                  {label}: {text}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {content.evidence.length > 0 && (
          <Fact term="What backs it up">
            <Evidence items={content.evidence} />
          </Fact>
        )}
      </dl>
      <LongerAnswers content={content} />
    </section>
  );
}

/** The longer answers; a decider in a hurry can do without them. */
function LongerAnswers({ content }: { content: Content }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const { what, how, where } = content.answers;
  if (!what && !how && !where) return null;
  return (
    <>
      <TextButton aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
        {open ? "Less" : `More in the author’s words: ${where ? "what, how and where" : "what and how"}`}
      </TextButton>
      <dl id={list} hidden={!open} className={css.short}>
        <Fact term="What">{what}</Fact>
        <Fact term="How">{how}</Fact>
        <Fact term="Where">{where}</Fact>
      </dl>
    </>
  );
}

function WhenWords({ content }: { content: Content }) {
  const dates = useDates();
  const { when } = content.answers;
  const { Period } = summaryOf(content.kind);
  return (
    <>
      {when ? <time dateTime={when}>{dates.moment(when)}</time> : !Period && "No time is named for it."}
      {Period && <Period content={content} />}
    </>
  );
}

function Answering({ brief }: { brief: Brief }) {
  const answering = [...new Set(brief.channels.map((channel) => channel.answered_by).filter(Boolean))];
  if (answering.length === 0) return null;
  return (
    <Fact term="Who answers replies">
      <ul className={css.plain}>
        {answering.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Fact>
  );
}
