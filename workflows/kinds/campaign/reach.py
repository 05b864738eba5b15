"""Who sees a hashtag outside our posts, and what of it can be taken back. Computes only."""

from collections.abc import Iterator, Mapping

from workflows.kinds.campaign.content import HashtagCampaign, Placement
from workflows.kinds.reach import SeenAt
from workflows.kinds.sentences import PLACEMENTS, listed

_SEEN_BY: Mapping[Placement, str] = {
    "email_signature": "everybody we write to, and whoever they pass it on to; nobody counts them",
    "print": "whoever gets it or passes; nobody counts them",
    "podium": "everybody in the room, and whoever sees pictures of it; nobody counts them",
    "website": "anyone who opens the page; how many is not written down",
    "merchandise": "whoever gets one, and whoever they meet; nobody counts them",
}
GIVEN_AWAY: frozenset[Placement] = frozenset({"print", "merchandise"})
"""What has left the house: nobody can call it back."""


def seen(campaign: HashtagCampaign) -> Iterator[SeenAt]:
    """Yield who sees it in each place beside the channels, and what its author says of how many."""
    for plan in campaign.placements:
        if plan.place == "post":
            if not campaign.channel_ids:
                yield SeenAt(where="In posts", who="no channel is named for them.")
            continue
        place = PLACEMENTS[plan.place]
        yield SeenAt(where=f"{place[0].upper()}{place[1:]}", who=f"{_SEEN_BY[plan.place]}.")
    said = campaign.answers.where.strip()
    if any(sign.isdigit() for sign in said):
        yield SeenAt(where="In the author’s words", who=f"“{said}”")


def undoing(campaign: HashtagCampaign) -> str:
    """Return what cannot be taken back once it is in use, and what can, by whom."""
    given = [PLACEMENTS[plan.place] for plan in campaign.placements if plan.place in GIVEN_AWAY]
    lasting = [plan for plan in campaign.placements if plan.place not in GIVEN_AWAY and plan.place != "post"]
    stays = ["what others wrote with it", *(f"what stands {place}" for place in dict.fromkeys(given))]
    said = f"{listed(stays)} cannot be called back."
    if lasting:
        who = (f"{PLACEMENTS[each.place]} (by {each.removal_owner.strip() or 'nobody yet'})" for each in lasting)
        said += f" It can be removed where it stands {listed(dict.fromkeys(who))}."
    return said
