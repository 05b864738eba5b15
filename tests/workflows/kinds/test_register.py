"""Kinds are found by their folders, and what they say of their contents fits together."""

from typing import Any

import msgspec
import pytest
from hypothesis import given

from tests.workflows.kinds.contents import CHANNEL, OBJECTIVE, POST, contents, with_answers
from workflows.kinds.fields import field_texts, public_texts, said
from workflows.kinds.gaps import gaps
from workflows.kinds.kind import Kind, Names
from workflows.kinds.register import KINDS, Content, content_from, kind_of
from workflows.kinds.storable import require_wellformed
from workflows.kinds.stored import canonical, parse

EVERY = pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))


@EVERY
def test_a_content_is_of_the_kind_its_json_names(kind: Kind[Any]) -> None:
    read = content_from({"kind": kind.name, "title": "A title"})
    assert kind_of(read) is kind
    assert kind_of(parse(canonical(read))) is kind


def test_a_kind_nobody_knows_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        content_from({"kind": "poem", "title": "A title"})


@EVERY
def test_an_example_lacks_nothing_but_channels_and_answers(kind: Kind[Any]) -> None:
    complete = with_answers(
        msgspec.structs.replace(kind.example, channel_ids=(CHANNEL,), answers=POST.answers), objective_id=OBJECTIVE
    )
    assert gaps(complete, live_objectives={OBJECTIVE}, channels={CHANNEL}, media=()) == ()
    require_wellformed(complete, kind=kind.name)


@given(contents)
def test_every_word_a_decider_may_quote_or_the_public_sees_is_in_a_field(content: Content) -> None:
    shown = "\n".join(field.text for field in field_texts(content, Names()))
    for text in said(content):
        assert text in shown
    labels = {field.label for field in field_texts(content, Names())}
    for field in public_texts(content):
        assert field.label in labels or "Nobody has described" in field.text


@given(contents)
def test_a_policy_looks_at_no_words_that_a_waiver_would_not_show(content: Content) -> None:
    pointers = {field.field for field in public_texts(content)}
    for pointer, text in kind_of(content).subject(content, ()).fields.items():
        assert not text or pointer in pointers
