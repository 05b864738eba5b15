/** What the pages read about templates. The keys begin with the noun, so that a live event can refresh it. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "../../../api/client";

export const templatesQuery = queryOptions({
  queryKey: ["templates", "list"],
  queryFn: () => bodyOf(api.GET("/api/v1/templates")),
});

export const templateQuery = (id: string) =>
  queryOptions({
    queryKey: ["templates", id, "view"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/templates/{template_id}", { params: { path: { template_id: id } } })),
  });

export const templateVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["templates", id, "versions"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/templates/{template_id}/versions", { params: { path: { template_id: id } } })),
  });

/** What changed from one version to another; versions never change. */
export const templateDiffQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ["templates", id, "diff", from, to],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/templates/{template_id}/diff", {
          params: { path: { template_id: id }, query: { from, to } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Who may keep a template, by the words of their names. */
export const templateOwnersQuery = (words: string) =>
  queryOptions({
    queryKey: ["people", "template owners", words],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET("/api/v1/templates/owners", { params: { query: { words: words || undefined } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

/** Ready-made ones that were not taken over yet. */
export const startingTemplatesQuery = queryOptions({
  queryKey: ["templates", "starting"],
  queryFn: () => bodyOf(api.GET("/api/v1/templates/starting")),
});
