/** What the pages read about templates. The keys begin with the noun, so that a live event can refresh it. */
import { queryOptions } from "@tanstack/react-query";
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

/** Ready-made ones that were not taken over yet. */
export const startingTemplatesQuery = queryOptions({
  queryKey: ["templates", "starting"],
  queryFn: () => bodyOf(api.GET("/api/v1/templates/starting")),
});
