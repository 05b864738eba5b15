"""Posts: words and pictures for one or more channels. Computes only."""

from workflows.kinds.kind import Kind
from workflows.kinds.post.afterwards import afterwards
from workflows.kinds.post.content import EXAMPLE, Post
from workflows.kinds.post.facts import subject
from workflows.kinds.post.fields import fields, public, said
from workflows.kinds.post.gaps import faults, gaps
from workflows.kinds.post.reach import undoing

KIND = Kind(
    content=Post,
    example=EXAMPLE,
    fields=fields,
    said=said,
    public=public,
    gaps=gaps,
    subject=subject,
    undoing=undoing,
    afterwards=afterwards,
    if_nothing="it will not be published",
    pictures=lambda post: post.media,
    faults=faults,
)
