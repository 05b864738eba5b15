import { useQuery } from "@tanstack/react-query";
import { planQuery } from "../../api/queries";
import type { Content, Plan, Template } from "../../api/types";
import { whereWords } from "../../kinds/planWords";
import { wordingOf } from "../../kinds/register";
import css from "./Templates.module.css";

/** Everything a template says, under labels a newcomer understands; what is empty is left out. */
export function Says({ template }: { template: Template }) {
  const plan = useQuery(planQuery).data;
  const { content, use_when, picture_hint } = template;
  const texts = wordingOf(content.kind).texts(content);
  return (
    <dl className={css.fields}>
      <Row label="When to use it" words={use_when} />
      {texts.map(({ field, label, text }) => (
        <Row key={field} label={label} words={text} said />
      ))}
      <Row label="A picture for it" words={picture_hint} />
      {answered(content, plan).map(([label, words]) => (
        <Row key={label} label={label} words={words} />
      ))}
    </dl>
  );
}

function Row({ label, words, said = false }: { label: string; words: string; said?: boolean }) {
  if (!words.trim()) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd className={said ? css.said : undefined} dir="auto">
        {words}
      </dd>
    </div>
  );
}

function answered(content: Content, plan: Plan | undefined): [label: string, words: string][] {
  const { answers } = content;
  const objective = plan?.objectives.find(({ id }) => id === answers.objective_id);
  return [
    ["Objective", objective ? `${objective.number}. ${objective.title}` : ""],
    ["Why", answers.why],
    ["What it is", answers.what],
    ["Who it is for", answers.audience],
    ["Who posts it, and who answers", answers.how],
    ["Channels", plan ? whereWords(plan, content) : ""],
    ["Where", answers.where],
  ];
}
