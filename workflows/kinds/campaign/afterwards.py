"""What may happen with a hashtag once it is approved. Computes only."""

from collections.abc import Collection

from workflows.kinds.campaign.content import HashtagCampaign
from workflows.kinds.sentences import PLACEMENTS, day, listed


def afterwards(campaign: HashtagCampaign, _networks: Collection[str], _zone: str, _past: bool) -> str:
    """Return where the hashtag may then be used, and that each post with it is approved by itself. No person is named."""
    places = listed(dict.fromkeys(PLACEMENTS[placement.place] for placement in campaign.placements))
    starts = f" from {day(campaign.starts_on)}" if campaign.starts_on else ""
    ends = f" until {day(campaign.ends_on)}" if campaign.ends_on else ", with no last day set"
    where = f" {places}" if places else ""
    return f"{campaign.tag} may be used{where}{starts}{ends}. Each post with it still needs an approval of its own."
