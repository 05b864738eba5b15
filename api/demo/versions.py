"""The versions of the demo's policies: what each changes in the one before, when it applies and who has read it. Data only."""

from datetime import timedelta

from api.demo.past import PATIENCE_HOURS, TRIAL_DRAFT
from api.demo.story_types import DemoVersion


def _ago(hours: int) -> timedelta:
    return timedelta(hours=hours)


def _read(days: float, *people: str) -> tuple[tuple[str, timedelta], ...]:
    """Return that `people` read a version, one after the other from `days` ago on, ten minutes apart."""
    return tuple((who, timedelta(days=days) - timedelta(minutes=10 * turn)) for turn, who in enumerate(people))


_READ_FIRST = """
  - id: read-the-policy
    title: Whoever proposes has read the policy
    why: The rules are short. Who knows them writes once instead of three times.
    check: lessons
    parameters: {policy_read: true}
    severity: block
    section: who-speaks
routes:
"""
_PRAISE = """      because: reads as a personal recommendation by the council
      remedy: Say what happened or what is offered, and leave the praise to others.
"""

NORTHFIELDS_POLICY = (
    DemoVersion(
        drafted=timedelta(days=21),
        submitted=timedelta(days=20, hours=4),
        confirmed=timedelta(days=19, hours=2),
        patience=PATIENCE_HOURS,
        read_by=_read(18.5, "elias", "maren", "dev", "priya", "tom", "ruth", "sofia", "hannah"),
    ),
    DemoVersion(
        drafted=timedelta(days=4, hours=8),
        submitted=timedelta(days=4, hours=4),
        confirmed=timedelta(days=4),
        read_by=_read(3.8, "elias", "maren", "dev", "priya", "tom", "ruth", "sofia", "hannah"),
    ),
    DemoVersion(
        drafted=timedelta(days=3),
        submitted=timedelta(days=2, hours=20),
        confirmed=_ago(32),
        edits=(
            ("we use few of them, and start", "we use two at most, and start"),
            (
                "it goes out. Nobody approves their own words.",
                "it goes out. Whoever proposes has read this policy. Nobody approves their own words.",
            ),
            (
                "    parameters: {most: 2, camel_case: false}\n    severity: advise\n",
                "    parameters: {most: 2, camel_case: false}\n    severity: block\n    waivable_by: [comms_lead]\n",
            ),
            ("\nroutes:\n", _READ_FIRST),
        ),
        read_by=_read(31.8 / 24, "tom", "priya", "maren", "elias", "ruth", "hannah", "dev"),
    ),
    DemoVersion(
        drafted=_ago(25),
        submitted=_ago(23),
        confirmed=_ago(20),
        edits=(
            (
                "elections. Where somebody is paid",
                "elections. Praise for a company is left to others. Where somebody is paid",
            ),
            (_PRAISE + "    severity: escalate\n", _PRAISE + "    severity: block\n"),
        ),
        days_ahead=8,
    ),
    TRIAL_DRAFT,
)

WAVES_POLICY = (
    DemoVersion(
        drafted=timedelta(days=21),
        submitted=timedelta(days=20, hours=4),
        confirmed=timedelta(days=19, hours=2),
        read_by=_read(18.5, "ana", "lena", "jun", "kofi", "omar"),
    ),
)
