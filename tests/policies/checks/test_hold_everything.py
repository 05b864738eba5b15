"""Holding everything: one finding for the whole, in the rule's own words, where there is anything at all."""

import pytest

from policies.subject.facts import Media, Subject
from tests.policies.build import post
from tests.policies.checks.run import run, said

WORDS = {"because": "The city is in mourning.", "remedy": "Wait until Monday."}
PICTURE = Media(pointer="/media/0")

SOMETHING = {
    "a text": post("Hello"),
    "one letter": post("\u05d0"),
    "only a picture": post("", media=(PICTURE,)),
    "only the words of a picture": post("", media=(Media(pointer="/media/0", alt="A crane"),)),
    "a second text": post(fields={"/text": "", "/variants/0/text": "Hello"}),
    "a campaign's tag": Subject(kind="hashtag_campaign", fields={"/tag": "#Day"}, tag_field="/tag"),
}
NOTHING = {"empty": post(""), "spaces": post(" \r\n\u3000"), "no field": Subject(kind="post", fields={})}


@pytest.mark.parametrize("subject", SOMETHING.values(), ids=SOMETHING.keys())
def test_anything_is_held_once_and_as_a_whole(subject: Subject) -> None:
    hit = said("hold", subject, **WORDS)
    assert (hit.message, hit.remedy) == (WORDS["because"], WORDS["remedy"])
    assert (hit.place.field, hit.place.start, hit.fix) == ("", None, None)


@pytest.mark.parametrize("subject", NOTHING.values(), ids=NOTHING.keys())
def test_there_is_nothing_to_hold_in_nothing(subject: Subject) -> None:
    assert run("hold", subject, **WORDS) == []
