"""The words a waiver is about, as they read when it was asked for, with labels a newcomer understands.

Rule kept: whoever decides on a waiver sees every word that would be public and every place a finding points at, and nothing
else of the proposal. Pointers are those of the findings. Computes only.
"""

from collections.abc import Iterable

from policies.subject.findings import Finding
from workflows.kinds.fields import field_texts, public_texts
from workflows.kinds.kind import FieldText, Names
from workflows.kinds.register import Content


def asked_words(content: Content, findings: Iterable[Finding], zone: str) -> tuple[FieldText, ...]:
    """Return the words of `content` in reading order; `zone` is an IANA name, for a time a finding points at."""
    shown = public_texts(content)
    known = {one.field for one in shown}
    pointed = {finding.place.field for finding in findings} - known
    answers = tuple(one for one in field_texts(content, Names(zone=zone)) if one.field in pointed)
    return shown + answers
