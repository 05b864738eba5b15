"""What a hashtag campaign still lacks. Computes only."""

from collections.abc import Collection, Iterator
from datetime import date

import msgspec

from workflows.kinds.campaign.content import HashtagCampaign
from workflows.kinds.kind import GapRow


def gaps(campaign: HashtagCampaign, _media: Collection[str] | None) -> Iterator[GapRow]:
    """Yield each open question."""
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
    if _before_its_first_day(campaign):
        yield "/answers/when", "when", "The time is before the hashtag's first day. Which of the two is right?"


def _before_its_first_day(campaign: HashtagCampaign) -> bool:
    """Return whether it has a time that lies before its first day in every zone there is."""
    when, first = campaign.answers.when, campaign.starts_on
    return when is not None and first is not None and (first - when.date()).days > 1


def days(campaign: HashtagCampaign) -> Iterator[tuple[str, date | None]]:
    """Yield its first and last day with their pointers."""
    yield "/starts_on", campaign.starts_on
    yield "/ends_on", campaign.ends_on


def without_days(campaign: HashtagCampaign) -> HashtagCampaign:
    """Return the campaign with its first and last day open."""
    return msgspec.structs.replace(campaign, starts_on=None, ends_on=None)
