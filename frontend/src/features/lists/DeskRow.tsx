import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { DeskItem, ProposalSummary } from "../../api/types";
import { listed, networkName, PROPOSAL_STATES } from "../../i18n/phrasing";
import { wordingOf } from "../../kinds/register";
import { TextButton } from "../../ui/forms/TextButton";
import css from "../../ui/layout/Lists.module.css";
import { Flag, StateWord } from "../../ui/states/StateWord";
import { useDates, When } from "../../ui/text/When";
import { DiscardSheet } from "./DiscardSheet";

/** States in which the words are their author's to change again. */
const BACK_WITH_AUTHOR: readonly string[] = ["changes_requested", "lapsed"];

const RISKS: Record<string, string> = {
  low: "low risk",
  raised: "some risk",
  high: "high risk",
};

/** "A post for X and Facebook", "A hashtag". */
export function whatItIs(proposal: ProposalSummary): string {
  const what = wordingOf(proposal.kind).one;
  return proposal.networks.length ? `${what} for ${listed(proposal.networks.map(networkName))}` : what;
}

/** Where a proposal is opened: to write on, when that is what this person may do with it. */
export function whereItOpens(proposal: ProposalSummary): {
  to: "/propose/$proposalId" | "/proposals/$proposalId";
} {
  return { to: proposal.actions.includes("changeDraft") ? "/propose/$proposalId" : "/proposals/$proposalId" };
}

export function DeskRow({ item, side }: { item: DeskItem; side: "yours" | "theirs" | "draft" | "done" }) {
  const { proposal } = item;
  const [discarding, setDiscarding] = useState(false);
  return (
    <li className={css.row}>
      <div className={css.what}>
        <Link {...whereItOpens(proposal)} params={{ proposalId: proposal.id }} className={css.link} data-row>
          {proposal.title}
        </Link>
        <p className={css.from}>
          {whatItIs(proposal)}
          {side === "yours" && !BACK_WITH_AUTHOR.includes(proposal.state) && (
            <>, from {proposal.author.name}</>
          )}
        </p>
        {item.asked && <p className={css.asked}>{item.asked}</p>}
        {item.why && <p className={css.why}>{item.why}</p>}
      </div>
      <div className={css.when}>
        <Timing item={item} side={side} />
        {side === "draft" && proposal.actions.includes("discardProposal") && (
          <TextButton className={css.above} onClick={() => setDiscarding(true)}>
            Discard<span className="unseen"> the draft “{proposal.title}”</span>
          </TextButton>
        )}
        {discarding && <DiscardSheet proposal={proposal} onClose={() => setDiscarding(false)} />}
      </div>
    </li>
  );
}

function Timing({ item, side }: { item: DeskItem; side: string }) {
  const dates = useDates();
  const { proposal } = item;
  if (side === "done") {
    return (
      <>
        <StateWord state={proposal.state}>{PROPOSAL_STATES[proposal.state]}</StateWord>
        <When at={proposal.updated_at} />
      </>
    );
  }
  if (side === "draft") {
    return (
      <span>
        last saved <When at={proposal.updated_at} />
      </span>
    );
  }
  const back = BACK_WITH_AUTHOR.includes(proposal.state);
  const pressing = item.due_at && ["late", "soon"].includes(dates.urgency(item.due_at));
  return (
    <>
      {item.due_at && back && (
        <span>
          planned for <When at={item.due_at} as="moment" />
        </span>
      )}
      {item.due_at && !back && (
        <span className={pressing ? css.pressing : undefined}>
          <When at={item.due_at} as="due" />
        </span>
      )}
      {back && <StateWord state={proposal.state}>{PROPOSAL_STATES[proposal.state]}</StateWord>}
      {side === "yours" && proposal.risk && proposal.state === "in_review" && <Risk proposal={proposal} />}
      {side === "theirs" && <MakeIt item={item} />}
    </>
  );
}

/** How much care it asks for, and in a few words why. */
function Risk({ proposal: { risk, because } }: { proposal: ProposalSummary }) {
  const words = [RISKS[risk] ?? risk, listed(because)].filter(Boolean).join(": ");
  const high = risk === "high";
  return (
    <Flag shape={high ? "bang" : "dot"} tone={high ? "stop" : "quiet"}>
      {words}
    </Flag>
  );
}

function MakeIt({ item }: { item: DeskItem }) {
  if (item.will_make_it === null || !item.proposal.wanted_by) return null;
  return (
    <span className={css.makeIt}>
      {item.will_make_it ? (
        <Flag shape="tick" tone="quiet">
          can make its time,
        </Flag>
      ) : (
        <Flag shape="bang" tone="heed">
          may miss its time,
        </Flag>
      )}{" "}
      <When at={item.proposal.wanted_by} as="moment" />
    </span>
  );
}
