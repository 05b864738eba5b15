"""Sealing: what comes out is what went in, with the passphrase; and no change to the file goes unnoticed."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.embedded import sealing
from api.embedded.account import EmbeddedError
from api.embedded.sealing import Opened, Sealed, is_sealed

PHRASE = "four small grey stones"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small pieces and a cheap key, so that many files with many pieces can be tried."""
    monkeypatch.setattr(sealing, "PIECE", 64)
    monkeypatch.setattr(sealing, "COST", 2**14)


def sealed(content: bytes, *, parts: int = 7) -> bytes:
    target = io.BytesIO()
    stream = Sealed(target, PHRASE)
    for start in range(0, len(content), parts):
        stream.write(content[start : start + parts])
    stream.close()
    return target.getvalue()


def opened(data: bytes, phrase: str = PHRASE, *, parts: int = 33) -> bytes:
    stream = Opened(io.BytesIO(data), phrase)
    return b"".join(iter(lambda: stream.read(parts), b""))


@settings(max_examples=30)
@given(st.binary(max_size=400), st.integers(1, 100), st.integers(1, 100))
def test_what_comes_out_is_what_went_in(content: bytes, written: int, read: int) -> None:
    assert opened(sealed(content, parts=written), parts=read) == content


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 128, 129])
def test_every_length_around_a_piece_comes_back(size: int) -> None:
    assert opened(sealed(bytes(size))) == bytes(size)


CONTENT = bytes(range(200))


@pytest.mark.parametrize("place", [0, 20, 40, 60, 90, 130, 170, -1])
def test_a_changed_byte_anywhere_is_noticed(place: int) -> None:
    data = bytearray(sealed(CONTENT))
    data[place] ^= 1
    with pytest.raises(EmbeddedError):
        opened(bytes(data))


def pieces(data: bytes) -> tuple[bytes, list[bytes]]:
    """Return the first two lines and the sealed pieces."""
    begins = data.index(b"\n", data.index(b"\n") + 1) + 1
    size = sealing.PIECE + sealing.TAG
    return data[:begins], [data[at : at + size] for at in range(begins, len(data), size)]


def test_a_cut_off_end_is_noticed_even_between_two_pieces() -> None:
    lines, each = pieces(sealed(CONTENT))
    assert len(each) == 4
    for kept in range(4):
        with pytest.raises(EmbeddedError):
            opened(lines + b"".join(each[:kept]) + (b"" if kept else b"x"))


def test_pieces_that_changed_places_or_were_added_are_noticed() -> None:
    lines, (first, second, *rest) = pieces(sealed(CONTENT))
    for order in ([second, first, *rest], [first, *rest], [first, second, *rest, rest[-1]]):
        with pytest.raises(EmbeddedError):
            opened(lines + b"".join(order))


def test_another_passphrase_reads_as_such() -> None:
    with pytest.raises(EmbeddedError, match="This passphrase does not open the backup"):
        opened(sealed(CONTENT), "four small grey stonez")


def test_nothing_of_the_content_can_be_seen() -> None:
    assert b"hashtag" not in sealed(b"hashtag" * 50)
    assert sealed(b"hashtag") != sealed(b"hashtag")


@pytest.mark.parametrize("second", [b"{}", b"no json", b'{"kdf": "scrypt", "n": 1073741824, "r": 8, "p": 1}'])
def test_a_header_that_is_not_ours_is_refused_before_any_work(second: bytes) -> None:
    with pytest.raises(EmbeddedError, match="no sealed backup that this version of Hashmark can read"):
        opened(sealing.MARK + second + b"\nx")


def test_it_tells_sealed_streams_from_others_without_moving() -> None:
    source = io.BytesIO(sealed(CONTENT))
    assert is_sealed(source)
    assert source.tell() == 0
    assert not is_sealed(io.BytesIO(b"hashmark"))
