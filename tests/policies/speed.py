"""How long a verdict takes: the shipped packs over a post of 280 characters, in process.

`python -m tests.policies.speed` prints it. Processor time is measured, so that a busy machine changes little.
"""

import time

from policies.subject.facts import Channel, Media, Subject
from policies.verdict.evaluate import choose_route, evaluate
from policies.verdict.rulebook import Rulebook, load, parse_source

RULES = 30
TEXT = (
    "Join us on Sunday at the library for the open day, with music, books and a tour of the archive that nobody has seen "
    "since 1962. Doors open at nine and close at five. Children are welcome, and so are their grandparents. Please read "
    "more at https://northfield.example.org/day #OpenDay #Northfield"
)
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


def rulebook() -> Rulebook:
    book = load(parse_source(POLICY))
    return Rulebook(book.document, book.digest, book.rules[:RULES], book.routes)


def subject() -> Subject:
    return Subject(
        kind="post",
        fields={"/text": TEXT},
        channels=tuple(Channel(network=network) for network in ("x", "facebook", "linkedin")),
        media=(Media(pointer="/media/0", alt="Children climb on the old printing press."),),
        sponsorship="paid",
    )


def measure(rounds: int = 400) -> tuple[float, float]:
    """Return the median and the 99th percentile of one verdict with its route, in milliseconds of processor time."""
    book = rulebook()
    evaluate(book, subject())
    taken = []
    for _ in range(rounds):
        fresh = subject()
        began = time.process_time()
        choose_route(book, fresh, evaluate(book, fresh))
        taken.append((time.process_time() - began) * 1_000)
    taken.sort()
    return taken[rounds // 2], taken[rounds * 99 // 100]


if __name__ == "__main__":
    median, slow = measure(2_000)
    print(f"{RULES} rules over {len(TEXT)} characters: p50 {median:.2f} ms, p99 {slow:.2f} ms")  # noqa: T201
