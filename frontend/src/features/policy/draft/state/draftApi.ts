/** What an editor asks the server about a draft, and the shapes of its answers. */
import { queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../../../../api/client";
import type { components } from "../../../../api/schema.gen";
import type { Content } from "../../../../api/types";

type Schemas = components["schemas"];

export type Vocabulary = Schemas["PolicyVocabulary"];
export type Fact = Schemas["FactView"];
export type Validation = Schemas["PolicyValidation"];
export type DraftProblem = Schemas["PolicyProblem"];
export type PolicyChange = Schemas["PolicyChange"];
export type Verdict = Schemas["PolicyVerdict"];
export type Tried = Schemas["PolicyTried"];
export type Pack = Schemas["PackView"];
export type Meaning = Schemas["ConditionCheck"];
/** Where a condition stands: a rule asks about the proposal, a way about what the rules found too. */
export type Scope = Schemas["ConditionInput"]["scope"];

export const vocabularyQuery = queryOptions({
  queryKey: ["policies", "vocabulary"],
  queryFn: () => bodyOf(api.GET("/api/v1/policies/vocabulary")),
  staleTime: Number.POSITIVE_INFINITY,
});

export const packsQuery = queryOptions({
  queryKey: ["policies", "packs"],
  queryFn: () => bodyOf(api.GET("/api/v1/policies/packs")),
  staleTime: Number.POSITIVE_INFINITY,
});

export const validated = (source: string, signal: AbortSignal): Promise<Validation> =>
  bodyOf(api.POST("/api/v1/policies/validation", { body: { source }, signal }));

export const tried = (source: string, content: Content, signal: AbortSignal): Promise<Tried> =>
  bodyOf(api.POST("/api/v1/policies/try", { body: { source, content, version_id: null }, signal }));

export const understood = (condition: string, scope: Scope, signal: AbortSignal): Promise<Meaning> =>
  bodyOf(api.POST("/api/v1/policies/condition", { body: { condition, scope }, signal }));
