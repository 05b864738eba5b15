"""The bytes a revision stores, and its name.

Rule kept: the canonical JSON (RFC 8785) of a content is what a revision stores, and the SHA-256 of those bytes is the
revision's name; a decision is bound to that name. Two contents with the same digest are the same words. Computes only.
"""

import msgspec

from policies.subject.declared import Declared
from tenants.ground.canonical_json import sha256
from tenants.ground.document_format import DocumentFormat
from workflows.kinds.content import in_utc
from workflows.kinds.register import Content


def canonical(content: Content) -> bytes:
    """Return the RFC 8785 bytes of `content`; times are UTC, to the second.

    Evidence and what is declared came later than the first revisions: where there is none the member is left out, so their
    digests stand.
    """
    told = _in_utc(content)
    later = {"evidence": told.evidence, "declared": told.said if told.said != Declared() else None}
    return FORMAT.encode(
        msgspec.structs.replace(told, **{name: value or msgspec.UNSET for name, value in later.items()})
    )


def digest(canonical_bytes: bytes) -> bytes:
    """Return the 32-byte SHA-256 that names a revision."""
    return sha256(canonical_bytes)


def parse(canonical_bytes: bytes) -> Content:
    """Return the content stored in `canonical_bytes`. Raises `ValueError` when it is not one."""
    return FORMAT.decode(canonical_bytes)


_first: msgspec.json.Decoder[Content] = msgspec.json.Decoder(Content)
FORMAT: DocumentFormat[Content] = DocumentFormat("content", {1: _first.decode})


def _in_utc(content: Content) -> Content:
    when = content.answers.when
    if when is None:
        return content
    return msgspec.structs.replace(content, answers=msgspec.structs.replace(content.answers, when=in_utc(when)))
