"""Suggesting other words, and what their author makes of them: take them over in one tap, decline, or neither.

Rules kept: only whoever decides suggests, bound to what they saw; only the author takes over or declines; taking over makes a new
revision, which is put before those who decide like any other, so approvals given to the old words fall; the author stays
the author, and whoever suggested is never the only one to approve.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.acting.act import Act, Write
from tenants.acting.carry_out import carry_out
from tenants.db.session import WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.ids import OpeningId, uuid7
from tenants.ledger.entry import Entry
from tenants.ledger.entry_types import EntryType
from workflows.acting.authorship import require_author
from workflows.acting.settle import settle
from workflows.acting.submission import submission
from workflows.kinds.content import in_utc
from workflows.kinds.register import Content
from workflows.kinds.storable import require_wellformed
from workflows.kinds.stored import canonical, digest, parse
from workflows.notices.kinds import NoticeKind
from workflows.notices.telling import each
from workflows.notices.writes import with_tellings
from workflows.review.admissibility import require_duties
from workflows.review.applying import apply
from workflows.review.course import on_end
from workflows.review.machine import PROPOSAL, SUGGESTION
from workflows.review.view import ReviewNow
from workflows.rows import proposal_writes, review_writes, suggestions
from workflows.rows.snapshot import ProposalView, Snapshot, present
from workflows.rows.suggestions import Suggested


async def suggest(
    session: WriteSession,
    caller: Caller,
    clock: Clock,
    proposal_id: UUID,
    content: Content,
    *,
    note: str,
    revision_digest: str,
) -> ProposalView:
    """Suggest `content` in place of the words under review; it takes the place of the caller's earlier suggestion.

    Raises `not-found`, `wrong-state`, `own-proposal` (recorded), `not-your-seat`, `already-decided`, `forbidden`, `stale-decision` when
    other words are under review by now, and `invalid-content`, also for the very same words.
    """

    async def act(before: Snapshot) -> ProposalView:
        review = _require_decider(before, caller)
        if revision_digest != review.revision_digest.hex():
            raise Problem(
                "stale-decision",
                "Since you opened it, the words changed, so yours would be about something else. They were not kept here.",
                fix="Read the newest version, and suggest there.",
                moved=["revision"],
            )
        require_wellformed(content, kind=before.kind)
        stored = canonical(content)
        _require_other_words(parse(before.draft), content)
        now = clock.now()
        mine = Suggested(
            id=uuid7(),
            review_id=review.id,
            revision=review.revision,
            member_id=caller.member_id,
            content=content,
            state="open",
        )
        earlier = await suggestions.open_of(session, caller, review.id)
        entry = _entry(EntryType.SUGGESTION_MADE, before, review, mine, words=note, name="note")
        writes: list[Write] = [proposal_writes.moved(caller.tenant_id, before, before.state, now)]
        if earlier:
            writes.append(suggestions.replaced(caller.tenant_id, review.id, caller.member_id, earlier, now))
        note_opening = entry.openings.get("note")
        writes += [
            proposal_writes.looked(caller.tenant_id, caller.member_id, proposal_id, review.revision, now),
            suggestions.added(
                caller.tenant_id,
                proposal_id,
                mine,
                stored=stored,
                digest=digest(stored),
                note=note_opening,
                at=now,
            ),
        ]
        suggested = before.suggested + 1 - len(earlier)
        after = msgspec.structs.replace(
            before,
            version=before.version + 1,
            updated_at=now,
            looked_at_revision=review.revision,
            suggested=suggested,
        )
        done = Act(answer=present(after, caller), writes=tuple(writes), entries=(entry,))
        return await carry_out(
            session,
            caller,
            now,
            _telling(done, caller, after, NoticeKind.SUGGESTION_MADE, after.author.id, reason=note_opening),
        )

    return await settle(session, caller, proposal_id, act)


async def accept_suggestion(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, suggestion_id: UUID
) -> ProposalView:
    """Take over what was suggested: it is put before those who decide in place of the words under review.

    Raises `not-found`, `forbidden`, `wrong-state` when it was answered or overtaken, and whatever submitting raises; then nothing
    has changed.
    """

    async def act(before: Snapshot) -> ProposalView:
        require_author(before, caller, "take over what somebody suggested")
        taken = await suggestions.read_suggestion(session, caller, proposal_id, suggestion_id)
        state, review = PROPOSAL.move(before.state, "accept"), before.open_review
        answered = SUGGESTION.move(taken.state, "accept")
        if review is None or review.id != taken.review_id:
            raise SUGGESTION.refusal("overtaken", "accept")
        now = clock.now()
        ended = apply(review, on_end(review.stages, review.seats, "replace"), now)
        changed = _changed(before, taken, now)
        done = await submission(session, caller, changed, now, content=taken.content, state=state, taken_over=True)
        entry = _entry(EntryType.SUGGESTION_ACCEPTED, before, review, taken)
        writes = (
            proposal_writes.taken_over(caller.tenant_id, before, changed, taken.content),
            *review_writes.moves(caller.tenant_id, review, ended, now, first=True),
            suggestions.answered(caller.tenant_id, taken.id, answered, caller.member_id, answer=None, at=now),
            *done.writes,
        )
        done = msgspec.structs.replace(done, writes=writes, entries=(entry, *done.entries))
        told_of = _telling(done, caller, changed, NoticeKind.SUGGESTION_ANSWERED, taken.member_id)
        return await carry_out(session, caller, now, told_of)

    return await settle(session, caller, proposal_id, act)


async def decline_suggestion(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, suggestion_id: UUID, *, reason: str
) -> ProposalView:
    """Decline what was suggested, with or without a word why. Raises `not-found`, `forbidden` and `wrong-state`."""

    async def act(before: Snapshot) -> ProposalView:
        require_author(before, caller, "decline what somebody suggested")
        taken = await suggestions.read_suggestion(session, caller, proposal_id, suggestion_id)
        kind = EntryType.SUGGESTION_DECLINED
        return await _answer(session, caller, before, taken, kind=kind, words=reason, now=clock.now())

    return await settle(session, caller, proposal_id, act)


async def withdraw_suggestion(
    session: WriteSession, caller: Caller, clock: Clock, proposal_id: UUID, suggestion_id: UUID
) -> ProposalView:
    """Take back one's own suggestion. Raises `not-found`, `forbidden` and `wrong-state`."""

    async def act(before: Snapshot) -> ProposalView:
        taken = await suggestions.read_suggestion(session, caller, proposal_id, suggestion_id)
        if taken.member_id != caller.member_id:
            raise Problem(
                "forbidden", "A suggestion is taken back by whoever made it.", fix="Decline it, if you are the author."
            )
        kind = EntryType.SUGGESTION_WITHDRAWN
        return await _answer(session, caller, before, taken, kind=kind, words="", now=clock.now())

    return await settle(session, caller, proposal_id, act)


_ANSWERS = {EntryType.SUGGESTION_DECLINED: "decline", EntryType.SUGGESTION_WITHDRAWN: "withdraw"}


async def _answer(
    session: WriteSession,
    caller: Caller,
    before: Snapshot,
    taken: Suggested,
    *,
    kind: EntryType,
    words: str,
    now: datetime,
) -> ProposalView:
    review = before.open_review
    state = SUGGESTION.move(taken.state, _ANSWERS[kind])
    if review is None or review.id != taken.review_id:
        raise SUGGESTION.refusal("overtaken", _ANSWERS[kind])
    entry = _entry(kind, before, review, taken, words=words, name="answer")
    left = before.suggested - 1
    after = msgspec.structs.replace(before, version=before.version + 1, updated_at=now, suggested=left)
    answer = entry.openings.get("answer")
    writes = (
        proposal_writes.moved(caller.tenant_id, before, before.state, now),
        suggestions.answered(caller.tenant_id, taken.id, state, caller.member_id, answer=answer, at=now),
    )
    done = Act(answer=present(after, caller), writes=writes, entries=(entry,))
    done = _telling(done, caller, after, NoticeKind.SUGGESTION_ANSWERED, taken.member_id, reason=answer)
    return await carry_out(session, caller, now, done)


def _changed(before: Snapshot, taken: Suggested, now: datetime) -> Snapshot:
    """Return the proposal with the suggested words as its draft; its author stays the one who wrote last."""
    content = taken.content
    return msgspec.structs.replace(
        before,
        title=content.title,
        draft=canonical(content),
        last_editor_id=before.author.id,
        suggesters=tuple(dict.fromkeys((*before.suggesters, taken.member_id))),
        suggested=0,
        wanted_by=in_utc(content.answers.when) if content.answers.when else None,
        version=before.version + 1,
        updated_at=now,
    )


def _require_decider(before: Snapshot, caller: Caller) -> ReviewNow:
    review = before.open_review
    if before.state != "in_review" or review is None:
        raise PROPOSAL.refusal(before.state, "accept")
    attempt = _about(EntryType.SUGGESTION_MADE, before, review, tried="suggest")
    require_duties(caller, before.interests, review, attempt, covers_for=before.covers_for)
    if review.overdue:
        raise Problem(
            "review-expired",
            "The time to decide has passed, so there is nothing to suggest any more.",
            fix="The author can submit it again, which asks everyone anew.",
        )
    return review


def _require_other_words(was: Content, suggested: Content) -> None:
    """Raise `invalid-content` unless words differ, and where and when it appears stay the author's."""
    same = msgspec.structs.replace(suggested, title=was.title) == was
    errors = [{"pointer": "/content", "message": "Nothing differs from what is under review."}] if same else []
    if suggested.channel_ids != was.channel_ids:
        errors.append({"pointer": "/content/channel_ids", "message": "Where it appears stays as it is."})
    if suggested.answers.when != was.answers.when:
        errors.append({"pointer": "/content/answers/when", "message": "When it appears stays as it is."})
    if errors:
        raise Problem(
            "invalid-content",
            "A suggestion is about the words: other words than those that are there, in the same places at the same time.",
            fix="Change what you would say differently, and ask for a change where it should appear elsewhere or later.",
            errors=errors,
        )


def _telling(
    act: Act[ProposalView],
    caller: Caller,
    after: Snapshot,
    kind: NoticeKind,
    member: UUID,
    *,
    reason: UUID | None = None,
) -> Act[ProposalView]:
    event, about = f"{after.id}/{after.version}", {"proposal_id": after.id, "by_id": caller.member_id}
    tellings = each(kind, [member], event, **about, reason_opening=reason)
    return with_tellings(act, caller.tenant_id, tellings, after.updated_at)


def _entry(
    kind: EntryType, before: Snapshot, review: ReviewNow, taken: Suggested, *, words: str = "", name: str = ""
) -> Entry:
    said = {name: words.strip()} if words.strip() else {}
    suggested = digest(canonical(taken.content)).hex()
    entry = _about(kind, before, review, suggestion=taken.id, suggested_by=taken.member_id, suggested=suggested)
    return msgspec.structs.replace(
        entry,
        before=before.state,
        after=before.state,
        private=said,
        openings={each_name: OpeningId(uuid7()) for each_name in said},
    )


def _about(kind: EntryType, before: Snapshot, review: ReviewNow, **detail: Any) -> Entry:
    """Return what the ledger keeps of something about the words under review, with more `detail` of it."""
    return Entry(
        type=kind,
        object_kind="proposal",
        object_id=before.id,
        revision=review.revision_digest.hex(),
        policy=review.policy_digest.hex(),
        brief=review.brief_digest.hex(),
        detail={"review": review.id, "number": review.revision, **detail},
    )
