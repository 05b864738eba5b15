"""Captions: confirmed for every film, asked of no picture."""

from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import Media, Subject
from tests.policies.build import post
from tests.policies.checks.run import run, said

FILMS = st.lists(st.tuples(st.booleans(), st.booleans()), max_size=6)


def showing(*media: tuple[bool, bool]) -> Subject:
    """A post with media, each (is a film, has captions)."""
    return post(
        media=tuple(
            Media(pointer=f"/media/{at}", alt="The mayor speaks.", video=video, captions=captions)
            for at, (video, captions) in enumerate(media)
        )
    )


@given(FILMS)
def test_every_film_without_captions_is_pointed_at_and_nothing_else(media: list[tuple[bool, bool]]) -> None:
    hits = run("captions", showing(*media))
    missing = [f"/media/{at}" for at, (video, captions) in enumerate(media) if video and not captions]
    assert [hit.place.field for hit in hits] == missing


def test_films_are_numbered_among_films() -> None:
    hit = said("captions", showing((False, False), (True, True), (True, False)))
    assert hit.place.field == "/media/2"
    assert hit.message.startswith("Film 2 has no confirmed captions")
    assert hit.remedy.startswith("Add captions to film 2,")


def test_the_only_film_needs_no_number() -> None:
    hit = said("captions", showing((False, False), (True, False)))
    assert hit.message.startswith("The film has no confirmed captions, so people who cannot hear")
    assert "without sound" in hit.remedy
