"""A reply, as a policy and its readers speak of it. Computes only."""

from policies.subject.kind_names import KindNames

NAMES = KindNames(name="reply", one="a reply", many="replies", terms=("reply",))
