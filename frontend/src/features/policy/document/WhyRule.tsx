import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { policyQuery } from "../../../api/queries";
import type { PolicyRule, PolicyView } from "../../../api/types";
import { SEVERITIES } from "../../../i18n/phrasing";
import { TextButton } from "../../../ui/forms/TextButton";
import { Sheet } from "../../../ui/layout/Sheet";
import { Flag } from "../../../ui/states/StateWord";
import { Loaded } from "../../../ui/states/states";
import { Markdown } from "../../../ui/text/Markdown";
import { SEVERITY_MEANS, waiverWords } from "../phrasing";
import { ruleAnchor } from "./chapters";
import { Credit, SEVERITY_LOOKS } from "./RuleNote";
import css from "./WhyRule.module.css";

type Props = { rule: string; policyId: string; children?: ReactNode };

/** "Why is this rule here?": opens the part of the policy a rule follows from over the page, so that nothing is left. */
export function WhyRule({ rule, policyId, children = "Why is this rule here?" }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <TextButton onClick={() => setOpen(true)} aria-haspopup="dialog">
        {children}
      </TextButton>
      {open && (
        <Sheet open title="Why this rule is here" onClose={() => setOpen(false)} wide>
          <Reasons rule={rule} policyId={policyId} />
        </Sheet>
      )}
    </>
  );
}

function Reasons({ rule: id, policyId }: Props) {
  const policy = useQuery(policyQuery(policyId));
  return (
    <Loaded query={policy} what="the policy" lines={5}>
      {(view) => {
        const rule = view.document.rules.find((each) => each.id === id);
        if (!rule) return <p>This rule is not in version {view.version.number} of the policy any more.</p>;
        return <Reason rule={rule} view={view} />;
      }}
    </Loaded>
  );
}

function Reason({ rule, view: { version, document } }: { rule: PolicyRule; view: PolicyView }) {
  const section = document.text.find((each) => each.id === rule.section);
  const [shape, tone] = SEVERITY_LOOKS[rule.severity];
  const whole =
    version.state === "in_force"
      ? `/policy#${ruleAnchor(rule.id)}`
      : `/policy/versions/${version.id}#${ruleAnchor(rule.id)}`;
  return (
    <div className={css.reason}>
      <h3>{rule.title}</h3>
      <p>{rule.why}</p>
      <p className={css.does}>
        <Flag shape={shape} tone={tone}>
          {SEVERITIES[rule.severity]}
        </Flag>{" "}
        {SEVERITY_MEANS[rule.severity]} {waiverWords(rule)}
      </p>
      {section ? (
        <section aria-label={`What the policy says: ${section.title}`} className={css.section}>
          <h3>What the policy says: {section.title}</h3>
          <div className={css.said}>
            <Markdown source={section.body} level={4} />
          </div>
        </section>
      ) : (
        <p>No part of the policy’s text is named for this rule.</p>
      )}
      <Credit rule={rule} />
      <p className={css.whole}>
        Version {version.number} of the policy.{" "}
        <a href={whole} target="_blank" rel="noreferrer">
          Read it in the whole policy (opens in a new tab)
        </a>
      </p>
    </div>
  );
}
