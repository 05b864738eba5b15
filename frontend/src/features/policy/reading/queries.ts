/** What reading and acknowledging the policy asks of the server. */
import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../../../api/client";
import type { components } from "../../../api/schema.gen";

type Schemas = components["schemas"];
export type Acknowledgement = Schemas["AcknowledgementView"];
export type AcknowledgedBy = Schemas["AcknowledgedBy"];
export type LookBack = Schemas["LookBackPreview"];

export const acknowledgementQuery = queryOptions({
  queryKey: ["policies", "acknowledgement"],
  queryFn: () => bodyOf(api.GET("/api/v1/policies/acknowledgement")),
});

export const lookBackQuery = (id: string) =>
  queryOptions({
    queryKey: ["policies", id, "look-back"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/policies/{version_id}/look-back", { params: { path: { version_id: id } } })),
    staleTime: 0,
  });

/** Everybody, however many pages that takes: who has not is only known when all have been seen. */
export const acknowledgedByQuery = (id: string) =>
  queryOptions({
    queryKey: ["policies", id, "acknowledgements"],
    queryFn: async (): Promise<AcknowledgedBy[]> => {
      const found: AcknowledgedBy[] = [];
      let cursor: string | undefined;
      do {
        const page = await bodyOf(
          api.GET("/api/v1/policies/{version_id}/acknowledgements", {
            params: { path: { version_id: id }, query: { limit: 100, cursor } },
          }),
        );
        found.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor);
      return found;
    },
  });
