"""How each hashtag of a subject may be read, as author and deciders are shown it. Computes only."""

import msgspec

from policies.hashtags.readings import spoken
from policies.subject.bounds import excess
from policies.subject.subject import Subject


class HashtagReading(msgspec.Struct, frozen=True, kw_only=True):
    """How one hashtag reads: the words meant, as a stranger types it, as it is spoken, and what else it may say."""

    tag: str
    words: str
    lower: str
    spoken: str
    other_readings: tuple[str, ...]
    risk: str
    because: tuple[str, ...]


def heard_tags(subject: Subject) -> tuple[HashtagReading, ...]:
    """Return each hashtag of `subject` once, in reading order, with what strangers may make of it; none where there are too many."""
    if excess(subject) is not None:
        return ()
    tags = dict.fromkeys(tag.tag for tag in subject.hashtags)
    return tuple(_heard(subject, tag) for tag in tags)


def _heard(subject: Subject, tag: str) -> HashtagReading:
    reading = subject.reading(tag)
    meant = reading.text
    others = (other.text for other in reading.readings)
    return HashtagReading(
        tag=f"#{tag}",
        words=meant,
        lower=f"#{tag.lower()}",
        spoken=spoken(tag),
        other_readings=tuple(other for other in others if other.casefold() != meant.casefold()),
        risk=reading.risk,
        because=tuple(reading.because),
    )
