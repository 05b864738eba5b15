"""The words of a post, field by field. Computes only."""

from collections.abc import Iterator

from workflows.kinds.kind import Names, Row
from workflows.kinds.post.content import Post
from workflows.kinds.sentences import NETWORKS, SPONSORSHIPS


def fields(post: Post, names: Names) -> Iterator[Row]:
    """Yield pointer, label and words of each field. A picture is called by its digest, so moving one is no change."""
    yield "/title", "Title", post.title
    yield "/text", "The words", post.text
    for variant in post.variants:
        yield f"/variants/{variant.network}", f"The words on {NETWORKS[variant.network]}", variant.text
    seen: dict[str, int] = {}
    for number, item in enumerate(post.media, start=1):
        nth = seen[item.digest] = seen.get(item.digest, 0) + 1
        suffix = f"-{nth}" if nth > 1 else ""
        file = item.file_name or f"picture {item.digest[:8]}"
        yield f"/media/{item.digest[:16]}{suffix}", f"Picture {number}, as described", f"{file}: {item.alt}"
    yield "/channel_ids", "Where it appears", names.of_channels(post)
    yield "/sponsorship", "Who paid", SPONSORSHIPS[post.sponsorship]


def said(post: Post) -> tuple[str, ...]:
    """Return the texts people would see or hear."""
    return (post.text, *(v.text for v in post.variants), *(m.alt for m in post.media), post.title)


def public(post: Post) -> Iterator[Row]:
    """Yield the words that would be public, under the pointers of findings."""
    yield "/text", "The words", post.text
    for number, variant in enumerate(post.variants):
        yield f"/variants/{number}/text", f"The words on {NETWORKS[variant.network]}", variant.text
    for number, item in enumerate(post.media):
        label = f"Picture {number + 1}, as described"
        yield f"/media/{number}/alt", label, item.alt or "Nobody has described this picture yet."
