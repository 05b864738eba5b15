"""What each kind of notice says, in a sentence or two, made when it is read from the rows it is about.

Rules kept: names and words are those of today, so nothing is kept a second time; a sentence says what happened and what, if
anything, is asked of the reader. Computes only.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from uuid import UUID

import msgspec

from workflows.judging.open_waivers import Because, told_asker, told_other
from workflows.kinds.sentences import end_of, listed, moment
from workflows.notices.kinds import NoticeKind
from workflows.review.lapse import Lapse, told_approver, told_author, told_writer


class AboutWaiver(msgspec.Struct, frozen=True, kw_only=True):
    """The exception a notice is about, as it stands. `own`: the reader asked for it; `granted`: it had been granted when it closed.

    `because` is why it closed, None where it did not.
    """

    rule: str
    asker: str
    state: str
    own: bool
    granted: bool
    because: Because | None


class AboutPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """The policy version a notice is about, as it stands. `since` is when it took or takes force, None where that is not settled."""

    number: int
    state: str
    since: datetime | None


class Quoted(msgspec.Struct, frozen=True, kw_only=True):
    """The reason somebody gave, in their words. `by` is their name."""

    by: str
    words: str


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What the sentence of a notice is made of, as it stands when it is read.

    `unseen`: the reader may not read the proposal. `lost` are the titles of roles whose holders were to decide and cannot any more.
    `mine`: the reader is the author; `wrote`: they wrote in it, and somebody else is. `by` and `other` are names. `still_asked`: the reader still has to decide, `due_at` until
    when; `asked_later`: they are asked once an earlier stage is done. `approved_before`: they had approved earlier words of it. `zone` is the reader's. `begins_at`
    and `ends_at` are those of cover.
    """

    title: str = ""
    author: str = ""
    unseen: bool = False
    lost: tuple[str, ...] = ()
    mine: bool = False
    wrote: bool = False
    by: str | None = None
    other: str | None = None
    still_asked: bool = False
    asked_later: bool = False
    approved_before: bool = False
    due_at: datetime | None = None
    expires_at: datetime | None = None
    lapse: Lapse | None = None
    since: datetime | None = None
    waiver: AboutWaiver | None = None
    policy: AboutPolicy | None = None
    other_is_reader: bool = False
    begins_at: datetime | None = None
    ends_at: datetime | None = None
    zone: str = "UTC"

    @property
    def what(self) -> str:
        """The proposal: “Tree planting” by Ana Lee, or without the name where the reader is the author."""
        if self.mine:
            return f"“{self.title}”"
        return f"“{self.title}” by {self.author}{' and you' if self.wrote else ''}"

    @property
    def theirs(self) -> str:
        """The proposal, in a sentence that has named `who` already: their own is not said to be by them a second time."""
        return f"“{self.title}”" if self.by == self.author else self.what

    @property
    def who(self) -> str:
        return self.by or "Somebody"

    @property
    def during(self) -> str:
        """When cover lasts, to follow what it is."""
        if self.begins_at is None or self.ends_at is None:
            return " for a while"
        return f" from {moment(self.begins_at, self.zone)} until {end_of(self.ends_at, self.zone)}"

    @property
    def until(self) -> str:
        return f" Decide by {moment(self.due_at, self.zone)}." if self.due_at else ""


def words_of(kind: NoticeKind, facts: Facts) -> str:
    """Return what a notice of `kind` says."""
    return _SAID[kind](facts)


def _asked(of: Facts) -> str:
    if not of.still_asked:
        return f"{of.what} was with you to decide. Nothing is asked of you any more."
    again = " You approved an earlier wording; its words have changed since." if of.approved_before else ""
    return f"{of.what} waits for your decision.{again}{of.until}"


def _asked_no_longer(of: Facts) -> str:
    if of.asked_later:
        return (
            f"You are not asked to decide {of.what} for now: somebody took back an approval, so an earlier stage is decided "
            "again. You are told when it is with you."
        )
    return f"You are not asked to decide {of.what} any more: others have decided, or it was sent to other people."


def _reminder(of: Facts) -> str:
    if not of.still_asked:
        return f"You were reminded of {of.what}. Nothing is asked of you any more."
    return (
        f"{of.what} still waits for your decision.{of.until} If nobody decides in time it ends without being approved."
    )


def _cover_suggested(of: Facts) -> str:
    if of.other_is_reader:
        return (
            "Something waits for your decision that you have not looked at yet, and its time is running out. "
            "If you are away, say who decides in your place."
        )
    return (
        f"A decision waits for {of.other or 'somebody'}, who has not looked at it yet, and its time is running out. "
        "If they are away, somebody could decide in their place."
    )


def _asked_in_place(of: Facts) -> str:
    covered = of.other or "somebody"
    if not of.still_asked:
        return f"{of.what} was with {covered}, for whom you decide. Nothing is asked of you any more."
    return f"{of.what} waits for {covered}, who is away. You decide in their place.{of.until}"


def _escalated_to_you(of: Facts) -> str:
    if not of.still_asked:
        return f"{of.what} had come to you because nobody had decided. Nothing is asked of you any more."
    return f"{of.what} has come to you because those who were asked first have not decided.{of.until}"


def _escalated(of: Facts) -> str:
    tail = "You need do nothing." if of.mine else "You can still decide, too."
    return f"Somebody was added to decide {of.what}, because its time is running out. {tail}"


def _expired(of: Facts) -> str:
    if of.mine:
        return f"Nobody needed decided {of.what} in time, so it ended without being approved. You can submit it again."
    return f"{of.what} ended without being approved, because not everybody needed decided in time."


def _nobody_can_decide(of: Facts) -> str:
    if of.unseen:
        names = listed((f"“{title}”" for title in of.lost), "or")
        lost = f" with the role {names}" if names else ""
        return (
            f"Nobody can decide a proposal as things stand: too few people are left{lost}. Give somebody the role. "
            "What is proposed stays with those who may read it; its author has been told."
        )
    fix = (
        "An administrator has been told, too."
        if of.mine or of.wrote
        else "Give somebody the role, or send it to other people from its page."
    )
    return f"Nobody can decide {of.what} as things stand: too few people are left who may. {fix}"


def _approval_lost(of: Facts) -> str:
    if of.lapse is None:
        return f"{of.what}, which you approved, lost its approval because the policy changed."
    return told_approver(of.title, of.author, of.lapse, of.since, of.zone)


def _lapsed(of: Facts) -> str:
    if of.lapse is None:
        way_on = f"{of.author} can submit other words." if of.wrote else "Look at it and submit it again."
        return f"{of.what} lost its approval because the policy changed. {way_on}"
    if of.wrote:
        return told_writer(of.title, of.author, of.lapse, of.since, of.zone)
    return told_author(of.title, of.lapse, of.since, of.zone)


def _waiver_closed(of: Facts) -> str:
    about = of.waiver
    if about is None or about.because is None:
        return f"An exception for “{of.title}” is closed."
    if about.own:
        return told_asker(of.title, about.rule, about.because, granted=about.granted)
    return told_other(of.title, about.rule, about.asker, about.because, granted=about.granted)


def _waiver_asked(of: Facts) -> str:
    about = of.waiver
    if about is None:
        return f"{of.who} asks for an exception for “{of.title}”."
    asks = f"{about.asker} asks for an exception from “{about.rule}” for “{of.title}”."
    return (
        f"{asks} It waits for an answer from you." if about.state == "asked" else f"{asks} It needs no answer any more."
    )


def _waiver_answered(of: Facts) -> str:
    about = of.waiver
    rule = f" from “{about.rule}”" if about else ""
    state = about.state if about else ""
    if state == "granted":
        return f"{of.who} granted the exception{rule} for “{of.title}”. You can go on."
    if state == "refused":
        return f"{of.who} did not grant the exception{rule} for “{of.title}”. Open it to read why."
    return f"The exception{rule} for “{of.title}” holds no longer. Open it to read why."


def _policy_waits(of: Facts) -> str:
    about = of.policy
    if about is None or about.state != "in_review":
        which = f"Version {about.number}" if about else "A version"
        return f"{which} of the policy was waiting to be put in force. Nothing is asked of you any more."
    return (
        f"{of.who} prepared version {about.number} of the policy. It applies once a second person puts it in force, "
        "and you may. Read it, and put it in force or send it back."
    )


def _policy_enacted(of: Facts) -> str:
    about = of.policy
    if about is None:
        return f"{of.who} put a version of the policy in force that you prepared."
    which = f"version {about.number} of the policy, which you prepared"
    if about.state == "scheduled" and about.since is not None:
        return f"{of.who} confirmed {which}. It takes force on {moment(about.since, of.zone)}."
    if about.since is None:
        return f"{of.who} had confirmed {which}, and it was called back before its day."
    return f"{of.who} put {which}, in force."


_SAID: Mapping[NoticeKind, Callable[[Facts], str]] = {
    NoticeKind.ASKED_TO_DECIDE: _asked,
    NoticeKind.ASKED_NO_LONGER: _asked_no_longer,
    NoticeKind.REMINDER: _reminder,
    NoticeKind.ASKED_IN_PLACE: _asked_in_place,
    NoticeKind.ESCALATED_TO_YOU: _escalated_to_you,
    NoticeKind.ESCALATED: _escalated,
    NoticeKind.RECUSED: lambda of: f"{of.who} let others decide {of.what}. It is still with you.{of.until}",
    NoticeKind.CHANGE_REQUESTED: lambda of: (
        f"{of.who} asked for a change to {of.what}. It is with {of.author if of.wrote else 'you'} again."
    ),
    NoticeKind.REJECTED: lambda of: f"{of.who} rejected {of.what}. It does not go out.",
    NoticeKind.APPROVED: lambda of: f"{of.what} is approved.",
    NoticeKind.APPROVAL_TAKEN_BACK: lambda of: (
        f"{of.who} took back their approval of {of.what}. As it stands it does not go out."
    ),
    NoticeKind.LAPSED: _lapsed,
    NoticeKind.SUGGESTION_MADE: lambda of: (
        f"{of.who} suggests other words for {of.what}. You can take them over or keep yours."
    ),
    NoticeKind.SUGGESTION_ANSWERED: lambda of: f"{of.who} answered the words you suggested for {of.theirs}.",
    NoticeKind.WILL_MISS: lambda of: (
        f"{of.what} will probably not be decided before it should appear. Open it to see what you can do."
    ),
    NoticeKind.EXPIRED: _expired,
    NoticeKind.NOBODY_CAN_DECIDE: _nobody_can_decide,
    NoticeKind.WITHDRAWN: lambda of: f"{of.who} took back {of.theirs}. Nothing is asked of you any more.",
    NoticeKind.OBJECTED: lambda of: (
        f"{of.who} objected to {of.what}, after you had approved it. It does not go out as it stands."
    ),
    NoticeKind.APPROVAL_FELL: lambda of: (
        f"{of.what} was submitted again after you had approved it, so your approval counts no longer. "
        "You are told when it is with you again."
    ),
    NoticeKind.APPROVAL_LOST: _approval_lost,
    NoticeKind.DISCUSSION_MENTION: lambda of: f"{of.who} named you in the discussion of {of.theirs}.",
    NoticeKind.DISCUSSION_ANSWER: lambda of: f"{of.who} answered in the discussion of {of.theirs}.",
    NoticeKind.DISCUSSION_BLOCKING: lambda of: (
        f"{of.who} asked something about {of.theirs} that has to be settled before it can be approved."
    ),
    NoticeKind.WAIVER_ASKED: _waiver_asked,
    NoticeKind.WAIVER_ANSWERED: _waiver_answered,
    NoticeKind.WAIVER_CLOSED: _waiver_closed,
    NoticeKind.COVER_GIVEN: lambda of: f"You decide in place of {of.other or 'somebody'}{of.during}.",
    NoticeKind.COVER_SET: lambda of: f"{of.other or 'Somebody'} decides in your place{of.during}.",
    NoticeKind.COVER_SUGGESTED: _cover_suggested,
    NoticeKind.COVER_ENDED: lambda of: (
        "Nobody decides in your place any more."
        if of.other_is_reader
        else f"You do not decide in place of {of.other or 'somebody'} any more."
    ),
    NoticeKind.POLICY_WAITS: _policy_waits,
    NoticeKind.POLICY_ENACTED: _policy_enacted,
    NoticeKind.ADDRESS_FAILING: lambda of: (
        f"Mail to {of.other or 'somebody'} comes back, so nothing reaches them by e-mail. Ask them for an address that works."
    ),
}


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a notice is about, by id, where there is something of it to open. `other` is another member, `thread` one of a discussion."""

    proposal: UUID | None = None
    waiver: UUID | None = None
    version: UUID | None = None
    other: UUID | None = None
    thread: UUID | None = None


def path_of(kind: NoticeKind, about: About) -> str | None:
    """Return the path in the pages of what a notice is about, or None where there is nothing to open.

    A thread of a discussion is a place on the page of its proposal, behind the `#`.
    """
    if about.waiver is not None:
        return f"/waivers/{about.waiver}"
    if kind is NoticeKind.COVER_SUGGESTED and about.other is not None:
        return f"/cover/{about.other}"
    if kind is NoticeKind.ADDRESS_FAILING or (kind is NoticeKind.NOBODY_CAN_DECIDE and about.proposal is None):
        return "/people"
    if kind in _OF_POLICY and about.version is not None:
        return f"/policy/versions/{about.version}"
    if about.proposal is not None:
        place = f"#thread-{about.thread}" if about.thread is not None else ""
        return f"/proposals/{about.proposal}{place}"
    return "/account" if kind in (NoticeKind.COVER_SET, NoticeKind.COVER_ENDED, NoticeKind.COVER_GIVEN) else None


_OF_POLICY = frozenset({NoticeKind.POLICY_WAITS, NoticeKind.POLICY_ENACTED})
