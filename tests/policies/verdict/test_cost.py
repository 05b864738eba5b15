"""What judging costs: the hardest texts are judged too, and no table is loaded before somebody asks for it."""

import random
import subprocess
import sys

import pytest

from policies.checks.registry import Check, checks
from policies.subject.facts import Subject
from policies.verdict.evaluate import UNCHECKED, evaluate
from policies.verdict.rulebook import load, parse_source
from tests.architecture.sources import ROOT
from tests.policies import hostile
from tests.policies.build import post
from tests.policies.checks.run import run

POLICY = """
title: Everything that ships
packs: [{pack: uk-gcs}, {pack: us-federal}, {pack: ftc}, {pack: finra}]
routes:
  - id: legal
    title: Legal
    when: findings.exists(f, f.check == "claims" && f.severity == "block")
    stages: [{id: s, title: S, roles: [legal], why: Claims.}]
  - id: all
    title: All
    stages: [{id: s, title: S, roles: [comms_lead], why: Everything.}]
"""


@pytest.mark.parametrize("text", hostile.texts().values(), ids=hostile.texts())
def test_the_longest_text_of_any_kind_is_judged(text: str) -> None:
    """How long it takes is measured by `python -m tests.bench.hostile`."""
    book = load(parse_source(POLICY))
    evaluation = evaluate(book, post(text, "x", "bluesky", "mastodon", "linkedin", sponsorship="paid"))
    errors = [each for each in evaluation.outcomes if each.outcome == "error"]
    assert not errors or errors[-1].rule == UNCHECKED, "a rule fails only where there is too much to check at all"


@pytest.mark.parametrize("check", checks().values(), ids=checks().keys())
def test_each_check_survives_noise(check: Check) -> None:
    parameters = next(iter(check.examples)).parameters
    noise = random.Random(7)
    for _ in range(40):
        text = "".join(noise.choice("a#@. 1\u0430\u200b\U0001f600A\ud800\u202e\u0301(\n\u06454-") for _ in range(60))
        campaign = Subject(kind="hashtag_campaign", fields={"/tag": text, "/sample_text": text}, tag_field="/tag")
        for subject in (post(text, "x", "bluesky", "mastodon"), campaign):
            run(check.name, subject, **parameters)


def test_large_tables_wait_until_somebody_needs_them() -> None:
    asked = (
        "import sys; from policies import packs; from policies.verdict.rulebook import load, parse_source;"
        "load(parse_source(packs.source('demo-northfield')));"
        "from policies.hashtags.word_frequencies import _table;"
        "print([m for m in ('phonenumbers', 'stdnum', 'holidays') if m in sys.modules], _table.cache_info().currsize)"
    )
    said = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert said.stdout.strip() == "[] 0"
