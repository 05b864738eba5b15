"""Hashtag campaigns: a hashtag the organization would adopt, inside and outside the networks. Computes only."""

from workflows.kinds.campaign.afterwards import afterwards
from workflows.kinds.campaign.content import EXAMPLE, HashtagCampaign
from workflows.kinds.campaign.facts import over_at, subject
from workflows.kinds.campaign.fields import fields, public, said
from workflows.kinds.campaign.gaps import days, gaps, without_days
from workflows.kinds.campaign.reach import seen, undoing
from workflows.kinds.kind import Kind

KIND = Kind(
    content=HashtagCampaign,
    example=EXAMPLE,
    fields=fields,
    said=said,
    public=public,
    gaps=gaps,
    subject=subject,
    seen=seen,
    undoing=undoing,
    afterwards=afterwards,
    over_at=over_at,
    if_nothing="the hashtag will not be used",
    first_day=lambda campaign: campaign.starts_on,
    days=days,
    lasting=("listener",),
    without_days=without_days,
)
