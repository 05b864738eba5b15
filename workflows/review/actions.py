"""What a caller may do with a proposal now, as the operation ids of the API.

One place says it: movers ask the same questions before they move, so a page never offers what would be refused, and no
page re-implements a rule. Computes only.
"""

from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from workflows.review.duties import Interests, objection
from workflows.review.machine import PROPOSAL


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Where a proposal stands. `my_role` is the role of the seat the caller would decide from; `overdue` by the database's clock.

    `alone`: one approval may be all it needs. `covers_for` are those the caller covers for now, and `in_place_of` the one of them whose
    seat it is.
    """

    state: str
    author_id: UUID
    last_editor_id: UUID
    writers: tuple[UUID, ...] = ()
    suggesters: tuple[UUID, ...] = ()
    alone: bool = False
    my_role: str | None = None
    overdue: bool = False
    covers_for: tuple[UUID, ...] = ()
    in_place_of: UUID | None = None

    @property
    def interests(self) -> Interests:
        return Interests(self.author_id, self.writers, self.suggesters)


def actions_on(standing: Standing, caller: Caller) -> list[str]:
    """Return the operations `caller`, who can see the proposal, may carry out on it."""
    allowed = {
        "decide": may_decide(standing, caller),
        "changeDraft": PROPOSAL.allows(standing.state, "change") and may_change(standing, caller),
        "submitProposal": PROPOSAL.allows(standing.state, "submit") and may_submit(standing, caller),
        "withdrawProposal": PROPOSAL.allows(standing.state, "withdraw") and is_author(standing, caller),
        "discardProposal": PROPOSAL.allows(standing.state, "discard") and is_author(standing, caller),
        "rerouteProposal": PROPOSAL.allows(standing.state, "reroute") and may_reroute(standing, caller),
    }
    return [operation for operation, may in allowed.items() if may]


def is_author(standing: Standing, caller: Caller) -> bool:
    """Return whether `caller` started the proposal."""
    return caller.member_id == standing.author_id


def may_change(standing: Standing, caller: Caller) -> bool:
    """Return whether `caller` may edit the words: the author, and a decider helping after a change was asked for.

    Whoever changes a word is then kept from deciding.
    """
    helps = standing.state == "changes_requested" and caller.may(Permission.PROPOSAL_DECIDE)
    return caller.may(Permission.PROPOSAL_CREATE) and (is_author(standing, caller) or helps)


def may_submit(standing: Standing, caller: Caller) -> bool:
    """Return whether `caller` may submit: the author, or whoever last changed the words."""
    interested = caller.member_id in (standing.author_id, standing.last_editor_id)
    return interested and caller.may(Permission.PROPOSAL_CREATE)


def may_reroute(standing: Standing, caller: Caller) -> bool:
    """Return whether `caller` may send an open review, while there is time, to other people."""
    return caller.may(Permission.PROPOSAL_REROUTE) and not standing.overdue


def may_decide(standing: Standing, caller: Caller) -> bool:
    """Return whether `caller` may decide from an open seat, and no duty stands in the way.

    The seat is their own, in a role they still have, or that of somebody they cover for.
    """
    theirs = standing.my_role is not None if standing.in_place_of else standing.my_role in caller.roles
    return (
        standing.state == "in_review"
        and not standing.overdue
        and theirs
        and caller.may(Permission.PROPOSAL_DECIDE)
        and objection(
            caller.member_id,
            standing.interests,
            via=caller.actor.via,
            alone=standing.alone,
            covers_for=standing.covers_for,
        )
        is None
    )
