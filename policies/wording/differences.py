"""What changes from one version of a policy to another, each change in one plain sentence.

A thing is the same thing when its id is: another title is another name for it, and the same title under another id is
something else. Rule kept: whatever differs in force is said; what only words the policy is said as a change of text.
Computes only.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from policies.document.condition_phrasing import names_of
from policies.document.document import PolicyDocument, Rule, Section, Slug, Topic, Window
from policies.document.tightening import RANK
from policies.text.phrasing import count, listing, quoted
from policies.wording.change import Kind, PolicyChange, material
from policies.wording.deciding import added_stages_words, come_in, stage_titles, trivial_words
from policies.wording.difference_deciding import deciding_changes
from policies.wording.difference_routes import route_changes
from policies.wording.difference_rules import SEVERITY_WORDS, rule_changes

__all__ = ["PolicyChange", "differences", "material"]

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def differences(old: PolicyDocument, new: PolicyDocument) -> tuple[PolicyChange, ...]:
    """Return every change from `old` to `new`: packs, rules, ways of deciding, periods, topics, then the text."""
    packs = _packs(old, new)
    whole = {change.id for change in packs}
    stages = stage_titles((old, new))
    return (
        *packs,
        *rule_changes(_without(old.rules, whole), _without(new.rules, whole), names_of(old), names_of(new), stages),
        *route_changes(old.routes, new.routes, names_of(old), names_of(new)),
        *_windows(old, new, stages),
        *deciding_changes(old, new),
        *_topics(old, new),
        *_members(old, new),
        *_trivial(old, new),
        *_text(old, new, whole),
    )


def _topics(old: PolicyDocument, new: PolicyDocument) -> Iterator[PolicyChange]:
    """Say which subjects authors are asked about now, and which no longer."""
    before, after = ({topic.id: topic for topic in each.listed_topics} for each in (old, new))
    for topic in after.values():
        was = before.get(topic.id)
        if was is None:
            yield _about_topic(
                "added", topic, f"{quoted(topic.title)} is now on the list of topics that authors choose from."
            )
        elif was.title != topic.title:
            yield _about_topic("changed", topic, f"The topic {quoted(was.title)} is now called {quoted(topic.title)}.")
        if was is not None and was.means != topic.means:
            means = f"now means: {topic.means}" if topic.means else "is no longer explained"
            yield _about_topic("changed", topic, f"The topic {quoted(topic.title)} {means}")
    for topic in before.values():
        if topic.id not in after:
            yield _about_topic("removed", topic, f"{quoted(topic.title)} was taken off the list of topics.")


def _about_topic(kind: Kind, topic: Topic, words: str) -> PolicyChange:
    return PolicyChange(
        kind=kind,
        about="topic",
        id=topic.id,
        title=topic.title,
        words=words if words.endswith((".", "!", "?")) else f"{words}.",
        stricter=None,
        section=None,
    )


def _members(old: PolicyDocument, new: PolicyDocument) -> Iterator[PolicyChange]:
    """Say whether one administrator alone gives roles that decide, when that changes."""
    if old.second_yes_for_roles == new.second_yes_for_roles:
        return
    needed = new.second_yes_for_roles
    words = (
        "A role that decides or manages people, given by one administrator, now waits for a second person's yes."
        if needed
        else "One administrator alone now gives roles that decide or manage people, without a second person's yes."
    )
    yield PolicyChange(
        kind="changed",
        about="members",
        id="second_yes_for_roles",
        title="Second yes for roles",
        words=words,
        stricter=needed,
        section=None,
    )


def _trivial(old: PolicyDocument, new: PolicyDocument) -> Iterator[PolicyChange]:
    """Say after which edits earlier approvals still hold, when that changes."""
    was, now = old.trivial, new.trivial
    if was == now:
        return
    less = [getattr(now, name) <= getattr(was, name) for name in now.__struct_fields__]
    more = [getattr(now, name) >= getattr(was, name) for name in now.__struct_fields__]
    yield PolicyChange(
        kind="added" if was.nothing else "removed" if now.nothing else "changed",
        about="trivial_edits",
        id="trivial_edits",
        title="Edits that need no new approval",
        words=f"{trivial_words(now)} Before: {trivial_words(was)}",
        stricter=True if all(less) else False if all(more) else None,
        section=None,
    )


def _without(rules: Iterable[Rule], packs: set[str]) -> tuple[Rule, ...]:
    return tuple(rule for rule in rules if rule.pack not in packs)


def _packs(old: PolicyDocument, new: PolicyDocument) -> list[PolicyChange]:
    """Say which packs came and went, each with its rules in one sentence."""
    before, after = _by_pack(old), _by_pack(new)
    found = []
    for pack, rules in after.items():
        if pack not in before:
            words = f"The pack {quoted(pack)} was added: {_rules_in_words(rules)}."
            found.append(
                PolicyChange(kind="added", about="pack", id=pack, title=pack, words=words, stricter=True, section=None)
            )
    for pack, rules in before.items():
        if pack not in after:
            words = f"The pack {quoted(pack)} was left out, with {count(len(rules), 'rule')}."
            found.append(
                PolicyChange(
                    kind="removed", about="pack", id=pack, title=pack, words=words, stricter=False, section=None
                )
            )
    return found


def _by_pack(document: PolicyDocument) -> dict[str, list[Rule]]:
    packs: dict[str, list[Rule]] = {}
    for rule in document.rules:
        if rule.pack is not None:
            packs.setdefault(rule.pack, []).append(rule)
    return packs


def _rules_in_words(rules: list[Rule]) -> str:
    blocking = sum(rule.severity == "block" and not rule.on_trial for rule in rules)
    blocks = f", {count(blocking, 'of which blocks', 'of which block')}" if blocking else ""
    return f"{count(len(rules), 'rule')}{blocks}"


def _windows(old: PolicyDocument, new: PolicyDocument, stages: Mapping[Slug, str]) -> Iterator[PolicyChange]:
    before, after = {window.id: window for window in old.windows}, {window.id: window for window in new.windows}
    titles = {**names_of(old).rules, **names_of(new).rules}
    for window in new.windows:
        was = before.get(window.id)
        if was is None:
            raised = _meanwhile(window, titles, stages)
            words = f"The period {quoted(window.title)} was added, {_days(window)}{raised}."
            yield _about_window("added", window, words, stricter=True)
        else:
            yield from _window(was, window, titles, stages)
    for window in old.windows:
        if window.id not in after:
            words = f"The period {quoted(window.title)} was left out; it was {_days(window)}."
            yield _about_window("removed", window, words, stricter=False)


def _window(was: Window, now: Window, titles: Mapping[str, str], stages: Mapping[Slug, str]) -> Iterator[PolicyChange]:
    title = quoted(now.title)
    if (was.starts, was.ends) != (now.starts, now.ends):
        longer = (was.starts >= now.starts) and (was.ends <= now.ends)
        shorter = (was.starts <= now.starts) and (was.ends >= now.ends)
        words = f"The period {title} lasts {_days(now)}; before, it was {_days(was)}."
        yield _about_window("changed", now, words, stricter=True if longer else False if shorter else None)
    yield from (
        _about_window("changed", now, f"During {title}, {words}.", stricter=stricter)
        for words, stricter in added_stages_words(was.added_stages, now.added_stages, stages)
    )
    for rule in dict.fromkeys((*now.raises, *was.raises)):
        severity, before = now.raises.get(rule), was.raises.get(rule)
        if severity != before:
            named = quoted(titles.get(rule, rule))
            does = f"{named} {SEVERITY_WORDS[severity]}" if severity else f"{named} is no stricter than otherwise"
            words = f"During {title}, {does}; before, it {SEVERITY_WORDS[before] if before else 'was no stricter'}."
            yield _about_window("changed", now, words, stricter=_rank(severity) > _rank(before))
    if was.title != now.title:
        yield _wording(now.id, now.title, f"The period {quoted(was.title)} is now called {title}.")
    if was.why != now.why:
        yield _wording(now.id, now.title, f"The reason for the period {title} is worded anew.")


def _rank(severity: str | None) -> int:
    return -1 if severity is None else RANK[severity]


def _meanwhile(window: Window, titles: Mapping[str, str], stages: Mapping[Slug, str]) -> str:
    said = [f"{quoted(titles.get(rule, rule))} {SEVERITY_WORDS[severity]}" for rule, severity in window.raises.items()]
    said += [words for words in (come_in(window.added_stages, stages),) if words]
    return f"; while it lasts, {listing(said)}" if said else ""


def _days(window: Window) -> str:
    return f"from {_day(window.starts)} to {_day(window.ends)}"


def _day(written: str) -> str:
    day = date.fromisoformat(written)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _about_window(kind: Kind, window: Window, words: str, *, stricter: bool | None) -> PolicyChange:
    return PolicyChange(
        kind=kind, about="window", id=window.id, title=window.title, words=words, stricter=stricter, section=None
    )


def _text(old: PolicyDocument, new: PolicyDocument, packs: set[str]) -> Iterator[PolicyChange]:
    if old.title != new.title:
        yield _wording("", new.title, f"The policy is now called {quoted(new.title)}; before, {quoted(old.title)}.")
    before, after = _sections(old, packs), _sections(new, packs)
    for section in after.values():
        was = before.get(section.id)
        title = quoted(section.title)
        if was is None:
            yield _section("added", section, f"The section {title} was added to the text.")
            continue
        if was.title != section.title:
            yield _section("changed", section, f"The section {quoted(was.title)} is now called {title}.")
        if was.body.split() != section.body.split():
            yield _section("changed", section, f"The section {title} says something else.")
    for section in before.values():
        if section.id not in after:
            yield _section("removed", section, f"The section {quoted(section.title)} was left out of the text.")
    if set(before) == set(after) and list(before) != list(after):
        yield _wording("", new.title, "The sections of the text stand in another order.")


def _sections(document: PolicyDocument, packs: set[str]) -> dict[str, Section]:
    """Return the sections by id, without those that came or went with a whole pack."""
    return {each.id: each for each in document.text if each.id.partition(".")[0] not in packs}


def _section(kind: Kind, section: Section, words: str) -> PolicyChange:
    return PolicyChange(
        kind=kind, about="text", id=section.id, title=section.title, words=words, stricter=None, section=section.id
    )


def _wording(name: str, title: str, words: str) -> PolicyChange:
    return PolicyChange(kind="changed", about="text", id=name, title=title, words=words, stricter=None, section=None)
