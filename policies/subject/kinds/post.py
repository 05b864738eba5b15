"""A post, as a policy and its readers speak of it. Computes only."""

from policies.subject.kind_names import KindNames

NAMES = KindNames(name="post", one="a post", many="posts", terms=("post", "repost"))
