"""A policy checked without a server: for the command line and for a team's own continuous integration.

`validate` says what is wrong with a policy file. `check_lines` judges proposals, one JSON object a line in the shape of
`policies.facts.Subject`, and answers one verdict a line; a line that cannot be read gets an answer too, never silence.
Computes only.
"""

from collections.abc import Collection, Iterable, Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from policies.document.structure import wrong_shape
from policies.document.validation import PolicyProblem
from policies.subject.facts import Subject
from policies.subject.findings import Finding, RuleOutcome, Trial
from policies.subject.subject import SUBJECT
from policies.text.json_line import LONGEST_LINE, halves_of, json_of, text_of
from policies.text.networks import NETWORKS
from policies.text.phrasing import quoted
from policies.verdict.evaluate import choose_route, evaluate, on_trial
from policies.verdict.rulebook import PolicyInvalid, Rulebook, load, parse_source
from policies.wording.remarks import PolicyRemark, remarks

ROLES = ("staff", "comms_lead", "ceo_office", "legal", "compliance", "administrator")


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What `hashmark policy validate` knows about a file. `remarks` are advice on one that is valid."""

    valid: bool
    title: str = ""
    digest: str = ""
    rules: int = 0
    routes: int = 0
    problems: tuple[PolicyProblem, ...] = ()
    remarks: tuple[PolicyRemark, ...] = ()


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """One step of the route a proposal would take."""

    id: str
    title: str
    roles: tuple[str, ...]


class Verdict(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The answer to one line. `error` is set, and everything else empty, when the line could not be judged.

    `on_trial` is what the rules on trial would have said, where there are any.
    """

    line: int
    evaluated: bool
    blocked: bool
    outcomes: tuple[RuleOutcome, ...] = ()
    findings: tuple[Finding, ...] = ()
    route: str | None = None
    stages: tuple[Stage, ...] = ()
    on_trial: Trial | None = None
    error: str | None = None


def validate(text: str, roles: Collection[str] = ROLES) -> Report:
    """Return whether `text` is a policy that can be saved, and everything that is wrong with it."""
    try:
        rulebook = load(parse_source(text, roles))
    except PolicyInvalid as invalid:
        return Report(valid=False, problems=invalid.problems)
    document = rulebook.document
    return Report(
        valid=True,
        title=document.title,
        digest=rulebook.digest.hex(),
        rules=len(document.rules),
        routes=len(document.routes),
        remarks=remarks(document, roles),
    )


def check_lines(rulebook: Rulebook, lines: Iterable[str | bytes]) -> Iterator[Verdict]:
    """Yield a verdict for each line that is not blank, with its number counted from 1."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield check_line(rulebook, number, line)


def check_line(rulebook: Rulebook, number: int, line: str | bytes) -> Verdict:
    """Return the verdict on one proposal written as the JSON of a `Subject`."""
    try:
        subject = read_subject(line)
    except ValueError as error:
        return Verdict(line=number, evaluated=False, blocked=True, error=str(error))
    evaluation = evaluate(rulebook, subject)
    route = choose_route(rulebook, subject, evaluation)
    trial = on_trial(rulebook, subject)
    return Verdict(
        line=number,
        evaluated=evaluation.evaluated,
        blocked=evaluation.blocked,
        outcomes=evaluation.outcomes,
        findings=evaluation.findings,
        route=route.id,
        stages=tuple(Stage(id=stage.id, title=stage.title, roles=stage.roles) for stage in route.stages),
        on_trial=trial if trial.outcomes else None,
    )


def read_subject(line: str | bytes) -> Subject:
    """Return the subject written in `line`, also as it is kept beside a review. Raises ValueError in words."""
    text = text_of(line) if isinstance(line, bytes) else line
    if len(text) > LONGEST_LINE:
        raise ValueError("This line is longer than a million characters.")
    try:
        stored = text.startswith('{"$schema":')
        subject = SUBJECT.decode(text.encode()) if stored else msgspec.json.decode(text, type=Subject)
    except (msgspec.DecodeError, UnicodeEncodeError) as error:
        raise ValueError(_why_not(text, error)) from None
    wrong = next(_wrong_with(subject), None)
    if wrong:
        raise ValueError(wrong)
    return subject


def _why_not(text: str, error: Exception) -> str:
    """Return in words why `text` is no subject: not JSON at all, half of a character, or a name or type that is wrong."""
    value = json_of(text)
    if half := halves_of(text):
        return f"This line holds half of a character ({half}). Write the whole character, or leave it out."
    if not isinstance(value, dict):
        return "This line is not a proposal: it is JSON, and not an object with “kind” and “fields”."
    for pointer, _, message, fix in wrong_shape("", value, Subject):
        return f"This line is not a proposal{f', at {quoted(pointer)}' if pointer else ''}: {message} {fix}"
    return f"This line is not a proposal: {error}."


def _wrong_with(subject: Subject) -> Iterator[str]:
    yield from _wrong_fields(subject)
    for network in subject.networks:
        if network not in NETWORKS:
            yield f"There is no network called {quoted(network)}. Use one of: {', '.join(NETWORKS)}."
    if not _is_zone(subject.zone):
        yield f"There is no time zone called {quoted(subject.zone)}."
    others = (moment for channel in subject.channels for moment in channel.recent)
    for moment in (subject.schedule, subject.now, *subject.recent, *others):
        if moment is not None and moment.tzinfo is None:
            yield "A time has no zone; write it like 2026-11-03T09:30:00+00:00."


def _wrong_fields(subject: Subject) -> Iterator[str]:
    for pointer in subject.fields:
        if not pointer.startswith("/"):
            yield f"The field {quoted(pointer)} must be a JSON Pointer such as “/text”."
    for network, pointer in subject.texts.items():
        if pointer not in subject.fields:
            yield f"The text for {quoted(network)} is at {quoted(pointer)}, which is not among the fields."
    if subject.tag_field is not None and subject.tag_field not in subject.fields:
        yield f"The hashtag is at {quoted(subject.tag_field)}, which is not among the fields."


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
