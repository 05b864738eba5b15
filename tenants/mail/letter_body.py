"""The body of a letter from its parts: once as plain text, once as HTML that says the same.

Rule kept: both are made from the same parts, so they cannot differ. The HTML works without pictures, scripts and style sheets, in
light and dark; everything people wrote is escaped. Computes only.
"""

import textwrap
from collections.abc import Sequence
from html import escape

import msgspec

WIDTH = 72
"""Characters of a line of the plain text, as mail programs show it."""


class Heading(msgspec.Struct, frozen=True):
    words: str


class Paragraph(msgspec.Struct, frozen=True):
    words: str


class Quote(msgspec.Struct, frozen=True):
    """Words somebody proposes or wrote, kept apart from ours. Their lines stay as they are."""

    words: str


class Items(msgspec.Struct, frozen=True):
    """Short lines, one below the other."""

    lines: tuple[str, ...]


class Link(msgspec.Struct, frozen=True):
    """Where to go on. The address stands in the plain text as it is."""

    label: str
    url: str


class Small(msgspec.Struct, frozen=True):
    """What matters least: why this came, and how to end it."""

    words: str


Part = Heading | Paragraph | Quote | Items | Link | Small


def plain_text(parts: Sequence[Part]) -> str:
    """Return the parts as plain text."""
    return "\n\n".join(_plain(part) for part in parts) + "\n"


def html_text(parts: Sequence[Part], *, title: str, language: str = "en") -> str:
    """Return the parts as one HTML page called `title`."""
    body = "\n".join(_html(part) for part in parts)
    return (
        f'<!doctype html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">'
        f"<title>{escape(title)}</title></head>\n"
        '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:38em;margin:0 auto;padding:16px">\n'
        f"{body}\n</body></html>\n"
    )


def _plain(part: Part) -> str:
    match part:
        case Quote(words):
            return "\n".join(f"> {line}".rstrip() for line in words.splitlines())
        case Items(lines):
            return "\n".join(_filled(f"- {line}", indent="  ") for line in lines)
        case Link(label, url):
            return f"{label}:\n{url}"
        case Heading(words) | Paragraph(words) | Small(words):
            return _filled(words)


def _filled(words: str, indent: str = "") -> str:
    """Return words in lines of at most `WIDTH`; addresses stay whole."""
    return textwrap.fill(words, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _html(part: Part) -> str:
    match part:
        case Heading(words):
            return f'<h1 style="font-size:20px;line-height:1.3">{escape(words)}</h1>'
        case Paragraph(words):
            return f"<p>{escape(words)}</p>"
        case Quote(words):
            lines = "<br>".join(escape(line) for line in words.splitlines())
            return f'<blockquote style="font-family:serif;margin:0;padding-left:12px;border-left:3px solid">{lines}</blockquote>'
        case Items(lines):
            return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"
        case Link(label, url):
            return f'<p><a href="{escape(url)}" style="display:inline-block;padding:10px 0">{escape(label)}</a></p>'
        case Small(words):
            return f'<p style="font-size:14px">{escape(words)}</p>'
