import type { PolicyDocument } from "../../api/types";
import { counted, listed, roleName } from "../../i18n/words";
import css from "./Policy.module.css";

type Route = PolicyDocument["routes"][number];

/** The routes in order; the first one that fits a proposal is taken. */
export function RouteList({ routes }: { routes: readonly Route[] }) {
  return (
    <ol className={css.routes}>
      {routes.map((route) => (
        <li key={route.id}>
          <h3>{route.title}</h3>
          {route.when ? (
            <p className={css.small}>
              When <code>{route.when}</code>
            </p>
          ) : (
            <p className={css.small}>Whenever no other route fits</p>
          )}
          <ol>
            {route.stages.map((stage) => (
              <li key={stage.id}>
                {stage.title}: {needWords(stage.need)} {listed(stage.roles.map(roleName), "or")}, within{" "}
                {counted(stage.decide_within, "hour")}. <span className={css.small}>{stage.why}</span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function needWords(need: Route["stages"][number]["need"]): string {
  if (need === "all") return "everybody who is";
  return need === "any" ? "one who is" : `${need} who are`;
}
