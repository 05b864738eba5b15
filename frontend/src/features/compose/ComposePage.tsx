import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useRouter } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { proposalQuery } from "../../api/queries";
import { useMay, useSession } from "../../api/session";
import type { Kind, ProposalView } from "../../api/types";
import { blank } from "../../kinds/draftContent";
import { formOf } from "../../kinds/forms";
import { KINDS } from "../../kinds/register";
import { Page } from "../../ui/layout/Page";
import { say } from "../../ui/states/messages";
import { Loaded, Remark } from "../../ui/states/states";
import { DiscussionList } from "../proposal/discussion/DiscussionList";
import { LapsedApproval } from "../proposal/review/LapsedApproval";
import { fresh, opened } from "./autosave/autosave";
import { readLocal, unborn } from "./autosave/localDrafts";
import { Composer } from "./Composer";
import { RequestedChange } from "./RequestedChange";

/**
 * Writing a new proposal (`/propose/post` and the like) or going on with one (`/propose/<id>`). When a new one
 * gets its id the address changes under the page, and the page stays as it is: nobody loses the cursor.
 */
export function ComposePage() {
  const { proposalId } = useParams({ from: "/inside/propose/$proposalId" });
  const router = useRouter();
  const [shown, setShown] = useState(proposalId);
  const created = useRef<string>(undefined);
  if (proposalId !== shown && proposalId !== created.current) setShown(proposalId);

  const onCreated = useCallback(
    (id: string) => {
      created.current = id;
      void router.navigate({
        to: "/propose/$proposalId",
        params: { proposalId: id },
        replace: true,
        resetScroll: false,
      });
    },
    [router],
  );

  const kind = KINDS.find((wording) => wording.address === shown)?.kind;
  return kind ? (
    <New key={shown} kind={kind} onCreated={onCreated} />
  ) : (
    <Existing key={shown} id={shown} onCreated={onCreated} />
  );
}

function New({ kind, onCreated }: { kind: Kind; onCreated: (id: string) => void }) {
  const { member_id } = useSession();
  const may = useMay();
  const [initial] = useState(() => fresh(blank(kind), readLocal(member_id, unborn(kind))));
  if (!may("proposal.create")) return <MayNot />;
  return <Composer initial={initial} onCreated={onCreated} again={false} />;
}

function Existing({ id, onCreated }: { id: string; onCreated: (id: string) => void }) {
  const proposal = useQuery({
    ...proposalQuery(id),
    initialData: undefined,
    staleTime: 0,
    refetchOnMount: "always",
  });
  if (proposal.data && !proposal.isFetchedAfterMount && !proposal.error) {
    return <Page title="Your words">{null}</Page>;
  }
  if (!proposal.data) {
    return (
      <Page title="Your words">
        <Loaded query={proposal} what="your words">
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <GoOn proposal={proposal.data} onCreated={onCreated} />;
}

function GoOn({ proposal, onCreated }: { proposal: ProposalView; onCreated: (id: string) => void }) {
  const { member_id } = useSession();
  const { id, etag, actions, state } = proposal.summary;
  const [initial] = useState(() => opened(id, { content: proposal.content, etag }, readLocal(member_id, id)));
  const [editable] = useState(actions.includes("changeDraft"));
  if (!editable) return <ToReading id={id} title={proposal.summary.title} />;
  if (!formOf(proposal.content.kind)) {
    return (
      <Page title={proposal.summary.title}>
        <Remark title="These words are not written on this page">
          <p>
            This page does not know this kind of proposal yet. Load it anew, or use the program it was made
            with.
          </p>
          <p>
            <Link to="/proposals/$proposalId" params={{ proposalId: id }}>
              Read it
            </Link>
          </p>
        </Remark>
      </Page>
    );
  }
  return (
    <Composer
      initial={initial}
      onCreated={onCreated}
      asked={
        <>
          {state === "lapsed" && <LapsedApproval proposal={proposal} content={proposal.content} mine />}
          {state === "changes_requested" && <RequestedChange proposal={proposal} />}
          {proposal.review && <DiscussionList proposal={proposal.summary} />}
        </>
      }
      again={proposal.review !== null}
      begun={proposal.begun_from}
    />
  );
}

/** For whoever comes by an older list, or a second tab, to words that cannot be changed now: what became of them is what they look for. */
function ToReading({ id, title }: { id: string; title: string }) {
  const router = useRouter();
  useEffect(() => {
    say("These words cannot be changed now. This is where they stand.");
    void router.navigate({ to: "/proposals/$proposalId", params: { proposalId: id }, replace: true });
  }, [router, id]);
  return <Page title={title}>{null}</Page>;
}

function MayNot() {
  return (
    <Page title="Propose">
      <Remark title="You may read here, but not propose">
        <p>Proposing needs a role such as staff. An administrator of your organization can give it to you.</p>
        <p>
          <Link to="/desk">Go to your desk</Link>
        </p>
      </Remark>
    </Page>
  );
}
