"""What changes in how deciding goes, beside the routes: extra stages, deadlines, what is low risk, reasons for rejecting. Computes only."""

from collections.abc import Iterator

from policies.document.document import PolicyDocument, Route
from policies.text.phrasing import count, listing, quoted, the_role
from policies.wording.change import Kind, PolicyChange
from policies.wording.deciding import deadlines_words, low_risk_words, stage_titles
from policies.wording.difference_routes import stage_changes


def deciding_changes(old: PolicyDocument, new: PolicyDocument) -> Iterator[PolicyChange]:
    """Yield each change in extra stages, deadlines, what is low risk, and reasons for rejecting."""
    yield from _extra(old, new)
    if old.deadlines != new.deadlines:
        words = f"{deadlines_words(new.deadlines or None)} Before: {deadlines_words(old.deadlines or None)}"
        yield _about("changed", "deadlines", "Deadlines", words)
    if old.low_risk != new.low_risk:
        after, before = low_risk_words(new), low_risk_words(old)
        words = f"{after} Before: {before}"
        stricter = None if old.low_risk and new.low_risk else not new.low_risk
        yield _about("changed", "low_risk", "Low risk", words, stricter=stricter)
    yield from _reasons(old, new)


def _extra(old: PolicyDocument, new: PolicyDocument) -> Iterator[PolicyChange]:
    before, after = ({stage.id: stage for stage in each.stages_to_add} for each in (old, new))
    titles = stage_titles((old, new))
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
        yield from stage_changes(alone, was, stage, extra=True)
        if was.waits_for != stage.waits_for:
            waited_for = [quoted(titles.get(each, each)) for each in stage.waits_for or ()]
            done = "is done" if len(waited_for) == 1 else "are done"
            begins = f"when {listing(waited_for)} {done}" if waited_for else "at once"
            words = f"The extra stage {quoted(stage.title)} now begins {begins}."
            yield _about("changed", stage.id, stage.title, words)
    for stage in before.values():
        if stage.id not in after:
            yield _about("removed", stage.id, stage.title, f"The extra stage {quoted(stage.title)} was left out.")


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
