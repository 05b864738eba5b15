"""A hashtag campaign as a policy sees it. Computes only."""

from collections.abc import Collection

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
