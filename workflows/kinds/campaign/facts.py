"""A hashtag campaign as a policy sees it. Computes only."""

from collections.abc import Collection
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from policies.subject.subject import Placement, Subject
from workflows.kinds.campaign.content import HashtagCampaign


def subject(campaign: HashtagCampaign, _networks: Collection[str]) -> Subject:
    """Return the hashtag, an example of its use, where it would stand and who listens."""
    return Subject(
        kind="hashtag_campaign",
        fields={"/tag": campaign.tag, "/sample_text": campaign.sample_text},
        tag_field="/tag",
        intended_words=campaign.intended_words,
        placements=tuple(Placement(place=p.place, removal_owner=p.removal_owner) for p in campaign.placements),
        ends_on=campaign.ends_on,
        listener=campaign.listener,
    )


def over_at(subject: Subject) -> datetime | None:
    """Return the end of the campaign's last day in the organization's zone, or None for one without an end."""
    if subject.ends_on is None:
        return None
    return datetime.combine(subject.ends_on + timedelta(days=1), time(), ZoneInfo(subject.zone))
