"""What a proposal still lacks before it can be submitted, said as questions people can answer.

Rule kept: every proposal says how, what, when, where and why, and cites a live objective of the plan; a draft may leave
any of it open. Computes only.
"""

from collections.abc import Collection, Iterator
from datetime import date
from uuid import UUID

from workflows.kinds.kind import GapRow, OpenQuestion
from workflows.kinds.register import Content, kind_of
from workflows.kinds.sentences import evidence_words


def gaps(
    content: Content,
    *,
    live_objectives: Collection[UUID],
    channels: Collection[UUID],
    media: Collection[str] | None = None,
    today: date | None = None,
) -> tuple[OpenQuestion, ...]:
    """Return what is missing, in the order a person would be asked.

    `live_objectives` are the objectives not retired, `channels` the channels of the plan, `media` the digests of
    uploaded pictures (None when that is not looked at, as in a live check), `today` the day it is in the organization's
    own zone (None where the day is not known).
    """
    own = kind_of(content).gaps(content, media)
    found = [*own, *_channels(content, channels), *_answers(content, live_objectives), *_evidence(content, today)]
    return tuple(OpenQuestion(*gap) for gap in found)


def _channels(content: Content, known: Collection[UUID]) -> Iterator[GapRow]:
    for number, channel in enumerate(content.channel_ids):
        if channel not in known:
            yield f"/channel_ids/{number}", "where", "One of the channels is no longer in the plan. Choose another."


def _evidence(content: Content, today: date | None) -> Iterator[GapRow]:
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


def _answers(content: Content, live_objectives: Collection[UUID]) -> Iterator[GapRow]:
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
    if answers.when is None and kind_of(content).first_day(content) is None:
        yield _when(content)


def _when(content: Content) -> GapRow:
    """Return the question for the day: the first one of a kind that has days of its own."""
    for first, _ in kind_of(content).days(content):
        return first, "when", "From which day on? Choose the first day."
    return "/answers/when", "when", "When should it go out? Choose a day and a time."
