"""A stream sealed with a passphrase: what is written can be read back whole and unchanged with it, or not at all.

The key comes from the passphrase by scrypt (RFC 7914). The stream is cut into pieces of one mebibyte, each sealed with AES-256-GCM
under a nonce of 7 random bytes, the piece's number and a mark on the last one (the STREAM construction of Hoang, Reyhanitabar,
Rogaway and Vizar, 2015), so that pieces cannot be left out, moved or cut off. The first two lines are text: what this is, and how
the key is made; they are bound into every piece.
"""

import os
from typing import IO, Annotated, Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from api.embedded.account import EmbeddedError

MARK = b"hashmark sealed backup 1\n"
PIECE = 2**20
TAG = 16
COST = 2**17
BLOCK: Literal[8] = 8
LANES: Literal[1] = 1
"""scrypt's n, r and p: 128 MiB and about half a second for each guess."""
COSTS = frozenset(2**power for power in range(14, 21))
"""The n a file may ask for: a made-up one must not eat this machine's memory."""
MOST_PIECES = 2**32
HEADER_LIMIT = 1_024


class _Header(msgspec.Struct, frozen=True):
    """How the key is made from the passphrase, and where the nonces begin."""

    kdf: Literal["scrypt"]
    n: int
    r: Literal[8]
    p: Literal[1]
    salt: Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
    nonce: Annotated[bytes, msgspec.Meta(min_length=7, max_length=7)]


class Sealed:
    """Writes a sealed stream to `target`. Close it: only then is the last piece written."""

    def __init__(self, target: IO[bytes], passphrase: str) -> None:
        header = _Header("scrypt", COST, BLOCK, LANES, os.urandom(16), os.urandom(7))
        self._lines = MARK + msgspec.json.encode(header) + b"\n"
        self._prefix = header.nonce
        self._cipher = AESGCM(_key(passphrase, header))
        self._target = target
        self._waiting = bytearray()
        self._number = 0
        target.write(self._lines)

    def write(self, data: bytes) -> int:
        """Take bytes of any length."""
        self._waiting += data
        while len(self._waiting) > PIECE:
            self._seal(PIECE, last=False)
        return len(data)

    def close(self) -> None:
        """Write what is left as the last piece; `target` stays open."""
        self._seal(len(self._waiting), last=True)

    def _seal(self, size: int, *, last: bool) -> None:
        piece = bytes(self._waiting[:size])
        del self._waiting[:size]
        self._target.write(self._cipher.encrypt(_nonce(self._prefix, self._number, last=last), piece, self._lines))
        self._number += 1


class Opened:
    """Reads a sealed stream from `source`, which stands at its beginning. Raises `EmbeddedError` for one that is not whole."""

    def __init__(self, source: IO[bytes], passphrase: str) -> None:
        first, second = source.readline(HEADER_LIMIT), source.readline(HEADER_LIMIT)
        self._lines = first + second
        header = _header(first, second)
        self._prefix = header.nonce
        self._cipher = AESGCM(_key(passphrase, header))
        self._source = source
        self._next = source.read(PIECE + TAG)
        self._ready = b""
        self._number = 0

    def read(self, size: int) -> bytes:
        """Return up to `size` bytes, fewer only at the end."""
        parts, wanted = [], size
        while wanted and (self._ready or self._next):
            if not self._ready:
                self._ready = self._open()
            parts.append(self._ready[:wanted])
            self._ready = self._ready[wanted:]
            wanted -= len(parts[-1])
        return b"".join(parts)

    def _open(self) -> bytes:
        piece, self._next = self._next, self._source.read(PIECE + TAG)
        try:
            opened = self._cipher.decrypt(_nonce(self._prefix, self._number, last=not self._next), piece, self._lines)
        except InvalidTag:
            raise EmbeddedError(_refusal(self._number)) from None
        self._number += 1
        return opened


def is_sealed(source: IO[bytes]) -> bool:
    """Return whether a sealed stream begins here; `source` stands where it stood."""
    begins = source.tell()
    found = source.read(len(MARK)) == MARK
    source.seek(begins)
    return found


def _header(first: bytes, second: bytes) -> _Header:
    """Return what a stream's first two lines say. Raises `EmbeddedError` for lines that are not ours."""
    try:
        header = msgspec.json.decode(second, type=_Header)
    except msgspec.MsgspecError:
        header = None
    if header is None or first != MARK or header.n not in COSTS:
        raise EmbeddedError(
            "This is no sealed backup that this version of Hashmark can read, or its first lines are damaged."
        )
    return header


def _refusal(number: int) -> str:
    if number == 0:
        return "This passphrase does not open the backup. Either it is another one, or the file was changed."
    return f"The backup is damaged after {number} MiB: what follows was changed or cut off. Nothing was restored. Use another copy."


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    if number >= MOST_PIECES:
        raise EmbeddedError("The backup is too large to be sealed: more than 4 PiB.")
    return prefix + number.to_bytes(4, "big") + bytes([last])


def _key(passphrase: str, header: _Header) -> bytes:
    return Scrypt(salt=header.salt, length=32, n=header.n, r=header.r, p=header.p).derive(passphrase.encode())
