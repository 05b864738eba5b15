import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api } from "../../api/client";
import { briefQuery, proposalQuery, threadsQuery } from "../../api/queries";
import { useSession } from "../../api/session";
import type { Brief, ProposalView, Seat } from "../../api/types";

const LOOKED_AFTER = 3_000;

/**
 * The proposal as it stands, and the brief as this person reads it. The brief is pinned: when another revision arrives
 * while they read, the page says so and keeps what they were reading until they ask to see the change.
 */
export function useProposal(id: string) {
  const proposal = useQuery(proposalQuery(id));
  const submitted = Boolean(proposal.data?.review);
  const fresh = useQuery({ ...briefQuery(id), enabled: submitted });
  const threads = useQuery({ ...threadsQuery(id), enabled: submitted });
  const [pinned, setPinned] = useState<Brief>();
  const [since, setSince] = useState<number | null>();

  if (fresh.data && !pinned) setPinned(fresh.data);
  if (proposal.data && since === undefined) setSince(proposal.data.looked_at_revision);

  // Only its author changes the words: they know it, by taking over what was suggested or by submitting it again.
  const own = useSession().member_id === proposal.data?.summary.author.id;
  const moved = Boolean(!own && pinned && fresh.data && pinned.digest !== fresh.data.digest);
  // The same brief is shown as it was read last: what an approval has settled meanwhile is looked up with it.
  const brief = moved ? pinned : (fresh.data ?? pinned);
  useLook(id, moved ? undefined : brief?.revision);

  return {
    proposal,
    fresh,
    brief,
    briefError: submitted ? fresh.error : null,
    /** Whether the page can be shown as a whole: a page that fills up under the reader's eyes moves what they were reading. */
    complete: proposal.data !== undefined && !(submitted && (waits(fresh) || waits(threads))),
    moved,
    /** The revision this person saw last, before this visit or before the change they asked to see. */
    since: since ?? null,
    seeChange: () => {
      if (!pinned || !fresh.data) return;
      setSince(pinned.revision);
      setPinned(fresh.data);
    },
    reload: () => Promise.all([proposal.refetch(), fresh.refetch()]),
  };
}

const waits = (query: { isPending: boolean; error: unknown }): boolean => query.isPending && !query.error;

/**
 * Tell the server which revision has been in view for a few seconds; the next visit shows the difference from it. Of
 * whoever decides or suggests other words the server knows it without being told.
 */
function useLook(id: string, revision: number | undefined): void {
  useEffect(() => {
    if (!revision) return;
    const timer = setTimeout(() => tellLook(id, revision), LOOKED_AFTER);
    return () => clearTimeout(timer);
  }, [id, revision]);
}

function tellLook(id: string, revision: number): void {
  const path = { proposal_id: id };
  api.PUT("/api/v1/proposals/{proposal_id}/look", { params: { path }, body: { revision } }).catch(() => {
    // Not knowing what was looked at only means that the difference is shown once more.
  });
}

/** The id of whoever's seat this person decides from: their own, or that of somebody they cover for. */
export function useHolder({ in_place_of }: ProposalView): string {
  const { member_id } = useSession();
  return in_place_of?.who.id ?? member_id;
}

/** This person's seat, if any: the one they can decide from first. */
export function useMySeat(proposal: ProposalView): Seat | undefined {
  const member_id = useHolder(proposal);
  const seats = (proposal.review?.stages ?? []).flatMap((stage) => stage.seats);
  const mine = seats.filter((seat) => seat.who.id === member_id);
  return mine.find((seat) => seat.state === "open") ?? mine.at(-1);
}
