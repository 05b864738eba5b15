"""Conditions that would run for long are refused by what they ask, the same everywhere and without a clock."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.conditions.compile import MAX_WORK, ConditionError, ConditionFailed, compile_condition
from policies.conditions.limits import LONGEST_LIST, MACROS, Scan, loops, parts, scans, tokens, too_much
from policies.verdict.evaluate import evaluate
from policies.verdict.rulebook import PolicyInvalid, parse_source
from tests.policies.build import post, rule, rulebook

NUMBERS = ", ".join(str(number) for number in range(60))
LONG = "a" * 70_000


@pytest.mark.parametrize(
    "source",
    [
        f"[{NUMBERS}].all(a, [{NUMBERS}].all(b, size(text.body + text.body) > 0))",
        f'[{NUMBERS}].all(a, [{NUMBERS}].all(b, !text.body.contains("zz")))',
        f'[{NUMBERS}].all(a, [{NUMBERS}].all(b, !text.body.endsWith("zz")))',
        f'[{NUMBERS}].all(a, !text.body.matches("(x+x+)+y"))',
        'text.body.matches("' + "(a?){50}" * 20 + 'z")',
        'text.body.matches("((a{1,20}){1,20})b")',
    ],
)
def test_going_over_a_long_text_again_and_again_is_refused(source: str) -> None:
    condition = compile_condition(source)
    with pytest.raises(ConditionFailed, match="more work"):
        condition.holds({"text.body": LONG})


def test_the_same_question_is_fine_for_an_ordinary_post() -> None:
    condition = compile_condition('text.body.matches("(guarantee|promise|[0-9]{1,3} per cent)")')
    assert condition.holds({"text.body": "We promise 20 per cent"})
    assert condition.work({"text.body": "x" * 3_000}) < MAX_WORK


def test_a_condition_that_goes_over_no_text_costs_nothing() -> None:
    assert compile_condition('proposal.kind == "post"').work({"proposal.kind": "post"}) == 0


def test_only_the_facts_it_reads_count() -> None:
    condition = compile_condition('proposal.kind.contains("a")')
    assert condition.work({"proposal.kind": "post", "text.body": LONG}) == len("post") + 1


def test_many_conditions_together_are_bounded_too() -> None:
    rules = [
        rule(id=f"r{number}", applies_if=f'text.body.matches("{"(abc|def)" * 10}{number}")') for number in range(12)
    ]
    evaluation = evaluate(rulebook(*rules), post("a" * 69_000))
    outcomes = [each.outcome for each in evaluation.outcomes]
    assert outcomes[0] == "not_applicable"
    assert outcomes[-1] == "error"
    assert evaluation.blocked
    assert "on a text this long" in (evaluation.outcomes[-1].detail or "")


@pytest.mark.parametrize(
    "source",
    [
        "text.body.matches(text.body)",
        'text.body.matches("a" + text.body)',
        'matches(text.body, "a")',
        "networks.exists(n, text.body.matches(n))",
    ],
)
def test_a_pattern_is_written_out(source: str) -> None:
    with pytest.raises(ConditionError, match="needs its pattern written out"):
        compile_condition(source)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('text.body.contains("a")', (Scan(0, 1),)),
        ("networks.exists(n, text.body.contains(n))", (Scan(1, 1),)),
        ('text.body.matches("ab")', (Scan(0, 4),)),
        ('text.body.matches("a{10}")', (Scan(0, 70),)),
        ('text.body.matches("a{5,}")', (Scan(0, 35),)),
        ('text.body.matches("a{2,3}{4}")', (Scan(0, 11 * 3 * 4),)),
        ('text.body.matches("' + "a{1000}" * 5 + '")', (Scan(0, 1_000_000),)),
        ("links.all(l, networks.all(n, l.host.startsWith(n)))", (Scan(2, 1),)),
        ('text.body + text.body == "a" + "b"', (Scan(0, 1), Scan(0, 1))),
        ('text.body == "matches + contains"', ()),
        ('text.length > 3 // text.body.contains("a")', ()),
    ],
)
def test_the_work_is_read_from_the_text_of_the_condition(source: str, found: tuple[Scan, ...]) -> None:
    assert scans(source) == found


@pytest.mark.parametrize(
    ("source", "pieces"),
    [
        ("a && b && c", ("a", "b", "c")),
        ("a && (b || c)", ("a", "(b || c)")),
        ("a && b || c", ("a && b || c",)),
        ("a ? b && c : d", ("a ? b && c : d",)),
        ('x == "a && b" && c', ('x == "a && b"', "c")),
        ("x == 'it\\'s && b' && c", ("x == 'it\\'s && b'", "c")),
        ("a", ("a",)),
        ("", ("",)),
        ("a&&b\r\n&&c", ("a", "b", "c")),
        ("[a && b].all(x, x) && c", ("[a && b].all(x, x)", "c")),
        ('{"a": b && c} == d && e', ('{"a": b && c} == d', "e")),
        ('a && """x && y""" == b', ("a", '"""x && y""" == b')),
        ('r"\\" == a && b', ('r"\\" == a', "b")),
        ("a && b ? c : d", ("a && b ? c : d",)),
    ],
)
def test_a_condition_falls_into_the_parts_that_must_all_hold(source: str, pieces: tuple[str, ...]) -> None:
    assert parts(source) == pieces


def test_loops_are_counted_with_those_inside_others() -> None:
    assert loops("hashtags.exists(h, h.risk == 'high') && text.length > 3") == (1, 0)
    assert loops("hashtags.exists(h, channels.all(c, c.network == 'x')) || links.exists(l, true)") == (3, 1)
    assert loops("text.body == 'exists(' && !proposal.exists") == (0, 0)


def test_all_conditions_of_a_policy_together_have_a_bound() -> None:
    condition = " && ".join(["text.length > 1"] * 60)
    routes = "routes: [{id: a, title: A, stages: [{id: a, title: A, roles: [comms_lead], why: W}]}]"
    rules = "".join(
        f"  - {{id: r{n}, title: T, why: W, check: length, applies_if: '{condition} && text.length > {n}'}}\n"
        for n in range(30)
    )
    with pytest.raises(PolicyInvalid) as refused:
        parse_source(f"title: T\nrules:\n{rules}{routes}\n")
    (problem,) = refused.value.problems
    assert "characters together, and 24,000 is the most" in problem.message


ITEMS = ["1"] * LONGEST_LIST


@pytest.mark.parametrize("opening", ["3 in [", "size(["])
def test_a_list_may_be_written_out_to_its_bound(opening: str) -> None:
    assert too_much(opening + ",".join(ITEMS)) is None
    at, said = too_much(opening + ",".join([*ITEMS, "1"])) or (0, "")
    assert at == len(opening) + 2 * LONGEST_LIST - 1
    assert "more than 64 items" in said


def test_lists_beside_each_other_do_not_add_up() -> None:
    half = ",".join(ITEMS[:40])
    assert too_much(f"1 in [{half}] && 2 in [{half}]") is None


@pytest.mark.parametrize("macro", sorted(MACROS))
def test_two_loops_deep_is_fine_whichever_they_are_and_three_is_not(macro: str) -> None:
    two = f"a.{macro}(x, b.{macro}(y, true))"
    assert too_much(two) is None
    assert too_much(f"{two} && {two}") is None
    at, said = too_much(f"c.{macro}(z, {two})") or (0, "")
    assert at > 0
    assert "two levels is the most" in said


def test_what_is_only_called_like_a_loop_is_none() -> None:
    assert too_much("all(all(all(all(a))))") is None


@given(st.integers(0, 2_000), st.integers(0, 2_000))
def test_a_longer_text_is_never_less_work(one: int, other: int) -> None:
    condition = compile_condition('text.body.matches("a|b") && networks.exists(n, text.body.contains(n))')
    short, long = sorted((one, other))
    facts = [{"text.body": "a" * length, "networks": ["x", "linkedin"]} for length in (short, long)]
    assert condition.work(facts[0]) <= condition.work(facts[1])
    assert condition.work(facts[1]) <= condition.work(facts[1] | {"networks": ["x", "linkedin"] * 9})


def test_half_a_text_in_a_comment_or_a_string_splits_nothing() -> None:
    assert [token.text for token in tokens("a // && b\n.c('&& d')")] == ["a", ".", "c", "(", "'&& d'", ")"]
