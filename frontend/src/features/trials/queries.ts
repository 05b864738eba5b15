/** What the pages about rules on trial read. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";

export const trialsQuery = queryOptions({
  queryKey: ["policies", "trials"],
  queryFn: () => bodyOf(api.GET("/api/v1/policies/trials")),
});

export const trialCasesQuery = (rule: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ["policies", "trials", rule, cursor],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/policies/trials/{rule}/cases", {
          params: { path: { rule }, query: { cursor, limit: 25 } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
