"""What a proposal still lacks before it can be submitted, said as questions people can answer.

Rule kept: every proposal says how, what, when, where and why, and cites a live objective of the plan; a draft may leave
any of it open. Computes only.
"""

from collections.abc import Collection, Iterator
from datetime import date
from uuid import UUID

import msgspec

from workflows.kinds.content import Content, HashtagCampaign, Post
from workflows.kinds.sentences import evidence_words


class Gap(msgspec.Struct, frozen=True):
    """One open question: where in the content, which question it belongs to, and the sentence to show."""

    pointer: str
    question: str
    sentence: str


def gaps(
    content: Content,
    *,
    live_objectives: Collection[UUID],
    channels: Collection[UUID],
    media: Collection[str] | None = None,
    today: date | None = None,
) -> tuple[Gap, ...]:
    """Return what is missing, in the order a person would be asked.

    `live_objectives` are the objectives not retired, `channels` the channels of the plan, `media` the digests of
    uploaded pictures (None when that is not looked at, as in a live check), `today` the day it is in the organization's
    own zone (None where the day is not known).
    """
    own = _post(content, media) if isinstance(content, Post) else _campaign(content)
    found = [*own, *_channels(content, channels), *_answers(content, live_objectives), *_evidence(content, today)]
    return tuple(Gap(*gap) for gap in found)


_Gaps = Iterator[tuple[str, str, str]]


def _post(post: Post, media: Collection[str] | None) -> _Gaps:
    if not post.text.strip() and not post.media and not any(variant.text.strip() for variant in post.variants):
        yield "/text", "what", "What will people see? There are no words and no picture yet."
    for number, item in enumerate(post.media):
        if media is not None and item.digest not in media:
            yield f"/media/{number}", "what", f"Picture {number + 1} was not uploaded. Add it again."
    if not post.channel_ids:
        yield "/channel_ids", "where", "Where will it appear? Choose at least one channel."


def _campaign(campaign: HashtagCampaign) -> _Gaps:
    if not campaign.tag.strip().lstrip("#＃"):
        yield "/tag", "what", "Which hashtag is it? Write it with a capital at the start of each word."
    if not campaign.intended_words.strip():
        yield "/intended_words", "what", "Which words does the hashtag stand for? Write them with spaces."
    if not campaign.purpose.strip():
        yield "/purpose", "why", "What is the hashtag for? Say it in a sentence."
    if not campaign.channel_ids and not campaign.placements:
        yield "/placements", "where", "Where will the hashtag stand? Choose a channel, or a place such as print."
    if campaign.starts_on and campaign.ends_on and campaign.ends_on < campaign.starts_on:
        yield "/ends_on", "when", "The last day is before the first. Which of the two is right?"


def _channels(content: Content, known: Collection[UUID]) -> _Gaps:
    for number, channel in enumerate(content.channel_ids):
        if channel not in known:
            yield f"/channel_ids/{number}", "where", "One of the channels is no longer in the plan. Choose another."


def _evidence(content: Content, today: date | None) -> _Gaps:
    for number, item in enumerate(content.evidence):
        at, which = f"/evidence/{number}", item.title.strip() or evidence_words(item.kind)
        if not item.title.strip():
            yield f"{at}/title", "why", f"What is it called that shows {evidence_words(item.kind)}? Name it."
        if not item.where.strip():
            yield f"{at}/where", "why", f"Where is “{which}” kept? Give a link, or say who has it."
        if item.dated is None:
            yield f"{at}/dated", "why", f"Which day is “{which}” from?"
        elif today is not None and item.dated > today:
            yield f"{at}/dated", "why", f"“{which}” is dated in the future. Which day is it from?"


def _answers(content: Content, live_objectives: Collection[UUID]) -> _Gaps:
    answers = content.answers
    if answers.objective_id is None:
        yield "/answers/objective_id", "why", "Which objective of the communications plan does this serve?"
    elif answers.objective_id not in live_objectives:
        yield "/answers/objective_id", "why", "The objective you chose is no longer in the plan. Choose a live one."
    if not answers.why.strip():
        yield "/answers/why", "why", "Why do this? Say what should be different afterwards."
    if not answers.what.strip():
        yield "/answers/what", "what", "What is it about? Say it in a sentence."
    if not answers.how.strip():
        yield "/answers/how", "how", "How will it be done, and who answers when people reply?"
    if not answers.where.strip():
        yield "/answers/where", "where", "Where will people meet it? Name the channels or places."
    starts = content.starts_on if isinstance(content, HashtagCampaign) else None
    if answers.when is None and starts is None:
        yield "/answers/when", "when", "When should it go out? Choose a day and a time."
