/** What is asked about cover. The keys begin with "people": they are asked anew when anything about a person changes. */
import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";

export const ownCoverQuery = queryOptions({
  queryKey: ["people", "cover", "own"],
  queryFn: () => bodyOf(api.GET("/api/v1/cover")),
});

export const coversQuery = queryOptions({
  queryKey: ["people", "cover", "all"],
  queryFn: () => bodyOf(api.GET("/api/v1/covers")),
});

export const memberCoverQuery = (member: string) =>
  queryOptions({
    queryKey: ["people", "cover", member],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/members/{member_id}/cover", { params: { path: { member_id: member } } })),
  });
