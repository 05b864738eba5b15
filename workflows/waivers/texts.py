"""The words a waiver is about, as they read when it was asked for, with labels a newcomer understands.

Rule kept: whoever decides on a waiver sees every word that would be public and every place a finding points at, and nothing
else of the proposal. Pointers are those of the findings. Computes only.
"""

from collections.abc import Iterable, Iterator

from policies.subject.findings import Finding
from workflows.kinds.content import Content, Post
from workflows.kinds.fields import FieldText, Names, field_texts
from workflows.kinds.sentences import NETWORKS


def asked_words(content: Content, findings: Iterable[Finding], zone: str) -> tuple[FieldText, ...]:
    """Return the words of `content` in reading order; `zone` is an IANA name, for a time a finding points at."""
    shown = tuple(FieldText(field, label, text) for field, label, text in _public(content) if text)
    known = {one.field for one in shown}
    pointed = {finding.place.field for finding in findings} - known
    answers = tuple(one for one in field_texts(content, Names(zone=zone)) if one.field in pointed)
    return shown + answers


def _public(content: Content) -> Iterator[tuple[str, str, str]]:
    if isinstance(content, Post):
        yield "/text", "The words", content.text
        for number, variant in enumerate(content.variants):
            yield f"/variants/{number}/text", f"The words on {NETWORKS[variant.network]}", variant.text
        for number, item in enumerate(content.media):
            label = f"Picture {number + 1}, as described"
            yield f"/media/{number}/alt", label, item.alt or "Nobody has described this picture yet."
        return
    yield "/tag", "The hashtag", content.tag
    yield "/intended_words", "The words it means", content.intended_words
    yield "/sample_text", "An example", content.sample_text
