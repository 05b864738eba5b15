/** What is left on the way to the first approved post, for whoever asks. */
import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import type { components } from "../../api/schema.gen";

export type FirstStep = components["schemas"]["FirstStep"];

export const firstStepsQuery = queryOptions({
  queryKey: ["first-steps"],
  queryFn: () => bodyOf(api.GET("/api/v1/desk/first-steps")),
  // Once all is done there is nothing to ask for again.
  staleTime: (query) => (query.state.data?.length === 0 ? Number.POSITIVE_INFINITY : 0),
});
