"""Captions for every film, attested by its author: many people watch without sound, and some cannot hear it.

Computes only.
"""

from collections.abc import Iterator

from policies.checks.registry import Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Media, Subject
from policies.subject.findings import Place
from policies.text.phrasing import sentence


class Captions(Parameters, frozen=True, kw_only=True):
    """No parameters: a film has captions or it has not."""


def _film(says: str, *flags: str, captions: bool = False, video: bool = True) -> Example:
    media = (Media(pointer="/media/0", alt="The mayor opens the bridge.", video=video, captions=captions),)
    return Example(says=says, subject=Subject(kind="example", fields={"/text": "Watch"}, media=media), flags=flags)


@check(
    "captions",
    parameters=Captions,
    judges=matter.films,
    summary="Sees that somebody has confirmed captions for each film.",
    examples=(
        _film("a film nobody has confirmed captions for", "/media/0"),
        _film("a film with captions", captions=True),
        _film("a picture", video=False),
    ),
    lesson="captions",
)
def captions(subject: Subject, parameters: Captions) -> Iterator[Hit]:  # noqa: ARG001  a check takes parameters
    """Yield one hit for each film without confirmed captions."""
    films = [item for item in subject.media if item.video]
    for number, item in enumerate(films, start=1):
        which = "the film" if len(films) == 1 else f"film {number}"
        if not item.captions:
            yield Hit(
                place=Place(field=item.pointer),
                message=sentence(f"{which} has no confirmed captions, so people who cannot hear it miss what is said."),
                remedy=f"Add captions to {which}, watch it once without sound, and confirm that they are right.",
            )
