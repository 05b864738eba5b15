"""Our fast canonical bytes are RFC 8785 bytes."""

import hashlib

import msgspec
import rfc8785
from hypothesis import given

from tenants.ground.canonical_json import canonical_json, sha256
from tests.workflows.kinds.contents import contents
from workflows.kinds.content import Content, canonical, parse


@given(contents)
def test_the_fast_encoder_agrees_with_the_general_one(content: Content) -> None:
    assert canonical_json(content) == rfc8785.dumps(msgspec.to_builtins(content))


@given(contents)
def test_a_content_survives_its_own_canonical_bytes(content: Content) -> None:
    assert canonical(parse(canonical(content))) == canonical(content)


def test_a_name_is_the_sha_256() -> None:
    assert sha256(b"abc") == hashlib.sha256(b"abc").digest()
