"""Second readings beside the one that was meant: which can stand, which capitals help, and which speak of somebody's death.

Rule kept: capitals help where they are kept, and strangers type and hear a tag without them. So a second reading with a grave word
never falls below what is for review, and one that says of somebody that they are dead stays what it is. Computes only.
"""

from collections.abc import Collection, Iterable, Sequence

from policies.hashtags.in_writing import DYING, is_name, person_named
from policies.hashtags.intent import Meant
from policies.hashtags.lexicon import lexicon
from policies.hashtags.misreadings import RISKS, SMALL_WORDS, Misreading, Risk
from policies.hashtags.segment import Lattice, Part, Split, words_of
from policies.hashtags.word_frequencies import frequencies

_GRAVE = frozenset({"sex", "sexual violence", "slur", "insult", "violence", "death", "hate"})
_BETWEEN = frozenset({"is", "was", "not", "now", "really", "finally", "at", "last"})
_RAREST_SHORT = {3: -4.6, 4: -5.6}
_RAREST = -6.6
_BEFORE_I = frozenset({"and", "as", "can", "do", "how", "if", "so", "than", "that", "what", "when", "where", "why"})


def stands_together(split: Split, lattice: Lattice, intent: Meant, names: Collection[str]) -> bool:
    """Return whether people could read `split`: familiar words, no fragments, and none of the organization's `names` cut up."""
    own = {part for part in intent.split if lattice.letters[part.start : part.end] in names}
    words = words_of(split, lattice.letters)
    if not own <= set(split) or not all(part.known for part in split) or words[-1:] == ("a",):
        return False
    before = ("", *words)
    return all(_familiar(word) and (word != "i" or before[at] in _BEFORE_I | {""}) for at, word in enumerate(words))


def _familiar(word: str) -> bool:
    if len(word) < 3:
        return word in SMALL_WORDS or word.isdigit()
    if word in lexicon() or is_name(word) or word.isdigit():
        return True
    return frequencies().get(word, _RAREST) >= _RAREST_SHORT.get(len(word), _RAREST)


def softened(found: Iterable[Misreading], intent: Meant) -> list[Misreading]:
    """Return `found` as it stands once capitals show what is meant: one step less, and a grave word never out of sight."""
    return [_softened(each) for each in found] if intent.shown else list(found)


def _softened(found: Misreading) -> Misreading:
    if found.way == "plain" or RISKS.index(found.risk) < RISKS.index("review"):
        return found
    grave = found.harsh.category in _GRAVE and found.harsh.severity > 1
    lower = RISKS[RISKS.index(found.risk) - 1]
    return found._replace(risk=max(lower, "review", key=RISKS.index) if grave else lower)


def seconds(
    found: Sequence[Misreading], others: Sequence[tuple[float, Split]], letters: str, intent: Meant
) -> list[Misreading]:
    """Return `found` with every harsh word that a second reading says too, about something or somebody else.

    `Now Thatcher's dead` says what it means, and "now that Cher's dead" as well.
    """
    raised = [_second(each, others, letters, intent) for each in found]
    return sorted(raised, key=lambda each: (-RISKS.index(each.risk), -each.harsh.severity, each.gap))


def _second(found: Misreading, others: Sequence[tuple[float, Split]], letters: str, intent: Meant) -> Misreading:
    if found.way != "plain" or found.excused is not None:
        return found
    place = next(part for part in found.split if letters[part.start : part.end] == "".join(found.harsh.words))
    about = [(gap, split) for gap, split in others if _has(split, place) and split != intent.split]
    told = [(dead_in(split, letters) is None, gap, split) for gap, split in about]
    if told:
        nobody, gap, split = min(told)
        risk: Risk = max(found.risk, "review" if nobody else "high", key=RISKS.index)
        return found._replace(risk=risk, way="across", gap=gap, split=split)
    if dead_in(intent.split, letters) is not None:
        return found._replace(risk=max(found.risk, "review", key=RISKS.index), split=intent.split)
    return found


def _has(split: Split, place: Part) -> bool:
    return any((part.start, part.end) == (place.start, place.end) for part in split)


def dead_in(split: Split, letters: str) -> str | None:
    """Return the lower-case name of whoever `split` says is dead, or None."""
    words = words_of(split, letters)
    for at, word in enumerate(words):
        if word in DYING:
            before = [each for each in words[max(0, at - 3) : at] if each not in _BETWEEN]
            person = person_named(before)
            if person is not None:
                return person
    return None
