import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { asProblem, OFFLINE, Problem } from "./api/problem";
import type { ProposalFilter, RecordFilter } from "./api/queries";
import { queryClient } from "./api/queries";
import { sessionQuery } from "./api/session";
import { Crash, NotFound } from "./features/shell/NotFound";
import { Shell } from "./features/shell/Shell";
import { askedVersions } from "./ui/forms/compare/twoVersions";
import { Waiting } from "./ui/states/states";

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const word = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;

/** `load`, where a part of the program that cannot come says that there is no network: the router would leave for it otherwise. */
const toldOffline =
  <T,>(load: () => Promise<T>) =>
  (): Promise<T> =>
    load().catch((error: unknown) => {
      throw navigator.onLine ? error : new Problem(OFFLINE);
    });

/** A page whose part of the program comes when it is first opened. */
const lazily = <T extends Record<string, unknown>, K extends keyof T & string>(
  load: () => Promise<T>,
  name: K,
) => lazyRouteComponent(toldOffline(load), name);

const inside = createRoute({
  getParentRoute: () => root,
  id: "inside",
  component: Shell,
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(sessionQuery);
    } catch (error) {
      if (asProblem(error).status !== 401) throw error;
      throw redirect({ to: "/sign-in", search: { next: location.href } });
    }
  },
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/desk", replace: true });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search): { next?: string | undefined } => ({ next: word(search.next) }),
  component: lazily(() => import("./features/session/SignInPage"), "SignInPage"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  component: lazily(() => import("./features/session/WelcomePage"), "WelcomePage"),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation",
  component: lazily(() => import("./features/session/InvitationPage"), "InvitationPage"),
});

const reset = createRoute({
  getParentRoute: () => root,
  path: "/reset",
  component: lazily(() => import("./features/session/ResetPage"), "ResetPage"),
});

const forgotten = createRoute({
  getParentRoute: () => root,
  path: "/forgotten",
  component: lazily(() => import("./features/session/ForgottenPage"), "ForgottenPage"),
});

const email = createRoute({
  getParentRoute: () => root,
  path: "/email",
  component: lazily(() => import("./features/session/EmailLinkPage"), "EmailLinkPage"),
});

const stop = createRoute({
  getParentRoute: () => root,
  path: "/stop",
  component: lazily(() => import("./features/notices/StopPage"), "StopPage"),
});

const demoMail = createRoute({
  getParentRoute: () => root,
  path: "/demo/mail",
  validateSearch: (search): { to?: string | undefined } => ({ to: word(search.to) }),
  component: lazily(() => import("./features/demo/MailboxPage"), "MailboxPage"),
});

const demoLetter = createRoute({
  getParentRoute: () => root,
  path: "/demo/mail/$letter",
  component: lazily(() => import("./features/demo/LetterPage"), "LetterPage"),
});

const desk = createRoute({
  getParentRoute: () => inside,
  path: "/desk",
  component: lazily(() => import("./features/desk/DeskPage"), "DeskPage"),
});

const proposals = createRoute({
  getParentRoute: () => inside,
  path: "/proposals",
  validateSearch: (search): ProposalFilter & { cursor?: string | undefined } => ({
    state: word(search.state),
    kind: word(search.kind),
    mine: search.mine === true || search.mine === "true" ? true : undefined,
    words: word(search.words),
    author: word(search.author),
    decider: word(search.decider),
    channel: word(search.channel),
    since: word(search.since),
    until: word(search.until),
    cursor: word(search.cursor),
  }),
  component: lazily(() => import("./features/lists/ProposalsPage"), "ProposalsPage"),
});

const proposal = createRoute({
  getParentRoute: () => inside,
  path: "/proposals/$proposalId",
  component: lazily(() => import("./features/proposal/ProposalPage"), "ProposalPage"),
});

const sheet = createRoute({
  getParentRoute: () => inside,
  path: "/proposals/$proposalId/sheet",
  component: lazily(() => import("./features/record/sheet/SheetPage"), "SheetPage"),
});

const revisions = createRoute({
  getParentRoute: () => inside,
  path: "/proposals/$proposalId/revisions",
  validateSearch: askedVersions,
  component: lazily(() => import("./features/record/sheet/RevisionsPage"), "RevisionsPage"),
});

const shown = createRoute({
  getParentRoute: () => inside,
  path: "/proposals/$proposalId/shown/$digest",
  component: lazily(() => import("./features/record/sheet/ShownPage"), "ShownPage"),
});

const propose = createRoute({
  getParentRoute: () => inside,
  path: "/propose",
  component: lazily(() => import("./features/compose/ProposePage"), "ProposePage"),
});

const compose = createRoute({
  getParentRoute: () => inside,
  path: "/propose/$proposalId",
  component: lazily(() => import("./features/compose/ComposePage"), "ComposePage"),
});

const templates = createRoute({
  getParentRoute: () => inside,
  path: "/templates",
  component: lazily(() => import("./features/templates/TemplatesPage"), "TemplatesPage"),
});

const template = createRoute({
  getParentRoute: () => inside,
  path: "/templates/$templateId",
  component: lazily(() => import("./features/templates/TemplatePage"), "TemplatePage"),
});

const compareTemplate = createRoute({
  getParentRoute: () => inside,
  path: "/templates/$templateId/compare",
  validateSearch: askedVersions,
  component: lazily(() => import("./features/templates/CompareTemplatePage"), "CompareTemplatePage"),
});

const changeTemplate = createRoute({
  getParentRoute: () => inside,
  path: "/templates/$templateId/change",
  component: lazily(() => import("./features/templates/ChangeTemplatePage"), "ChangeTemplatePage"),
});

const waiver = createRoute({
  getParentRoute: () => inside,
  path: "/waivers/$waiverId",
  component: lazily(() => import("./features/waivers/WaiverPage"), "WaiverPage"),
});

const policy = createRoute({
  getParentRoute: () => inside,
  path: "/policy",
  component: lazily(() => import("./features/policy/document/PolicyPage"), "PolicyPage"),
});

const policyVersions = createRoute({
  getParentRoute: () => inside,
  path: "/policy/versions",
  component: lazily(() => import("./features/policy/versions/VersionsPage"), "VersionsPage"),
});

const policyVersion = createRoute({
  getParentRoute: () => inside,
  path: "/policy/versions/$versionId",
  component: lazily(() => import("./features/policy/versions/VersionPage"), "VersionPage"),
});

const backtest = createRoute({
  getParentRoute: () => inside,
  path: "/policy/backtests/$backtestId",
  component: lazily(() => import("./features/policy/backtest/ReportPage"), "ReportPage"),
});

const backtestCases = createRoute({
  getParentRoute: () => inside,
  path: "/policy/backtests/$backtestId/proposals",
  validateSearch: (search): { about: string; cursor?: string | undefined } => ({
    about: word(search.about) ?? "routes",
    cursor: word(search.cursor),
  }),
  component: lazily(() => import("./features/policy/backtest/CasesPage"), "CasesPage"),
});

const trials = createRoute({
  getParentRoute: () => inside,
  path: "/policy/trials",
  component: lazily(() => import("./features/trials/TrialsPage"), "TrialsPage"),
});

const trial = createRoute({
  getParentRoute: () => inside,
  path: "/policy/trials/$rule",
  validateSearch: (search): { cursor?: string | undefined } => ({ cursor: word(search.cursor) }),
  component: lazily(() => import("./features/trials/TrialPage"), "TrialPage"),
});

const plan = createRoute({
  getParentRoute: () => inside,
  path: "/plan",
  component: lazily(() => import("./features/plan/PlanPage"), "PlanPage"),
});

const people = createRoute({
  getParentRoute: () => inside,
  path: "/people",
  component: lazily(() => import("./features/people/PeoplePage"), "PeoplePage"),
});

const cover = createRoute({
  getParentRoute: () => inside,
  path: "/cover/$memberId",
  component: lazyRouteComponent(
    toldOffline(() => import("./features/cover/CoverPage")),
    "CoverPage",
  ),
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: "/settings",
  component: lazily(() => import("./features/settings/SettingsPage"), "SettingsPage"),
});

const record = createRoute({
  getParentRoute: () => inside,
  path: "/record",
  validateSearch: (search): RecordFilter & { cursor?: string | undefined } => ({
    type: word(search.type),
    actor: word(search.actor),
    role: word(search.role),
    object: word(search.object),
    verdict: word(search.verdict),
    in_place: String(search.in_place) === "true" ? "true" : undefined,
    words: word(search.words),
    since: word(search.since),
    until: word(search.until),
    cursor: word(search.cursor),
  }),
  component: lazily(() => import("./features/record/RecordPage"), "RecordPage"),
});

const together = createRoute({
  getParentRoute: () => inside,
  path: "/desk/low-risk",
  component: lazyRouteComponent(
    toldOffline(() => import("./features/together/TogetherPage")),
    "TogetherPage",
  ),
});

const notices = createRoute({
  getParentRoute: () => inside,
  path: "/notices",
  validateSearch: (search): { cursor?: string | undefined } => ({ cursor: word(search.cursor) }),
  component: lazily(() => import("./features/notices/NoticesPage"), "NoticesPage"),
});

const account = createRoute({
  getParentRoute: () => inside,
  path: "/account",
  component: lazily(() => import("./features/account/AccountPage"), "AccountPage"),
});

const nowhere = createRoute({ getParentRoute: () => inside, path: "$", component: NotFound });

const routeTree = root.addChildren([
  home,
  signIn,
  welcome,
  invitation,
  reset,
  forgotten,
  email,
  stop,
  demoMail,
  demoLetter,
  inside.addChildren([
    desk,
    together,
    proposals,
    proposal,
    sheet,
    revisions,
    shown,
    propose,
    templates,
    template,
    changeTemplate,
    compareTemplate,
    compose,
    waiver,
    policy,
    policyVersions,
    policyVersion,
    backtest,
    backtestCases,
    trials,
    trial,
    plan,
    people,
    cover,
    settings,
    record,
    notices,
    account,
    nowhere,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: "intent",
  defaultPendingMs: 0,
  // What waits shows nothing at first, so there is nothing to keep for a while: the page takes its place as soon as it is there.
  defaultPendingMinMs: 0,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: ({ error, reset }) => <Crash error={error} again={reset} />,
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
