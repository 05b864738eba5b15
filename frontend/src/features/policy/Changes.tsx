import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { policiesQuery, policyQuery } from "../../api/queries";
import type { PolicyDocument, PolicySummary } from "../../api/types";
import { capital } from "../../i18n/words";
import { DiffText } from "../../ui/DiffText";
import { Linky } from "../../ui/Linky";
import { Loaded } from "../../ui/states";
import { compare, nothingChanged } from "./compare";
import css from "./Policy.module.css";

/** What changed since the version before, on request. */
export function Changes({ version, document }: { version: PolicySummary; document: PolicyDocument }) {
  const [open, setOpen] = useState(false);
  const versions = useQuery(policiesQuery);
  const before = (versions.data?.items ?? [])
    .filter((each) => each.number < version.number && ["superseded", "in_force"].includes(each.state))
    .sort((a, b) => b.number - a.number)[0];
  if (!before) return null;
  return (
    <div className={`${css.changes} unprinted`}>
      <Linky aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "Hide what changed" : `What changed since version ${before.number}`}
      </Linky>
      {open && <Compared id={before.id} document={document} />}
    </div>
  );
}

function Compared({ id, document }: { id: string; document: PolicyDocument }) {
  const before = useQuery(policyQuery(id));
  return (
    <Loaded query={before} what="the version before">
      {(data) => {
        const comparison = compare(data.document, document);
        return (
          <div className={css.compared}>
            {nothingChanged(comparison) && <p>The words, rules and routes are the same.</p>}
            {comparison.sections.map((section) => (
              <section key={section.id}>
                <h3>{section.title}</h3>
                <p className={css.words}>
                  <DiffText parts={section.parts} />
                </p>
              </section>
            ))}
            {comparison.rules.length > 0 && (
              <ul>
                {comparison.rules.map((rule) => (
                  <li key={rule.id}>
                    {capital(rule.what)}: <a href={`#rule-${rule.id}`}>{rule.title}</a>
                  </li>
                ))}
              </ul>
            )}
            {comparison.routesChanged && (
              <p>
                <a href="#section-routes">Who is asked</a> has changed.
              </p>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
