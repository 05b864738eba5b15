import type { PolicyDocument } from "../../../api/types";
import { calendarDay } from "../../../i18n/dates";
import { capital, listed, plain } from "../../../i18n/phrasing";
import { InSteps } from "../../../ui/layout/InSteps";
import { useNow } from "../../../ui/text/When";
import page from "../Policy.module.css";
import { type Conditions, raisedWords } from "../phrasing";
import css from "./Chapters.module.css";
import {
  extraBeginsWords,
  lateWords,
  type PolicyStage,
  stageWords,
  whenAddedWords,
  windowAddsWords,
} from "./phrasing";
import { Exactly } from "./RuleNote";

/** How a proposal travels: the ways in their order, each step with who, how many, how long and why. */
export function Routes({ document, when }: { document: PolicyDocument; when: Conditions["routes"] }) {
  const { routes } = document;
  return (
    <section id="routes" className={css.whole} tabIndex={-1}>
      <h2>How a proposal travels</h2>
      <p className={css.intro}>
        A proposal takes the first of these routes that fits it. Its stages come one after the other, or at
        the same time where it says so, and each has its time. Silence is not consent: what nobody decides
        runs out and is not published. Nobody decides on their own words.
      </p>
      <ol className={css.routes}>
        {routes.map((route) => (
          <li key={route.id}>
            <h3>{route.title}</h3>
            <Taken when={when.get(route.id)} alone={routes.length === 1} />
            <InSteps stages={route.stages} className={css.stages}>
              {(stage, begins) => <Stage stage={stage} begins={begins} deadlines={document.deadlines} />}
            </InSteps>
            {route.when && <Exactly condition={route.when} />}
          </li>
        ))}
      </ol>
      <ExtraStages document={document} />
    </section>
  );
}

/** When a way is taken; the last one takes whatever is left, and an only one everything. */
function Taken({ when, alone }: { when?: string; alone: boolean }) {
  if (when) return <p>Taken when {when}.</p>;
  return <p>{alone ? "Taken by every proposal." : "Taken by everything else."}</p>;
}

type StageProps = { stage: PolicyStage; begins: string; deadlines: PolicyDocument["deadlines"] };

function Stage({ stage, begins, deadlines }: StageProps) {
  return (
    <>
      <strong>{stage.title}</strong>
      <p>
        {begins} {stageWords(stage, deadlines)} {lateWords(stage, deadlines)}
      </p>
      <p className={page.quiet}>{stage.why}</p>
    </>
  );
}

/** Stages that come into a route only where a rule or a period asks for them. */
function ExtraStages({ document }: { document: PolicyDocument }) {
  const { extra_stages: stages = [] } = document;
  if (stages.length === 0) return null;
  return (
    <>
      <h3>Stages that are added</h3>
      <p className={css.intro}>
        They come in besides the stages of a route, and its last stages wait for them: whoever has the last
        word knows what was said there.
      </p>
      <ul className={css.windows}>
        {stages.map((stage) => (
          <li key={stage.id}>
            <Stage
              stage={stage}
              begins={`${whenAddedWords(stage.id, document)} ${extraBeginsWords(stage, document)}`}
              deadlines={document.deadlines}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Dated periods in which more is asked, such as before an election. */
export function Windows({ document }: { document: PolicyDocument }) {
  const now = useNow();
  if (document.windows.length === 0) return null;
  return (
    <section id="periods" className={css.whole} tabIndex={-1}>
      <h2>Periods with stricter rules</h2>
      <ul className={css.windows}>
        {document.windows.map((window) => (
          <li key={window.id}>
            <h3>{window.title}</h3>
            <p>
              From {calendarDay(window.starts, now)} to {calendarDay(window.ends, now)}, both included.{" "}
              {window.why} {raisedWords(window, document)} {windowAddsWords(window, document)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The subjects authors choose from when they are asked what a proposal is about. */
export function Topics({ document: { topics = [] } }: { document: PolicyDocument }) {
  if (topics.length === 0) return null;
  return (
    <section id="topics" className={css.whole} tabIndex={-1}>
      <h2>Topics authors are asked about</h2>
      <ul className={css.windows}>
        {topics.map((topic) => (
          <li key={topic.id}>
            <h3>{topic.title}</h3>
            <p>{topic.means}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sets of rules a policy builds on. */
export function Packs({ document }: { document: PolicyDocument }) {
  if (document.packs.length === 0) return null;
  const names = document.packs.map((use) => `“${capital(plain(use.pack))}”`);
  return (
    <p className={css.builds}>
      It builds on the {names.length === 1 ? "set of rules" : "sets of rules"} {listed(names)}.
    </p>
  );
}
