/**
 * What each page reads before it can be shown. `$1` is what the address holds; a session is read for all of them, and `newest` where
 * the address asks for nothing more in its query.
 */
export type FirstPage = { at: string; page: string; reads: string[]; newest?: string };

const ID = "([0-9a-f-]{36})";

export const FIRST_PAGES: FirstPage[] = [
  {
    at: "^/(?:desk)?$",
    page: "src/features/desk/DeskPage.tsx",
    reads: ["/desk", "/notices", "/desk/first-steps", "/waivers?limit=50"],
  },
  {
    at: `^/proposals/${ID}$`,
    page: "src/features/proposal/ProposalPage.tsx",
    reads: [
      "/proposals/$1",
      "/proposals/$1/brief",
      "/proposals/$1/threads",
      "/proposals/$1/timeline",
      "/plan",
      "/policies/acknowledgement",
    ],
  },
  {
    at: `^/propose/${ID}$`,
    page: "src/features/compose/ComposePage.tsx",
    reads: ["/proposals/$1", "/plan", "/media", "/waivers?proposal=$1&limit=50"],
  },
  {
    at: "^/propose/post$",
    page: "src/features/compose/ComposePage.tsx",
    reads: ["/plan", "/media", "/proposals/beginning?kind=post"],
  },
  {
    at: "^/propose/hashtag$",
    page: "src/features/compose/ComposePage.tsx",
    reads: ["/plan", "/proposals/beginning?kind=hashtag_campaign"],
  },
  {
    at: "^/proposals$",
    page: "src/features/lists/ProposalsPage.tsx",
    reads: ["/members?limit=100", "/plan"],
    newest: "/proposals?limit=50",
  },
  { at: "^/plan$", page: "src/features/plan/PlanPage.tsx", reads: ["/plan"] },
  { at: "^/policy$", page: "src/features/policy/document/PolicyPage.tsx", reads: ["/policies/in-force"] },
  {
    at: "^/record$",
    page: "src/features/record/RecordPage.tsx",
    // Reading the record is put on record, so it is asked for by itself.
    reads: ["/record/types", "/roles", "/members?limit=100"],
  },
  { at: "^/people$", page: "src/features/people/PeoplePage.tsx", reads: ["/roles"] },
];
