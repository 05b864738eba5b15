/** What the back-test pages read. A run is asked for again each second while it is at work. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../../../api/client";
import { atWork } from "./phrasing";

const EACH_SECOND = 1_000;

export const backtestsQuery = (versionId: string) =>
  queryOptions({
    queryKey: ["backtests", "of", versionId],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/policies/{version_id}/backtests", {
          params: { path: { version_id: versionId }, query: { limit: 20 } },
        }),
      ),
    refetchInterval: (query) => (query.state.data?.items.some(atWork) ? EACH_SECOND : false),
  });

export const backtestQuery = (id: string) =>
  queryOptions({
    queryKey: ["backtests", id],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/backtests/{backtest_id}", { params: { path: { backtest_id: id } } })),
    refetchInterval: (query) => (query.state.data && atWork(query.state.data) ? EACH_SECOND : false),
  });

export const casesQuery = (id: string, about: string, cursor: string | undefined) =>
  queryOptions({
    queryKey: ["backtests", id, "cases", about, cursor],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/backtests/{backtest_id}/cases", {
          params: { path: { backtest_id: id }, query: { about, cursor, limit: 25 } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
