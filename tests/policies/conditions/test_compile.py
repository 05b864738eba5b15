"""Conditions: compiled is validated, refusals have a place and a hint, and no answer is never taken for a no."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.conditions.compile import (
    MAX_LENGTH,
    MOST_ANSWERS,
    SHORT_FACTS,
    ConditionError,
    ConditionFailed,
    compile_condition,
    declared,
)
from policies.subject.facts import BY_NAME, Channel, Media, Subject, facts_of
from tests.policies.build import post


def holds(source: str, subject: Subject) -> bool:
    condition = compile_condition(source)
    return condition.holds(facts_of(subject, condition.needs))


@pytest.mark.parametrize(
    ("source", "so"),
    [
        ('proposal.kind == "post"', True),
        ('"linkedin" in networks', True),
        ('"tiktok" in networks', False),
        ('hashtags.exists(h, h.tag == "OpenDay" && h.camel)', True),
        ("size(links) == 1 && links.all(l, l.secure)", True),
        ('mentions.exists(m, m == "northfield")', True),
        ("media.exists(m, m.alt == '')", True),
        ("text.length > 20", True),
        ('text.folded.contains("good morning")', True),
        ('"staff" in author.roles', True),
        ("!schedule.set", True),
        ("placement.durable", False),
        ('proposal.sponsorship in ["paid", "gifted"]', False),
    ],
)
def test_a_condition_asks_about_the_facts_of_a_proposal(source: str, so: bool) -> None:
    subject = post(
        "G\u043eod morning @northfield, see https://example.org #OpenDay",
        "x",
        "linkedin",
        media=(Media(pointer="/media/0"),),
        author_roles=("staff",),
    )
    assert holds(source, subject) is so


def test_a_condition_about_the_channel_holds_when_it_holds_for_one_of_them() -> None:
    both = post("Hello", "x", "linkedin")
    assert holds('channel.network == "linkedin"', both)
    assert holds('channel.network != "linkedin"', both)
    assert not holds('channel.network == "tiktok"', both)


def test_a_channel_is_asked_as_a_whole() -> None:
    channels = (Channel(network="x", posture="dormant"), Channel(network="linkedin", posture="active"))
    subject = post("Hello", channels=channels)
    assert not holds('channel.network == "linkedin" && channel.posture == "dormant"', subject)
    assert holds('channel.network == "x" && channel.posture == "dormant"', subject)


def test_a_time_can_be_asked_in_the_organizations_zone() -> None:
    subject = post(schedule=datetime(2026, 11, 3, 23, 30, tzinfo=UTC))
    assert holds('schedule.set && schedule.at.getHours("Europe/Paris") == 0', subject)


@pytest.mark.parametrize(
    ("source", "line", "column", "near"),
    [
        ('proposal.knd == "post"', 1, 1, "proposal.kind"),
        ('"x" in netwroks', 1, 8, "networks"),
        ('text.length > 3 &&\n  hashtag.exists(h, h.risk == "high")', 2, 3, "hashtags"),
        ('hashtags.exists(h, h.rsk == "high")', 1, 22, "risk"),
        ('links.exists(l, l.hosst == "a")', 1, 19, "host"),
        ('text.body.matchs("a")', 1, 17, "matches"),
        ('text.body == "x"\r\n&& netwroks', 2, 4, "networks"),
        ("text.length > 1\n\n  || text.lenth > 2", 3, 6, "text.length"),
        ('channel.netwrk == "x"', 1, 1, "channel.network"),
        ('channels.exists(c, c.netwrk == "x")', 1, 22, "network"),
        ('hashtags[0].tg == "a"', 1, 13, "tag"),
        ("sise(links) > 1", 1, 5, "size"),
        ('"\u03c0\u03ad\u03bd\u03c4\u03b5" == text.bdy', 1, 12, "text.body"),
    ],
)
def test_an_unknown_name_is_refused_with_its_place_and_the_nearest_known_one(
    source: str, line: int, column: int, near: str
) -> None:
    with pytest.raises(ConditionError) as refused:
        compile_condition(source)
    assert (refused.value.line, refused.value.column, refused.value.near) == (line, column, near)
    assert f"Did you mean '{near}'?" in refused.value.message


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("text.length", "yes-or-no question, and this one gives a number"),
        ('"post"', "gives words"),
        ("text.length > 'a'", "a number and words"),
        ("hashtags.exists(h, h.risk > 3)", "words and a number"),
        ('proposal.kind == "post" and true', "write && instead of and"),
        ('proposal.kind = "post"', "write == instead of ="),
        ("proposal.kind ==", "stops before it is complete"),
        ("", "stops before it is complete"),
        ('text.body.matches("(a")', "not a valid regular expression"),
        ("(" * 60 + "true" + ")" * 60, "nested too deeply"),
        ("true" + " && true" * 400, "longer than 2,000"),
        ("text.body == '\ud800'", "half of a character"),
        ("text.body.exists(c, c == 'a')", "Only a list"),
        ("[1].all(a, [1].all(b, [1].all(c, true)))", "loops inside loops inside loops"),
        (f"3 in [{', '.join('1' for _ in range(65))}]", "more than 64 items"),
        ("findings.exists(f, f.severity == 'block')", "nothing called 'findings'"),
        ("schedule.at", "gives a time"),
        ("networks", "gives a list"),
        ("null", "gives nothing"),
        ("duration('1h')", "gives a length of time"),
        ("true ? 1 : 2", "gives a number"),
        ("!text.length", "combined: a number."),
        ("window == 1", "combined: a list and a number."),
        ("'x' in hashtags", "combined: words and a list."),
        ("{'a': 1} == 3", "combined: a group of names and a number."),
        ("schedule.at > 3", "combined: a time and a number."),
        ("text.length > 1.5", "combined: a number and a number."),
        ("'a' + 1 == 'a'", "combined: words and a number."),
        ("media.all(m, m.alt)", "asks whether something is so that is neither"),
        ("hashtags.exists(h, h.tag && h.camel)", "asks whether something is so that is neither"),
        ("links.exists(l, !l.host)", "asks whether something is so that is neither"),
        ("size(media.filter(m, m.alt)) > 0", "asks whether something is so that is neither"),
        ("networks.all(n, n.foo == 1)", "no parts to ask for"),
        ("true or false", "write || instead of or"),
        ("matches(text.body, 'a')", "needs its pattern written out"),
        ("a" * 2_000, f"nothing called '{'a' * 60}…'"),
    ],
)
def test_what_is_not_a_small_typed_question_is_refused_in_words(source: str, said: str) -> None:
    with pytest.raises(ConditionError) as refused:
        compile_condition(source)
    assert said in refused.value.message


def test_only_a_route_may_ask_what_was_found() -> None:
    condition = compile_condition('findings.exists(f, f.severity == "escalate")', "route")
    found = [{"rule": "a", "check": "links", "severity": "escalate"}]
    assert condition.holds({"findings": found})
    assert not condition.holds({"findings": []})


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("10 / (text.length - 5) > 1", "divides by zero"),
        ('schedule.at > timestamp("2026-01-01T00:00:00Z")', "not there yet"),
        ('hashtags[0].tag == "a"', "an item that the list does not have"),
    ],
)
def test_a_question_without_an_answer_fails_instead_of_being_no(source: str, said: str) -> None:
    with pytest.raises(ConditionFailed, match=said):
        holds(source, post("Hello"))


def test_half_a_character_in_a_text_fails_instead_of_crashing() -> None:
    with pytest.raises(ConditionFailed):
        compile_condition('text.body == "a"').holds({"text.body": "\ud800"})


def test_a_fact_that_is_missing_fails_instead_of_being_no() -> None:
    with pytest.raises(ConditionFailed, match="not there yet"):
        compile_condition("placement.durable").holds({})


def test_an_error_hidden_by_a_certain_answer_does_not_matter() -> None:
    assert holds("text.length == 5 || 1 / (text.length - 5) > 0", post("Hello"))


def test_too_much_work_fails_quickly() -> None:
    numbers = ", ".join(str(n) for n in range(60))
    condition = compile_condition(f"hashtags.all(h, [{numbers}].all(b, h.tag != string(b)))")
    many = [{"tag": "a", "words": "a", "risk": "none", "camel": False}] * 400
    with pytest.raises(ConditionFailed, match="more work"):
        condition.holds({"hashtags": many})


def test_a_rule_that_does_not_apply_says_which_part_was_not_so() -> None:
    source = 'proposal.kind == "post" && ("linkedin" in networks || false) && text.length < 9'
    facts = facts_of(post("Hello", "x"))
    assert compile_condition(source).failing_part(facts) == '("linkedin" in networks || false)'
    assert compile_condition("placement.durable").failing_part(facts) == "placement.durable"


def test_only_the_facts_that_are_asked_for_are_computed() -> None:
    assert compile_condition('proposal.kind == "a"').needs == {"proposal.kind"}
    assert compile_condition('channel.network == "a"').needs == {"channels"}


def test_without_an_account_no_condition_about_one_holds_and_not_even_its_denial() -> None:
    for source in ('channel.network == "x"', '!(channel.network == "x")'):
        assert not holds(source, Subject(kind="post", fields={"/text": "a"}))
        assert not compile_condition(source).holds({})


def test_where_each_part_holds_for_another_account_the_whole_is_what_was_not_so() -> None:
    subject = post("a", channels=(Channel(network="x", posture="dormant"), Channel(network="linkedin")))
    condition = compile_condition('channel.network == "linkedin" && channel.posture == "dormant"')
    facts = facts_of(subject, condition.needs)
    assert not condition.holds(facts)
    assert condition.failing_part(facts) == condition.source


@given(st.permutations(["x", "linkedin", "bluesky"]), st.sampled_from(["x", "linkedin", "bluesky", "threads"]))
def test_the_order_of_the_accounts_does_not_matter(order: list[str], asked: str) -> None:
    assert holds(f'channel.network == "{asked}"', post("a", *order)) == (asked in order)


def test_a_name_is_read_only_where_it_stands_as_a_whole() -> None:
    assert compile_condition('"x" in networks && text.length > 1').names == {"networks", "text.length"}
    assert compile_condition("text\n . length > 1").names == {"text.length"}
    assert compile_condition('links.exists(networks, networks.host == "a")').needs >= {"links"}
    assert compile_condition("true").needs == frozenset()


def test_a_condition_may_be_as_long_as_its_bound() -> None:
    longest = 'text.body == "' + "a" * (MAX_LENGTH - 15) + '"'
    assert compile_condition(longest).source == longest
    with pytest.raises(ConditionError, match="longer than 2,000 characters"):
        compile_condition(longest + " ")


@pytest.mark.parametrize("text", ["", "שלום", "👨\u200d👩\u200d👧", "e\u0301", "a\r\nb", "\u200b"])
def test_texts_of_every_kind_are_compared_letter_by_letter(text: str) -> None:
    facts = {"text.body": text, "text.length": len(text)}
    assert compile_condition(f"size(text.body) == {len(text)}").holds(facts)
    assert compile_condition(f"text.body == {json.dumps(text, ensure_ascii=False)}").holds(facts)
    assert compile_condition('text.body.contains("")').holds(facts)


def test_what_follows_a_letter_that_is_none_is_asked_about_too() -> None:
    subject = post("a\0price #b\0c", channels=(Channel(network="x", handle="@us\0them"),))
    assert holds('text.body.contains("price")', subject)
    assert holds('text.folded.contains("price")', subject)
    assert not holds('text.body == "a"', subject)
    assert not holds('channel.handle == "@us"', subject)


def test_every_declared_fact_can_be_asked_about_and_is_computed_for_a_plain_post() -> None:
    subject = post(schedule=datetime(2026, 1, 1, tzinfo=UTC))
    assert facts_of(subject).keys() == BY_NAME.keys()
    questions = {"bool": "{}", "int": "{} == 1", "string": '{} == ""', "list(string)": '"" in {}'}
    for name, kind in declared("rule").items():
        if name != "window":
            question = questions.get(kind, "{} > timestamp(0)") if isinstance(kind, str) else "size({}) == 0"
            assert isinstance(holds(question.format(name), subject), bool), name


@given(st.text(max_size=200))
def test_no_text_at_all_crashes_the_compiler(source: str) -> None:
    refused = refusal(source)
    if refused is not None:
        assert min(refused.line, refused.column) >= 1
        assert refused.message.endswith((".", "?"))


@given(
    st.lists(
        st.sampled_from(
            [
                "&&",
                "||",
                "?",
                ":",
                "(",
                ")",
                "[",
                "]",
                "true",
                "text.length",
                "1",
                ">",
                "'a'",
                ".all(x,",
                "!",
                "networks",
            ]
        ),
        max_size=8,
    )
)
def test_words_of_the_language_in_any_order_compile_or_are_refused(words: list[str]) -> None:
    refused = refusal(" ".join(words))
    assert refused is None or refused.message.endswith((".", "?"))


def refusal(source: str) -> ConditionError | None:
    try:
        compile_condition(source)
    except ConditionError as refused:
        return refused
    return None


@given(st.lists(st.sampled_from(["none", "employee", "agency", "paid", "gifted"]), max_size=8))
def test_an_answer_that_was_kept_is_the_answer_to_the_same_facts(sponsorships: list[str]) -> None:
    asked = compile_condition('proposal.sponsorship in ["paid", "agency"] && !placement.durable')
    for sponsorship in sponsorships:
        for durable in (True, False):
            facts = {"proposal.sponsorship": sponsorship, "placement.durable": durable}
            assert asked.holds(facts) is (sponsorship in ("paid", "agency") and not durable)


def test_answers_to_long_facts_and_to_very_many_are_not_kept() -> None:
    asked = compile_condition("text.body.size() > 3")
    for number in range(MOST_ANSWERS * 3):
        assert asked.holds({"text.body": f"post {number}"})
    assert 0 < len(asked._answers) <= MOST_ANSWERS
    before = len(asked._answers)
    assert asked.holds({"text.body": "x" * SHORT_FACTS})
    assert len(asked._answers) == before
