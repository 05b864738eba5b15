import { useSession } from "../../../api/session";
import type { ProposalView } from "../../../api/types";
import { listed } from "../../../i18n/phrasing";
import css from "../../../ui/layout/DecisionPage.module.css";
import { When } from "../../../ui/text/When";
import { type Decided, DONE, deciderOf, decisionsOf, isTheirs, secondsBetween } from "../decisions";
import { QuotedWords } from "../review/QuotedWords";
import { useHolder, useMySeat } from "../useProposal";

/** Who else was asked, what they decided and why; where they gave no reason, that is said. */
export function Others({ proposal }: { proposal: ProposalView }) {
  const member_id = useHolder(proposal);
  const open = (proposal.review?.stages ?? [])
    .filter((stage) => stage.state === "open")
    .flatMap((stage) => stage.seats)
    .filter((seat) => seat.state === "open" && seat.who.id !== member_id)
    .map((seat) => seat.who.name);
  const too = useMySeat(proposal) !== undefined;
  return (
    <>
      <Decisions proposal={proposal} />
      {open.length > 0 && (
        <p>{`${listed(open)} ${open.length === 1 ? "is" : "are"} asked now${too ? " as well" : ""}.`}</p>
      )}
    </>
  );
}

/** What others decided, in the order they did, and why. */
export function Decisions({ proposal }: { proposal: ProposalView }) {
  const { member_id } = useSession();
  const too = useMySeat(proposal) !== undefined;
  const decided = decisionsOf(proposal).filter(({ seat }) => !isTheirs(seat, member_id));
  if (decided.length === 0) return <p>Nobody{too ? " else" : ""} has decided yet.</p>;
  return decided.map((one) => <Said key={`${one.stage.id}${one.seat.who.id}`} one={one} />);
}

function Said({ one }: { one: Decided }) {
  const { seat, stage, soonAfter } = one;
  return (
    <p>
      {deciderOf(seat)} ({stage.title}) {DONE[seat.state]} <When at={seat.decided_at} />
      {seat.reason ? (
        <>
          :{" "}
          <q className={css.q} dir="auto">
            {seat.reason}
          </q>
        </>
      ) : (
        " and gave no reason."
      )}
      {soonAfter && (
        <span className={css.quiet}>
          {" "}
          That was {secondsBetween(one, soonAfter)} after{" "}
          {soonAfter.seat.decided_by?.name ?? soonAfter.seat.who.name}.
        </span>
      )}
      <QuotedWords quotes={seat.quotes} />
    </p>
  );
}
