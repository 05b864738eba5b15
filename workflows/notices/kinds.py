"""Everything people are told, in one closed list: who each kind is for, whether it is urgent, and how it can be told.

Rules kept: what is told always stands in the page; whether it also comes by e-mail is the reader's choice for a group of kinds.
What is urgent does not wait for quiet hours to end. Computes only.
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec


class NoticeGroup(StrEnum):
    """What people choose about, several kinds at once."""

    DECIDING = "deciding"
    YOUR_PROPOSALS = "your_proposals"
    AFTER_YOU_DECIDED = "after_you_decided"
    DISCUSSION = "discussion"
    EXCEPTIONS = "exceptions"
    COVER = "cover"
    POLICY = "policy"
    ADMINISTRATION = "administration"


class NoticeKind(StrEnum):
    """What happened, as seen by whoever is told."""

    ASKED_TO_DECIDE = "asked_to_decide"
    ASKED_NO_LONGER = "asked_no_longer"
    REMINDER = "reminder"
    ASKED_IN_PLACE = "asked_in_place"
    ESCALATED_TO_YOU = "escalated_to_you"
    ESCALATED = "escalated"
    RECUSED = "recused"
    CHANGE_REQUESTED = "change_requested"
    REJECTED = "rejected"
    APPROVED = "approved"
    APPROVAL_TAKEN_BACK = "approval_taken_back"
    LAPSED = "lapsed"
    SUGGESTION_MADE = "suggestion_made"
    SUGGESTION_ANSWERED = "suggestion_answered"
    WILL_MISS = "will_miss"
    EXPIRED = "expired"
    NOBODY_CAN_DECIDE = "nobody_can_decide"
    WITHDRAWN = "withdrawn"
    OBJECTED = "objected"
    APPROVAL_FELL = "approval_fell"
    APPROVAL_LOST = "approval_lost"
    DISCUSSION_MENTION = "discussion_mention"
    DISCUSSION_ANSWER = "discussion_answer"
    DISCUSSION_BLOCKING = "discussion_blocking"
    WAIVER_ASKED = "waiver_asked"
    WAIVER_ANSWERED = "waiver_answered"
    WAIVER_CLOSED = "waiver_closed"
    COVER_GIVEN = "cover_given"
    COVER_SET = "cover_set"
    COVER_SUGGESTED = "cover_suggested"
    COVER_ENDED = "cover_ended"
    POLICY_WAITS = "policy_waits"
    POLICY_ENACTED = "policy_enacted"
    ADDRESS_FAILING = "address_failing"


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """How one kind is told. `audience` says who is told, in words.

    `by_mail`: it can come by e-mail at all. `on_desk`: the desk's short list has it; what the desk shows as something to do, or
    as done, is not said twice there. `reason` is the name under which the reason somebody gave is sealed in the entry of the act;
    empty where none is told.
    """

    group: NoticeGroup
    audience: str
    urgent: bool = False
    by_mail: bool = True
    on_desk: bool = False
    reason: str = ""


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """What a group of kinds is called where people choose, and what it holds."""

    title: str
    about: str


GROUPS: Mapping[NoticeGroup, Group] = {
    NoticeGroup.DECIDING: Group(
        title="Decisions that wait for you",
        about="Somebody asks for your decision, reminds you of it, or it comes to you because others have not decided.",
    ),
    NoticeGroup.YOUR_PROPOSALS: Group(
        title="What becomes of your proposals",
        about="What you wrote, or wrote in, is approved, rejected or sent back, somebody suggests other words, or its time runs out.",
    ),
    NoticeGroup.AFTER_YOU_DECIDED: Group(
        title="What changes after you decided",
        about="Somebody objects to what you approved, or an approval of yours no longer counts.",
    ),
    NoticeGroup.DISCUSSION: Group(
        title="Discussion", about="Somebody names you, answers you, or asks something that has to be settled first."
    ),
    NoticeGroup.EXCEPTIONS: Group(
        title="Exceptions from a rule",
        about="Somebody asks you for one, or one that you asked for or granted is answered, taken back or closed.",
    ),
    NoticeGroup.COVER: Group(title="Cover", about="Somebody decides in your place, or you in theirs, for a while."),
    NoticeGroup.POLICY: Group(
        title="The policy",
        about="A version waits for you to put it in force, or somebody puts one in force that you prepared.",
    ),
    NoticeGroup.ADMINISTRATION: Group(
        title="What is stuck", about="Nobody is left who could decide something, or mail to somebody comes back."
    ),
}

_DECIDING, _YOURS = NoticeGroup.DECIDING, NoticeGroup.YOUR_PROPOSALS
_AFTER, _TALK = NoticeGroup.AFTER_YOU_DECIDED, NoticeGroup.DISCUSSION
_COVER, _OFFICE = NoticeGroup.COVER, NoticeGroup.ADMINISTRATION
_WRITERS = "the author and whoever else wrote in it"

KINDS: Mapping[NoticeKind, Kind] = {
    NoticeKind.ASKED_TO_DECIDE: Kind(group=_DECIDING, audience="whoever is asked to decide now"),
    NoticeKind.ASKED_NO_LONGER: Kind(
        group=_DECIDING, audience="whoever was asked and is not needed any more", by_mail=False
    ),
    NoticeKind.REMINDER: Kind(group=_DECIDING, audience="whoever was asked and has not decided", urgent=True),
    NoticeKind.ASKED_IN_PLACE: Kind(group=_DECIDING, audience="the deputy of whoever is asked to decide"),
    NoticeKind.ESCALATED_TO_YOU: Kind(
        group=_DECIDING, audience="whoever is asked because the others have not decided", urgent=True
    ),
    NoticeKind.ESCALATED: Kind(
        group=_DECIDING, audience="the author, and those asked before somebody was added", on_desk=True
    ),
    NoticeKind.RECUSED: Kind(
        group=_DECIDING, audience="those still asked in the same stage", by_mail=False, on_desk=True
    ),
    NoticeKind.CHANGE_REQUESTED: Kind(group=_YOURS, audience=_WRITERS, reason="reason"),
    NoticeKind.REJECTED: Kind(group=_YOURS, audience=_WRITERS, reason="reason"),
    NoticeKind.APPROVED: Kind(group=_YOURS, audience=_WRITERS),
    NoticeKind.APPROVAL_TAKEN_BACK: Kind(group=_YOURS, audience=_WRITERS, urgent=True, reason="reason"),
    NoticeKind.LAPSED: Kind(group=_YOURS, audience=_WRITERS, urgent=True),
    NoticeKind.SUGGESTION_MADE: Kind(group=_YOURS, audience="the author", on_desk=True, reason="note"),
    NoticeKind.SUGGESTION_ANSWERED: Kind(
        group=_AFTER, audience="whoever suggested other words", on_desk=True, reason="answer"
    ),
    NoticeKind.WILL_MISS: Kind(group=_YOURS, audience="the author", urgent=True, on_desk=True),
    NoticeKind.EXPIRED: Kind(group=_YOURS, audience=f"{_WRITERS}, and everybody who had been asked", on_desk=True),
    NoticeKind.NOBODY_CAN_DECIDE: Kind(
        group=_OFFICE, audience=f"{_WRITERS}, and the administrators", urgent=True, on_desk=True
    ),
    NoticeKind.WITHDRAWN: Kind(
        group=_AFTER, audience="those who were asked or had approved", on_desk=True, reason="reason"
    ),
    NoticeKind.OBJECTED: Kind(
        group=_AFTER, audience="everybody who had approved before", on_desk=True, reason="reason"
    ),
    NoticeKind.APPROVAL_FELL: Kind(
        group=_AFTER, audience="those who had approved what has been submitted anew", on_desk=True
    ),
    NoticeKind.APPROVAL_LOST: Kind(group=_AFTER, audience="everybody who had approved it", on_desk=True),
    NoticeKind.DISCUSSION_MENTION: Kind(group=_TALK, audience="whoever is named in the discussion", on_desk=True),
    NoticeKind.DISCUSSION_ANSWER: Kind(group=_TALK, audience="those who take part in the thread", on_desk=True),
    NoticeKind.DISCUSSION_BLOCKING: Kind(group=_TALK, audience="the author", on_desk=True),
    NoticeKind.WAIVER_ASKED: Kind(group=NoticeGroup.EXCEPTIONS, audience="whoever may grant the exception"),
    NoticeKind.WAIVER_ANSWERED: Kind(
        group=NoticeGroup.EXCEPTIONS, audience="whoever asked for it, once it is granted, refused or taken back"
    ),
    NoticeKind.WAIVER_CLOSED: Kind(
        group=NoticeGroup.EXCEPTIONS,
        audience="whoever asked for it, and whoever granted it or could have",
        on_desk=True,
    ),
    NoticeKind.COVER_GIVEN: Kind(group=_COVER, audience="the deputy", on_desk=True),
    NoticeKind.COVER_SET: Kind(group=_COVER, audience="the person who is covered", on_desk=True),
    NoticeKind.COVER_SUGGESTED: Kind(
        group=_COVER, audience="the person, their assistants and the administrators", urgent=True, on_desk=True
    ),
    NoticeKind.COVER_ENDED: Kind(group=_COVER, audience="the deputy and the person who was covered", on_desk=True),
    NoticeKind.POLICY_WAITS: Kind(
        group=NoticeGroup.POLICY, audience="whoever may put a version in force, and did not prepare it"
    ),
    NoticeKind.POLICY_ENACTED: Kind(group=NoticeGroup.POLICY, audience="whoever prepared the version", on_desk=True),
    NoticeKind.ADDRESS_FAILING: Kind(group=_OFFICE, audience="the administrators", by_mail=False, on_desk=True),
}

ASKING = frozenset(
    {NoticeKind.ASKED_TO_DECIDE, NoticeKind.REMINDER, NoticeKind.ESCALATED_TO_YOU, NoticeKind.ASKED_IN_PLACE}
)
"""What asks for a decision: out of date once nothing is asked of the reader any more."""

TO_PUT_RIGHT = frozenset(
    {
        NoticeKind.CHANGE_REQUESTED,
        NoticeKind.APPROVAL_TAKEN_BACK,
        NoticeKind.LAPSED,
        NoticeKind.EXPIRED,
        NoticeKind.WILL_MISS,
        NoticeKind.SUGGESTION_MADE,
    }
)
"""What asks the author for something: out of date once it is submitted again."""

DESK = tuple(sorted(kind.value for kind, how in KINDS.items() if how.on_desk))
"""The kinds the desk's short list has."""
