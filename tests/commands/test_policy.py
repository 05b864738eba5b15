"""`hashmark policy`: what is wrong with a file, by line; a verdict a line; exit codes a build can use."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from api.commands.cli import main

POLICY = """\
title: A short policy
text:
  - {id: words, title: Words, body: Choose them well.}
rules:
  - id: no-rubbish
    title: No rubbish
    why: It sounds unkind.
    check: banned-terms
    parameters: {terms: [rubbish]}
    severity: block
    section: words
routes:
  - id: usual
    title: The usual way
    stages:
      - {id: comms, title: Comms lead, roles: [comms_lead], why: Every post passes here.}
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "policy.yaml"
    path.write_text(POLICY, "utf-8")
    return path


def subject(text: str) -> str:
    return json.dumps({"kind": "post", "fields": {"/text": text}, "channels": [{"network": "x"}]})


def check(file: Path, *lines: str) -> tuple[list[dict[str, Any]], int]:
    done = CliRunner().invoke(main, ["policy", "check", "--policy", str(file)], input="\n".join(lines))
    return [json.loads(line) for line in done.stdout.splitlines()], done.exit_code


def test_a_good_policy_is_named_by_its_digest(file: Path) -> None:
    done = CliRunner().invoke(main, ["policy", "validate", str(file)])
    assert done.exit_code == 0, done.output
    assert done.output.startswith("A short policy: 1 rules, 1 routes")


def test_a_mistake_is_told_with_its_line(file: Path) -> None:
    file.write_text(POLICY.replace("banned-terms", "banned-words"), "utf-8")
    done = CliRunner().invoke(main, ["policy", "validate", str(file)])
    assert done.exit_code == 1
    assert f"{file}:8: /rules/0/check " in done.output
    assert "banned-terms" in done.output


def test_the_report_can_be_json(file: Path) -> None:
    done = CliRunner().invoke(main, ["policy", "validate", "--json", str(file)])
    report = json.loads(done.stdout)
    assert report["valid"] is True
    assert len(report["digest"]) == 64


def test_a_role_of_ones_own_can_be_named(file: Path) -> None:
    file.write_text(POLICY.replace("[comms_lead]", "[mayor]"), "utf-8")
    assert CliRunner().invoke(main, ["policy", "validate", str(file)]).exit_code == 1
    assert CliRunner().invoke(main, ["policy", "validate", "--role", "mayor", str(file)]).exit_code == 0


def test_a_file_that_is_not_text_is_a_sentence(file: Path) -> None:
    file.write_bytes(b"title: \xff\xfe")
    done = CliRunner().invoke(main, ["policy", "validate", str(file)])
    assert done.exit_code == 1
    assert "is not UTF-8 text" in done.output


def test_a_blocked_proposal_ends_with_1_and_says_why(file: Path) -> None:
    (fine, bad), code = check(file, subject("Come and plant trees."), subject("That is rubbish."))
    assert code == 1
    assert fine["blocked"] is False
    assert bad["blocked"] is True
    assert bad["findings"][0]["rule"] == "no-rubbish"
    assert bad["route"] == "usual"


def test_good_proposals_end_with_0(file: Path) -> None:
    assert check(file, subject("Come and plant trees."))[1] == 0


def test_a_line_that_is_no_proposal_is_answered_and_counts_as_blocked(file: Path) -> None:
    said, code = check(file, "{", subject("Come."))
    assert code == 1
    assert said[0]["error"]
    assert said[1]["blocked"] is False


def test_remarks_are_printed_and_refuse_nothing(file: Path) -> None:
    file.write_text(POLICY.replace("Choose them well.", '"Choose\\u200b them well."'), "utf-8")
    done = CliRunner().invoke(main, ["policy", "validate", str(file)])
    assert done.exit_code == 0
    assert "  /text/0/body: U+200B (zero width space)" in done.output


def test_bytes_that_are_not_text_are_answered_in_their_place(file: Path) -> None:
    done = CliRunner().invoke(
        main,
        ["policy", "check", "--policy", str(file)],
        input=b'{"kind": "\xff"}\n\xef\xbb\xbf' + subject("Come.").encode(),
    )
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first["error"].startswith("This line is not JSON: byte 11 is not UTF-8")
    assert second["blocked"] is False


def test_a_policy_that_cannot_be_used_ends_with_2(file: Path) -> None:
    file.write_text("title: only this\n", "utf-8")
    assert check(file, subject("Come."))[1] == 2


ON_TRIAL = POLICY.replace("severity: block", "severity: block\n    mode: evaluate").replace(
    "rules:\n", "rules:\n  - {id: fits, title: Fits, why: It is cut., check: length, section: words}\n"
)


def run(*arguments: str) -> tuple[list[str], int]:
    done = CliRunner().invoke(main, ["policy", *arguments])
    return done.stdout.splitlines(), done.exit_code


def test_a_rule_on_trial_speaks_apart_and_blocks_nothing(file: Path) -> None:
    file.write_text(ON_TRIAL, "utf-8")
    (verdict,), code = check(file, subject("That is rubbish."))
    assert code == 0
    assert "findings" not in verdict
    assert [finding["rule"] for finding in verdict["on_trial"]["findings"]] == ["no-rubbish"]


def test_a_policy_without_trials_says_nothing_of_them(file: Path) -> None:
    assert "on_trial" not in check(file, subject("That is rubbish."))[0][0]


def test_what_will_hardly_do_what_it_should_is_remarked_on(file: Path) -> None:
    file.write_text(ON_TRIAL, "utf-8")
    said, code = run("validate", str(file))
    assert code == 0
    assert said[1].startswith("  /rules/1/mode: “No rubbish” is on trial")


def test_two_policies_are_compared_in_sentences(file: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.yaml"
    changed = POLICY.replace("[rubbish]", "[rubbish, trash]").replace("severity: block", "severity: advise")
    new.write_text(changed.replace("Choose them well.", "Choose them with care."), "utf-8")
    said, code = run("diff", str(file), str(new))
    assert code == 1
    assert said == [
        "- “No rubbish” now only advises; before, it blocked.",
        "+ In the rule “No rubbish”, one term was added: trash.",
        "  The section “Words” says something else.",
    ]
    assert json.loads("".join(run("diff", "--json", str(file), str(new))[0]))[0]["stricter"] is False


def test_a_change_of_wording_ends_with_0(file: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.yaml"
    new.write_text(POLICY.replace("It sounds unkind.", "It is unkind."), "utf-8")
    assert run("diff", str(file), str(new)) == (["  The reason for “No rubbish” is worded anew."], 0)
    assert run("diff", str(file), str(file)) == (["Both say the same."], 0)
    new.write_text("title: only this\n", "utf-8")
    assert run("diff", str(file), str(new)) == ([], 2)


def test_a_policy_is_explained_in_words(file: Path) -> None:
    file.write_text(POLICY.replace("severity: block", "severity: block\n    applies_if: '\"x\" in networks'"), "utf-8")
    said, code = run("explain", str(file))
    assert code == 0
    assert "No rubbish (no-rubbish)" in said
    assert "  It applies only if it appears on X." in said
    assert "  It blocks until it is put right." in said
    assert "  1. The comms lead, within 24 hours. Every post passes here." in said
    file.write_text("title: only this\n", "utf-8")
    assert run("explain", str(file))[1] == 2
