"""The passphrase of a backup: from a file, or asked for at the terminal; never from the command line, where others see it."""

import sys
from pathlib import Path

import click

LEAST = 12
"""Characters. Whoever has the file can guess as often as they like."""


def chosen(file: Path | None, *, unsealed: bool) -> str | None:
    """Return the passphrase a new backup is sealed with, None for none. Raises `click.ClickException` where nobody says which."""
    if unsealed:
        return None
    if file is None and not sys.stdin.isatty():
        raise click.ClickException(
            "A backup holds the key that opens the record and everybody's password hashes. Say how it is kept: --passphrase-file FILE "
            "seals it, --unsealed leaves it open for a place that guards it."
        )
    phrase = given(file, confirm=True)
    if len(phrase) < LEAST:
        raise click.ClickException(f"A passphrase needs at least {LEAST} characters: a few words nobody would guess.")
    return phrase


def given(file: Path | None, *, confirm: bool = False) -> str:
    """Return the first line of `file`, or what somebody types. Raises `click.ClickException`."""
    if file is None:
        if not sys.stdin.isatty():
            raise click.ClickException(
                "This backup is sealed. Name a file that holds its passphrase: --passphrase-file FILE"
            )
        typed: str = click.prompt("Passphrase of the backup", hide_input=True, confirmation_prompt=confirm, err=True)
        return typed
    try:
        return (file.read_text("utf-8").splitlines() or [""])[0]
    except (OSError, UnicodeDecodeError) as error:
        raise click.ClickException(f"The passphrase file {file} cannot be read ({error}).") from error
