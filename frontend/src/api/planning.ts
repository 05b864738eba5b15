/** How the plan gets one more audience or objective. `header` carries the key under which a second try does nothing twice. */
import { api, bodyOf, type idempotent } from "./client";
import type { AudienceInput, ObjectiveInput } from "./types";

type Header = ReturnType<typeof idempotent>;

export const addAudience = (body: AudienceInput, header: Header): Promise<unknown> =>
  bodyOf(api.POST("/api/v1/plan/audiences", { body, params: { header } }));

export const addObjective = (body: ObjectiveInput, header: Header): Promise<unknown> =>
  bodyOf(api.POST("/api/v1/plan/objectives", { body, params: { header } }));
