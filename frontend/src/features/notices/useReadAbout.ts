import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../../api/client";
import { noticesMoved, unreadQuery } from "./queries";

const noted = {
  proposal: (id: string) =>
    api.PUT("/api/v1/proposals/{proposal_id}/notices/read", { params: { path: { proposal_id: id } } }),
  waiver: (id: string) =>
    api.PUT("/api/v1/waivers/{waiver_id}/notices/read", { params: { path: { waiver_id: id } } }),
};

/** Milliseconds somebody has a page before them until they have looked at it. */
const LOOKED = 2_000;

/** Whoever has something before them has read what they were told of it, also when that comes while they look. */
export function useReadAbout(what: keyof typeof noted, id: string): void {
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  useEffect(() => {
    if (unread === 0 || document.visibilityState !== "visible") return;
    const looked = setTimeout(() => {
      noted[what](id)
        .then(noticesMoved)
        .catch(() => {
          // It stays unread, and is noted at the next visit.
        });
    }, LOOKED);
    return () => clearTimeout(looked);
  }, [what, id, unread]);
}
