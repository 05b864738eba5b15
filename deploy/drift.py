"""The API's document and the pages' types, compared with what the code says now, or written anew with `--write`.

Rule kept: the pages are built against the API as it is. A difference fails the check and says how to put it right.
"""

import difflib
import sys
import tempfile
from pathlib import Path

from node import npm_command
from workshop import FRONTEND, VENV, CannotGoOn, ending, run

DOCUMENT = FRONTEND / "openapi.json"
TYPES = FRONTEND / "src" / "api" / "schema.gen.ts"


def main(words: list[str]) -> int:
    """Compare, or write with `--write`; return 1 when something differs."""
    try:
        document = run([VENV / "bin" / "hashmark", "openapi"], failed="The API's document could not be made:")
        types = types_of(document)
    except CannotGoOn as error:
        return ending(error)
    if "--write" in words:
        DOCUMENT.write_text(document, "utf-8")
        TYPES.write_text(types, "utf-8")
        return 0
    different = [path for path, new in ((DOCUMENT, document), (TYPES, types)) if not same(path, new)]
    for path in different:
        print(
            f"{path.relative_to(FRONTEND.parent)} is not what the code says; write it anew: make openapi",
            file=sys.stderr,
        )
    return 1 if different else 0


def types_of(document: str) -> str:
    """Return the TypeScript types openapi-typescript makes of `document`."""
    program = FRONTEND / "node_modules" / "openapi-typescript" / "bin" / "cli.js"
    (node, _), environment = npm_command()
    with tempfile.TemporaryDirectory() as folder:
        given, made = Path(folder) / "openapi.json", Path(folder) / "types.ts"
        given.write_text(document, "utf-8")
        failed = "The types could not be made of the API's document:"
        run([node, program, given, "-o", made], failed=failed, cwd=FRONTEND, env=environment)
        return made.read_text("utf-8")


def same(path: Path, new: str) -> bool:
    """Return whether `path` holds `new`; print the first differences when not."""
    old = path.read_text("utf-8") if path.exists() else ""
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), str(path), "the code", lineterm="", n=1)
    for line, _ in zip(lines, range(30), strict=False):
        print(line[:160], file=sys.stderr)
    return old == new


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
