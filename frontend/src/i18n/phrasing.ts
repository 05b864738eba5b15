/** The words for names the API sends: networks, states, roles, verdicts. Unknown names are shown readably. */
import type { Network, Placement, ProposalState, Severity, Sponsorship } from "../api/types";

const NETWORKS: Record<Network, string> = {
  x: "X",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  linkedin: "LinkedIn",
  facebook: "Facebook",
  instagram: "Instagram",
  threads: "Threads",
  youtube: "YouTube",
  tiktok: "TikTok",
  blog: "Blog",
  intranet: "Intranet",
  newsletter: "Newsletter",
  other: "Another place",
};

export const ALL_NETWORKS = Object.keys(NETWORKS) as Network[];

const OWN_PLACES: readonly string[] = ["blog", "intranet", "newsletter", "other"] satisfies Network[];

/** Whether words there stand in a place of our own and not on a network. */
export const isOwnPlace = (network: string): boolean => OWN_PLACES.includes(network);

/** "comms_lead" as "comms lead". */
export const plain = (name: string): string => name.replace(/[_-]+/g, " ").trim();

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const networkName = (network: string): string =>
  NETWORKS[network as Network] ?? capital(plain(network));

type Named = { network: string; handle: string; name: string };

/** "X @northfield"; a place of our own is called by its name. */
export const channelName = ({ network, handle, name }: Named): string =>
  isOwnPlace(network) ? name : `${networkName(network)} ${handle}`;

const ROLES: Record<string, string> = {
  staff: "staff",
  comms_lead: "comms lead",
  ceo_office: "CEO office",
  legal: "legal",
  compliance: "compliance",
  administrator: "administrator",
};

export const roleName = (role: string): string => ROLES[role] ?? plain(role);

export const PROPOSAL_STATES: Record<ProposalState, string> = {
  draft: "Draft",
  in_review: "In review",
  changes_requested: "Change asked for",
  approved: "Approved",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  expired: "Expired",
  lapsed: "Approval lost",
  discarded: "Discarded",
};

export const SEVERITIES: Record<Severity, string> = {
  block: "Must be fixed",
  escalate: "More people decide",
  advise: "Worth a look",
};

export const SPONSORSHIPS: Record<Sponsorship, string> = {
  none: "Nobody is paid for it",
  employee: "Written by an employee about their employer",
  agency: "Written by an agency for us",
  paid: "Somebody is paid to say it",
  gifted: "Somebody was given something",
};

export const PLACEMENTS: Record<Placement, string> = {
  post: "In posts",
  email_signature: "E-mail signature",
  print: "Print",
  podium: "Podium sign",
  website: "Website",
  merchandise: "Merchandise",
};

export const EVIDENCE: Record<string, string> = {
  consent: "Consent of the people shown",
  licence: "Licence for the work of others",
  prior_use_search: "Search for earlier use of the hashtag",
  fact_check: "Source of the facts",
  translation: "Check of the translation",
  retention: "Confirmation that the channel is archived",
  propriety: "Answers to the propriety questions",
};

/** "Licence for the work of others"; a kind only a policy knows is shown readably. */
export const evidenceName = (kind: string): string => EVIDENCE[kind] ?? capital(plain(kind));

/** "X", "X and Facebook", "X, Facebook and LinkedIn". */
export function listed(words: readonly string[], last = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** "1 thing", "2 things". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** How many follow a channel; a place of our own need not be followed. */
export const audienceWords = (channel: { network: string; followers: number }): string =>
  isOwnPlace(channel.network) && channel.followers === 0
    ? "a place of our own"
    : followWords(channel.followers);

/** "12,400 people receive our posts". */
export function followWords(followers: number): string {
  if (followers === 0) return "how many people receive our posts is not recorded";
  return followers === 1
    ? "1 person receives our posts"
    : `${followers.toLocaleString("en-GB")} people receive our posts`;
}
