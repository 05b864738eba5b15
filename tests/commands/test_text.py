"""`hashmark text entities` and `hashmark hashtag readings`: a line in, a line out, whatever the line holds."""

import json
from typing import Any

import pytest
from click.testing import CliRunner

from api.commands.cli import main


def answers(words: list[str], *lines: Any) -> tuple[list[dict[str, Any]], int]:
    given = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    done = CliRunner().invoke(main, words, input=given)
    return [json.loads(line) for line in done.stdout.splitlines()], done.exit_code


def entities(network: str, *lines: Any) -> tuple[list[dict[str, Any]], int]:
    return answers(["text", "entities", "--network", network], *lines)


def test_entities_are_placed_by_code_points() -> None:
    (said,), code = entities("x", {"text": "🌳 @parks says #PlantWithUs https://example.org"})
    assert code == 0
    assert said["hashtags"] == [{"text": "PlantWithUs", "start": 14, "end": 26}]
    assert said["mentions"] == [{"text": "parks", "start": 2, "end": 8}]
    assert [url["text"] for url in said["urls"]] == ["https://example.org"]
    assert said["cashtags"] == []
    assert (said["length"], said["limit"], said["valid"]) == (51, 280, True)


def test_bluesky_adds_byte_offsets() -> None:
    (said,), _ = entities("bluesky", {"text": "🌳 #PlantWithUs"})
    assert said["facets"][0]["index"] == {"byteStart": 5, "byteEnd": 17}


def test_blank_lines_are_passed_over_and_the_rest_keep_their_order() -> None:
    said, _ = entities("x", {"text": "#one"}, "", {"text": "#two"})
    assert [each["hashtags"][0]["text"] for each in said] == ["one", "two"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[]", "not an object"),
        ('{"text": 3}', "must be text"),
        ("{}", 'needs "text"'),
        ("[" * 100_000, "nested too deeply"),
        ('{"text": "a", "x": ' + "9" * 5_000 + "}", "too many digits"),
        ("null", "not an object"),
        ('{"text": "' + "a" * 1_000_000 + '"}', "longer than a million bytes"),
    ],
)
def test_a_line_that_cannot_be_read_is_answered_and_the_next_one_too(line: str, reason: str) -> None:
    said, code = entities("x", line, {"text": "#two"})
    assert code == 1
    assert said[0]["line"] == 1
    assert reason in said[0]["error"]
    assert said[1]["hashtags"][0]["text"] == "two"


def test_half_a_character_is_not_the_end_of_it() -> None:
    (said,), code = entities("x", '{"text": "\\ud83d #tag"}')
    assert code == 0
    assert said["hashtags"][0]["text"] == "tag"


def test_bytes_that_are_not_text_are_answered() -> None:
    done = CliRunner().invoke(main, ["text", "entities", "--network", "x"], input=b'{"text": "\xff"}\n')
    assert json.loads(done.stdout)["error"] == "This line is not JSON: byte 11 is not UTF-8. Save it as UTF-8."


def test_an_unknown_network_is_refused_with_those_there_are() -> None:
    done = CliRunner().invoke(main, ["text", "entities", "--network", "myspace"], input="")
    assert done.exit_code == 2
    assert "bluesky" in done.output


def test_readings_start_from_the_words_the_capitals_show() -> None:
    (said,), code = answers(["hashtag", "readings"], {"tag": "#SaferRoads"})
    assert code == 0
    assert (said["tag"], said["intended"]) == ("SaferRoads", ["Safer", "Roads"])
    assert set(said) == {"tag", "intended", "readings", "risk", "because"}


@pytest.mark.parametrize("words", [["plant", "with", "us"], "plant with us"])
def test_readings_take_the_words_meant(words: Any) -> None:
    (said,), _ = answers(["hashtag", "readings"], {"tag": "plantwithus", "words": words, "brands": ["Parks"]})
    assert said["intended"] == ["plant", "with", "us"]


@pytest.mark.parametrize(
    "tag", ["\ud800", "\0", "", "#", "x" * 5_000, "e\u0301" * 500, "🌳", "__", "\u202eabc", "日本"]
)
def test_any_tag_is_answered(tag: str) -> None:
    (said,), code = answers(["hashtag", "readings"], {"tag": tag, "words": ["", " "], "brands": [""]})
    assert code == 0
    assert said["risk"] in ("none", "note", "review", "high")
    assert "" not in said["intended"]


def test_words_that_are_no_words_are_refused() -> None:
    (said,), code = answers(["hashtag", "readings"], {"tag": "x", "words": [1]})
    assert code == 1
    assert "must be a list of words" in said["error"]
