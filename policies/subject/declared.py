"""What no text shows and only its author can say: whether somebody could object, who can be recognised, what it asks of readers.

One table of questions serves everybody: the form that asks, the facts of conditions, the words a decider reads, the check
that asks for answers. "Not said" is an answer of its own to a condition: it is neither yes nor no. Computes only.
"""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

import msgspec

from policies.text.phrasing import listing, quoted
from tenants.ground.patterns import shaped

TopicId = Annotated[str, shaped("[a-z0-9]+(?:[a-z0-9_.-]*[a-z0-9])?", max_length=80)]
YesNo = Literal["yes", "no"]
Asks = Literal["attend", "buy", "vote", "donate"]
NOT_SAID = "not_said"
"""How a condition asks whether an author has left a question open."""


class Declared(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What the author says about a proposal; None where it is not said. `topics` are ids of the policy's own list.

    A list that is empty says that none of it is so.
    """

    contested: YesNo | None = None
    topics: Annotated[tuple[TopicId, ...], msgspec.Meta(max_length=40)] | None = None
    people: Literal["nobody", "adults", "children"] | None = None
    others_work: YesNo | None = None
    names_others: YesNo | None = None
    unfavourable: YesNo | None = None
    not_yet_public: YesNo | None = None
    asks: Annotated[tuple[Asks, ...], msgspec.Meta(max_length=4)] | None = None
    elsewhere: YesNo | None = None
    link_barriers: YesNo | None = None


class Choice(msgspec.Struct, frozen=True):
    """One answer: its value, how it is offered, and how a condition on it is said of a proposal, so and not so."""

    value: str
    offered: str
    so: str
    not_so: str


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A question to the author. `why` says what the answer is for, `label` what it is called where it is read.

    `about` follows "whether", in "whether somebody could reasonably object". `several`: more than one answer can be right, or
    none. The choices of `topics` come from the policy.
    """

    name: str
    asks: str
    why: str
    label: str
    about: str
    choices: tuple[Choice, ...] = ()
    several: bool = False

    @property
    def fact(self) -> str:
        """What a condition calls the answer."""
        return f"declared.{self.name}"

    @property
    def unsaid(self) -> tuple[str, str]:
        """That the question is open, and that it is not."""
        return f"its author has not said {self.about}", f"its author has said {self.about}"


def _yes_or_no(so: str, not_so: str) -> tuple[Choice, Choice]:
    """Return the two answers; a yes that was not given is no "no", so what is denied is what was said."""
    return (
        Choice("yes", "Yes", f"its author says that {so}", f"its author does not say that {so}"),
        Choice("no", "No", f"its author says that {not_so}", f"its author does not say that {not_so}"),
    )


QUESTIONS: tuple[Question, ...] = (
    Question(
        name="contested",
        asks="Could somebody reasonably object to this?",
        why="Whoever decides will want to know who, and what you would answer.",
        label="Could somebody object",
        about="whether somebody could reasonably object",
        choices=_yes_or_no("somebody could reasonably object", "nobody could reasonably object"),
    ),
    Question(
        name="topics",
        asks="Is it about any of these?",
        why="Your organization has rules of its own for these subjects.",
        label="What it is about",
        about="whether it is about a topic of the list",
        several=True,
    ),
    Question(
        name="people",
        asks="Can anybody be recognised in it, from a picture or by name?",
        why="People have a say in how they are shown, and children need more care.",
        label="Who can be recognised",
        about="whether anybody can be recognised in it",
        choices=(
            Choice("nobody", "Nobody", "nobody can be recognised in it", "its author does not say that nobody can be recognised in it"),
            Choice("adults", "Adults only", "adults and no children can be recognised in it", "its author does not say that it shows adults only"),
            Choice("children", "Children too", "children can be recognised in it", "its author does not say that children can be recognised in it"),
        ),
    ),
    Question(
        name="others_work",
        asks="Does it use anything that others made, such as a logo, a photo, music or a quotation?",
        why="What others made usually needs their permission.",
        label="Uses what others made",
        about="whether it uses what others made",
        choices=_yes_or_no("it uses what others made", "it uses nothing that others made"),
    ),
    Question(
        name="names_others",
        asks="Does it name a company, a product or another organization?",
        why="To name somebody can look like praise or like an attack.",
        label="Names a company or product",
        about="whether it names a company, a product or another organization",
        choices=_yes_or_no("it names a company, a product or another organization", "it names no other organization"),
    ),
    Question(
        name="unfavourable",
        asks="Does it say anything bad about somebody, or about what they make?",
        why="It may be unfair, and it will be quoted.",
        label="Speaks badly of somebody",
        about="whether it speaks badly of somebody",
        choices=_yes_or_no("it speaks badly of somebody", "it speaks badly of nobody"),
    ),
    Question(
        name="not_yet_public",
        asks="Is anything in it not public yet, such as something said at a meeting or over lunch?",
        why="What is out cannot be taken back.",
        label="Holds what is not public yet",
        about="whether everything in it is public already",
        choices=_yes_or_no("something in it is not public yet", "everything in it is public already"),
    ),
    Question(
        name="asks",
        asks="Does it ask readers to do any of these?",
        why="Some organizations may tell people of something, but not urge them to it.",
        label="What it asks readers to do",
        about="what it asks readers to do",
        several=True,
        choices=(
            Choice("attend", "Come to something", "it asks readers to attend something", "its author does not say that it asks readers to attend something"),
            Choice("buy", "Buy something", "it asks readers to buy something", "its author does not say that it asks readers to buy something"),
            Choice("vote", "Vote", "it asks readers to vote", "its author does not say that it asks readers to vote"),
            Choice("donate", "Give money", "it asks readers for money", "its author does not say that it asks readers for money"),
        ),
    ),
    Question(
        name="elsewhere",
        asks="Can people find the same without this network, on your website for example?",
        why="Not everybody has an account there, or can use one.",
        label="Can be found elsewhere too",
        about="whether it can be found elsewhere too",
        choices=_yes_or_no("it can be found elsewhere too", "it can be found nowhere else"),
    ),
    Question(
        name="link_barriers",
        asks="Does a link lead to a picture, film or sound that some people cannot see or hear, and nothing says it in words?",
        why="A film without captions shuts out whoever cannot hear it. If it has to be that way, warn readers and offer another way.",
        label="Links to what some cannot use",
        about="whether a link leads to what some people cannot use",
        choices=_yes_or_no("a link leads to what some people cannot use", "everybody can use what its links lead to"),
    ),
)  # fmt: skip
BY_NAME: Mapping[str, Question] = {question.name: question for question in QUESTIONS}
TOPICS = BY_NAME["topics"]


def value_of(declared: Declared, name: str) -> str | list[str]:
    """Return the answer to the question `name` as a condition sees it: an open question is `not_said`."""
    said = getattr(declared, name)
    if BY_NAME[name].several:
        return [NOT_SAID] if said is None else list(said)
    return NOT_SAID if said is None else str(said)


def answers(declared: Declared, topics: Mapping[str, str]) -> Iterator[tuple[Question, str]]:
    """Yield each question that was answered, with the answer in words; `topics` are the titles of the policy's list."""
    for question in QUESTIONS:
        said = getattr(declared, question.name)
        if said is not None:
            yield question, _in_words(question, (said,) if isinstance(said, str) else said, topics)


def _in_words(question: Question, said: tuple[str, ...], topics: Mapping[str, str]) -> str:
    offered = {choice.value: choice.offered for choice in question.choices}
    if question is TOPICS:
        offered = {topic: topics.get(topic, topic.replace("-", " ").replace("_", " ")) for topic in said}
    return listing([offered[each] for each in said]) or "None of the list"


def topic_phrase(title: str) -> tuple[str, str]:
    """Return how a condition on one topic is said: that it is so, and that it is not."""
    return f"it is about {quoted(title)}", f"its author does not say that it is about {quoted(title)}"
