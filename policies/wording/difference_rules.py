"""What changes in the rules from one version of a policy to another. Computes only."""

from collections.abc import Iterator, Mapping

from policies.checks.registry import checks
from policies.conditions.fact_phrases import Names
from policies.conditions.phrasing import in_words
from policies.document.document import Role, Rule, Slug
from policies.document.tightening import RANK
from policies.subject.findings import Severity
from policies.text.phrasing import listing, quoted, sentence, the_role
from policies.wording.change import Kind, PolicyChange
from policies.wording.deciding import added_stages_words, come_in
from policies.wording.difference_parameters import WORDING, changed_parameters

SEVERITY_WORDS: Mapping[Severity, str] = {
    "block": "blocks until it is put right",
    "escalate": "is shown to whoever decides",
    "advise": "advises",
}
_NOW: Mapping[Severity, str] = {
    "block": "now blocks",
    "escalate": "is now shown to whoever decides",
    "advise": "now only advises",
}
_WAS: Mapping[Severity, str] = {
    "block": "blocked",
    "escalate": "was shown to whoever decides",
    "advise": "only advised",
}


def rule_changes(
    old: tuple[Rule, ...], new: tuple[Rule, ...], old_names: Names, new_names: Names, stages: Mapping[Slug, str]
) -> Iterator[PolicyChange]:
    """Yield each change in the rules: those that came and changed in their new order, then those that went.

    `stages` are the titles of extra stages by id.
    """
    before, after = {rule.id: rule for rule in old}, {rule.id for rule in new}
    for rule in new:
        was = before.get(rule.id)
        if was is None:
            yield _about(rule, _added(rule, new_names, stages), kind="added", stricter=None if rule.on_trial else True)
        else:
            yield from _changed(was, rule, old_names, new_names, stages)
    for rule in old:
        if rule.id not in after:
            words = f"The rule {quoted(rule.title)} was left out; it {_does(rule)}."
            yield _about(rule, words, kind="removed", stricter=None if rule.on_trial else False)


def _added(rule: Rule, names: Names, stages: Mapping[Slug, str]) -> str:
    check = checks()[rule.check]
    only = f" It applies only if {in_words(rule.applies_if, names)}." if rule.applies_if else ""
    how = "on trial, so it blocks nothing yet" if rule.on_trial else f"it {SEVERITY_WORDS[rule.severity]}"
    return f"The rule {quoted(rule.title)} was added: {how}. {check.summary}{only}{_adds(rule, stages)}"


def _adds(rule: Rule, stages: Mapping[Slug, str]) -> str:
    comes_in = "" if rule.on_trial else come_in(rule.added_stages, stages)
    return f" Where it is not met, {comes_in}." if comes_in else ""


def _does(rule: Rule) -> str:
    if rule.on_trial:
        return "was on trial"
    return _WAS[rule.severity]


def _changed(
    was: Rule, now: Rule, old_names: Names, new_names: Names, stages: Mapping[Slug, str]
) -> Iterator[PolicyChange]:
    title = quoted(now.title)
    yield from _force(was, now, title, stages)
    if was.applies_if != now.applies_if:
        yield _about(now, _applies(was, now, title, old_names, new_names), stricter=_wider(was, now))
    if was.waivable_by != now.waivable_by:
        yield from _waivers(was, now, title)
    for words, stricter in added_stages_words(was.added_stages, now.added_stages, stages):
        yield _about(now, f"Where {title} is not met, {words}.", stricter=stricter)
    if was.check != now.check:
        yield _about(now, f"{title} is checked in another way. {checks()[now.check].summary}")
    elif was.parameters != now.parameters:
        for name, words, more in changed_parameters(checks()[now.check], was.parameters, now.parameters):
            if name in WORDING:
                yield _wording(now, f"In the rule {title}, {words}.")
            else:
                yield _about(now, f"In the rule {title}, {words}.", stricter=more)
    yield from _worded(was, now, title)


def _force(was: Rule, now: Rule, title: str, stages: Mapping[Slug, str]) -> Iterator[PolicyChange]:
    """Say how much weight a rule has now: on trial or in force, and how grave it is."""
    if was.on_trial and not now.on_trial:
        words = f"{title} is in force and {SEVERITY_WORDS[now.severity]}; before, it was on trial.{_adds(now, stages)}"
        yield _about(now, words, stricter=True)
    elif now.on_trial and not was.on_trial:
        words = f"{title} is on trial and blocks nothing for now; before, it {_WAS[was.severity]}."
        yield _about(now, words, stricter=False)
    elif was.severity != now.severity:
        stricter = None if now.on_trial else RANK[now.severity] > RANK[was.severity]
        yield _about(now, f"{title} {_NOW[now.severity]}; before, it {_WAS[was.severity]}.", stricter=stricter)


def _applies(was: Rule, now: Rule, title: str, old_names: Names, new_names: Names) -> str:
    before = f"before, only if {in_words(was.applies_if, old_names)}" if was.applies_if else "before, it always applied"
    if now.applies_if is None:
        return f"{title} always applies now; {before}."
    return f"{title} applies only if {in_words(now.applies_if, new_names)}; {before}."


def _wider(was: Rule, now: Rule) -> bool | None:
    if now.on_trial:
        return None
    if now.applies_if is None:
        return True
    return False if was.applies_if is None else None


def _waivers(was: Rule, now: Rule, title: str) -> Iterator[PolicyChange]:
    came = [each for each in now.waivable_by if each not in was.waivable_by]
    went = [each for each in was.waivable_by if each not in now.waivable_by]
    if came:
        yield _about(now, f"{_holders(came)} may now let {title} pass.", stricter=False)
    if went:
        nobody = "" if now.waivable_by else ", and nobody else may"
        yield _about(now, f"{_holders(went)} may no longer let {title} pass{nobody}.", stricter=True)


def _holders(roles: list[Role]) -> str:
    return sentence(listing([the_role(each) for each in roles]))


def _worded(was: Rule, now: Rule, title: str) -> Iterator[PolicyChange]:
    """Say what changed in what people read of a rule; none of it changes what is asked."""
    if was.title != now.title:
        yield _wording(now, f"The rule {quoted(was.title)} is now called {title}.")
    if was.why != now.why:
        yield _wording(now, f"The reason for {title} is worded anew.")
    if was.section != now.section:
        yield _wording(now, f"{title} stands with another section of the text.")
    if was.lesson != now.lesson:
        yield _wording(now, f"{title} names another lesson.")
    if was.source != now.source or was.pack != now.pack:
        yield _wording(now, f"{title} credits another source.")


def _about(rule: Rule, words: str, *, kind: Kind = "changed", stricter: bool | None = None) -> PolicyChange:
    return PolicyChange(
        kind=kind, about="rule", id=rule.id, title=rule.title, words=words, stricter=stricter, section=rule.section
    )


def _wording(rule: Rule, words: str) -> PolicyChange:
    return PolicyChange(
        kind="changed", about="text", id=rule.id, title=rule.title, words=words, stricter=None, section=rule.section
    )
