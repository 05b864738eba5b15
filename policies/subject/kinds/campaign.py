"""A hashtag campaign, as a policy and its readers speak of it. Computes only."""

from policies.subject.kind_names import KindNames

NAMES = KindNames(
    name="hashtag_campaign",
    one="a hashtag campaign",
    many="hashtag campaigns",
    terms=("hashtag", "hashtag campaign", "hijacking", "CamelCase", "placement"),
)
