"""From a Python and nothing else to a checkout that can run: environment, pinned packages, Node, pages.

Standard library only. What is up to date is skipped, so that a second run takes a moment. This first file keeps to words that
an old Python can read, so that it can say that it is too old.
"""

import subprocess
import sys

OLDEST = (3, 11)


def main() -> int:
    """Prepare the checkout and return the exit code."""
    if sys.version_info < OLDEST:
        sys.stderr.write(too_old(sys.version_info))
        return 1
    import steps  # noqa: PLC0415 - written in newer Python than this file

    return steps.main()


def too_old(found: "tuple") -> str:  # type: ignore[type-arg] # an old Python cannot read tuple[int, ...]
    """Return the sentence for a Python that is too old, naming a newer one where the machine has it."""
    newer = [name for name in ("python3.14", "python3.13", "python3.12", "python3.11") if runs(name)]
    sentence = f"Hashmark needs Python 3.11 or newer, and this is Python {found[0]}.{found[1]}.\n"
    if newer:
        return sentence + f"There is a newer one here: PYTHON={newer[0]} make demo\n"
    return sentence + "Install one, then name it: PYTHON=python3.12 make demo\n"


def runs(name: str) -> bool:
    """Return whether a Python called `name` is on the PATH and starts."""
    try:
        return subprocess.call([name, "-c", ""], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0
    except OSError:
        return False


if __name__ == "__main__":
    sys.exit(main())
