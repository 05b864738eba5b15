"""In which order stages are decided, and where those come in that a rule or a period adds."""

from datetime import datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.document.document import PolicyDocument, Route, Stage, Window
from policies.document.stage_order import Added, circle, in_order, waits_of, with_added
from policies.verdict.evaluate import choose_route, evaluate, heaviest
from policies.verdict.rulebook import PolicyInvalid, canonical, digest, load, parse_source
from tests.policies.build import document, post, rule

NAMES = "abcdef"


def stage(name: str, *waits: str, **changes: Any) -> Stage:
    facts: dict[str, Any] = {"id": name, "title": name.upper(), "roles": ("legal",), "why": "Because"}
    return Stage(**facts | {"waits_for": waits} | changes)


graphs = st.integers(1, 6).flatmap(
    lambda size: st.tuples(*(st.sets(st.sampled_from(NAMES[:size])).map(sorted) for _ in range(size))).map(
        lambda waits: [stage(NAMES[at], *(name for name in waits[at] if name != NAMES[at])) for at in range(size)]
    )
)
"""Any stages waiting for any others, in circles too."""


@given(graphs)
def test_stages_have_an_order_exactly_when_none_wait_in_a_circle(stages: list[Stage]) -> None:
    ordered = in_order(stages)
    assert (ordered is None) == (len(circle(stages)) > 1)
    if ordered is not None:
        assert sorted(one.id for one in ordered) == sorted(one.id for one in stages)
        assert all(before < place for place, waits in enumerate(waits_of(ordered)) for before in waits)


@given(graphs)
def test_a_circle_is_named_in_the_order_in_which_its_stages_wait(stages: list[Stage]) -> None:
    turning = circle(stages)
    for one, following in zip(turning, (*turning[1:], *turning[:1]), strict=True):
        assert following.id in (one.waits_for or ())


def test_a_stage_that_says_nothing_waits_for_the_one_before_as_ever() -> None:
    stages = [stage(name, waits_for=msgspec.UNSET) for name in "abc"]
    assert waits_of(stages) == ((), (0,), (1,))
    assert [one.id for one in in_order(stages) or ()] == ["a", "b", "c"]


@given(graphs, st.sets(st.sampled_from("xyz"), min_size=1), st.sets(st.sampled_from(NAMES)))
def test_what_is_added_takes_no_stage_away_and_the_last_wait_for_it(
    stages: list[Stage], coming: set[str], behind: set[str]
) -> None:
    if in_order(stages) is None:
        return
    extra = [stage(name, *sorted(behind & {one.id for one in stages})) for name in sorted(coming)]
    route = Route(id="r", title="R", stages=tuple(stages))
    taken = with_added(route, extra, [Added(name, "It was added because of a rule.") for name in sorted(coming)])
    assert {one.id for one in taken.stages} == {one.id for one in stages} | coming
    assert circle(taken.stages) == ()
    names = [one.id for one in taken.stages]
    waits = [{names[place] for place in each} for each in waits_of(taken.stages)]
    before = {names[at]: waits[at] for at in range(len(names))}
    for one in stages:
        assert set(one.waits_for or ()) <= before[one.id], "what it waited for it still waits for"
    ends = set(names) - {name for each in waits for name in each}
    for name in coming - ends:
        assert any(name in before[other] for other in names if other != name)


def test_the_last_stage_knows_what_was_said_in_the_stage_that_came_in() -> None:
    route = Route(id="r", title="R", stages=(stage("comms", waits_for=msgspec.UNSET), stage("ceo", "comms")))
    taken = with_added(route, [stage("legal")], [Added("legal", "It was added because of the rule “Price”.")])
    assert [(one.id, one.waits_for) for one in taken.stages] == [
        ("legal", ()),
        ("comms", ()),
        ("ceo", ("comms", "legal")),
    ]
    assert taken.stages[0].why == "Because. It was added because of the rule “Price”."


PRICES = """
title: Prices
rules:
  - {id: price, title: A price, why: W., check: claims, severity: escalate, adds: [legal]}
  - {id: hold, title: Hold, why: W., check: length, severity: block}
routes:
  - id: all
    title: Everything
    stages:
      - {id: comms, title: Comms, roles: [comms_lead], why: W.}
      - {id: ceo, title: CEO, roles: [ceo_office], why: W.}
extra_stages:
  - {id: legal, title: Legal, roles: [legal], why: Claims.}
  - {id: mourning, title: Mourning, roles: [ceo_office], why: Quiet., waits_for: [comms]}
windows:
  - {id: quiet, title: Quiet days, why: W., starts: 2026-12-01, ends: 2026-12-05, adds: [mourning]}
"""


def _route(words: str, day: str) -> list[str]:
    book = load(parse_source(PRICES))
    moment = datetime.fromisoformat(f"{day}T12:00:00+00:00")
    subject = msgspec.structs.replace(post(words), schedule=moment, now=moment)
    return [one.id for one in choose_route(book, subject, evaluate(book, subject)).stages]


def test_a_rule_that_is_not_met_and_a_period_add_their_stages() -> None:
    assert _route("We plant trees.", "2026-11-20") == ["comms", "ceo"]
    assert set(_route("Now only £4.99, the lowest price in the county.", "2026-11-20")) == {"legal", "comms", "ceo"}
    assert set(_route("We plant trees.", "2026-12-03")) == {"comms", "ceo", "mourning"}
    both = _route("Now only £4.99, the lowest price in the county.", "2026-12-03")
    assert both[-1] == "ceo"
    assert set(both) == {"legal", "comms", "mourning", "ceo"}


def test_where_nothing_could_be_checked_everything_comes_in() -> None:
    assert {one.id for one in heaviest(parse_source(PRICES)).stages} == {"comms", "ceo", "legal", "mourning"}


def test_documents_from_before_keep_their_names() -> None:
    old = document(rule(), routes=())
    data = canonical(old)
    for name in (b"waits_for", b"extra_stages", b"adds", b"deadlines", b"low_risk", b"reject_reasons"):
        assert name not in data
    assert digest(data) == digest(canonical(parse_source(data.decode())))


def _problems(source: str) -> list[tuple[str, str]]:
    with pytest.raises(PolicyInvalid) as refused:
        parse_source(source)
    return [(problem.pointer, problem.message) for problem in refused.value.problems]


@pytest.mark.parametrize(
    ("was", "now", "pointer", "said"),
    [
        (
            "id: comms, title: Comms,",
            "id: comms, waits_for: [ceo], title: Comms,",
            "/routes/0/stages/0/waits_for",
            (
                "These stages wait for each other in a circle, so none of them would ever begin: “Comms” waits for “CEO” "
                "waits for “Comms”."
            ),
        ),
        (
            "id: ceo, title: CEO,",
            "id: ceo, waits_for: [coms], title: CEO,",
            "/routes/0/stages/1/waits_for/0",
            "This route has no stage called “coms”.",
        ),
        (
            "id: ceo, title: CEO,",
            "id: ceo, waits_for: [ceo], title: CEO,",
            "/routes/0/stages/1/waits_for/0",
            "A stage cannot wait for itself.",
        ),
        ("adds: [legal]", "adds: [law]", "/rules/0/adds/0", "There is no extra stage called “law”."),
        ("adds: [mourning]", "adds: [morning]", "/windows/0/adds/0", "There is no extra stage called “morning”."),
        (
            "check: length, severity: block",
            "check: length, severity: block, adds: [legal]",
            "/rules/1/adds",
            "A rule adds stages when it asks for a closer look, and this one never does.",
        ),
        (
            "waits_for: [comms]}",
            "waits_for: [nobody]}",
            "/extra_stages/1/waits_for/0",
            "There is no other stage called “nobody” to wait for.",
        ),
        ("id: mourning, title", "id: legal, title", "/extra_stages/1/id", "Two extra stages are called “legal”."),
        (
            "why: Claims.}",
            "why: Claims., waits_for: [mourning]}",
            "/extra_stages/0/waits_for",
            "The extra stages “Legal” and “Mourning” wait for each other in a circle, so none of them would ever begin.",
        ),
    ],
)
def test_what_cannot_be_ordered_is_refused_in_words(was: str, now: str, pointer: str, said: str) -> None:
    source = PRICES.replace(was, now)
    if "Mourning” wait" in said:
        source = source.replace("waits_for: [comms]}", "waits_for: [legal]}")
    assert (pointer, said) in _problems(source)


def test_what_a_policy_calls_low_risk_is_a_condition_like_any_other() -> None:
    assert parse_source(PRICES + "low_risk: '!schedule.set'\n").low_risk == "!schedule.set"
    assert _problems(PRICES + "low_risk: 'nothing.known'\n")[0][0] == "/low_risk"
    assert isinstance(parse_source(PRICES), PolicyDocument)
    assert isinstance(parse_source(PRICES).windows[0], Window)
