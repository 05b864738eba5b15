"""What a policy version says of approved proposals, worked out in another process: there may be hundreds of long ones.

`answer` is what runs there, on the bytes that `asked` made, and `answered` reads what came back. Computes only.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import accumulate, takewhile
from uuid import UUID

import msgspec

from policies.document.document import PolicyDocument
from policies.subject.effort import effort
from policies.subject.subject import Subject
from policies.verdict.rulebook import canonical, load, parse
from policies.verdict.waivers import Waiver
from workflows.review.lapse import LookedAt, NewPolicy, lapse_of, looked_at

MEMORY = 512 * 1024 * 1024


class Judged(msgspec.Struct, frozen=True):
    """The facts an approval rests on, and what was waived for it."""

    subject: Subject
    waivers: tuple[Waiver, ...]


class _Question(msgspec.Struct, frozen=True):
    version_id: UUID
    number: int
    document: msgspec.Raw
    now: datetime
    approved: tuple[Judged, ...]
    anew: bool


def in_time(subjects: Iterable[Subject], rules: int, loops: tuple[int, int], seconds: float) -> int:
    """Return how many of `subjects`, from the first, are judged within `seconds` at worst, by so many rules with such loops."""
    costs = accumulate(effort(subject, rules, loops) for subject in subjects)
    return sum(1 for _ in takewhile(lambda cost: cost <= seconds * 1_000_000, costs))


def asked(
    version_id: UUID,
    number: int,
    document: PolicyDocument,
    now: datetime,
    approved: Iterable[Judged],
    *,
    anew: bool = False,
) -> bytes:
    """Return the question what looking back on the version at the moment `now` means for each of `approved`.

    `anew`: they are approved only now, so that what is past is judged like the rest.
    """
    return _encode(_Question(version_id, number, msgspec.Raw(canonical(document)), now, tuple(approved), anew))


def answer(question: bytes) -> bytes:
    """Return the bytes of what `answered` reads. Called in another process."""
    read = _questions.decode(question)
    rulebook = load(parse(bytes(read.document)))
    policy = NewPolicy(id=read.version_id, number=read.number, digest=rulebook.digest, rulebook=rulebook, since=None)
    judge = lapse_of if read.anew else looked_at
    return _encode([judge(policy, one.subject, read.now, one.waivers) for one in read.approved])


def answered(found: bytes) -> list[LookedAt]:
    """Return, for each proposal asked about, why it would lose its approval, or be left; None where it passes."""
    return _answers.decode(found)


_encode = msgspec.json.Encoder().encode
_questions = msgspec.json.Decoder(_Question)
_answers = msgspec.json.Decoder(list[LookedAt])
