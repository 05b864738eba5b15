"""The words of a content, field by field, with labels a newcomer understands.

One walk over a content serves the difference between two revisions, the words a decider may quote, and search.
Rule kept: every word that would be published, and every answer given, is in exactly one field. Computes only.
"""

from collections.abc import Iterator, Mapping

from policies.subject.declared import Declared, answers
from workflows.kinds.content import Answers, EvidenceItem
from workflows.kinds.kind import FieldText, Names, Row
from workflows.kinds.register import Content, kind_of
from workflows.kinds.sentences import day, evidence_words, moment

_LABELS = {
    "/title": "Title",
    "/channel_ids": "Where it appears",
    "/evidence": "Evidence",
    "/declared": "What only its author knows",
    "/answers/objective_id": "Objective",
    "/answers/why": "Why",
    "/answers/what": "What",
    "/answers/how": "How",
    "/answers/where": "Where",
    "/answers/audience": "Who it is for",
    "/answers/when": "When",
    "/media": "Pictures",
    "/variants": "The words for one network",
}
"""Labels by how a JSON Pointer begins, for what the kinds do not name themselves."""


def field_texts(content: Content, names: Names) -> tuple[FieldText, ...]:
    """Return every field of `content` that holds words, in reading order."""
    own = kind_of(content).fields(content, names)
    rest = (*_answers(content.answers, names), *_declared(content.said, names), *_evidence(content.evidence))
    return tuple(FieldText(field, label, text) for field, label, text in (*own, *rest) if text)


def public_texts(content: Content) -> tuple[FieldText, ...]:
    """Return the words of `content` that would be public, under the pointers that findings name."""
    return tuple(FieldText(field, label, text) for field, label, text in kind_of(content).public(content) if text)


def label_at(pointer: str, content: Content) -> str:
    """Return the label of what stands at `pointer`, a JSON Pointer into `content`."""
    own = kind_of(content)
    named = {at: label for at, label, _ in (*own.public(content), *own.fields(content, Names()))}
    if pointer in named:
        return named[pointer]
    return next((label for start, label in _LABELS.items() if pointer.startswith(start)), "The rest of it")


def said(content: Content) -> tuple[str, ...]:
    """Return the texts that people would see or hear: what a decider may quote from."""
    return kind_of(content).said(content)


def _answers(answers: Answers, names: Names) -> Iterator[Row]:
    objective = answers.objective_id
    yield "/answers/objective_id", "Objective", names.objectives.get(objective, str(objective)) if objective else ""
    yield "/answers/why", "Why", answers.why
    yield "/answers/what", "What", answers.what
    yield "/answers/how", "How", answers.how
    yield "/answers/where", "Where", answers.where
    yield "/answers/when", "When", moment(answers.when, names.zone) if answers.when else ""
    yield "/answers/audience", "Who it is for", answers.audience


def declared_texts(declared: Declared, topics: Mapping[str, str]) -> tuple[FieldText, ...]:
    """Return what the author says that no text shows, each with its question's label; `topics` are titles by id."""
    return tuple(FieldText(f"/declared/{asked.name}", asked.label, said) for asked, said in answers(declared, topics))


def _declared(declared: Declared, names: Names) -> Iterator[Row]:
    for one in declared_texts(declared, names.topics):
        yield one.field, one.label, one.text


def _evidence(items: tuple[EvidenceItem, ...]) -> Iterator[Row]:
    seen: dict[str, int] = {}
    for item in items:
        nth = seen[item.kind] = seen.get(item.kind, 0) + 1
        suffix = f"-{nth}" if nth > 1 else ""
        dated = f"{day(item.dated)}." if item.dated else ""
        words = " ".join(filter(None, (f"{item.title or 'Not named yet'}.", dated, item.where)))
        yield f"/evidence/{item.kind}{suffix}", f"Evidence: {evidence_words(item.kind)}", words
