"""`hashmark text` and `hashmark hashtag`: what networks and strangers see in words, one JSON object a line in and out.

Rule kept: every line gets an answer in its place; a line that cannot be read gets one that says why.
"""

import json
import sys
from collections.abc import Callable
from typing import Any

import click


@click.group()
def text() -> None:
    """See a text as the networks see it. Needs no database."""


@text.command()
@click.option("--network", required=True, help="Such as x, mastodon or blog; a name that is none lists them all.")
def entities(network: str) -> None:
    """Find hashtags, mentions, cashtags and links, and measure the text.

    Reads JSON lines {"text": ...}. Offsets count Unicode code points; for bluesky "facets" adds byte offsets.
    """
    from policies.text.describe import describe
    from policies.text.networks import UnknownNetwork, limits

    try:
        limits(network)
    except UnknownNetwork as error:
        raise click.BadParameter(str(error), param_hint="--network") from error
    _answer_lines(lambda asked: describe(_string(asked, "text"), network))


@click.group()
def hashtag() -> None:
    """See a hashtag as strangers see it. Needs no database."""


@hashtag.command()
def readings() -> None:
    """Find the words in a hashtag: those its author meant, and those strangers may read.

    Reads JSON lines {"tag": ..., "words": [...], "brands": [...]}; words and brands may be left out.
    """
    _answer_lines(_readings)


def _readings(asked: dict[str, Any]) -> dict[str, Any]:
    from policies.hashtags.readings import describe_tag

    return describe_tag(_string(asked, "tag"), _strings(asked, "words"), _strings(asked, "brands") or ())


def _answer_lines(answer: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    failed = False
    for number, raw in enumerate(sys.stdin.buffer, start=1):
        if not raw.strip():
            continue
        try:
            said = answer(_object(raw))
        except ValueError as error:
            failed, said = True, {"line": number, "error": str(error)}
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()
    sys.exit(1 if failed else 0)


def _object(raw: bytes) -> dict[str, Any]:
    from policies.text.json_line import json_of, text_of

    asked = json_of(text_of(raw))
    if not isinstance(asked, dict):
        raise ValueError("This line is JSON and not an object.")
    return asked


def _string(asked: dict[str, Any], name: str) -> str:
    value = asked.get(name)
    if not isinstance(value, str):
        raise ValueError(f'This line needs "{name}", and it must be text.')
    return value


def _strings(asked: dict[str, Any], name: str) -> tuple[str, ...] | None:
    value = asked.get(name)
    if value is None:
        return None
    if isinstance(value, str):
        return tuple(value.split())
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple(each for each in value if each.strip())
    raise ValueError(f'"{name}" must be a list of words.')
