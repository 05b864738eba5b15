"""What a post still lacks, and what it may not be. Computes only."""

from collections.abc import Collection, Iterator

from workflows.kinds.kind import GapRow
from workflows.kinds.post.content import Post


def gaps(post: Post, media: Collection[str] | None) -> Iterator[GapRow]:
    """Yield each open question. `media` are the digests of uploaded pictures; None where that is not looked at."""
    if not post.text.strip() and not post.media and not any(variant.text.strip() for variant in post.variants):
        yield "/text", "what", "What will people see? There are no words and no picture yet."
    for number, item in enumerate(post.media):
        if media is not None and item.digest not in media:
            yield f"/media/{number}", "what", f"Picture {number + 1} was not uploaded. Add it again."
    if not post.channel_ids:
        yield "/channel_ids", "where", "Where will it appear? Choose at least one channel."


def faults(post: Post) -> Iterator[tuple[str, str]]:
    """Yield what can be read in two ways."""
    networks = [variant.network for variant in post.variants]
    if len(set(networks)) != len(networks):
        yield "/variants", "Two texts are given for the same network. Keep one."
