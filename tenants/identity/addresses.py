"""E-mail addresses: one normal form, so that one mailbox is one address however it is typed.

The domain is read by IDNA 2008 with the mapping of UTS 46 and kept in ASCII (`xn--...`): capitals, full-width letters, the
three other full stops and a trailing dot make no other address. The part before the @ is kept in small letters and NFC;
compatibility letters (full-width, ligatures) become plain ones where nothing but letters, digits and marks comes of it.
Characters that nobody sees, or that turn the order of the others around, are refused: two addresses that look the same
would be two people. Computes only.
"""

import unicodedata

import idna

from tenants.ground.errors import Problem

LONGEST = 254
"""Characters of a whole address that mail can carry (RFC 5321)."""

LONGEST_LOCAL = 64
"""Bytes before the @ that mail can carry."""

_SIGNS = frozenset("!#$%&'*+-/=?^_`{|}~.")
_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800")
"""Letters and marks that are drawn as nothing."""


def normal_address(given: str) -> str:
    """Return `given` as it is stored and compared. Raises `invalid-content`, in words, for what is no mail address."""
    stripped = given.strip()
    local, at, domain = stripped.replace("\N{FULLWIDTH COMMERCIAL AT}", "@").rpartition("@")
    if not at or not local or not domain:
        raise _unusable("It has a name, an @ and a domain, such as jo@example.org.")
    address = f"{_local_part(local)}@{_domain(domain)}"
    if len(address) > LONGEST:
        raise _unusable(f"It has more than {LONGEST} characters, which is the most that mail can carry.")
    return address


def require_visible(given: str, field: str) -> None:
    """Raise `invalid-content` for a name that holds what nobody sees, or nothing but that. `field` is its JSON name."""
    if not given.strip() or any(_unseen(character) and not _joins(given, i) for i, character in enumerate(given)):
        raise _invalid(
            field,
            "A name is read by others, so it has letters and no invisible characters or marks that turn text around.",
            "Type the name anew instead of pasting it.",
        )


def _local_part(given: str) -> str:
    plain = _plain(given).lower()
    local = unicodedata.normalize("NFC", plain)
    for character in local:
        if _unseen(character):
            raise _unusable("It holds an invisible character, or one that turns text around. Type it anew.")
        if not (character in _SIGNS or character.isalnum() or unicodedata.category(character)[0] == "M"):
            raise _unusable(f"“{character}” cannot stand before the @.")
    if local[0] == "." or local[-1] == "." or ".." in local:
        raise _unusable("A full stop stands between letters, not beside another one or at an end.")
    if len(local.encode()) > LONGEST_LOCAL:
        raise _unusable(f"The part before the @ is longer than {LONGEST_LOCAL} bytes.")
    return local


def _plain(given: str) -> str:
    """Return `given` with compatibility letters made plain, character by character, where only letters come of it."""
    return "".join(
        mapped if mapped and all(_is_word(c) for c in mapped) else character
        for character, mapped in ((c, unicodedata.normalize("NFKC", c)) for c in given)
    )


def _is_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character)[0] == "M"


def _domain(given: str) -> str:
    if any(_unseen(character) for character in given):
        raise _unusable("Its domain holds an invisible character, or one that turns text around. Type it anew.")
    try:
        mapped = idna.uts46_remap(given, std3_rules=True).removesuffix(".")
        if not all(mapped.split(".")):
            raise idna.IDNAError("a domain has no empty part")  # noqa: TRY301  the refusal below says it
        return idna.encode(mapped, std3_rules=True).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError):
        raise _unusable("The part after the @ is no domain, such as example.org.") from None


def _unseen(character: str) -> bool:
    """Return whether a character is drawn as nothing, as a blank, or changes the order of those around it."""
    if character == " ":
        return False
    return unicodedata.category(character)[0] in "CZ" or character in _BLANK_LETTERS or _is_selector(character)


def _joins(text: str, at: int) -> bool:
    """Return whether a zero-width joiner or non-joiner stands between letters of a script that writes names with it."""
    around = text[at - 1 : at] + text[at + 1 : at + 2]
    return text[at] in "\u200c\u200d" and len(around) == 2 and all(c > "\u0590" and _is_word(c) for c in around)


def _is_selector(character: str) -> bool:
    return (
        "\ufe00" <= character <= "\ufe0f"
        or "\U000e0100" <= character <= "\U000e01ef"
        or "\u180b" <= character <= "\u180f"
    )


def _unusable(fix: str) -> Problem:
    return _invalid("email", "That is not an e-mail address that mail could reach.", fix)


def _invalid(field: str, detail: str, fix: str) -> Problem:
    return Problem(
        "invalid-content",
        detail,
        fix=fix,
        errors=[{"in": "body", "pointer": f"/{field}", "message": fix}],
    )
