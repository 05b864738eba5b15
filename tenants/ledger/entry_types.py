"""Everything that can stand in the ledger, in one closed list: `source:subject:action`.

The best index of what the system can do. Each type has words, so the record and the timeline never show a code alone.
Computes only.
"""

from enum import StrEnum


class EntryType(StrEnum):
    ORGANIZATION_CREATED = "operator:organization:create"
    ORGANIZATION_CHANGED = "member:organization:change"
    WORKING_HOURS_CHANGED = "member:working_hours:change"
    MEMBER_INVITED = "member:invitation:create"
    INVITATION_REVOKED = "member:invitation:revoke"
    MEMBER_JOINED = "member:member:join"
    ROLES_CHANGED = "member:member:change_roles"
    MEMBER_SELF_CHANGE_REFUSED = "member:member:refused_own"
    MEMBER_RENAMED = "member:member:rename"
    MEMBER_DEACTIVATED = "member:member:deactivate"
    MEMBER_REACTIVATED = "member:member:reactivate"
    ROLES_ASKED = "member:role:ask"
    ROLE_CONFIRMED = "member:role:confirm"
    ROLE_REFUSED = "member:role:refuse"
    ROLE_SELF_CONFIRM_REFUSED = "member:role:refused_own"
    COVER_SET = "member:cover:set"
    COVER_ENDED = "member:cover:end"
    COVER_SELF_REFUSED = "member:cover:refused_own"
    ASSISTANT_NAMED = "member:assistant:name"
    ASSISTANT_REMOVED = "member:assistant:remove"
    RESET_MADE = "member:person:make_reset"
    RESET_USED = "member:person:use_reset"
    RESET_SENT = "system:person:send_reset"
    ADDRESS_WISHED = "member:person:wish_address"
    ADDRESS_CHANGED = "system:member:change_address"
    INVITATION_SENT = "member:invitation:send"
    MAIL_UNDELIVERED = "system:mail:undelivered"
    OBJECTIVE_ADDED = "member:objective:add"
    OBJECTIVE_CHANGED = "member:objective:change"
    CHANNEL_ADDED = "member:channel:add"
    CHANNEL_CHANGED = "member:channel:change"
    AUDIENCE_ADDED = "member:audience:add"
    AUDIENCE_CHANGED = "member:audience:change"
    POLICY_DRAFTED = "member:policy:draft"
    POLICY_SUBMITTED = "member:policy:submit"
    POLICY_RETURNED = "member:policy:return"
    POLICY_ENACTED = "member:policy:enact"
    POLICY_SUPERSEDED = "system:policy:supersede"
    POLICY_SELF_ENACT_REFUSED = "member:policy:refused_own"
    POLICY_SCHEDULED = "member:policy:schedule"
    POLICY_TOOK_FORCE = "system:policy:take_force"
    POLICY_LOOKED_BACK = "system:policy:look_back"
    POLICY_ACKNOWLEDGED = "member:policy:acknowledge"
    POLICY_BACKTESTED = "member:policy:backtest"
    POLICY_BACKTEST_STOPPED = "member:policy:stop_backtest"
    TEMPLATE_ADDED = "member:template:add"
    TEMPLATE_CHANGED = "member:template:change"
    TEMPLATE_OWNER_CHANGED = "member:template:hand_over"
    TEMPLATE_RETIRED = "member:template:retire"
    TEMPLATE_RESTORED = "member:template:restore"
    PROPOSAL_CREATED = "member:proposal:create"
    PROPOSAL_SUBMITTED = "member:proposal:submit"
    PROPOSAL_WITHDRAWN = "member:proposal:withdraw"
    PROPOSAL_DISCARDED = "member:proposal:discard"
    SUBMIT_REFUSED = "member:proposal:refused"
    REVIEW_APPROVED = "member:review:approve"
    REVIEW_CHANGES_REQUESTED = "member:review:request_changes"
    REVIEW_REJECTED = "member:review:reject"
    REVIEW_RECUSED = "member:review:recuse"
    REVIEW_TAKEN_BACK = "member:review:take_back"
    SUGGESTION_MADE = "member:suggestion:make"
    SUGGESTION_ACCEPTED = "member:suggestion:accept"
    SUGGESTION_DECLINED = "member:suggestion:decline"
    SUGGESTION_WITHDRAWN = "member:suggestion:withdraw"
    REVIEW_REROUTED = "member:review:reroute"
    REVIEW_REMINDED = "system:review:remind"
    REVIEW_ESCALATED = "system:review:escalate"
    REVIEW_EXPIRED = "system:review:expire"
    SELF_APPROVAL_REFUSED = "member:review:refused_own"
    SECOND_REFUSED = "member:review:refused_second"
    LOST_ROLE_REFUSED = "member:review:refused_lost_role"
    AUTOMATED_REFUSED = "member:review:refused_automated"
    TOGETHER_REFUSED = "member:review:refused_together"
    STALE_DECISION_REFUSED = "member:review:refused_stale"
    REVIEW_LAPSED = "system:review:lapse"
    WAIVER_ASKED = "member:waiver:ask"
    WAIVER_GRANTED = "member:waiver:grant"
    WAIVER_REFUSED = "member:waiver:refuse"
    WAIVER_WITHDRAWN = "member:waiver:withdraw"
    WAIVER_CLOSED = "system:waiver:close"
    WAIVER_SELF_REFUSED = "member:waiver:refused_own"
    THREAD_BEGUN = "member:thread:begin"
    COMMENT_ADDED = "member:thread:comment"
    THREAD_SETTLED = "member:thread:settle"
    THREAD_REOPENED = "member:thread:reopen"
    MEDIA_UPLOADED = "member:media:upload"
    WORDS_ERASED = "operator:words:erase"
    RECORD_READ = "member:record:read"
    RECORD_VERIFIED = "member:record:verify"
    RECORD_EXPORTED = "member:record:export"


WORDS: dict[EntryType, str] = {
    EntryType.ORGANIZATION_CREATED: "set up the organization",
    EntryType.ORGANIZATION_CHANGED: "changed the organization's name or time zone",
    EntryType.WORKING_HOURS_CHANGED: "changed the organization's working hours",
    EntryType.MEMBER_INVITED: "invited a person",
    EntryType.INVITATION_REVOKED: "took back an invitation",
    EntryType.MEMBER_JOINED: "joined the organization",
    EntryType.ROLES_CHANGED: "changed a member's roles",
    EntryType.MEMBER_SELF_CHANGE_REFUSED: "was refused: nobody changes their own roles or standing",
    EntryType.MEMBER_RENAMED: "corrected a member's name",
    EntryType.MEMBER_DEACTIVATED: "ended a member's access",
    EntryType.MEMBER_REACTIVATED: "restored a member's access",
    EntryType.ROLES_ASKED: "gave a member roles that wait for a second yes",
    EntryType.ROLE_CONFIRMED: "said the second yes to a member's role",
    EntryType.ROLE_REFUSED: "refused a member's role",
    EntryType.ROLE_SELF_CONFIRM_REFUSED: "was refused: the second yes to a role is somebody else's",
    EntryType.COVER_SET: "set who decides in a member's place",
    EntryType.COVER_ENDED: "ended that somebody decides in a member's place",
    EntryType.COVER_SELF_REFUSED: "was refused: nobody gives themselves the right to decide in another's place",
    EntryType.ASSISTANT_NAMED: "named who may set cover for a member",
    EntryType.ASSISTANT_REMOVED: "took away the right to set cover for a member",
    EntryType.RESET_MADE: "made a link to choose a new password",
    EntryType.RESET_USED: "chose a new password by a link",
    EntryType.RESET_SENT: "was sent a link to choose a new password, because somebody asked for it",
    EntryType.ADDRESS_WISHED: "asked for another e-mail address",
    EntryType.ADDRESS_CHANGED: "has another e-mail address, which was confirmed by mail",
    EntryType.INVITATION_SENT: "sent an invitation again",
    EntryType.MAIL_UNDELIVERED: "could not be reached by mail",
    EntryType.OBJECTIVE_ADDED: "added an objective to the plan",
    EntryType.OBJECTIVE_CHANGED: "changed an objective of the plan",
    EntryType.CHANNEL_ADDED: "added a channel to the plan",
    EntryType.CHANNEL_CHANGED: "changed a channel of the plan",
    EntryType.AUDIENCE_ADDED: "added an audience to the plan",
    EntryType.AUDIENCE_CHANGED: "changed an audience of the plan",
    EntryType.POLICY_DRAFTED: "drafted a policy version",
    EntryType.POLICY_SUBMITTED: "submitted a policy version for review",
    EntryType.POLICY_RETURNED: "returned a policy version to draft",
    EntryType.POLICY_ENACTED: "put a policy version in force",
    EntryType.POLICY_SUPERSEDED: "was superseded by a newer policy version",
    EntryType.POLICY_SELF_ENACT_REFUSED: "was refused: a policy takes force by a second person",
    EntryType.POLICY_SCHEDULED: "set the day a policy version takes force",
    EntryType.POLICY_TOOK_FORCE: "took force on its day",
    EntryType.POLICY_LOOKED_BACK: "was held against what had been approved before",
    EntryType.POLICY_ACKNOWLEDGED: "read and understood a policy version",
    EntryType.POLICY_BACKTESTED: "tried a policy version on past proposals",
    EntryType.POLICY_BACKTEST_STOPPED: "stopped trying a policy version on past proposals",
    EntryType.TEMPLATE_ADDED: "added a template",
    EntryType.TEMPLATE_CHANGED: "changed a template",
    EntryType.TEMPLATE_OWNER_CHANGED: "gave a template to somebody else to keep",
    EntryType.TEMPLATE_RETIRED: "retired a template",
    EntryType.TEMPLATE_RESTORED: "brought a template back",
    EntryType.PROPOSAL_CREATED: "started a proposal",
    EntryType.PROPOSAL_SUBMITTED: "submitted a proposal for approval",
    EntryType.PROPOSAL_WITHDRAWN: "withdrew a proposal",
    EntryType.PROPOSAL_DISCARDED: "discarded a draft",
    EntryType.SUBMIT_REFUSED: "could not submit: the policy does not allow it yet",
    EntryType.REVIEW_APPROVED: "approved",
    EntryType.REVIEW_CHANGES_REQUESTED: "asked for a change",
    EntryType.REVIEW_REJECTED: "rejected",
    EntryType.REVIEW_RECUSED: "let somebody else decide",
    EntryType.REVIEW_TAKEN_BACK: "took back an approval",
    EntryType.SUGGESTION_MADE: "suggested other words",
    EntryType.SUGGESTION_ACCEPTED: "took over words that were suggested",
    EntryType.SUGGESTION_DECLINED: "declined words that were suggested",
    EntryType.SUGGESTION_WITHDRAWN: "took back a suggestion",
    EntryType.REVIEW_REROUTED: "set the route anew",
    EntryType.REVIEW_REMINDED: "reminded those who have not decided",
    EntryType.REVIEW_ESCALATED: "asked somebody else too, because a stage runs late",
    EntryType.REVIEW_EXPIRED: "expired without a decision",
    EntryType.SELF_APPROVAL_REFUSED: "was refused: nobody approves their own",
    EntryType.SECOND_REFUSED: "was refused: each stage is decided by somebody else",
    EntryType.LOST_ROLE_REFUSED: "was refused: the role that the seat was given for is lost",
    EntryType.AUTOMATED_REFUSED: "was refused: an automated caller decides nothing",
    EntryType.TOGETHER_REFUSED: "was refused: only what is of low risk is approved with others in one go",
    EntryType.STALE_DECISION_REFUSED: "was refused: what they saw had changed",
    EntryType.REVIEW_LAPSED: "lost its approval: the policy changed",
    EntryType.WAIVER_ASKED: "asked for an exception from a rule",
    EntryType.WAIVER_GRANTED: "granted an exception from a rule",
    EntryType.WAIVER_REFUSED: "refused an exception from a rule",
    EntryType.WAIVER_WITHDRAWN: "took back an exception",
    EntryType.WAIVER_CLOSED: "closed an exception that has nothing left to cover",
    EntryType.WAIVER_SELF_REFUSED: "was refused: nobody grants an exception for their own words",
    EntryType.THREAD_BEGUN: "began to discuss a proposal",
    EntryType.COMMENT_ADDED: "said something in a discussion",
    EntryType.THREAD_SETTLED: "settled a question in a discussion",
    EntryType.THREAD_REOPENED: "opened a question in a discussion again",
    EntryType.MEDIA_UPLOADED: "uploaded a picture",
    EntryType.WORDS_ERASED: "erased the words kept for a person",
    EntryType.RECORD_READ: "read the record",
    EntryType.RECORD_VERIFIED: "verified the record",
    EntryType.RECORD_EXPORTED: "took a copy of entries of the record away",
}
