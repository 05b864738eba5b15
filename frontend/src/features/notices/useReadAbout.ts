import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "../../api/client";
import { noticesMoved, unreadQuery } from "./queries";

/** Whoever has a proposal before them has read what they were told of it, also when that comes while they look. */
export function useReadAbout(proposal: string): void {
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  useEffect(() => {
    if (unread === 0 || document.visibilityState !== "visible") return;
    const path = { proposal_id: proposal };
    api
      .PUT("/api/v1/proposals/{proposal_id}/notices/read", { params: { path } })
      .then(noticesMoved)
      .catch(() => {
        // It stays unread, and is noted at the next visit.
      });
  }, [proposal, unread]);
}
