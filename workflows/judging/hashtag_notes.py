"""What stands out in the hashtags of a content, and in sentences that invite everybody to answer. Computes only."""

from collections.abc import Iterator, Mapping

from policies.hashtags.hijack_shapes import TAKEN_OVER, invitations
from policies.hashtags.lexicon import CATEGORY_WORDS
from policies.hashtags.reasons import Reason
from policies.subject.findings import Place
from policies.subject.subject import Subject
from policies.text.phrasing import quoted
from workflows.judging.stands_out import Gravity, StandsOut

OF_RISK: Mapping[str, Gravity] = {"high": "serious", "review": "care", "note": "note"}
_WITH = {"death": "a death", "violence": "violence", "hate": "hatred"}
_CHANGE = "Add a word or change one, so that it can be read in one way only."
_KEEP = "Keep it where the word has to be said; else choose another word."
_ANSWERED = "Say who reads and answers what comes in, and when it ends. Or choose words that tell something instead of asking for it."


def hashtag_notes(subject: Subject, accepted: Mapping[str, str]) -> Iterator[StandsOut]:
    """Yield what each hashtag of `subject` may say beside what is meant, once a tag, and what it invites.

    `accepted` are the hashtags that the policy has looked at and lets stand, without mark and in lower case, each with why.
    """
    for tag in dict.fromkeys(each.tag for each in subject.hashtags):
        reading, why_fine = subject.reading(tag), accepted.get(tag.casefold())
        for reason in reading.reasons:
            yield _reading(f"#{tag}", reason, why_fine, reading.text)
        if reading.invites is not None:
            yield StandsOut(
                kind="invitation",
                gravity="care",
                short="an invitation to everybody",
                sentence=f"#{tag} {reading.invites}.",
                more=TAKEN_OVER,
                remedy=_ANSWERED,
                tag=f"#{tag}",
            )


def _reading(tag: str, reason: Reason, why_fine: str | None, meant: str) -> StandsOut:
    second = reason.kind == "second"
    what = _WITH.get(reason.category, CATEGORY_WORDS[reason.category])
    fine = f"The policy lets {tag} stand: {why_fine}" if why_fine else ""
    return StandsOut(
        kind="reading",
        gravity="note" if why_fine else OF_RISK.get(reason.risk, "note"),
        short=f"a second reading with {what}" if second else f"{what} in a hashtag",
        sentence=f"{tag} reads as {quoted(meant)} and {reason.says}" if second else f"{tag} {reason.says}",
        more=" ".join(filter(None, (reason.why, fine))),
        remedy="" if why_fine or reason.kind == "excused" else _CHANGE if second else _KEEP,
        tag=tag,
    )


def inviting_sentences(subject: Subject) -> Iterator[StandsOut]:
    """Yield each sentence of `subject` that invites everybody to answer."""
    for pointer in subject.readers:
        for start, end in invitations(subject.folded(pointer), subject.brands):
            yield StandsOut(
                kind="invitation",
                gravity="care",
                short="an invitation to everybody",
                sentence=f"{quoted(subject.fields[pointer][start:end])} invites everybody to answer.",
                more="People with a complaint answer first, and others repeat it.",
                remedy="Say who reads the answers and until when. Or ask something narrow, or tell instead of asking.",
                place=Place(field=pointer, start=start, end=end),
            )
