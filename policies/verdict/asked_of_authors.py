"""What a policy needs to know that only an author can say: the questions its rules and routes use.

Rule kept: nobody is asked what no rule and no route of the policy in force would do anything with. Computes only.
"""

import msgspec

from policies.checks.declared import DECLARED
from policies.subject.declared import QUESTIONS, TOPICS, Question
from policies.verdict.rulebook import Rulebook


class Offered(msgspec.Struct, frozen=True, kw_only=True):
    """One answer to choose: its value, how it is called, and what belongs to it, where that needs saying."""

    value: str
    label: str
    means: str = ""


class AskedOfAuthor(msgspec.Struct, frozen=True, kw_only=True):
    """A question to put to an author. `several`: more than one answer can be right, or none."""

    name: str
    asks: str
    why: str
    several: bool
    choices: tuple[Offered, ...]


def questions_of(rulebook: Rulebook) -> tuple[AskedOfAuthor, ...]:
    """Return the questions some rule or route of `rulebook` uses, those of rules on trial included."""
    wanted = _wanted(rulebook)
    return tuple(_asked(question, rulebook) for question in QUESTIONS if question.fact in wanted)


def _wanted(rulebook: Rulebook) -> frozenset[str]:
    """Return the facts that conditions may read and that rules ask to be answered."""
    conditions = [live.applies_if for live in rulebook.rules] + [live.when for live in rulebook.routes]
    read = {name for condition in conditions if condition for name in condition.names}
    asked = (live.prepared.questions for live in rulebook.rules if live.check.name == DECLARED)
    return frozenset(read) | {f"declared.{name}" for names in asked for name in names}


def _asked(question: Question, rulebook: Rulebook) -> AskedOfAuthor:
    choices = tuple(Offered(value=choice.value, label=choice.offered) for choice in question.choices)
    if question is TOPICS:
        topics = rulebook.document.listed_topics
        choices = tuple(Offered(value=topic.id, label=topic.title, means=topic.means) for topic in topics)
    return AskedOfAuthor(
        name=question.name, asks=question.asks, why=question.why, several=question.several, choices=choices
    )
