import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import { queryClient } from "../../api/queries";
import type { components } from "../../api/schema.gen";

export type Notice = components["schemas"]["NoticeView"];

const NOTICES = ["notices"];

/** What the desk shows of it: unread, and not on the desk as something to do. */
export const deskNoticesQuery = queryOptions({
  queryKey: [...NOTICES, "desk"],
  queryFn: () => bodyOf(api.GET("/api/v1/notices")),
});

/** How many are unread, for the head of every page. */
export const unreadQuery = queryOptions({
  queryKey: [...NOTICES, "unread"],
  queryFn: () => bodyOf(api.GET("/api/v1/notices/unread")),
});

/** Everything this person was told, the unread first. */
export const allNoticesQuery = (cursor: string | undefined) =>
  queryOptions({
    queryKey: [...NOTICES, "all", cursor],
    queryFn: () => bodyOf(api.GET("/api/v1/notices/all", { params: { query: { cursor, limit: 30 } } })),
    placeholderData: keepPreviousData,
  });

/** What this person chose to be told by e-mail too. */
export const choicesQuery = queryOptions({
  queryKey: ["notice-choices"],
  queryFn: () => bodyOf(api.GET("/api/v1/notices/choices")),
});

/** Everything that shows notices asks anew. */
export const noticesMoved = () => queryClient.invalidateQueries({ queryKey: NOTICES });

/** Tell the server that these were read. Doing it again does nothing. */
export async function readThese(ids: string[]): Promise<void> {
  await api.PUT("/api/v1/notices/read", { body: { ids } });
  await noticesMoved();
}
