import type { Content, RoutePreview } from "../../api/types";
import { counted, listed, roleName } from "../../i18n/phrasing";
import fields from "../../ui/forms/Fields.module.css";
import { TextButton } from "../../ui/forms/TextButton";
import { InSteps } from "../../ui/layout/InSteps";
import { Remark } from "../../ui/states/states";
import { useDates, When } from "../../ui/text/When";
import css from "./Compose.module.css";
import { goTo } from "./fields/goToField";
import { UsualAnswer } from "./UsualAnswer";

/** Who will be asked, in which order, and when an answer can be expected: before anything is submitted. */
export function WhoIsAsked({ route, content }: { route: RoutePreview; content: Content }) {
  const { now } = useDates();
  const { when } = content.answers;
  const late = when && (route.short || new Date(when) < new Date(route.answer_expected_by));
  return (
    <section className={css.route}>
      <h2>Who will be asked</h2>
      <InSteps stages={route.stages}>
        {(stage, begins) => (
          <>
            <strong>{stage.title}</strong>: {people(stage.people, stage.roles)}, within{" "}
            {counted(stage.decide_within_hours, "hour")}. {begins}
            <span className={fields.hint}> {stage.why}</span>
          </>
        )}
      </InSteps>
      {route.problem ? (
        <Remark tone="stop" title="Nobody could decide on this">
          <p>{route.problem}</p>
        </Remark>
      ) : (
        <p>
          Submitted now, you can expect an answer by <When at={route.answer_expected_by} as="moment" />.
        </p>
      )}
      {!route.problem && <UsualAnswer route={route} />}
      {late && !route.problem && (
        <Remark tone="heed">
          <p>
            {new Date(when) < now ? (
              "The time you chose has passed. Choose a later one."
            ) : (
              <>
                You want it out on <When at={when} as="moment" />. That is less time than the policy gives
                those who decide: choose a later time, or tell them it is urgent.
              </>
            )}{" "}
            <TextButton onClick={() => goTo("/answers/when")}>Change the time</TextButton>
          </p>
        </Remark>
      )}
    </section>
  );
}

const people = (names: readonly string[], roles: readonly string[]): string =>
  names.length ? listed(names, "or") : `anybody who is ${listed(roles.map(roleName), "or")}`;
