"""The project's own source files, as the architecture tests read them."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("tenants", "policies", "workflows", "api")
PACKAGES = (*FLOORS, "migrations")


@dataclass(frozen=True)
class Module:
    """One Python file: its path from the top of the checkout, and what it holds."""

    path: Path

    @property
    def name(self) -> str:
        parts = self.path.with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    @cached_property
    def text(self) -> str:
        return (ROOT / self.path).read_text("utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def imports(self) -> set[str]:
        """The full names of everything imported, relative imports aside (there are none)."""
        found: set[str] = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
        return found


@cache
def tracked() -> tuple[Path, ...]:
    """Return every file git knows or would know, from the top of the checkout."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    return tuple(Path(line) for line in sorted(listed) if (ROOT / line).is_file())


@cache
def _module(path: Path) -> Module:
    return Module(path)


def modules(*tops: str) -> Iterator[Module]:
    """Yield the Python files under the given top-level folders; each is read and parsed once for all that ask."""
    for path in tracked():
        if path.suffix == ".py" and path.parts[0] in tops:
            yield _module(path)
