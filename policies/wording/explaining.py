"""A whole policy said in words, line by line, for whoever reads it at a terminal. Computes only."""

from collections.abc import Iterator, Mapping

import msgspec

from policies.checks.registry import checks
from policies.conditions.fact_phrases import Names
from policies.conditions.phrasing import in_words
from policies.document.condition_phrasing import names_of
from policies.document.document import PolicyDocument, Route, Rule, Slug, Stage
from policies.document.stage_order import names_waited_for
from policies.text.phrasing import count, listing, quoted, sentence, the_role
from policies.wording.deciding import come_in, deadlines_words, low_risk_words, stage_titles, trivial_words

_DOES = {
    "block": "It blocks until it is put right.",
    "escalate": "It is shown to whoever decides.",
    "advise": "It advises and stops nothing.",
}


def explained(document: PolicyDocument) -> Iterator[str]:
    """Yield what `document` asks: each rule with what it does and when, then each way with its steps."""
    names, stages = names_of(document), stage_titles((document,))
    yield document.title
    if not document.second_yes_for_roles:
        yield "One administrator alone gives roles that decide or manage people, without a second person's yes."
    if not document.trivial.nothing:
        yield trivial_words(document.trivial)
    if document.deadlines:
        yield deadlines_words(document.deadlines)
    for rule in document.rules:
        yield ""
        yield from _rule(rule, names, stages)
    for topic in document.listed_topics:
        yield ""
        yield f"Topic: {topic.title} ({topic.id})"
        yield from (f"  {line}" for line in (topic.means,) if line)
    for number, route in enumerate(document.routes, start=1):
        yield ""
        yield from _route(number, route, names)
    yield from _beside_routes(document, stages)


def _beside_routes(document: PolicyDocument, stages: Mapping[Slug, str]) -> Iterator[str]:
    """Yield the stages that are added, what is low risk, the periods, and the organization's own reasons for rejecting."""
    for stage in document.stages_to_add:
        yield ""
        yield f"Extra stage: {stage.title} ({stage.id})"
        yield f"  {_who(stage)}"
    if document.low_risk:
        yield ""
        yield low_risk_words(document)
    for window in document.windows:
        yield ""
        yield f"Period: {window.title} ({window.id}), from {window.starts} to {window.ends}"
        yield from (f"  Meanwhile, {words}." for words in (come_in(window.added_stages, stages),) if words)
    if document.reject_reasons:
        yield ""
        yield f"Own reasons for rejecting: {listing([quoted(one.title) for one in document.reject_reasons])}."


def _rule(rule: Rule, names: Names, stages: Mapping[Slug, str]) -> Iterator[str]:
    yield f"{rule.title} ({rule.id})"
    yield f"  {checks()[rule.check].summary}"
    if rule.applies_if:
        yield f"  It applies only if {in_words(rule.applies_if, names)}."
    yield (
        "  It is on trial: it blocks nothing yet."
        if rule.on_trial
        else f"  {_DOES[rule.severity]}{_waivers(rule, stages)}"
    )
    yield f"  Why: {rule.why}"


def _waivers(rule: Rule, stages: Mapping[Slug, str]) -> str:
    who = sentence(listing([the_role(each) for each in rule.waivable_by], "or"))
    comes_in = come_in(rule.added_stages, stages)
    return (f" {who} may let it pass." if who else "") + (f" Where it is not met, {comes_in}." if comes_in else "")


def _route(number: int, route: Route, names: Names) -> Iterator[str]:
    yield f"Way {number}: {route.title} ({route.id})"
    yield f"  Taken when {in_words(route.when, names)}." if route.when else "  Taken by everything else."
    titles = {stage.id: quoted(stage.title) for stage in route.stages}
    in_turn = all(stage.waits_for is msgspec.UNSET for stage in route.stages)
    for place, (stage, waits) in enumerate(zip(route.stages, names_waited_for(route.stages), strict=True), start=1):
        waited_for = listing([titles[name] for name in waits if name in titles])
        begins = "" if in_turn else f" Begins after {waited_for}." if waited_for else " Begins at once."
        yield f"  {place}. {_who(stage)}{begins}"


def _who(stage: Stage) -> str:
    who = sentence(listing([the_role(each) for each in stage.roles], "or"))
    return f"{who}, within {count(stage.decide_within, 'hour')}. {stage.why}"
