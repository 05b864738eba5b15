"""What can be undone of a post that is out. Computes only."""

from workflows.kinds.post.content import Post


def undoing(_: Post) -> str:
    """Return who can take it away, and what stays."""
    return "its author can delete it; copies that others made stay."
