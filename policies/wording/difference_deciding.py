"""What changes in how deciding goes, beside the routes: extra stages, deadlines, what is low risk, reasons for rejecting. Computes only."""

from collections.abc import Iterator, Sequence

from policies.conditions.phrasing import in_words
from policies.document.condition_phrasing import names_of
from policies.document.document import Deadlines, PolicyDocument, Route, Slug
from policies.text.phrasing import count, listing, quoted, the_role
from policies.wording.change import Kind, PolicyChange
from policies.wording.difference_routes import stage_changes


def added_stages_words(was: Sequence[Slug], now: Sequence[Slug]) -> Iterator[tuple[str, bool]]:
    """Yield in words which extra stages come in now and which no longer, each with whether more is asked."""
    came, went = [each for each in now if each not in was], [each for each in was if each not in now]
    if came:
        yield f"{_stages(came)} now comes in too", True
    if went:
        yield f"{_stages(went)} no longer comes in", False


def _stages(ids: Sequence[Slug]) -> str:
    return f"the extra stage {listing([quoted(each) for each in ids])}"


def deciding_changes(old: PolicyDocument, new: PolicyDocument) -> Iterator[PolicyChange]:
    """Yield each change in extra stages, deadlines, what is low risk, and reasons for rejecting."""
    yield from _extra(old, new)
    if old.deadlines != new.deadlines:
        words = f"{_deadlines(new.deadlines or None)} Before: {_deadlines(old.deadlines or None)}"
        yield _about("changed", "deadlines", "Deadlines", words)
    if old.low_risk != new.low_risk:
        after, before = _low_risk(new), _low_risk(old)
        words = f"{after} Before: {before}"
        stricter = None if old.low_risk and new.low_risk else not new.low_risk
        yield _about("changed", "low_risk", "Low risk", words, stricter=stricter)
    yield from _reasons(old, new)


def _extra(old: PolicyDocument, new: PolicyDocument) -> Iterator[PolicyChange]:
    before, after = ({stage.id: stage for stage in each.stages_to_add} for each in (old, new))
    for stage in after.values():
        was = before.get(stage.id)
        if was is None:
            who = listing([the_role(each) for each in stage.roles], "or")
            words = (
                f"The extra stage {quoted(stage.title)} was added: {who}, within {count(stage.decide_within, 'hour')}."
            )
            yield _about("added", stage.id, stage.title, words)
            continue
        alone = Route(id=stage.id, title=stage.title, stages=(stage,))
        yield from stage_changes(alone, was, stage)
        if was.waits_for != stage.waits_for:
            named = listing([quoted(each) for each in stage.waits_for or ()])
            begins = f"when {named} is done" if named else "at once"
            yield _about(
                "changed", stage.id, stage.title, f"The extra stage {quoted(stage.title)} now begins {begins}."
            )
    for stage in before.values():
        if stage.id not in after:
            yield _about("removed", stage.id, stage.title, f"The extra stage {quoted(stage.title)} was left out.")


def _deadlines(said: Deadlines | None) -> str:
    if said is None:
        return "Every hour counts, and nobody else is asked when a stage runs late."
    hours = "Only working hours count" if said.hours == "working" else "Every hour counts"
    return (
        f"{hours}; whoever has not decided is reminded when {said.remind_at} % of a stage's time has passed, and somebody else "
        f"is asked too at {said.escalate_at} %."
    )


def _low_risk(document: PolicyDocument) -> str:
    if not document.low_risk:
        return "Nothing is called low risk, so each proposal is opened and approved by itself."
    return f"Several proposals may be approved in one go where {in_words(document.low_risk, names_of(document))}."


def _reasons(old: PolicyDocument, new: PolicyDocument) -> Iterator[PolicyChange]:
    before, after = ({one.id: one.title for one in each.reject_reasons or ()} for each in (old, new))
    for name, title in after.items():
        if name not in before:
            yield _about("added", name, title, f"{quoted(title)} is now among the reasons for rejecting.")
        elif before[name] != title:
            words = f"The reason for rejecting {quoted(before[name])} is now called {quoted(title)}."
            yield _about("changed", name, title, words)
    for name, title in before.items():
        if name not in after:
            yield _about("removed", name, title, f"{quoted(title)} is no longer among the reasons for rejecting.")


def _about(kind: Kind, name: str, title: str, words: str, *, stricter: bool | None = None) -> PolicyChange:
    return PolicyChange(kind=kind, about="route", id=name, title=title, words=words, stricter=stricter, section=None)
