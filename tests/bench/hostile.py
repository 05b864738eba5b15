"""How long the hardest texts we know keep a process busy, beside what `effort` expects of them: `python -m tests.bench.hostile`.

Where the estimate is below the processor time, and that is above what is judged at once, the estimate wants mending.
"""

import random
import string
import sys
import time

from policies.subject.effort import effort
from policies.verdict.evaluate import choose_route, evaluate
from policies.verdict.preloading import warm
from policies.verdict.rulebook import load, parse_source
from tests.bench.in_process import POLICY
from tests.policies.build import post
from tests.policies.hostile import LONGEST, texts
from workflows.judging.judge_content import AT_ONCE


def _texts() -> dict[str, str]:
    letters = random.Random(7)
    tags = ("".join(letters.choices(string.ascii_lowercase, k=60)) for _ in range(99))
    return texts() | {"hashtags, all different": " #".join(tags)}


def main() -> None:
    """Print a line for each text and each of three lengths of it."""
    warm()
    book = load(parse_source(POLICY.read_text("utf-8")))
    sys.stdout.write(f"{'text':23} {'letters':>8} {'expected ms':>12} {'took ms':>9}  judged\n")
    for name, whole in _texts().items():
        for length in (280, 3_000, LONGEST):
            subject = post(whole[:length], "x", "linkedin")
            expected = effort(subject, len(book.rules))
            began = time.process_time()
            choose_route(book, subject, evaluate(book, subject))
            took = (time.process_time() - began) * 1000
            where = "at once" if expected <= AT_ONCE else "elsewhere"
            sys.stdout.write(f"{name:23} {length:8,} {expected / 1000:12.1f} {took:9.1f}  {where}\n")


if __name__ == "__main__":
    main()
