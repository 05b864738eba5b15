"""What may happen with a post once it is approved. Computes only."""

from collections.abc import Collection

from workflows.kinds.content import in_utc
from workflows.kinds.post.content import Post
from workflows.kinds.sentences import NETWORKS, listed, moment


def afterwards(post: Post, networks: Collection[str], zone: str) -> str:
    """Return who may then publish `post`, where and when. No person is named: it goes on record."""
    where = f" on {listed(NETWORKS.get(network, network) for network in networks)}" if networks else ""
    when = post.answers.when
    at = f"for {moment(in_utc(when), zone)}" if when else "at a time that nobody has named yet"
    return f"it is approved, and its author may publish it{where}, {at}. Nothing goes out by itself."
