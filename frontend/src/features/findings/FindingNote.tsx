import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Content, Finding } from "../../api/types";
import { capital, listed, networkName, roleName, SEVERITIES } from "../../i18n/phrasing";
import { textsOf } from "../../kinds/register";
import { TextButton } from "../../ui/forms/TextButton";
import css from "../../ui/layout/DecisionPage.module.css";
import { Shape } from "../../ui/states/StateWord";
import { unitRange } from "../../ui/text/offsets";
import { WhyRule } from "../policy/document/WhyRule";
import { CONFIRM } from "../policy/reading/Confirm";
import notes from "./Notes.module.css";
import { READING } from "./readingPlace";

const TONES = { block: "stop", escalate: "heed", advise: "quiet" } as const;

type Props = {
  finding: Finding;
  /** What the finding is about, for quoting the words it means. */
  content?: Content;
  /** The version of the policy that says so: with it, the words the rule follows from can be opened. */
  policyId?: string;
  /** Where the reader can change what the note is about. */
  onGo?: () => void;
  /** What became of the rule, when a waiver lets it pass: who waived it, until when and why. */
  waived?: string | undefined;
  /** More about it, below. */
  children?: ReactNode;
};

/** One thing a rule noticed, the way a colleague would say it; why the rule exists opens over the page. */
export function FindingNote({ finding, content, policyId, onGo, waived, children }: Props) {
  const words = meant(finding, content);
  const { network } = finding.place;
  return (
    <li className={notes.note} data-tone={waived ? "heed" : TONES[finding.severity]}>
      <Shape name={finding.severity === "advise" ? "dot" : "bang"} />
      <div>
        <p>
          <strong>{finding.message}</strong> {finding.more}
        </p>
        {words && (
          <p>
            <q className={css.q}>{words}</q>
            {network ? `, on ${networkName(network)}` : ""}
          </p>
        )}
        <p>
          {finding.why} {finding.remedy}
        </p>
        {waived && <p className={notes.waived}>{waived}</p>}
        <p className={css.quiet}>
          {waived ? "" : `${SEVERITIES[finding.severity]}. `}
          {!waived &&
            finding.waivable_by.length > 0 &&
            `${capital(listed(finding.waivable_by.map(roleName), "or"))} may let it pass. `}
          Rule: {finding.title}. {policyId && <WhyRule rule={finding.rule} policyId={policyId} />}
          {finding.place.field === READING ? (
            <Link to="/policy" hash={CONFIRM}>
              Read the policy and confirm it
            </Link>
          ) : (
            onGo && (
              <>
                {" "}
                <TextButton onClick={onGo}>Go to it</TextButton>
              </>
            )
          )}
        </p>
        {children}
      </div>
    </li>
  );
}

/** The words a finding points at, when it points at some and not at a whole text. */
function meant(finding: Finding, content: Content | undefined): string | null {
  if (!content) return null;
  const { field, start, end } = finding.place;
  const text = textsOf(content).find((item) => item.field === field)?.text;
  if (!text || start == null || end == null) return null;
  const range = unitRange(text, { start, end });
  const words = text.slice(range.start, range.end);
  return words && words.length <= 160 && !finding.message.includes(words) ? words : null;
}
