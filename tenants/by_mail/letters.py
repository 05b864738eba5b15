"""The letters by which people come in and come back: invitations, new passwords, changed addresses.

Rules kept: a link only shows; what it is for happens on the page, by a button. The token stands behind the `#`, which browsers never send to
a server. Each letter says why it came, how long it is good, and what to do if it was not wanted. Computes only.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from urllib.parse import quote
from uuid import UUID
from zoneinfo import ZoneInfo

import msgspec

from tenants.mail.letter import Letter, one_line
from tenants.mail.letter_body import Link, Paragraph, Part, Small, html_text, plain_text

RESET_GOOD_FOR = timedelta(minutes=30)
ADDRESS_GOOD_FOR = timedelta(days=1)


class Inviting(msgspec.Struct, frozen=True, kw_only=True):
    """What an invitation's letter says. `zone` is the organization's."""

    email: str
    name: str
    by: str
    organization: str
    zone: str
    roles: Sequence[str]
    expires_at: datetime


def invitation_link(public_url: str, token: str) -> str:
    """Return the link of an invitation."""
    return f"{public_url}/invitation#token={quote(token)}"


def reset_link(public_url: str, token: str) -> str:
    """Return a link for a new password."""
    return f"{public_url}/reset#token={quote(token)}"


def invitation_letter(what: Inviting, *, key: str, public_url: str, token: str) -> Letter:
    """Return the letter that invites somebody: by whom, to what, until when."""
    until = what.expires_at.astimezone(ZoneInfo(what.zone))
    roles = f" as {_listed(what.roles)}" if what.roles else ""
    parts = (
        Paragraph(f"Hello {what.name},"),
        Paragraph(f"{what.by} invites you to {what.organization}{roles}."),
        Paragraph(
            f"{what.organization} uses Hashmark to propose what it says on social media, and to decide on it before it goes out. "
            "Open the link to see what you are invited to and to choose a password. Opening it changes nothing yet."
        ),
        Link("See the invitation", invitation_link(public_url, token)),
        Paragraph(f"It works once, until {_moment(until)} ({what.zone})."),
        Small(f"This came because {what.by} gave us your address. If you do not expect it, you need not do anything."),
    )
    subject = one_line(f"{what.by} invites you to {what.organization}")
    return _letter(key, "invitation", what.email, subject, parts, member=None, good_until=what.expires_at)


def forgotten_letter(
    *,
    key: str,
    email: str,
    name: str,
    organizations: Sequence[str],
    member: UUID,
    public_url: str,
    token: str,
    until: datetime,
) -> Letter:
    """Return the letter with a link to choose a new password."""
    parts = (
        Paragraph(f"Hello {name},"),
        Paragraph(f"Somebody asked for a new password for your account at {_listed(organizations)}."),
        Link("Choose a new password", reset_link(public_url, token)),
        Paragraph(
            "The link works once, for half an hour, and only the newest one counts. Opening it changes nothing; once you have chosen a "
            "password, you are signed out wherever you were signed in."
        ),
        Small("If it was not you, you need not do anything: your password stays as it is."),
    )
    return _letter(key, "forgotten", email, "Choose a new password", parts, member=member, good_until=until)


def confirm_address_letter(*, key: str, email: str, name: str, public_url: str, token: str, until: datetime) -> Letter:
    """Return the letter to a new address, whose link confirms it."""
    parts = (
        Paragraph(f"Hello {name},"),
        Paragraph("You want to use this address for your Hashmark account. Confirm that letters to it reach you:"),
        Link("Confirm this address", f"{public_url}/email#token={quote(token)}"),
        Paragraph("The link works once, for a day. Until then your earlier address counts."),
        Small("If it was not you, you need not do anything: nothing changes unless the link is used."),
    )
    return _letter(key, "confirm_address", email, "Confirm your new address", parts, member=None, good_until=until)


def address_wished_letter(
    *, key: str, email: str, name: str, member: UUID, public_url: str, token: str, until: datetime
) -> Letter:
    """Return the letter to the present address: a change is under way, and how to stop it."""
    parts = (
        Paragraph(f"Hello {name},"),
        Paragraph(
            "Somebody who is signed in to your Hashmark account, and knows its password, wants to use another e-mail address for it. "
            "It takes effect once a link that was sent there is used, within a day."
        ),
        Paragraph("If it was you, there is nothing to do here. If it was not, stop it, and choose another password:"),
        Link("Stop the change", f"{public_url}/email#stop={quote(token)}"),
        Small("This came to the address your account has now."),
    )
    return _letter(
        key,
        "address_wished",
        email,
        "Your account is about to get another address",
        parts,
        member=member,
        good_until=until,
    )


def address_changed_letter(*, key: str, email: str, name: str) -> Letter:
    """Return the letter to the earlier address, once another one counts."""
    parts = (
        Paragraph(f"Hello {name},"),
        Paragraph(
            "Your Hashmark account has another e-mail address from now on. It was confirmed by a link that was sent there."
        ),
        Small("If it was not you, tell an administrator of your organization at once: they can end its access."),
    )
    return _letter(key, "address_changed", email, "Your account has another address", parts, member=None)


def _letter(
    key: str,
    kind: str,
    to: str,
    subject: str,
    parts: Sequence[Part],
    *,
    member: UUID | None,
    good_until: datetime | None = None,
) -> Letter:
    return Letter(
        key=key,
        kind=kind,
        to=to,
        subject=subject,
        text=plain_text(parts),
        html=html_text(parts, title=subject),
        member=member,
        good_until=good_until,
    )


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _moment(at: datetime) -> str:
    return f"{at:%a} {at.day} {at:%b %Y}, {at:%H:%M}"
