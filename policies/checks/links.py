"""Where links lead: to addresses that are secure, known, open about their destination and not in disguise.

Nothing is fetched: only the address as written is judged. A host is compared with those the organization trusts as a
hurried reader would see it, so borrowed letters, one slip of the keyboard, or a trusted name in front of another host
are caught. Computes only.
"""

from collections.abc import Iterator
from typing import Annotated

import msgspec
import regex

from policies.checks.registry import LESS, LONGER, ON, SHORTER, WITHIN, Example, Hit, Parameters, check
from policies.subject import matter
from policies.subject.facts import Place as Spot
from policies.subject.facts import Subject, host_of
from policies.subject.findings import Fix, Place
from policies.text.addresses.short_hosts import below, hiding_hosts
from policies.text.look_alikes import imitated
from policies.text.phrasing import count, listing, quoted
from tenants.ground.patterns import shaped

Host = Annotated[str, shaped(r"[a-z0-9\u00a1-\uffff.-]{3,253}")]
_NUMBERS = regex.compile(r"(?:\d{1,3}\.){3}\d{1,3}")


class Links(Parameters, frozen=True, kw_only=True):
    """Where links may lead.

    https: whether addresses must be secure. allow: the only hosts linked to, none for any; deny: hosts never linked
    to; both count the hosts below them. shorteners: whether shortened addresses are refused; own_shorteners: those that
    the organization runs. trusted: hosts others may imitate, beside `allow`. most: how many links a post may have.
    """

    https: Annotated[bool, ON] = True
    allow: Annotated[tuple[Host, ...], msgspec.Meta(max_length=500), WITHIN] = ()
    deny: Annotated[tuple[Host, ...], msgspec.Meta(max_length=2_000), LONGER] = ()
    shorteners: Annotated[bool, ON] = True
    own_shorteners: Annotated[tuple[Host, ...], msgspec.Meta(max_length=20), SHORTER] = ()
    trusted: Annotated[tuple[Host, ...], msgspec.Meta(max_length=500), LONGER] = ()
    most: Annotated[int, msgspec.Meta(ge=0, le=50), LESS] | None = None


def _post(says: str, text: str, *flags: str, **parameters: object) -> Example:
    subject = Subject(kind="example", fields={"/text": text}, texts={"x": "/text"})
    return Example(says=says, subject=subject, flags=flags, parameters=parameters)


EXAMPLES = (
    _post("an address that is not secure", "See http://example.org/a", "http://example.org/a"),
    _post("a shortened address", "See https://bit.ly/3xyz", "https://bit.ly/3xyz"),
    _post("a host that is not on the list", "See https://example.com", "https://example.com", allow=("example.org",)),
    _post("a host that is refused", "See https://www.example.com", "https://www.example.com", deny=("example.com",)),
    _post(
        "a host in borrowed letters",
        "See https://ex\u0430mple.org",
        "https://ex\u0430mple.org",
        trusted=("example.org",),
    ),
    _post(
        "a trusted name in front of another host",
        "See https://example.org.login.com",
        "https://example.org.login.com",
        trusted=("example.org",),
    ),
    _post(
        "one letter away from a trusted host",
        "See https://examp1e.org",
        "https://examp1e.org",
        trusted=("example.org",),
    ),
    _post(
        "more links than the policy allows", "https://example.org https://example.net", "https://example.net", most=1
    ),
    _post("a secure address", "See https://example.org/page"),
    _post("a host below an allowed one", "See https://library.example.org", allow=("example.org",)),
    _post("the trusted host itself", "See https://example.org", trusted=("example.org",)),
)


@check(
    "links",
    parameters=Links,
    judges=matter.links,
    summary="Sees that links are secure, lead where they may, and do not hide or imitate their destination.",
    examples=EXAMPLES,
    lesson="links",
)
def links(subject: Subject, parameters: Links) -> Iterator[Hit]:
    """Yield at most one hit a link, the gravest first, and one when there are too many."""
    trusted = (*parameters.trusted, *parameters.allow, *parameters.own_shorteners)
    for pointer in subject.readers:
        spots = [spot for spot in subject.links if spot.field == pointer]
        for spot in spots:
            hit = _wrong_with(spot, parameters, trusted)
            if hit is not None:
                yield hit
        if parameters.most is not None and len(spots) > parameters.most:
            yield Hit(
                place=Place(field=pointer, start=spots[parameters.most].start, end=spots[-1].end),
                message=f"This text has {count(len(spots), 'link')}, and the policy allows {_at_most(parameters.most)}.",
                remedy="Keep the one link that tells people what to do next.",
            )


def _wrong_with(spot: Spot, parameters: Links, trusted: tuple[str, ...]) -> Hit | None:
    place = Place(field=spot.field, start=spot.start, end=spot.end)
    host = readable(host_of(spot.text))
    said = _disguised(spot.text, host, trusted) or _unwelcome(host, parameters)
    if said is not None:
        return Hit(place=place, message=said[0], remedy=said[1])
    if parameters.https and spot.text[:7].lower() == "http://":
        end = spot.start + len("http://")
        return Hit(
            place=place,
            message="This link is not secure: what people read or type there can be seen and changed on the way.",
            remedy="Write https:// instead of http://, and try that the page opens.",
            fix=Fix(label="Write https://", field=spot.field, start=spot.start, end=end, replacement="https://"),
        )
    return None


def _disguised(url: str, host: str, trusted: tuple[str, ...]) -> tuple[str, str] | None:
    if "@" in url.partition("://")[2].partition("/")[0] or _NUMBERS.fullmatch(host):
        return f"The address {quoted(url)} hides where it leads.", "Use the address as the owner of the page shows it."
    meant = imitated(host, trusted)
    if meant:
        message = f"The address {quoted(host)} looks like {quoted(meant)} and is not the same place."
        return message, f"Check the address. If {quoted(meant)} is meant, type it again by hand."
    return None


def _unwelcome(host: str, parameters: Links) -> tuple[str, str] | None:
    if below(host, parameters.deny):
        message = f"This organization does not link to {quoted(host)}."
        return message, "Leave the link out, or link to another source."
    if parameters.shorteners and below(host, hiding_hosts()) and not below(host, parameters.own_shorteners):
        message = (
            f"{quoted(host)} stands between the link and its page, so nobody can see where it leads before they tap."
        )
        return message, "Use the full address of the page; most networks count every link alike."
    if parameters.allow and not below(host, parameters.allow):
        allowed = listing([quoted(name) for name in parameters.allow[:4]], "or")
        more = " or another listed place" if len(parameters.allow) > 4 else ""
        return f"{quoted(host)} is not among the places this organization links to.", f"Link to {allowed}{more}."
    return None


def readable(host: str) -> str:
    """Return `host` with encoded labels (`xn--…`) as the letters they stand for, where they can be decoded."""
    labels = []
    for label in host.split("."):
        try:
            labels.append(label[4:].encode().decode("punycode") if label.startswith("xn--") else label)
        except UnicodeError:
            labels.append(label)
    return ".".join(labels)


def _at_most(most: int) -> str:
    return f"at most {count(most, 'of them', 'of them')}" if most else "none"
