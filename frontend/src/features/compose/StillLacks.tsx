import type { Finding } from "../../api/types";
import { useComposing } from "../../kinds/composing";
import { comesByItself } from "../../kinds/followed";
import { TextButton } from "../../ui/forms/TextButton";
import { isWaived } from "../waivers/waiverState";
import css from "./Compose.module.css";
import { goTo } from "./fields/goToField";

/** What is still open before it can be submitted, each a way to its field. */
export function StillLacks() {
  const { content, checked, plan } = useComposing();
  if (!checked) return null;
  const { missing, evaluation } = checked.result;
  const open = missing
    .filter(({ pointer }) => !comesByItself(plan, content, pointer))
    .map(({ pointer, sentence }) => ({ pointer, words: sentence }));
  const blocks = onePerRule(
    evaluation.findings.filter(
      ({ severity, rule }) => severity === "block" && !isWaived(checked.result, rule),
    ),
  ).map(({ place, title }) => ({ pointer: place.field, words: `Must be fixed: ${title}` }));
  const lacks = [...open, ...blocks];
  return (
    <section className={css.lacks}>
      <h2>What is still missing</h2>
      {lacks.length === 0 && <p>Nothing. You can submit it.</p>}
      {lacks.length > 0 && (
        <ul>
          {lacks.map(({ pointer, words }) => (
            <li key={`${pointer} ${words}`}>
              <TextButton onClick={() => goTo(pointer)}>{words}</TextButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const onePerRule = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.toReversed().map((finding) => [finding.rule, finding])).values(),
];
