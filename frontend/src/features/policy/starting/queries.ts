/** The policies to start from, and how one becomes a draft of this organization. */
import { api, bodyOf, idempotent, ifMatch } from "../../../api/client";
import { intents } from "../../../api/intents";
import type { components } from "../../../api/schema.gen";
import type { PolicyView } from "../../../api/types";

type Schemas = components["schemas"];
export type StartingSet = Schemas["OfferedSet"];

/** Draft a policy as the set has it. */
export const draftFrom = ({ source }: StartingSet): Promise<PolicyView> => {
  const body = { source };
  return intents.run("draft policy", body, (key) =>
    bodyOf(api.POST("/api/v1/policies", { body, params: { header: idempotent(key) } })),
  );
};

/** Hand a draft to a second person. */
export const handOver = ({ version: { id, etag } }: PolicyView): Promise<PolicyView> =>
  intents.run(`submit policy ${id}`, { etag }, (key) =>
    bodyOf(
      api.POST("/api/v1/policies/{version_id}/submit", {
        params: { path: { version_id: id }, header: { ...idempotent(key), ...ifMatch(etag) } },
        body: { wording_only: false },
      }),
    ),
  );
