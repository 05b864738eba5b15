"""How easily a password is guessed, by zxcvbn: lists of common passwords, words, names, dates and keyboard patterns.

No rule asks for capitals or digits: length and unexpected words are what helps. Computes only.
"""

from collections.abc import Iterable

from tenants.ground.errors import Problem

SHORTEST = 12
ENOUGH = 3
"""zxcvbn's score from 0 to 4; 3 means more than a hundred million guesses."""

COMMON_ELSEWHERE = ("passwort", "kennwort", "motdepasse", "contrasena", "wachtwoord", "senha", "hashmark")
"""The word for password in languages whose lists zxcvbn does not hold, and our own name."""

UNGUESSED = 8
"""Letters and digits a password has besides the names it holds."""

READ = 64
"""How many characters zxcvbn is given: its work grows with the square of the length."""


def require_strong(password: str, *, about: Iterable[str] = ()) -> None:
    """Raise `weak-password` for one that is short or easily guessed, saying what would help.

    `about` are names an attacker would try first: the person's, their address, their organization.
    """
    if len(password) < SHORTEST:
        raise _weak(f"It has {len(password)} characters, and a password has at least {SHORTEST}.", "")
    personal = _words(about)
    if _without(password, personal) < UNGUESSED:
        raise _weak("It is made of your name, your address or your organization's name.", "")
    # Its lists take 8 MB, and few processes are ever given a password to judge.
    from zxcvbn import zxcvbn  # noqa: PLC0415

    # Spaces between words are what everybody would try, so they alone make nothing harder to guess.
    guesses = {password[:READ], "".join(password.split())[:READ]} - {""}
    found = min(
        (zxcvbn(guess, user_inputs=[*personal, *COMMON_ELSEWHERE]) for guess in sorted(guesses)),
        key=lambda one: one["guesses_log10"],
    )
    if found["score"] < ENOUGH:
        said = found["feedback"]
        raise _weak(said["warning"] or "It would be guessed quickly.", " ".join(said["suggestions"]))


def _without(password: str, personal: list[str]) -> int:
    """Return how many letters and digits are left of a password that holds names, once those are taken out."""
    left = password.casefold()
    for word in sorted(personal, key=len, reverse=True):
        left = left.replace(word, "")
    return sum(character.isalnum() for character in left) if left != password.casefold() else len(password)


def _words(about: Iterable[str]) -> list[str]:
    """Return each of `about` and its words, so that a name is known alone and in a row."""
    parts = [part.casefold() for text in about for part in (text, *text.replace("@", " ").replace(".", " ").split())]
    return sorted({part for part in parts if len(part) >= 2})


def _weak(why: str, help_: str) -> Problem:
    return Problem(
        "weak-password",
        why,
        fix=" ".join(filter(None, ("Three or four unrelated words make a good one, and spaces are welcome.", help_))),
    )
