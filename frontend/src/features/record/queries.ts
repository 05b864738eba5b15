/** What the record's page asks besides the pages of entries. The keys begin with "record", so that live events refresh them. */
import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";

const VERIFIED = "member:record:verify";

const newestOf = (type?: typeof VERIFIED) =>
  bodyOf(api.GET("/api/v1/record", { params: { query: { ...(type && { type }), limit: 1 } } })).then(
    (page) => page.items[0] ?? null,
  );

/** The entry of the last verification anybody asked for. */
export const lastVerificationQuery = queryOptions({
  queryKey: ["record", "verification"],
  queryFn: () => newestOf(VERIFIED),
});

export const newestEntryQuery = queryOptions({ queryKey: ["record", "newest"], queryFn: () => newestOf() });

export const entryQuery = (seq: number) =>
  queryOptions({
    queryKey: ["record", "entry", seq],
    queryFn: () => bodyOf(api.GET("/api/v1/record/{seq}", { params: { path: { seq } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
