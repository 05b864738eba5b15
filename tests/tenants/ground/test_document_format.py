"""Documents named by a digest: kind and version in the bytes, old versions read for ever, a later field changes no old digest."""

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from tenants.ground.document_format import DocumentFormat, UnknownVersion

texts = st.text(st.characters(codec="utf-8"), max_size=20)


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    title: str
    number: int = 0


class LaterCard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The same card after somebody added a field."""

    title: str
    number: int = 0
    colour: str | msgspec.UnsetType = msgspec.UNSET


class OtherCard(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A second version: the number became a text."""

    title: str
    number: str


def _upgraded(data: bytes) -> OtherCard:
    old = msgspec.json.decode(data, type=Card)
    return OtherCard(old.title, str(old.number))


CARD = DocumentFormat("card", {1: msgspec.json.Decoder(Card).decode})
LATER = DocumentFormat("card", {1: msgspec.json.Decoder(LaterCard).decode})
SECOND = DocumentFormat("card", {1: _upgraded, 2: msgspec.json.Decoder(OtherCard).decode})
LETTER = DocumentFormat("letter", {1: msgspec.json.Decoder(Card).decode})


@given(st.builds(Card, texts, st.integers(0, 9)))
def test_the_bytes_are_rfc_8785_with_kind_and_version_first_and_read_back(card: Card) -> None:
    data = CARD.encode(card)
    assert data == rfc8785.dumps({"$schema": "hashmark.card/1", **msgspec.to_builtins(card)})
    assert CARD.decode(data) == card


@given(st.builds(Card, texts, st.integers(0, 9)))
def test_a_field_that_comes_later_leaves_the_bytes_of_what_was_written_before(card: Card) -> None:
    later = LaterCard(card.title, card.number)
    assert LATER.encode(later) == CARD.encode(card)
    assert LATER.decode(CARD.encode(card)) == later
    assert LATER.encode(LaterCard(card.title, card.number, "green")) != CARD.encode(card)


def test_an_old_version_is_read_as_what_it_means_today() -> None:
    assert SECOND.decode(CARD.encode(Card("a", 7))) == OtherCard("a", "7")
    assert SECOND.decode(SECOND.encode(OtherCard("a", "7"))) == OtherCard("a", "7")
    assert SECOND.schema == "hashmark.card/2"


def test_another_kind_or_a_version_from_the_future_is_not_taken_for_this_one() -> None:
    for foreign in (LETTER.encode(Card("a")), SECOND.encode(OtherCard("a", "7")), b'{"title":"a"}', b""):
        with pytest.raises(UnknownVersion, match=r"expected hashmark\.card/1"):
            CARD.decode(foreign)


def test_the_same_document_as_another_kind_has_another_name() -> None:
    assert CARD.encode(Card("a")) != LETTER.encode(Card("a"))
