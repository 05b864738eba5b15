"""`hashmark policy`: read a policy and judge proposals by it, without a server, so that a team can do so in its own CI."""

import sys
from typing import IO, TYPE_CHECKING

import click

if TYPE_CHECKING:
    from policies.document.document import PolicyDocument
    from policies.document.validation import PolicyProblem


@click.group()
def policy() -> None:
    """Read a policy file, or judge proposals by it. Needs no database."""


@policy.command()
@click.argument("file", type=click.File("rb"))
@click.option(
    "--role", "roles", multiple=True, help="A role of yours besides the usual six; may be given several times."
)
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def validate(file: IO[bytes], roles: tuple[str, ...], as_json: bool) -> None:
    """Say whether FILE (YAML or JSON; - for standard input) is a policy, and everything that is wrong with it.

    Remarks on a policy that is valid are advice. Exit code 0 when it is valid, 1 when it is not.
    """
    import msgspec

    from policies.wording.lint import ROLES
    from policies.wording.lint import validate as judge

    report = judge(_text(file), (*ROLES, *roles))
    if as_json:
        click.echo(msgspec.json.encode(report).decode())
    elif report.valid:
        click.echo(
            f"{report.title}: {report.rules} rules, {report.routes} routes, all readable. Digest {report.digest}"
        )
        for remark in report.remarks:
            click.echo(f"  {remark.pointer}: {remark.message}")
    else:
        for problem in report.problems:
            click.echo(_line(file.name, problem))
        click.echo(f"{len(report.problems)} to put right.", err=True)
    sys.exit(0 if report.valid else 1)


@policy.command()
@click.option("--policy", "file", type=click.File("rb"), required=True, help="The policy file, YAML or JSON.")
@click.option(
    "--role", "roles", multiple=True, help="A role of yours besides the usual six; may be given several times."
)
def check(file: IO[bytes], roles: tuple[str, ...]) -> None:
    """Judge the proposals on standard input, one JSON object a line, and print one verdict a line.

    What rules on trial would have said stands under `on_trial`, and blocks nothing. Exit code 0 when none is blocked, 1
    when one is, 2 when the policy itself cannot be used.
    """
    import msgspec

    from policies.verdict.rulebook import load
    from policies.wording.lint import check_line

    rulebook = load(_document(file, roles))
    blocked = False
    for number, raw in enumerate(sys.stdin.buffer, start=1):
        if raw.strip():
            verdict = check_line(rulebook, number, raw)
            blocked = blocked or verdict.blocked
            _print_line(msgspec.json.encode(verdict))
    sys.exit(1 if blocked else 0)


@policy.command()
@click.argument("old", type=click.File("rb"))
@click.argument("new", type=click.File("rb"))
@click.option(
    "--role", "roles", multiple=True, help="A role of yours besides the usual six; may be given several times."
)
@click.option("--json", "as_json", is_flag=True, help="Print the changes as JSON.")
def diff(old: IO[bytes], new: IO[bytes], roles: tuple[str, ...], as_json: bool) -> None:
    """Say what changes from the policy OLD to the policy NEW, one sentence a line.

    A plus stands before what asks for more, a minus before what asks for less. Exit code 0 when nothing but wording
    changes, 1 when more does, 2 when one of the two cannot be used.
    """
    import msgspec

    from policies.wording.differences import differences, material

    changes = differences(_document(old, roles), _document(new, roles))
    if as_json:
        click.echo(msgspec.json.encode(changes).decode())
    else:
        for change in changes:
            click.echo(f"{_WEIGHT[change.stricter]} {change.words}")
        if not changes:
            click.echo("Both say the same.")
    sys.exit(1 if material(changes) else 0)


@policy.command()
@click.argument("file", type=click.File("rb"))
@click.option(
    "--role", "roles", multiple=True, help="A role of yours besides the usual six; may be given several times."
)
def explain(file: IO[bytes], roles: tuple[str, ...]) -> None:
    """Say in words what every rule and every way of deciding of FILE does.

    Exit code 0, or 2 when the policy cannot be used.
    """
    from policies.wording.explaining import explained

    for line in explained(_document(file, roles)):
        click.echo(line)


_WEIGHT = {True: "+", False: "-", None: " "}


def _document(file: IO[bytes], roles: tuple[str, ...]) -> "PolicyDocument":
    """Return the policy in `file`, or print what is wrong with it and end with 2."""
    from policies.verdict.rulebook import PolicyInvalid, parse_source
    from policies.wording.lint import ROLES

    try:
        return parse_source(_text(file), (*ROLES, *roles))
    except PolicyInvalid as invalid:
        for problem in invalid.problems:
            click.echo(_line(file.name, problem), err=True)
        sys.exit(2)


def _text(file: IO[bytes]) -> str:
    try:
        return file.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{file.name} is not UTF-8 text (byte {error.start}). Save it as UTF-8.") from error


def _line(name: str, problem: "PolicyProblem") -> str:
    place = f"{name}:{problem.line}" if problem.line else name
    pointer = f" {problem.pointer}" if problem.pointer else ""
    return f"{place}:{pointer} {problem.message} {problem.fix}"


def _print_line(encoded: bytes) -> None:
    sys.stdout.buffer.write(encoded + b"\n")
    sys.stdout.buffer.flush()
