"""What is known about a policy's text: what is wrong with it, or the policy it is and what that changes.

A text may be long and its conditions hard, so it is read in another process: `answer` is what runs there, on the bytes that
`asked` made, and `answered` reads what came back. Computes only.
"""

from collections.abc import Collection, Mapping

import msgspec

from policies.document.condition_phrasing import conditions_in_words
from policies.document.document import PolicyDocument
from policies.document.validation import PolicyProblem
from policies.verdict.rulebook import PolicyInvalid, load, parse, parse_source
from policies.wording.differences import PolicyChange, differences
from policies.wording.remarks import PolicyRemark, remarks


class PolicyValidation(msgspec.Struct, frozen=True, kw_only=True):
    """What is wrong with a text, or the policy it is and what that changes against the version in force.

    `condition_words` says each condition in words that follow “if”, by its JSON Pointer.
    """

    valid: bool
    problems: tuple[PolicyProblem, ...]
    document: PolicyDocument | None
    condition_words: Mapping[str, str]
    changes: tuple[PolicyChange, ...]
    remarks: tuple[PolicyRemark, ...]


class _Text(msgspec.Struct, frozen=True, kw_only=True):
    source: str
    roles: tuple[str, ...]
    in_force: PolicyDocument | None
    explain: bool


class _Two(msgspec.Struct, frozen=True):
    old: PolicyDocument
    new: PolicyDocument


def asked(source: str, roles: Collection[str], *, in_force: PolicyDocument | None = None, explain: bool) -> bytes:
    """Return the question what `source` is in an organization with `roles`.

    With `explain` the answer also says what it changes against `in_force`, and what is remarkable about it.
    """
    return _encode(_Text(source=source, roles=tuple(sorted(roles)), in_force=in_force, explain=explain))


def answer(question: bytes) -> bytes:
    """Return the bytes of what a text is. Called in another process."""
    text = _texts.decode(question)
    try:
        document = parse_source(text.source, frozenset(text.roles))
    except PolicyInvalid as invalid:
        return _encode(validation(problems=invalid.problems))
    if not text.explain:
        return _encode(validation(document=document))
    return _encode(
        validation(
            document=document,
            condition_words=conditions_in_words(document),
            changes=differences(text.in_force, document) if text.in_force is not None else (),
            remarks=remarks(document, text.roles),
        )
    )


def validation(
    *,
    problems: tuple[PolicyProblem, ...] = (),
    document: PolicyDocument | None = None,
    condition_words: Mapping[str, str] | None = None,
    changes: tuple[PolicyChange, ...] = (),
    remarks: tuple[PolicyRemark, ...] = (),
) -> PolicyValidation:
    """Return what is known, whatever is not given left empty."""
    return PolicyValidation(
        valid=document is not None,
        problems=problems,
        document=document,
        condition_words=condition_words or {},
        changes=changes,
        remarks=remarks,
    )


def answered(found: bytes) -> PolicyValidation:
    """Return what `answer` said."""
    return _validated.decode(found)


def answer_loadable(document: bytes) -> bytes:
    """Compile the policy stored as `document`, and return nothing. Called in another process."""
    load(parse(document))
    return b""


def asked_words(document: PolicyDocument) -> bytes:
    """Return the question what the conditions of `document` say."""
    return _encode(document)


def answer_words(question: bytes) -> bytes:
    """Return the bytes of the conditions in words, by their JSON Pointers. Called in another process."""
    return _encode(conditions_in_words(parse(question)))


def answered_words(found: bytes) -> dict[str, str]:
    """Return what `answer_words` said."""
    return msgspec.json.decode(found, type=dict[str, str])


def asked_changes(old: PolicyDocument, new: PolicyDocument) -> bytes:
    """Return the question what changes from `old` to `new`."""
    return _encode(_Two(old, new))


def answer_changes(question: bytes) -> bytes:
    """Return the bytes of what changes. Called in another process."""
    two = _twos.decode(question)
    return _encode(differences(two.old, two.new))


def answered_changes(found: bytes) -> tuple[PolicyChange, ...]:
    """Return what `answer_changes` said."""
    return _changes.decode(found)


_encode = msgspec.json.Encoder().encode
_texts = msgspec.json.Decoder(_Text)
_validated = msgspec.json.Decoder(PolicyValidation)
_twos = msgspec.json.Decoder(_Two)
_changes = msgspec.json.Decoder(tuple[PolicyChange, ...])
