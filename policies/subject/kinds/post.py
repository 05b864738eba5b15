"""A post, as a policy and its readers speak of it. Computes only."""

from policies.subject.kind_words import KindWords

WORDS = KindWords(name="post", one="a post", many="posts", terms=("post", "repost"))
