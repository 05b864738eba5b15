"""A post as a policy sees it. Computes only."""

from collections.abc import Collection

from policies.subject.subject import Media, Subject
from workflows.kinds.post.content import Post


def subject(post: Post, networks: Collection[str]) -> Subject:
    """Return its words and pictures. A variant counts where its network is among those chosen, or while none is."""
    used = {
        f"/variants/{number}/text": variant
        for number, variant in enumerate(post.variants)
        if variant.network in networks or not networks
    }
    return Subject(
        kind="post",
        fields={"/text": post.text, **{pointer: variant.text for pointer, variant in used.items()}},
        texts={variant.network: pointer for pointer, variant in used.items()},
        media=tuple(
            Media(pointer=f"/media/{number}", alt=item.alt, file_name=item.file_name, digest=item.digest)
            for number, item in enumerate(post.media)
        ),
        sponsorship=post.sponsorship,
    )
