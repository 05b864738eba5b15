import { useState } from "react";
import { useSession } from "../../../api/session";
import type { ProposalSummary, Thread } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { useUnsentWords } from "../../../ui/forms/useUnsentWords";
import layout from "../../../ui/layout/DecisionPage.module.css";
import { say } from "../../../ui/states/messages";
import { Flag } from "../../../ui/states/StateWord";
import { Failed } from "../../../ui/states/states";
import { When } from "../../../ui/text/When";
import { useAnswer, useMove } from "./acts";
import { CommentField } from "./CommentField";
import css from "./Discussion.module.css";
import { about, anchorOf, becameOf, readBy } from "./phrasing";

type Props = { proposal: ProposalSummary; thread: Thread; number: number; named: boolean };

/**
 * One thread: what it is about, what was said, and what this reader can do. A settled one is folded, unless the address names it: whoever
 * follows a notice finds what it tells of, also where it was settled meanwhile.
 */
export function OneThread({ proposal, thread, number, named }: Props) {
  const settled = thread.state === "settled";
  const heading = (
    <>
      <span className={css.number}>{number}</span> About{" "}
      <span className={thread.place.quote ? layout.q : undefined}>{about(thread.place)}</span>
    </>
  );
  return (
    <li id={anchorOf(thread)} tabIndex={-1} className={css.thread} data-settled={settled}>
      {settled ? (
        <details open={named}>
          <summary>
            {heading} <State thread={thread} />
          </summary>
          <Inside proposal={proposal} thread={thread} />
        </details>
      ) : (
        <>
          <h3>{heading}</h3>
          <State thread={thread} />
          <Inside proposal={proposal} thread={thread} />
        </>
      )}
    </li>
  );
}

function State({ thread }: { thread: Thread }) {
  if (thread.state === "settled") {
    return (
      <Flag shape="tick" tone="accent">
        {`Settled by ${thread.settled_by?.name ?? "a former member"}`}
      </Flag>
    );
  }
  if (!thread.blocking) return null;
  return (
    <Flag shape="bang" tone="heed">
      Has to be settled before anybody approves
    </Flag>
  );
}

function Inside({ proposal, thread }: { proposal: ProposalSummary; thread: Thread }) {
  const mine = useSession().member_id === proposal.author.id;
  const became = becameOf(thread.place);
  return (
    <>
      {became && <p className={layout.heed}>{became}</p>}
      <p className={layout.quiet}>{readBy(thread, proposal.author.name, mine)}</p>
      <ol className={css.comments}>
        {thread.comments.map((comment) => (
          <li key={comment.id}>
            <p className={layout.quiet}>
              <b>{comment.who.name}</b>, <When at={comment.at} />
            </p>
            <p className={css.said} dir="auto">
              {comment.words}
            </p>
          </li>
        ))}
      </ol>
      <Acts proposal={proposal} thread={thread} />
    </>
  );
}

function Acts({ proposal, thread }: { proposal: ProposalSummary; thread: Thread }) {
  const [words, setWords, drop] = useUnsentWords(`comment.${thread.id}`);
  const [open, setOpen] = useState(words !== "");
  const [tried, setTried] = useState(false);
  const answer = useAnswer(proposal.id, thread, () => {
    drop();
    setOpen(false);
    setTried(false);
    say("Your answer is there.");
  });
  const move = useMove(proposal.id, thread);
  const may = (action: Thread["actions"][number]) => thread.actions.includes(action);
  const failed = answer.error ?? move.error;
  if (thread.actions.length === 0) return null;
  return (
    <div className={css.acts}>
      {open && (
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (words.trim()) answer.mutate(words.trim());
          }}
        >
          <CommentField
            proposal={proposal.id}
            without={thread.audience === "internal" ? proposal.author.id : null}
            label="Your answer"
            description="Type @ to name somebody, who is then told."
            value={words}
            error={tried && !words.trim() ? "Say it in a few words." : undefined}
            onChange={setWords}
          />
          <div className={css.buttons}>
            <Button type="submit" size="sm" variant="filled" loading={answer.isPending}>
              Send the answer
            </Button>
            <Button size="sm" onClick={() => setOpen(false)}>
              Not now
            </Button>
          </div>
        </form>
      )}
      {Boolean(failed) && <Failed error={failed} />}
      <div className={css.buttons}>
        {!open && may("addComment") && (
          <Button size="sm" onClick={() => setOpen(true)}>
            Answer
          </Button>
        )}
        {may("settleThread") && (
          <Button size="sm" loading={move.isPending} onClick={() => move.mutate("settle")}>
            It is settled
          </Button>
        )}
        {may("reopenThread") && (
          <Button size="sm" loading={move.isPending} onClick={() => move.mutate("reopen")}>
            Open it again
          </Button>
        )}
      </div>
    </div>
  );
}
