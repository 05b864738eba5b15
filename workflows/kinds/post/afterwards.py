"""What may happen with a post once it is approved. Computes only."""

from collections.abc import Collection

from workflows.kinds.content import in_utc
from workflows.kinds.post.content import Post
from workflows.kinds.sentences import NETWORKS, listed, moment


def afterwards(post: Post, networks: Collection[str], zone: str, past: bool) -> str:
    """Return who may then publish `post`, where and when. No person is named: it goes on record."""
    where = f" on {listed(NETWORKS.get(network, network) for network in networks)}" if networks else ""
    when = moment(in_utc(post.answers.when), zone) if post.answers.when else None
    if when is None:
        at = ". No time is named for it."
    elif past:
        at = f" at once: the time it was planned for, {when}, has passed."
    else:
        at = f", planned for {when}."
    return f"its author may publish it{where}{at} Nothing goes out by itself."
