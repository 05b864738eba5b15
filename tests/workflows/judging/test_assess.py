"""Long words are read in another process: what it answers is what would be said here, and stopped it fails closed."""

from collections.abc import Hashable

import msgspec
import pytest
from hypothesis import given, settings

from policies.verdict.evaluate import UNCHECKED
from policies.verdict.waivers import Waiver
from tenants.subprocesses.computed_first import ComputeFirst, compute_now, results_at_hand
from tenants.subprocesses.pool import Pool, Stopped, Work, close_pool
from tests.policies.build import document, route, rule, rulebook
from tests.tenants.access.build import caller
from tests.workflows.judging.build import ANA, NOW, asked_of, found, granted, judged
from tests.workflows.kinds.contents import CAMPAIGN, POST, contents
from workflows.judging.assess import answer, asked, assess, assessed, measures_of, stopped, terms_of
from workflows.judging.granted_waivers import waivers_of
from workflows.judging.judge_content import judge_content
from workflows.kinds.post.content import Variant
from workflows.kinds.register import Content

LONG = msgspec.structs.replace(POST, text="Our widget. " + "#Tree" * 14 + " " + "word. " * 4_000)
STRICT, LOOSE = document(rule(severity="block")), document(rule(parameters={"terms": ["oak"]}))


@settings(max_examples=25)
@given(contents)
def test_a_question_carried_to_another_process_and_back_is_answered_as_here(content: Content) -> None:
    about = asked_of(found(), content)
    answers = assessed(answer(asked((STRICT, LOOSE), about.subject, about.waivers)))
    assert answers == [assess(rulebook(*one.rules), about.subject, about.waivers) for one in (STRICT, LOOSE)]


def test_policies_are_answered_for_in_the_order_they_were_asked() -> None:
    about = asked_of(found(), msgspec.structs.replace(POST, text="A widget"))
    blocked = [one.evaluation.blocked for one in assessed(answer(asked((STRICT, LOOSE, STRICT), about.subject)))]
    assert blocked == [True, False, True]
    assert assessed(answer(asked((), about.subject))) == []


def test_waivers_cross_over_with_their_words_and_their_day() -> None:
    waivers: tuple[Waiver, ...] = waivers_of((granted(),), {}, "UTC")
    about = asked_of(found())
    assert (
        assess(rulebook(*STRICT.rules), about.subject, waivers)
        == assessed(answer(asked((STRICT,), about.subject, waivers)))[0]
    )


def test_what_was_stopped_blocks_by_every_rule_says_so_and_takes_the_longest_route() -> None:
    policy = document(
        rule(severity="advise"),
        rule(id="trial", mode="evaluate"),
        routes=(route("short", "true"), route("long", "false", stages=3), route("rest")),
    )
    said = stopped(policy)
    assert (said.evaluation.evaluated, said.evaluation.blocked) == (True, True)
    assert [(one.rule, one.outcome) for one in said.evaluation.outcomes] == [("a-rule", "error"), (UNCHECKED, "error")]
    (finding,) = said.evaluation.findings
    assert "took too long" in finding.message
    assert "no rule was checked" in finding.message
    assert "Shorten the words" in finding.remedy
    assert finding.waivable_by == (), "nobody waives what nobody could check"
    assert said.route.id == "long"
    assert (said.hashtags, said.terms, said.measures) == ((), (), ())


async def test_short_words_are_judged_at_once_and_long_ones_only_before_the_transaction(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    around, somebody = found(rulebook(*STRICT.rules)), caller("staff", member_id=ANA)
    with results_at_hand() as results:
        short = await judge_content(POST, around, somebody, now=NOW, excluded={})
        assert (short.apart, results) == (None, {})
        with pytest.raises(ComputeFirst) as first:
            await judge_content(LONG, around, somebody, now=NOW, excluded={})
        owners, run = [], Pool.run

        async def noted(self: Pool, work: Work, owner: Hashable) -> bytes:
            owners.append(owner)
            return await run(self, work, owner)

        monkeypatch.setattr(Pool, "run", noted)
        await compute_now(results, first.value)
        assert owners == [somebody.tenant_id]
        there = await judge_content(LONG, around, somebody, now=NOW, excluded={})
    close_pool()
    assert there.apart is not None
    assert there.evaluation == judged(around, LONG).evaluation
    assert there.routing == judged(around, LONG, excluded={}).routing


async def test_words_that_could_not_be_judged_in_time_block_under_the_policy_in_force() -> None:
    around, somebody = found(rulebook(*STRICT.rules)), caller("staff", member_id=ANA)
    with results_at_hand() as results:
        with pytest.raises(ComputeFirst) as first:
            await judge_content(LONG, around, somebody, now=NOW, excluded={})
        results[first.value.key] = Stopped("too long")
        verdict = await judge_content(LONG, around, somebody, now=NOW, excluded={})
    assert verdict.evaluation.blocked
    assert verdict.on_trial.outcomes == ()


def test_each_text_is_measured_on_each_network_that_shows_it() -> None:
    varied = msgspec.structs.replace(POST, variants=(Variant(network="x", text="Short."),))
    measured = {(one.network, one.length) for one in measures_of(asked_of(found(), varied).subject)}
    assert ("x", 6) in measured
    assert len(measured) == 1, "the common text is shown nowhere"
    nowhere = msgspec.structs.replace(POST, channel_ids=())
    assert measures_of(asked_of(found(), nowhere).subject) == ()


def test_a_campaign_is_introduced_with_the_words_of_its_own_trade() -> None:
    assert "hashtag" in [term.term for term in terms_of(asked_of(found(), CAMPAIGN).subject)]
