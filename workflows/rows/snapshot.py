"""A proposal with its latest review at one moment, and what a caller is shown of it.

Movers work out the snapshot after their act from the one before, so what they answer is what reading again would show.
Computes only.
"""

from datetime import datetime
from typing import Literal, cast
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.ground.etags import etag_of
from tenants.organizations.named_member import Who
from workflows.kinds.register import Content, KindName
from workflows.kinds.stored import parse
from workflows.review.actions import Standing, actions_on, may_change
from workflows.review.duties import Interests
from workflows.review.ladder import may_miss
from workflows.review.lapse import Lapse
from workflows.review.machine import PROPOSAL
from workflows.review.outlook import Outlook
from workflows.review.view import AskedBefore, InTheirPlace, ReviewNow, ReviewView, blocked_because, shown, with_me
from workflows.routes.routing import asks_one
from workflows.templates.document import BegunFrom

ProposalState = Literal[
    "draft", "in_review", "changes_requested", "approved", "rejected", "withdrawn", "expired", "lapsed", "discarded"
]


class ProposalSummary(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal in a list. `etag` is its version, which a change has to name.

    `due_at` is when the open stage must be decided, `expires_at` when the whole review ends, `wanted_by` when it should go out.
    `because` says in a few words what raised the `risk`, the gravest first; `low_risk`: the policy calls what is under review so. `actions` are what the caller may do with it now.
    """

    id: UUID
    kind: KindName
    title: str
    state: ProposalState
    author: Who
    revision: int
    networks: tuple[str, ...]
    updated_at: datetime
    due_at: datetime | None
    expires_at: datetime | None
    wanted_by: datetime | None
    with_whom: tuple[str, ...]
    risk: str
    because: tuple[str, ...]
    low_risk: bool
    etag: str
    actions: list[str]

    @property
    def version(self) -> int:
        """The version `etag` names."""
        return int(self.etag.strip('"'))


class ProposalView(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal as this caller may see it. `my_seat` is the state of the caller's seat in the latest review.

    `in_place_of` is whose seat they would decide from, where it is not their own, and until when they cover for them.

    `outlook` is what the caller's approval would do, where they may give one. `can_take_back`: they gave one, and can take it
    back now.

    `open_suggestions` is how many suggestions wait for the author's answer. `may_miss`: most of the time of an open stage has passed.

    `kept_out_because` says why somebody who decides on proposals is not asked about this one, where a duty keeps them out of it.

    `lapse` says why it lost its approval, while it has not been submitted again. `begun_from` is the version of a template it began
    from.
    """

    summary: ProposalSummary
    content: Content
    review: ReviewView | None
    looked_at_revision: int | None
    outlook: Outlook | None
    can_take_back: bool
    my_seat: str | None
    open_suggestions: int
    may_miss: bool
    in_place_of: InTheirPlace | None
    blocked_because: str | None
    kept_out_because: str | None
    lapse: Lapse | None
    begun_from: BegunFrom | None


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """A proposal as one statement read it.

    `draft` and `submitted` are canonical contents: as it is being written, and as it was last submitted. `writers` are those
    whose words stand in the draft, `submitted_by` those whose words stand in what was submitted, `suggesters` those who suggested words
    that the author took; `suggested` is how many suggestions wait for the author's answer. `in_force` is the policy
    version that applies now; `past`: the time it should appear at has come, by the database's clock. `blocking_threads` are the
    open threads of its discussion that must be settled before anybody approves. `covers_for` are those whom the reader
    covers for now.
    """

    id: UUID
    kind: str
    title: str
    state: str
    author: Who
    last_editor_id: UUID
    writers: tuple[UUID, ...]
    networks: tuple[str, ...]
    risk: str
    because: tuple[str, ...] = ()
    wanted_by: datetime | None
    revision: int
    version: int
    updated_at: datetime
    draft: bytes
    submitted: bytes | None = None
    submitted_by: tuple[UUID, ...] = ()
    suggesters: tuple[UUID, ...] = ()
    suggested: int = 0
    looked_at_revision: int | None = None
    review: ReviewNow | None = None
    lapse: Lapse | None = None
    in_force: UUID | None = None
    past: bool = False
    blocking_threads: tuple[UUID, ...] = ()
    begun_from: BegunFrom | None = None
    covers_for: tuple[UUID, ...] = ()

    @property
    def blanks(self) -> tuple[str, ...]:
        """What the template it began from left to be filled in."""
        return self.begun_from.blanks if self.begun_from else ()

    @property
    def wrote(self) -> tuple[UUID, ...]:
        """Its author, and whoever else wrote in it."""
        return tuple(dict.fromkeys((self.author.id, *self.writers)))

    @property
    def open_review(self) -> ReviewNow | None:
        return self.review if self.review is not None and self.review.state == "open" else None

    @property
    def sent_back(self) -> AskedBefore | None:
        """Who sent it back last, and what for."""
        review = self.review
        if review is None:
            return None
        states = ("changes_requested", "taken_back") if review.state == "taken_back" else ("changes_requested",)
        for seat in review.seats:
            if seat.state in states and seat.decided_at is not None:
                return AskedBefore(name=seat.name, at=seat.decided_at, reason=seat.reason, quotes=seat.quotes or ())
        return review.asked_before

    @property
    def interests(self) -> Interests:
        """Whose own it is."""
        return Interests(self.author.id, self.writers, self.suggesters)

    def standing(self, caller: Caller) -> Standing:
        """Return where it stands with `caller`."""
        review = self.open_review
        seat = review.seat_to_decide(caller.member_id) if review else None
        if (
            review
            and seat
            and seat.member_id != caller.member_id
            and review.deciders & {caller.member_id, seat.member_id}
        ):
            seat = None
        return Standing(
            state=self.state,
            author_id=self.author.id,
            last_editor_id=self.last_editor_id,
            writers=self.writers,
            suggesters=self.suggesters,
            alone=review is not None and asks_one(review.route.stages),
            my_role=seat.role if seat and (seat.able or seat.member_id == caller.member_id) else None,
            covers_for=self.covers_for,
            in_place_of=seat.member_id if seat and seat.member_id != caller.member_id else None,
            overdue=review.overdue if review else False,
        )


def present(snapshot: Snapshot, caller: Caller) -> ProposalView:
    """Return what `caller`, who may see the proposal, is shown. Unsubmitted words are shown to those who may edit them."""
    standing, review, submitted = snapshot.standing(caller), snapshot.review, snapshot.submitted
    draft_is_theirs = submitted is None or may_change(standing, caller)
    return ProposalView(
        summary=_summary(snapshot, standing, caller),
        content=parse(snapshot.draft if draft_is_theirs or submitted is None else submitted),
        review=shown(review) if review else None,
        looked_at_revision=snapshot.looked_at_revision,
        outlook=None,
        can_take_back=may_take_back(snapshot, caller),
        my_seat=with_me(review, caller.member_id) if review else None,
        open_suggestions=snapshot.suggested,
        may_miss=may_miss(review) if review else False,
        in_place_of=_in_place_of(snapshot, standing),
        blocked_because=blocked_because(review) if review else None,
        kept_out_because=_kept_out_because(snapshot, caller),
        lapse=snapshot.lapse if snapshot.state == "lapsed" else None,
        begun_from=snapshot.begun_from,
    )


def _in_place_of(snapshot: Snapshot, standing: Standing) -> InTheirPlace | None:
    review = snapshot.open_review
    for seat in review.seats if review and standing.in_place_of else ():
        if seat.member_id == standing.in_place_of and seat.state == "open" and seat.cover:
            return InTheirPlace(who=Who(id=seat.member_id, name=seat.name, roles=(seat.role,)), until=seat.cover.until)
    return None


def _kept_out_because(snapshot: Snapshot, caller: Caller) -> str | None:
    """Return in words what keeps `caller`, who could decide otherwise, from deciding; of the author it goes without saying."""
    review = snapshot.open_review
    if review is None or caller.member_id == snapshot.author.id or not caller.may(Permission.PROPOSAL_DECIDE):
        return None
    alone = asks_one(review.route.stages)
    return snapshot.interests.own_words(caller.member_id, alone=alone, covers_for=snapshot.covers_for)


def may_take_back(snapshot: Snapshot, caller: Caller) -> bool:
    """Return whether `caller` has approved what is still being decided, or is approved and not yet due to appear."""
    review = snapshot.review
    return (
        review is not None
        and PROPOSAL.allows(snapshot.state, "take_back")
        and not (snapshot.past if snapshot.state == "approved" else review.overdue)
        and caller.may(Permission.PROPOSAL_DECIDE)
        and caller.actor.via == "web"
        and review.approved_seat(caller.member_id) is not None
    )


def _summary(snapshot: Snapshot, standing: Standing, caller: Caller) -> ProposalSummary:
    review = snapshot.open_review
    return ProposalSummary(
        id=snapshot.id,
        kind=snapshot.kind,
        title=snapshot.title,
        state=cast(ProposalState, snapshot.state),
        author=snapshot.author,
        revision=snapshot.revision,
        networks=snapshot.networks,
        updated_at=snapshot.updated_at,
        due_at=review.due_at if review else None,
        expires_at=review.expires_at if review else None,
        wanted_by=snapshot.wanted_by,
        with_whom=tuple(seat.name for seat in review.seats if seat.state == "open") if review else (),
        risk=snapshot.risk,
        because=snapshot.because,
        low_risk=review.low_risk if review else False,
        etag=etag_of(snapshot.version),
        actions=actions_on(standing, caller),
    )
