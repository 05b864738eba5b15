"""The letter that tells somebody what happened: one for one thing, a digest for several; with the brief where a decision is asked for.

Rules kept: it can be understood without opening anything, and its links only show; one letter holds everything that waited. What
the network, the policy and the author say stands apart from what we say. Computes only.
"""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import msgspec

from tenants.mail.letter import Letter, one_line
from tenants.mail.letter_body import Heading, Items, Link, Paragraph, Part, Quote, Small, html_text, plain_text
from workflows.judging.brief import Brief
from workflows.judging.stands_out import Gravity
from workflows.kinds.fields import public_texts
from workflows.kinds.register import kind_of
from workflows.kinds.sentences import counted, moment
from workflows.notices.kinds import ASKING, GROUPS, KINDS, NoticeGroup, NoticeKind
from workflows.notices.wording import Quoted

KIND = "notices"
MOST_IN_FULL = 3
"""So many briefs stand in one letter; what else waits is one sentence each."""
ONLY_SHOWS = "A link only shows the page. Nothing is decided before you sign in and press a button there."
_GRAVITIES: dict[Gravity, str] = {"serious": "Serious", "care": "Take care", "note": "Good to know"}


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a letter tells.

    `brief` is there where the reader is asked to decide, with `why` they are; `quoted` where somebody gave a reason; `path` where there
    is something to open.
    """

    id: UUID
    kind: NoticeKind
    words: str
    quoted: Quoted | None = None
    path: str | None
    title: str = ""
    why: str = ""
    brief: Brief | None = None

    @property
    def asks(self) -> bool:
        return self.kind in ASKING and self.brief is not None


class Reader(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a letter goes to. `zone` is the one their times are told in; `organization` and `slug` say where it happened."""

    member_id: UUID
    name: str
    address: str
    organization: str
    slug: str
    zone: str


class Links(msgspec.Struct, frozen=True, kw_only=True):
    """Where links lead: `pages` is the address people use; `stop` is the address that ends letters like this, by group."""

    pages: str
    stop: str = ""


def letter_of(reader: Reader, told: Sequence[Told], links: Links, *, quiet: bool = False) -> Letter:
    """Return the letter that tells `told`, at least one thing, the newest last; what waits for a decision is read first.

    `quiet`: it comes in the reader's quiet hours.
    """
    several = len(told) > 1
    subject = one_line(_subject(reader, told))
    parts: list[Part] = [Paragraph(f"{reader.name},")]
    if several:
        parts.append(Heading(f"{counted(len(told), 'thing', 'things')} in {reader.organization}"))
    if quiet:
        parts.append(Paragraph("This comes in your quiet hours, because something in it is urgent."))
    in_full = [one for one in told if one.asks][:MOST_IN_FULL]
    for one in in_full:
        parts += _asking(one, reader, links)
    if in_full:
        parts.append(Small(ONLY_SHOWS))
    besides = [one for one in told if one not in in_full]
    if in_full and besides:
        parts.append(Heading("What else there is"))
    for one in besides:
        parts += _plainly(one, reader, links)
    parts += _why_it_came(reader, told, links)
    return Letter(
        key=f"notices/{told[-1].id}",
        kind=KIND,
        to=reader.address,
        subject=subject,
        text=plain_text(parts),
        html=html_text(parts, title=subject),
        member=reader.member_id,
        list_unsubscribe=links.stop if links.stop.startswith("https://") else "",
    )


def groups_of(told: Sequence[Told]) -> tuple[NoticeGroup, ...]:
    """Return the groups a letter belongs to, each once, in the order people choose in."""
    held = {KINDS[one.kind].group for one in told}
    return tuple(group for group in NoticeGroup if group in held)


def address_of(links: Links, reader: Reader, path: str) -> str:
    """Return the address of a page, which says in which organization it is: the reader may work in another one just now.

    `path` may name a place on the page behind a `#`.
    """
    page, mark, place = path.partition("#")
    return f"{links.pages}{page}?in={reader.slug}{mark}{place}"


def _subject(reader: Reader, told: Sequence[Told]) -> str:
    if len(told) > 1:
        asked = sum(one.asks for one in told)
        waits = f", {counted(asked, 'waits', 'wait')} for your decision" if asked else ""
        return f"{reader.organization}: {counted(len(told), 'notice', 'notices')}{waits}"
    one = told[0]
    if one.asks:
        return f"Your decision is asked for: {one.title}"
    first, _, _ = one.words.partition(". ")
    return f"{reader.organization}: {first.rstrip('.')}"


def _plainly(one: Told, reader: Reader, links: Links) -> list[Part]:
    opened: list[Part] = [Link("Open it", address_of(links, reader, one.path))] if one.path else []
    said: list[Part] = [Paragraph(f"{one.quoted.by} wrote:"), Quote(one.quoted.words)] if one.quoted else []
    return [Paragraph(one.words), *said, *opened]


def _asking(one: Told, reader: Reader, links: Links) -> list[Part]:
    """Return everything somebody needs to know before they go and decide."""
    brief = one.brief
    assert brief is not None
    assert one.path is not None
    parts: list[Part] = [Heading(one.title), Paragraph(" ".join(filter(None, (one.words, one.why))))]
    parts.append(Paragraph("What people will see:"))
    for field in public_texts(brief.content):
        parts += [Small(field.label), Quote(field.text)]
    pictures = [
        picture.alt or "a picture without a description" for picture in kind_of(brief.content).pictures(brief.content)
    ]
    if pictures:
        parts.append(Items(tuple(f"Picture: {alt}" for alt in pictures)))
    if brief.seen:
        parts += [
            Paragraph("Where, and who sees it:"),
            Items(tuple(f"{seen.where}: {seen.who}" for seen in brief.seen)),
        ]
    parts.append(Paragraph(f"When: {_when(brief.content.answers.when, reader.zone)}."))
    parts.append(Paragraph(f"Why: {_why(brief)}"))
    return [*parts, *_judge(brief), *_ends(brief, reader), *_way_on(one, reader, links)]


def _when(at: datetime | None, zone: str) -> str:
    return moment(at, zone) if at else "no time is given"


def _why(brief: Brief) -> str:
    said = brief.content.answers.why or "nobody said why"
    return f"{said} (objective {brief.objective.number}: {brief.objective.title})" if brief.objective else said


def _judge(brief: Brief) -> list[Part]:
    still = [one for one in brief.stands_out if one.open]
    if not still:
        return [Paragraph("Nothing stands out in it. Whether it is wise is for you to say.")]
    lines = tuple(f"{_GRAVITIES[one.gravity]}: {' '.join(filter(None, (one.sentence, one.more)))}" for one in still)
    return [Paragraph("What to judge:"), Items(lines)]


def _ends(brief: Brief, reader: Reader) -> list[Part]:
    return [Paragraph(f"If you do nothing: {brief.if_nothing} The time ends {moment(brief.expires_at, reader.zone)}.")]


def _way_on(one: Told, reader: Reader, links: Links) -> list[Part]:
    assert one.path is not None
    return [Link("Read and decide", address_of(links, reader, one.path))]


def _why_it_came(reader: Reader, told: Sequence[Told], links: Links) -> list[Part]:
    named = "; ".join(GROUPS[group].title.lower() for group in groups_of(told))
    return [
        Small(f"You get this as a member of {reader.organization}. It is about: {named}."),
        Link("Choose what comes by e-mail, and when", address_of(links, reader, "/account#notices")),
        *([Link("End letters like this one, without signing in", links.stop)] if links.stop else []),
    ]
