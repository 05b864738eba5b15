"""Who may do what with a waiver: the steps it takes, and the duties of those who take them.

Rules kept: nobody waives a rule for their own words: not the author, not anybody whose words stand in it, also not those they had
suggested, not whoever asked, not whoever covers for one of these; an administrator gets no exception, because only the roles the rule
names count. Computes only.
"""

from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.ground.errors import Problem
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.review.actions import Standing, may_submit
from workflows.review.machine import PROPOSAL, WAIVER, WaiverState


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What decides who may act on a waiver. `over` by the database's clock; the rest as the proposal stands now.

    `suggesters` had suggested words that stand in it; `covers_for` are those whom the caller covers for now.
    """

    state: WaiverState
    over: bool
    waivable_by: tuple[str, ...]
    asked_by: UUID
    decided_by: UUID | None
    proposal_state: str
    author_id: UUID
    writers: tuple[UUID, ...]
    suggesters: tuple[UUID, ...] = ()
    covers_for: tuple[UUID, ...] = ()

    def role_of(self, caller: Caller) -> str | None:
        """Return the role in which `caller` could grant it, the first the rule names."""
        return next((role for role in self.waivable_by if role in caller.roles), None)

    def own_of(self, caller: Caller) -> str | None:
        """Return in words why it is `caller`'s own, or None."""
        if caller.member_id == self.author_id:
            return "You wrote these words."
        if caller.member_id in self.writers:
            return "You changed these words, so they are yours too."
        if caller.member_id in self.suggesters:
            return "You suggested words that stand in it, so they are yours too."
        if caller.member_id == self.asked_by:
            return "You asked for this exception."
        if {self.author_id, self.asked_by, *self.writers} & set(self.covers_for):
            return "You cover for somebody who wrote these words or asked, so while you do they count as yours."
        return None

    @property
    def words_can_move(self) -> bool:
        """Whether the proposal could still be submitted, so that an answer would be of use."""
        return PROPOSAL.allows(self.proposal_state, "submit")


def may_answer(asked: Asked, caller: Caller) -> bool:
    """Return whether `caller` may grant or refuse it now."""
    return WAIVER.allows(asked.state, "grant") and asked.words_can_move and _is_second(asked, caller)


def may_withdraw(asked: Asked, caller: Caller) -> bool:
    """Return whether `caller` may take it back: an open one who asked, one that holds whoever could have granted it."""
    if asked.state == "asked":
        return caller.member_id == asked.asked_by
    granted = WAIVER.allows(asked.state, "withdraw") and not asked.over
    return granted and (caller.member_id == asked.decided_by or _is_second(asked, caller))


def actions_on(asked: Asked, caller: Caller) -> list[str]:
    """Return the operations `caller`, who can see the waiver, may carry out on it."""
    allowed = {"decideWaiver": may_answer(asked, caller), "withdrawWaiver": may_withdraw(asked, caller)}
    return [operation for operation, may in allowed.items() if may]


def admit(asked: Asked, caller: Caller, refused: Entry) -> str:
    """Return the role `caller` answers in, or raise the `Problem` that forbids it.

    `refused` is what the ledger keeps of an attempt at one's own, or by an automated caller.
    """
    own = asked.own_of(caller)
    if own is not None:
        raise Problem(
            "own-waiver",
            f"{own} Somebody else decides whether an exception is granted for them, also when you are an administrator.",
            fix="Leave it with the people named on the request.",
        ).on_record(refused)
    if caller.actor.via != "web":
        raise _no_person().on_record(msgspec.structs.replace(refused, type=EntryType.AUTOMATED_REFUSED))
    role = asked.role_of(caller)
    if role is None:
        raise Problem(
            "forbidden",
            "You can read this, but the policy does not let you grant an exception from the rule.",
            fix="Leave it with the people named on the request.",
        )
    return role


def require_withdrawer(asked: Asked, caller: Caller) -> None:
    """Raise `wrong-state` or `forbidden` unless `caller` may take the waiver back."""
    _require_person(caller)
    WAIVER.move(asked.state, "withdraw")
    if may_withdraw(asked, caller):
        return
    if asked.over and asked.state == "granted":
        raise Problem(
            "wrong-state",
            "This exception has run out, so there is nothing left to take back.",
            fix="Nothing more is needed from you here.",
            state=asked.state,
        )
    open_words = "An open request is taken back by whoever asked."
    granted_words = "An exception is taken back by whoever granted it, or by somebody else who could have."
    raise Problem(
        "forbidden",
        open_words if asked.state == "asked" else granted_words,
        fix="Tell them why you think it should go.",
    )


def require_asker(standing: Standing, caller: Caller) -> None:
    """Raise `wrong-state` or `forbidden` unless `caller` may ask for a waiver: whoever may submit the words."""
    if not PROPOSAL.allows(standing.state, "submit"):
        raise PROPOSAL.refusal(standing.state, "submit")
    _require_person(caller)
    if not may_submit(standing, caller):
        caller.require(Permission.PROPOSAL_CREATE)
        raise Problem(
            "forbidden",
            "An exception is asked for by the author, or by whoever last changed the words.",
            fix="Tell the author that you think an exception is in order.",
        )


def _is_second(asked: Asked, caller: Caller) -> bool:
    own = asked.own_of(caller) is not None
    return not own and asked.role_of(caller) is not None and caller.actor.via == "web"


def _require_person(caller: Caller) -> None:
    if caller.actor.via != "web":
        raise _no_person()


def _no_person() -> Problem:
    return Problem(
        "forbidden",
        "Exceptions are asked for and decided by people who are signed in. An automated caller never does.",
        fix="Ask a person to open it and decide.",
    )
