/** Everything the pages read, by name. The keys begin with the noun, so that a live event can refresh that noun. */
import { keepPreviousData, MutationCache, queryOptions } from "@tanstack/react-query";
import { api, bodyOf } from "./client";
import { arrivedAt } from "./early/early";
import { FreshQueryClient } from "./freshClient";
import { asProblem } from "./problem";
import type { paths } from "./schema.gen";

export const queryClient: FreshQueryClient = new FreshQueryClient({
  mutationCache: new MutationCache({
    // Whatever somebody does may be one of the first steps.
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ["first-steps"] }),
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && asProblem(error).status >= 500,
      refetchOnReconnect: true,
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

export const deskQuery = queryOptions({
  queryKey: ["proposals", "desk"],
  queryFn: () => bodyOf(api.GET("/api/v1/desk")),
  initialData: () => arrivedAt("/desk"),
});

/** What this installation offers to those who are not signed in: links by mail, a demo's mailbox. */
export const waysQuery = queryOptions({
  queryKey: ["session", "ways"],
  queryFn: () => bodyOf(api.GET("/api/v1/session/ways")),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Which pictures the server takes. The file picker offers exactly these. */
export const mediaLimitsQuery = queryOptions({
  queryKey: ["media", "limits"],
  queryFn: () => bodyOf(api.GET("/api/v1/media")),
  initialData: () => arrivedAt("/media"),
});

type Asked<Path extends "/api/v1/proposals" | "/api/v1/record"> = NonNullable<
  paths[Path]["get"]["parameters"]["query"]
>;

/** Words from the address. What they may be is the server's to say; it answers unknown ones with a sentence. */
export type ProposalFilter = {
  state?: string | undefined;
  kind?: string | undefined;
  mine?: boolean | undefined;
  words?: string | undefined;
  author?: string | undefined;
  decider?: string | undefined;
  channel?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
};

export const proposalsQuery = (filter: ProposalFilter, cursor: string | undefined) =>
  queryOptions({
    queryKey: ["proposals", "list", filter, cursor],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/proposals", {
          params: { query: { ...(filter as Asked<"/api/v1/proposals">), cursor, limit: 50 } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

type Begun = paths["/api/v1/proposals/beginning"]["get"]["parameters"]["query"];

/** What a new proposal may be answered with at first; it does not move under whoever writes, and the next one asks anew. */
export const beginningQuery = (kind: Begun["kind"]) =>
  queryOptions({
    queryKey: ["proposals", "beginning", kind],
    queryFn: () => bodyOf(api.GET("/api/v1/proposals/beginning", { params: { query: { kind } } })),
    initialData: () => arrivedAt(`/proposals/beginning?kind=${kind}`),
    staleTime: Number.POSITIVE_INFINITY,
    // Kept until whoever draws it listens.
    gcTime: 1_000,
  });

export const proposalQuery = (id: string) =>
  queryOptions({
    queryKey: ["proposals", id, "view"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/proposals/{proposal_id}", { params: { path: { proposal_id: id } } })),
    initialData: () => arrivedAt(`/proposals/${id}`),
  });

export const briefQuery = (id: string) =>
  queryOptions({
    queryKey: ["proposals", id, "brief"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/proposals/{proposal_id}/brief", { params: { path: { proposal_id: id } } })),
    initialData: () => arrivedAt(`/proposals/${id}/brief`),
  });

/** What was shown with any review of a proposal, by its digest: it never changes. */
export const frozenBriefQuery = (id: string, digest: string) =>
  queryOptions({
    queryKey: ["proposals", id, "briefs", digest],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/proposals/{proposal_id}/briefs/{digest}", {
          params: { path: { proposal_id: id, digest } },
        }),
      ),
  });

/** Every content that was submitted, oldest first. */
export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["proposals", id, "revisions"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/proposals/{proposal_id}/revisions", { params: { path: { proposal_id: id } } })),
  });

/** Every word of a proposal with its label, for a kind the pages do not know. */
export const proposalWordsQuery = (id: string) =>
  queryOptions({
    queryKey: ["proposals", id, "words"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/proposals/{proposal_id}/words", { params: { path: { proposal_id: id } } })),
  });

/** The same of one revision, which is what a new thread points into. */
export const revisionWordsQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ["proposals", id, "words", revision],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/proposals/{proposal_id}/words", {
          params: { path: { proposal_id: id }, query: { revision } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What is said about a proposal, as far as this person may read it. */
export const threadsQuery = (id: string) =>
  queryOptions({
    queryKey: ["proposals", id, "threads"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/proposals/{proposal_id}/threads", { params: { path: { proposal_id: id } } })),
    initialData: () => arrivedAt(`/proposals/${id}/threads`),
  });

/** Whom this person may name when they say something about a proposal. */
export const readersQuery = (id: string) =>
  queryOptions({
    queryKey: ["proposals", id, "readers"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/proposals/{proposal_id}/readers", { params: { path: { proposal_id: id } } })),
    staleTime: 60_000,
  });

export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ["proposals", id, "timeline"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/proposals/{proposal_id}/timeline", { params: { path: { proposal_id: id } } })),
    initialData: () => arrivedAt(`/proposals/${id}/timeline`),
  });

export const diffQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ["proposals", id, "diff", from, to],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/proposals/{proposal_id}/diff", {
          params: { path: { proposal_id: id }, query: { from, to } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

type AskedWaivers = NonNullable<paths["/api/v1/waivers"]["get"]["parameters"]["query"]>;

/** Waivers this person asked for or may decide on, newest first, narrowed to a state or a proposal. */
/** What may be chosen as the kind of a reason for rejecting, and as a conflict to declare. */
export const causesQuery = queryOptions({
  queryKey: ["causes"],
  queryFn: ({ signal }) => bodyOf(api.GET("/api/v1/causes", { signal })),
  staleTime: 5 * 60_000,
});

export const suggestionsQuery = (id: string) =>
  queryOptions({
    queryKey: ["proposals", id, "suggestions"],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET("/api/v1/proposals/{proposal_id}/suggestions", {
          params: { path: { proposal_id: id } },
          signal,
        }),
      ),
  });

export const waiversQuery = (narrowed: Pick<AskedWaivers, "state" | "proposal"> = {}) =>
  queryOptions({
    queryKey: ["waivers", "list", narrowed],
    queryFn: () => bodyOf(api.GET("/api/v1/waivers", { params: { query: { ...narrowed, limit: 50 } } })),
  });

export const waiverQuery = (id: string) =>
  queryOptions({
    queryKey: ["waivers", id],
    queryFn: () => bodyOf(api.GET("/api/v1/waivers/{waiver_id}", { params: { path: { waiver_id: id } } })),
  });

export const planQuery = queryOptions({
  queryKey: ["plan"],
  queryFn: () => bodyOf(api.GET("/api/v1/plan")),
  initialData: () => arrivedAt("/plan"),
});

export const policyInForceQuery = queryOptions({
  queryKey: ["policies", "in-force"],
  queryFn: () => bodyOf(api.GET("/api/v1/policies/in-force")),
});

export const policiesQuery = queryOptions({
  queryKey: ["policies", "list"],
  queryFn: () => bodyOf(api.GET("/api/v1/policies", { params: { query: { limit: 100 } } })),
});

export const policyQuery = (id: string) =>
  queryOptions({
    queryKey: ["policies", id],
    queryFn: () => bodyOf(api.GET("/api/v1/policies/{version_id}", { params: { path: { version_id: id } } })),
  });

/** What changes from one version to another; `etag` tells two states of a draft apart. */
export const policyChangesQuery = (id: string, since: string, etag: string) =>
  queryOptions({
    queryKey: ["policies", id, "changes", since, etag],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/policies/{version_id}/changes", {
          params: { path: { version_id: id }, query: { since } },
        }),
      ),
  });

export const membersQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ["people", "members", cursor],
    queryFn: () => bodyOf(api.GET("/api/v1/members", { params: { query: { limit: 100, cursor } } })),
    placeholderData: keepPreviousData,
  });

export const rolesQuery = queryOptions({
  queryKey: ["people", "roles"],
  queryFn: () => bodyOf(api.GET("/api/v1/roles")),
});

export const invitationsQuery = queryOptions({
  queryKey: ["people", "invitations"],
  queryFn: () => bodyOf(api.GET("/api/v1/invitations")),
});

export type RecordFilter = {
  type?: string | undefined;
  actor?: string | undefined;
  role?: string | undefined;
  object?: string | undefined;
  verdict?: string | undefined;
  /** "true": only what was done in somebody's place. */
  in_place?: "true" | undefined;
  words?: string | undefined;
  since?: string | undefined;
  until?: string | undefined;
};

export const recordQuery = (filter: RecordFilter, cursor: string | undefined) =>
  queryOptions({
    queryKey: ["record", filter, cursor],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/record", {
          params: { query: { ...(filter as Asked<"/api/v1/record">), cursor, limit: 50 } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const entryTypesQuery = queryOptions({
  queryKey: ["record-types"],
  queryFn: () => bodyOf(api.GET("/api/v1/record/types")),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The policies an organization may start from. */
export const startingSetsQuery = queryOptions({
  queryKey: ["policies", "starting-sets"],
  queryFn: () => bodyOf(api.GET("/api/v1/policies/starting-sets")),
});
