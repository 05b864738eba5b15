"""Whether a verdict counts: everything that could forbid it, asked in one order.

Rules kept: nobody decides their own; a decision names the revision, policy and brief it saw and is refused when any has
moved; late is late; words that are meant must be words that are there. Computes only.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.ground.errors import Problem
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.review.course import Verdict, no_seat
from workflows.review.duties import Interests, Part, objection
from workflows.review.outlook import Outlook
from workflows.review.view import ReviewNow, SeatRow, waiver_lost
from workflows.routes.routing import asks_one

_SEEN = {"revision": "the words", "policy": "the policy", "brief": "the brief"}


class DecisionInput(msgspec.Struct, frozen=True, kw_only=True):
    """A verdict and the hex digests of what the decider saw. `quotes` are words of the text that they mean.

    `cause` is the kind of reason for rejecting, or of conflict for stepping aside. `together`: it is one of several approvals given in
    one go.
    `outlook` is the digest of what they were told their approval would do; None where they were told nothing.
    """

    verdict: Verdict
    revision_digest: str
    policy_digest: str
    brief_digest: str
    reason: str = ""
    quotes: tuple[str, ...] = ()
    outlook: str | None = None
    cause: str = ""
    together: bool = False


def admit(
    caller: Caller,
    given: DecisionInput,
    interests: Interests,
    review: ReviewNow,
    entry: Entry,
    *,
    covers_for: Collection[UUID] = (),
) -> SeatRow:
    """Return the open seat `caller` decides from, or raise the `Problem` that forbids it.

    `covers_for` are those whom they cover for now: from a seat of one of these they decide in that person's place. `entry` is what the
    ledger keeps of an attempt that a duty forbids, or that was about something that moved.
    """
    mine = require_duties(caller, interests, review, entry, covers_for=covers_for)
    if mine.member_id != caller.member_id and given.verdict == "recuse":
        raise Problem(
            "not-your-seat",
            f"Stepping aside would take the seat from {mine.name}, who holds it, and not only from you.",
            fix="Leave it, and end your cover, so that they or somebody else can decide.",
        )
    if review.overdue:
        raise Problem(
            "review-expired",
            "The time to decide has passed, and silence is not consent: nothing will be published.",
            fix="The author can submit it again, which asks everyone anew.",
            expired_at=review.expires_at,
        )
    _require_unmoved(given, review, entry)
    if given.together and not (review.low_risk and given.verdict == "approve"):
        raise Problem(
            "not-low-risk",
            "Several approvals in one go are for what the policy calls low risk, and this is not.",
            fix="Open it and decide on it by itself.",
        ).on_record(msgspec.structs.replace(entry, type=EntryType.TOGETHER_REFUSED))
    if given.verdict != "approve" and not given.reason.strip():
        raise Problem("reason-required", "The author needs to know what you mean.", fix="Say it in a sentence.")
    return mine


def require_duties(
    caller: Caller, interests: Interests, review: ReviewNow, entry: Entry, *, covers_for: Collection[UUID]
) -> SeatRow:
    """Return the open seat from which no duty keeps `caller`, or raise the `Problem` that does.

    What a duty forbids is kept in the ledger, as `entry` with the kind of refusal; that there is nothing to decide is not.
    """
    mine = review.seat_to_decide(caller.member_id)
    if mine is not None and mine.member_id != caller.member_id:
        entry = msgspec.structs.replace(entry, detail=entry.detail | {"in_place_of": mine.member_id})
    alone = asks_one(review.route.stages)
    refused = objection(
        caller.member_id,
        interests,
        decided=review.deciders,
        via=caller.actor.via,
        alone=alone,
        covers_for=covers_for,
        in_place_of=mine.member_id if mine is not None and mine.member_id != caller.member_id else None,
    )
    if refused is not None:
        part = interests.part_of(caller.member_id, alone=alone, covers_for=covers_for)
        entry_kept = kept(refused, entry, part=part, from_another_seat=mine is not None)
        raise refused if entry_kept is None else refused.on_record(entry_kept)
    if mine is None and (done := _decided_already(review, covers_for)) is not None:
        raise Problem(
            "already-decided",
            f"{done.name}, whom you cover for, has been heard in this review already, and a decision stands.",
            fix="Nothing more is needed from you here.",
        )
    if mine is None:
        raise no_seat(review.seats, review.stage, caller.member_id)
    _require_role(caller, mine, entry)
    return mine


def kept(refused: Problem, entry: Entry, *, part: Part | None, from_another_seat: bool = False) -> Entry | None:
    """Return what the ledger keeps of an attempt that `refused` forbids: `entry` with the kind of refusal.

    `part` is what makes it somebody's own. Whoever has decided and decides once more tries nothing, unless they do it
    `from_another_seat`: then None.
    """
    if refused.slug == "own-proposal":
        reasons = (part,) if part else ()
        return msgspec.structs.replace(entry, type=EntryType.SELF_APPROVAL_REFUSED, reasons=reasons)
    if refused.slug == "already-decided":
        return msgspec.structs.replace(entry, type=EntryType.SECOND_REFUSED) if from_another_seat else None
    return msgspec.structs.replace(entry, type=EntryType.AUTOMATED_REFUSED)


def _decided_already(review: ReviewNow, covers_for: Collection[UUID]) -> SeatRow | None:
    return next((one for one in review.seats if one.member_id in covers_for and one.decided_at is not None), None)


def _require_role(caller: Caller, seat: SeatRow, entry: Entry) -> None:
    """Raise `forbidden`, which the ledger keeps, where the role is lost in which `seat` was given, or that lets `caller` decide."""
    require_decides(caller, entry)
    others = seat.member_id != caller.member_id
    if seat.able and (others or seat.role in caller.roles):
        return
    raise Problem(
        "forbidden",
        f"{seat.name} no longer holds the role this seat was given for, so nobody can decide from it in their place."
        if others
        else "This seat is yours in a role you no longer hold, so a decision would carry a weight it does not have.",
        fix="Someone who may reroute proposals can bring in a person who holds the role.",
        role=seat.role,
    ).on_record(_in_lost_role(entry))


def require_decides(caller: Caller, entry: Entry) -> None:
    """Raise `forbidden`, which the ledger keeps as `entry` with the kind of refusal, where no role lets `caller` decide any more."""
    try:
        caller.require(Permission.PROPOSAL_DECIDE)
    except Problem as refused:
        raise refused.on_record(_in_lost_role(entry)) from None


def _in_lost_role(entry: Entry) -> Entry:
    return msgspec.structs.replace(entry, type=EntryType.LOST_ROLE_REFUSED)


def require_waivers(review: ReviewNow, entry: Entry) -> None:
    """Raise `waiver-lost`, which the ledger keeps, when a waiver the review rests on no longer holds."""
    if review.lost_waivers:
        raise Problem(
            "waiver-lost",
            waiver_lost(review.lost_waivers),
            fix="Send it back for a change, or wait until the author has submitted it again.",
            rules=list(review.lost_waivers),
            record=msgspec.structs.replace(entry, type=EntryType.STALE_DECISION_REFUSED, reasons=("waiver",)),
        )


def require_settled(threads: Sequence[UUID]) -> None:
    """Raise `thread-open`, which names them, while `threads` are open that must be settled before anybody approves."""
    if threads:
        raise Problem(
            "thread-open",
            "Somebody who decides asked that a question is settled before anybody approves, and it is open still.",
            fix="Read it in the discussion. Whoever began it, or somebody else who decides, marks it as settled.",
            threads=list(threads),
        )


def as_promised(given: DecisionInput, outlook: Outlook | None, entry: Entry) -> Entry:
    """Return `entry` with the sentence the decider was shown. Raises `stale-decision` where it is no longer true."""
    if outlook is None or outlook.digest != given.outlook:
        raise Problem(
            "stale-decision",
            "What your approval does has changed since you opened this: others have decided, or the policy has changed. It was "
            "not counted, so that nothing happens that you were not told.",
            fix="Read the new sentence, and decide again.",
            moved=["outlook"],
            record=msgspec.structs.replace(entry, type=EntryType.STALE_DECISION_REFUSED, reasons=("outlook",)),
        )
    return msgspec.structs.replace(entry, detail=entry.detail | {"told": outlook.sentence})


def _require_unmoved(given: DecisionInput, review: ReviewNow, entry: Entry) -> None:
    seen_and_now = {
        "revision": (given.revision_digest, review.revision_digest),
        "policy": (given.policy_digest, review.policy_digest),
        "brief": (given.brief_digest, review.brief_digest),
    }
    moved = [name for name, (seen, now) in seen_and_now.items() if seen != now.hex()]
    if moved:
        raise Problem(
            "stale-decision",
            f"Since you opened it, {' and '.join(_SEEN[name] for name in moved)} changed. Your decision was not counted, "
            "because it was about something else.",
            fix="Read the newest version, where the change is marked, and decide again.",
            moved=moved,
            record=msgspec.structs.replace(entry, type=EntryType.STALE_DECISION_REFUSED, reasons=tuple(moved)),
        )


def quotes_of(said: str) -> tuple[str, ...]:
    """Return the quotes that were sealed as `said`, a JSON list."""
    return msgspec.json.decode(said, type=tuple[str, ...])


def require_said(quotes: Iterable[str], texts: Iterable[str]) -> None:
    """Raise `invalid-content` unless each of `quotes` stands in one of `texts`."""
    shown = tuple(texts)
    errors: list[dict[str, Any]] = [
        {"pointer": f"/quotes/{number}", "message": "These words are not in the text."}
        for number, quote in enumerate(quotes)
        if not quote or not any(quote in text for text in shown)
    ]
    if errors:
        raise Problem(
            "invalid-content",
            "You can quote only words that are there.",
            fix="Take the words from the text as it stands.",
            errors=errors,
        )
