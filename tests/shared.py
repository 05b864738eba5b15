"""Third-party test data beside the checkout. Tests that need it skip where it is absent; it is never copied in here."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1].parent / "shared"


def shared(*parts: str) -> Path:
    """Return a file or folder of the shared test data, skipping the test when it is not there."""
    path = ROOT.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"needs the shared test data: {'/'.join(parts)}")
    return path
