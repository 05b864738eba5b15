import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { threadsQuery } from "../../../api/queries";
import type { ProposalSummary } from "../../../api/types";
import { Button } from "../../../ui/controls/Button";
import { useAnchor } from "../../../ui/layout/anchor";
import { goTo } from "../../../ui/preview/marks";
import { say } from "../../../ui/states/messages";
import { Loaded } from "../../../ui/states/states";
import css from "./Discussion.module.css";
import { OneThread } from "./OneThread";
import { anchorOf } from "./phrasing";

// Fetched by whoever begins a thread: whoever only reads never loads it.
const BeginSheet = lazy(async () => ({ default: (await import("./BeginSheet")).BeginSheet }));

/** What is said about a proposal, thread by thread in the order they were begun, and a way to begin one. */
export function DiscussionList({ proposal }: { proposal: ProposalSummary }) {
  const query = useQuery(threadsQuery(proposal.id));
  const [open, setOpen] = useState(false);
  const named = useAnchor(query.data !== undefined);
  const said = query.data;
  if (said && said.threads.length === 0 && said.audiences.length === 0) return null;
  return (
    <section aria-label="Discussion">
      {(!said || said.threads.length > 0) && <h2>Discussion</h2>}
      <Loaded query={query} what="the discussion" lines={2}>
        {(discussion) => (
          <>
            {discussion.threads.length > 0 && (
              <ol className={css.threads}>
                {discussion.threads.map((thread, index) => (
                  <OneThread
                    key={thread.id}
                    proposal={proposal}
                    thread={thread}
                    number={index + 1}
                    named={named === anchorOf(thread)}
                  />
                ))}
              </ol>
            )}
            {discussion.audiences.length > 0 && (
              <Button size="sm" onClick={() => setOpen(true)}>
                Ask or say something about these words
              </Button>
            )}
            <Suspense fallback={null}>
              {open && (
                <BeginSheet
                  proposal={proposal}
                  discussion={discussion}
                  onClose={() => setOpen(false)}
                  onBegun={(thread) => {
                    setOpen(false);
                    say("It stands in the discussion now.");
                    requestAnimationFrame(() => goTo(anchorOf(thread)));
                  }}
                />
              )}
            </Suspense>
          </>
        )}
      </Loaded>
    </section>
  );
}
