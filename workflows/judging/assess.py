"""Everything that is worked out from a content's words, however long they are: one function of a policy and a subject.

It runs in the process that asks, or in another one, which is then given `asked` and answers what `assessed` reads: the
same words and rules give the same answer wherever it is computed. Computes only.
"""

from collections.abc import Iterable
from functools import lru_cache

import msgspec

from policies.coaching.glossary import Term, terms_for
from policies.document.document import PolicyDocument, Route
from policies.subject.findings import NO_TRIAL, Evaluation, Trial
from policies.subject.kind_names import kind_names
from policies.subject.subject import Subject
from policies.text.length import Measure
from policies.verdict.evaluate import choose_route, evaluate, heaviest, is_low_risk, on_trial, unchecked
from policies.verdict.rulebook import Rulebook, load, parse
from policies.verdict.waivers import Waiver
from workflows.judging.finding_notes import from_findings, standing_out
from workflows.judging.stands_out import StandsOut
from workflows.judging.tag_readings import HashtagReading, heard_tags

_TOO_LONG = (
    "error: took too long. Checking these words was stopped before it was done, because others could not be served "
    "meanwhile, so no rule was checked."
)
_SHORTEN = "Shorten the words, or say them in plainer letters, and check again."


class Assessed(msgspec.Struct, frozen=True, kw_only=True):
    """What a policy says of one subject, its rules on trial too, and what readers must know about its words.

    `low_risk`: the policy calls it so.
    """

    evaluation: Evaluation
    route: Route
    low_risk: bool = False
    trial: Trial = NO_TRIAL
    hashtags: tuple[HashtagReading, ...] = ()
    stands_out: tuple[StandsOut, ...] = ()
    terms: tuple[Term, ...] = ()
    measures: tuple[Measure, ...] = ()


class _Question(msgspec.Struct, frozen=True):
    documents: tuple[msgspec.Raw, ...]
    subject: Subject
    waivers: tuple[Waiver, ...]


def assess(rulebook: Rulebook, subject: Subject, waivers: tuple[Waiver, ...] = ()) -> Assessed:
    """Return all of it at once."""
    evaluation = evaluate(rulebook, subject, waivers)
    return Assessed(
        evaluation=evaluation,
        route=choose_route(rulebook, subject, evaluation),
        low_risk=is_low_risk(rulebook, subject, evaluation),
        trial=on_trial(rulebook, subject),
        hashtags=heard_tags(subject),
        stands_out=standing_out(evaluation, subject, rulebook.document.rules, waivers),
        terms=terms_of(subject),
        measures=measures_of(subject),
    )


def stopped(policy: PolicyDocument) -> Assessed:
    """Return what is said where checking was stopped: it fails closed, and nothing more is asked of the words."""
    evaluation = unchecked(policy, _TOO_LONG, _SHORTEN)
    return Assessed(evaluation=evaluation, route=heaviest(policy), stands_out=from_findings(evaluation))


def terms_of(subject: Subject) -> tuple[Term, ...]:
    """Return the terms a newcomer needs to read the words of `subject`."""
    of_kind = kind_names(subject.kind).terms
    return terms_for(tuple(subject.fields.values()), has_media=bool(subject.media), of_kind=of_kind)


def measures_of(subject: Subject) -> tuple[Measure, ...]:
    """Return how long each text of `subject` is on each network that would show it."""
    return tuple(
        subject.measured(pointer, network) for pointer, networks in subject.readers.items() for network in networks
    )


def asked(documents: Iterable[PolicyDocument], subject: Subject, waivers: tuple[Waiver, ...] = ()) -> bytes:
    """Return a question to several policies as bytes, for `answer` in another process."""
    return _encode(_Question(tuple(msgspec.Raw(_encode(one)) for one in documents), subject, waivers))


def answer(question: bytes) -> bytes:
    """Return the bytes of what `assess` says of each policy; `assessed` reads them. Called in another process."""
    read = _questions.decode(question)
    return _encode([assess(_compiled(bytes(one)), read.subject, read.waivers) for one in read.documents])


def assessed(answered: bytes) -> list[Assessed]:
    """Return what `answer` said, one for each policy."""
    return _answers.decode(answered)


@lru_cache(maxsize=32)
def _compiled(document: bytes) -> Rulebook:
    return load(parse(document))


_encode = msgspec.json.Encoder().encode
"""JSON keeps a time's zone as it was given; a waiver that covers a time knows it by that."""

_questions = msgspec.json.Decoder(_Question)
_answers = msgspec.json.Decoder(list[Assessed])
