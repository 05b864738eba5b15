/** Short names for the shapes in the API document. The document is the only source; nothing is declared twice. */
import type { components } from "./schema.gen";

type Schemas = components["schemas"];

export type Session = Schemas["SessionView"];
export type OrganizationRef = Schemas["OrganizationRef"];
export type Who = Schemas["Who"];

export type Member = Schemas["MemberView"];
export type WaitingRole = Schemas["WaitingRole"];
export type OpenSession = Schemas["OpenSessionView"];
export type Role = Schemas["RoleView"];
export type Invitation = Schemas["InvitationView"];
export type InvitationPreview = Schemas["InvitationPreview"];
export type InvitationCreated = Schemas["InvitationCreated"];

export type Plan = Schemas["PlanView"];
export type Objective = Schemas["ObjectiveView"];
export type ObjectiveInput = Schemas["ObjectiveInput"];
export type Audience = Schemas["AudienceView"];
export type AudienceInput = Schemas["AudienceInput"];
export type Channel = Schemas["ChannelView"];
export type ChannelInput = Schemas["ChannelInput"];
export type Network = ChannelInput["network"];

export type PolicySummary = Schemas["PolicySummary"];
export type PolicyView = Schemas["PolicyView"];
export type PolicyDocument = Schemas["PolicyDocument"];
export type PolicySection = Schemas["Section"];
export type PolicyRule = Schemas["Rule"];
export type PolicyChange = Schemas["PolicyChange"];
export type PolicyComparison = Schemas["PolicyComparison"];

export type Backtest = Schemas["BacktestView"];
export type BacktestReport = Schemas["BacktestReport"];
export type BacktestRule = BacktestReport["rules"][number];
export type RouteChange = BacktestReport["routes"][number];
export type BacktestCase = Schemas["BacktestCase"];
export type Trial = Schemas["TrialView"];
export type Decided = BacktestCase["decided"];

export type Post = Schemas["Post"];
export type HashtagCampaign = Schemas["HashtagCampaign"];
export type Content = Schemas["ProposalNew"]["content"];
export type Kind = Content["kind"];
export type Answers = Schemas["Answers"];
export type MediaItem = Schemas["MediaItem"];
export type Variant = Schemas["Variant"];
export type PlacementPlan = Schemas["PlacementPlan"];
export type Placement = PlacementPlan["place"];
/** What was not said is left out. */
export type Declared = Partial<Schemas["Declared"]>;
export type EvidenceItem = Schemas["EvidenceItem"];
export type Sponsorship = Post["sponsorship"];

export type Finding = Schemas["Finding"];
export type Fix = Schemas["Fix"];
export type Severity = Finding["severity"];
export type RuleOutcome = Schemas["RuleOutcome"];
export type Evaluation = Schemas["Evaluation"];
export type CheckResult = Schemas["CheckResult"];
export type Measure = Schemas["Measure"];
export type HashtagReading = Schemas["HashtagReading"];
export type RoutePreview = Schemas["RoutePreview"];

export type Discussion = Schemas["Discussion"];
export type Thread = Schemas["ThreadView"];
export type ThreadNew = Schemas["ThreadNew"];
export type ThreadPlace = Thread["place"];
export type Comment = Schemas["CommentView"];
export type FieldText = Schemas["FieldText"];

export type Waiver = Schemas["WaiverView"];
export type Waivable = Schemas["Waivable"];
export type WaiverNew = Schemas["WaiverNew"];
export type WaiverDecision = Schemas["WaiverDecision"];

export type ProposalSummary = Schemas["ProposalSummary"];
export type ProposalState = ProposalSummary["state"];
export type ProposalView = Schemas["ProposalView"];
export type StandsOut = Schemas["StandsOut"];
export type Outlook = Schemas["Outlook"];
export type Review = Schemas["ReviewView"];
export type Stage = Schemas["StageView"];
export type Seat = Schemas["SeatView"];
export type Beginning = Schemas["Beginning"];
export type BegunFrom = Schemas["BegunFrom"];
export type Template = Schemas["Template"];
export type TemplateSummary = Schemas["TemplateSummary"];
export type TemplateView = Schemas["TemplateView"];
export type Revision = Schemas["RevisionView"];
export type Brief = Schemas["BriefView"];
export type BriefChannel = Schemas["PlanChannel"];
export type Term = Schemas["Term"];
export type DiffPart = Schemas["DiffPart"];
export type TimelineEvent = Schemas["TimelineEvent"];
export type Suggestion = Schemas["SuggestionView"];
export type Verdict = Schemas["DecisionNew"]["verdict"];
export type DecisionNew = Schemas["DecisionNew"];
export type Desk = Schemas["DeskView"];
export type DeskItem = Schemas["DeskItem"];
export type Ask = Schemas["Ask"];
export type Media = Schemas["MediaView"];

export type RecordEntry = Schemas["RecordEntry"];
export type EntryType = Schemas["EntryTypeView"];
export type Verification = Schemas["Verification"];

/** What the policy says, with the words it was asked about. */
export type Checked = { result: CheckResult; content: Content };
