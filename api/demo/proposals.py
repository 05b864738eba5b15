"""The demo's proposals: each begun, submitted, talked about and decided on by its people, each step at its time.

Rule kept: the same movers as everywhere, bound to what whoever acts has seen.
"""

from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from api.demo.picture import trees
from api.demo.policies import Happening
from api.demo.story_types import DemoOrganization, DemoProposal, DemoStep, Verdict
from tenants.access.caller import Caller
from tenants.db.session import WriteSession
from tenants.ground.clock import FixedClock
from workflows.acts.decide import decide
from workflows.acts.draft import create_proposal
from workflows.acts.submit import submit_proposal
from workflows.acts.suggest import suggest
from workflows.discussion.anchor import Anchor
from workflows.discussion.answer import add_comment
from workflows.discussion.begin import ThreadBeginning, begin_thread
from workflows.discussion.saying import Said
from workflows.kinds.content import Answers, MediaItem
from workflows.kinds.register import Content, content_from
from workflows.media.media import Quota, upload_media
from workflows.review.admissibility import DecisionInput
from workflows.review.view import ReviewView
from workflows.rows.queries import get_proposal
from workflows.rows.snapshot import ProposalView
from workflows.templates.queries import TemplateUsed
from workflows.waivers.ask import ask_waiver

WAIVED_FOR = timedelta(days=60)
ROOM = Quota(pictures=1_000, size=1_000_000_000)


class Plan(msgspec.Struct, frozen=True):
    """What proposals cite, by its key in the story."""

    objectives: dict[str, UUID]
    channels: dict[str, UUID]


class ProposalStory:
    """The proposals of one organization. `templates` has those that were taken over, by title, filled while the story goes on."""

    def __init__(
        self,
        session: WriteSession,
        story: DemoOrganization,
        cast: dict[str, Caller],
        plan: Plan,
        templates: dict[str, TemplateUsed],
        *,
        now: datetime,
    ) -> None:
        self._session, self._story, self._cast, self._plan, self._now = session, story, cast, plan, now
        self._templates = templates
        self._ids: dict[str, UUID] = {}
        self._asked: dict[str, UUID] = {}

    def happenings(self) -> list[Happening]:
        """Return every step of every proposal, in no order."""
        found: list[Happening] = []
        for told in self._story.proposals:
            found.append((told.started, partial(self._start, told)))
            found += [(step.ago, partial(self._take, told.title, step)) for step in told.steps]
        return found

    async def _start(self, told: DemoProposal) -> None:
        author, clock = self._cast[told.author], FixedClock(self._now - told.started)
        picture = None
        if told.alt is not None:
            picture = (await upload_media(self._session, author, clock, trees(), ROOM)).digest
        content = _content(told, self._plan, _moment(told, self._story.timezone, self._now), picture)
        template = self._templates[told.template] if told.template else None
        made = await create_proposal(self._session, author, clock, content, template=template)
        self._ids[told.title] = made.summary.id

    async def _take(self, title: str, step: DemoStep) -> None:
        caller, clock = self._cast[step.by], FixedClock(self._now - step.ago)
        seen = await get_proposal(self._session, caller, self._ids[title])
        match step.act:
            case "submit":
                proposal, version = seen.summary.id, seen.summary.version
                await submit_proposal(self._session, caller, clock, proposal, expected_version=version)
            case "ask_waiver":
                await self._ask_waiver(caller, clock, seen, step)
            case "ask":
                self._asked[title] = await self._ask(caller, clock, seen, step)
            case "answer":
                said = Said(words=step.reason)
                await add_comment(self._session, caller, clock, seen.summary.id, self._asked[title], given=said)
            case "suggest":
                await self._suggest(caller, clock, seen, step)
            case "approve" | "request_changes" | "reject":
                given = _verdict(step.act, _review(seen), step.reason)
                await decide(self._session, caller, clock, seen.summary.id, given)

    async def _ask_waiver(self, caller: Caller, clock: FixedClock, seen: ProposalView, step: DemoStep) -> None:
        last_day = (clock.now() + WAIVED_FOR).astimezone(ZoneInfo(caller.zone))
        until = last_day.replace(hour=23, minute=59, second=0, microsecond=0)
        proposal = seen.summary.id
        await ask_waiver(self._session, caller, clock, proposal, rule=step.rule, reason=step.reason, until=until)

    async def _ask(self, caller: Caller, clock: FixedClock, seen: ProposalView, step: DemoStep) -> UUID:
        given = ThreadBeginning(
            revision=_review(seen).revision,
            anchor=_anchor(seen, step.about),
            audience=step.audience,
            blocking=step.blocking,
            said=Said(words=step.reason, mentions=tuple(self._cast[key].member_id for key in step.names)),
        )
        return (await begin_thread(self._session, caller, clock, seen.summary.id, given)).id

    async def _suggest(self, caller: Caller, clock: FixedClock, seen: ProposalView, step: DemoStep) -> None:
        other = content_from({**_as_sent(seen), "text": _as_sent(seen)["text"].replace(step.about, step.instead)})
        read = _review(seen).revision_digest
        await suggest(self._session, caller, clock, seen.summary.id, other, note=step.reason, revision_digest=read)


def _review(seen: ProposalView) -> ReviewView:
    assert seen.review is not None
    return seen.review


def _as_sent(seen: ProposalView) -> dict[str, Any]:
    """Return its content by the names of its members, as a page sends it."""
    sent: dict[str, Any] = msgspec.to_builtins(seen.content)
    return sent


def _anchor(seen: ProposalView, words: str) -> Anchor:
    """Return where `words` stand in the text; without any, the whole proposal."""
    if not words:
        return Anchor()
    start = _as_sent(seen)["text"].index(words)
    return Anchor(field="/text", start=start, end=start + len(words))


def _verdict(verdict: Verdict, review: ReviewView, reason: str) -> DecisionInput:
    return DecisionInput(
        verdict=verdict,
        revision_digest=review.revision_digest,
        policy_digest=review.policy_digest,
        brief_digest=review.brief_digest,
        reason=reason,
    )


def _content(told: DemoProposal, plan: Plan, when: datetime, picture: str | None) -> Content:
    answers = Answers(
        objective_id=plan.objectives[told.objective],
        why=told.why,
        what=told.what,
        how=told.how,
        where=told.where,
        when=when,
        audience=told.audience,
    )
    common = {
        "title": told.title,
        "channel_ids": tuple(plan.channels[key] for key in told.channels),
        "answers": answers,
    }
    days = {member: (when + timedelta(days=after)).date() for member, after in told.days.items()}
    shown = {"media": [MediaItem(digest=picture, alt=told.alt or "", file_name="planting.png")]} if picture else {}
    return content_from({**told.said, **common, **days, **shown})


def _moment(told: DemoProposal, zone: str, now: datetime) -> datetime:
    """Return the first `told.weekday` at least `told.ahead` from now, at its hour in `zone`, as UTC."""
    earliest = (now + told.ahead).astimezone(ZoneInfo(zone))
    day = earliest + timedelta(days=(told.weekday - earliest.weekday()) % 7)
    return day.replace(hour=told.hour, minute=0, second=0, microsecond=0).astimezone(UTC)
