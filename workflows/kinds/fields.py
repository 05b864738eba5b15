"""The words of a content, field by field, with labels a newcomer understands.

One walk over a content serves the difference between two revisions, the words a decider may quote, and search.
Rule kept: every word that would be published, and every answer given, is in exactly one field. Computes only.
"""

from collections.abc import Iterator, Mapping
from uuid import UUID

import msgspec

from workflows.kinds.content import Answers, Content, EvidenceItem, HashtagCampaign, Post
from workflows.kinds.sentences import NETWORKS, PLACEMENTS, SPONSORSHIPS, day, evidence_words, listed, moment


class FieldText(msgspec.Struct, frozen=True):
    """One field: its JSON Pointer in the content (or a stable name for what is no single value), label and words."""

    field: str
    label: str
    text: str


class Names(msgspec.Struct, frozen=True, kw_only=True):
    """Names for what a content refers to by id, and the zone its times are told in."""

    channels: Mapping[UUID, str] = {}
    objectives: Mapping[UUID, str] = {}
    zone: str = "UTC"


def field_texts(content: Content, names: Names) -> tuple[FieldText, ...]:
    """Return every field of `content` that holds words, in reading order."""
    walk = _post(content, names) if isinstance(content, Post) else _campaign(content, names)
    rest = (*_answers(content.answers, names), *_evidence(content.evidence))
    return tuple(FieldText(field, label, text) for field, label, text in (*walk, *rest) if text)


def said(content: Content) -> tuple[str, ...]:
    """Return the texts that people would see or hear: what a decider may quote from."""
    if isinstance(content, Post):
        return (content.text, *(v.text for v in content.variants), *(m.alt for m in content.media), content.title)
    return (
        content.sample_text,
        content.tag,
        content.intended_words,
        content.purpose,
        *(plan.note for plan in content.placements),
        content.title,
    )


_Walk = Iterator[tuple[str, str, str]]


def _post(post: Post, names: Names) -> _Walk:
    yield "/title", "Title", post.title
    yield "/text", "The words", post.text
    for variant in post.variants:
        yield f"/variants/{variant.network}", f"The words on {NETWORKS[variant.network]}", variant.text
    seen: dict[str, int] = {}
    for number, item in enumerate(post.media, start=1):
        nth = seen[item.digest] = seen.get(item.digest, 0) + 1
        suffix = f"-{nth}" if nth > 1 else ""
        file = item.file_name or f"picture {item.digest[:8]}"
        yield f"/media/{item.digest[:16]}{suffix}", f"Picture {number}, as described", f"{file}: {item.alt}"
    yield "/channel_ids", "Where it appears", _channels(post.channel_ids, names)
    yield "/sponsorship", "Who paid", SPONSORSHIPS[post.sponsorship]


def _campaign(campaign: HashtagCampaign, names: Names) -> _Walk:
    yield "/title", "Title", campaign.title
    yield "/tag", "The hashtag", campaign.tag
    yield "/intended_words", "The words it means", campaign.intended_words
    yield "/purpose", "What it is for", campaign.purpose
    yield "/sample_text", "An example", campaign.sample_text
    yield "/channel_ids", "Where it appears", _channels(campaign.channel_ids, names)
    seen: dict[str, int] = {}
    for plan in campaign.placements:
        nth = seen[plan.place] = seen.get(plan.place, 0) + 1
        suffix = f"-{nth}" if nth > 1 else ""
        removal = f"Taken down by {plan.removal_owner}." if plan.removal_owner else ""
        words = " ".join(filter(None, (f"{PLACEMENTS[plan.place].capitalize()}.", plan.note, removal)))
        yield f"/placements/{plan.place}{suffix}", f"Used {PLACEMENTS[plan.place]}", words
    yield "/starts_on", "First day", campaign.starts_on.isoformat() if campaign.starts_on else ""
    yield "/ends_on", "Last day", campaign.ends_on.isoformat() if campaign.ends_on else ""
    yield "/listener", "Who listens", campaign.listener


def _answers(answers: Answers, names: Names) -> _Walk:
    objective = answers.objective_id
    yield "/answers/objective_id", "Objective", names.objectives.get(objective, str(objective)) if objective else ""
    yield "/answers/why", "Why", answers.why
    yield "/answers/what", "What", answers.what
    yield "/answers/how", "How", answers.how
    yield "/answers/where", "Where", answers.where
    yield "/answers/when", "When", moment(answers.when, names.zone) if answers.when else ""
    yield "/answers/audience", "Who it is for", answers.audience


def _evidence(items: tuple[EvidenceItem, ...]) -> _Walk:
    seen: dict[str, int] = {}
    for item in items:
        nth = seen[item.kind] = seen.get(item.kind, 0) + 1
        suffix = f"-{nth}" if nth > 1 else ""
        dated = f"{day(item.dated)}." if item.dated else ""
        words = " ".join(filter(None, (f"{item.title or 'Not named yet'}.", dated, item.where)))
        yield f"/evidence/{item.kind}{suffix}", f"Evidence: {evidence_words(item.kind)}", words


def _channels(ids: tuple[UUID, ...], names: Names) -> str:
    return listed(names.channels.get(channel, str(channel)) for channel in ids)
