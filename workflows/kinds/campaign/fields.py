"""The words of a hashtag campaign, field by field. Computes only."""

from collections.abc import Iterator

from workflows.kinds.campaign.content import HashtagCampaign
from workflows.kinds.kind import Names, Row
from workflows.kinds.sentences import PLACEMENTS


def fields(campaign: HashtagCampaign, names: Names) -> Iterator[Row]:
    """Yield pointer, label and words of each field. A placement is called by its place, so moving one is no change."""
    yield "/title", "Title", campaign.title
    yield "/tag", "The hashtag", campaign.tag
    yield "/intended_words", "The words it means", campaign.intended_words
    yield "/purpose", "What it is for", campaign.purpose
    yield "/sample_text", "An example", campaign.sample_text
    yield "/channel_ids", "Where it appears", names.of_channels(campaign)
    seen: dict[str, int] = {}
    for plan in campaign.placements:
        nth = seen[plan.place] = seen.get(plan.place, 0) + 1
        suffix = f"-{nth}" if nth > 1 else ""
        removal = f"Taken down by {plan.removal_owner}." if plan.removal_owner else ""
        words = " ".join(filter(None, (f"{PLACEMENTS[plan.place].capitalize()}.", plan.note, removal)))
        yield f"/placements/{plan.place}{suffix}", f"Used {PLACEMENTS[plan.place]}", words
    yield "/starts_on", "First day", campaign.starts_on.isoformat() if campaign.starts_on else ""
    yield "/ends_on", "Last day", campaign.ends_on.isoformat() if campaign.ends_on else ""
    yield "/listener", "Who reads what others write with it", campaign.listener


def said(campaign: HashtagCampaign) -> tuple[str, ...]:
    """Return the texts people would see or hear."""
    return (
        campaign.sample_text,
        campaign.tag,
        campaign.intended_words,
        campaign.purpose,
        *(plan.note for plan in campaign.placements),
        campaign.title,
    )


def public(campaign: HashtagCampaign) -> Iterator[Row]:
    """Yield the words that would be public, under the pointers of findings."""
    yield "/tag", "The hashtag", campaign.tag
    yield "/intended_words", "The words it means", campaign.intended_words
    yield "/sample_text", "An example", campaign.sample_text
