"""Adds the made-up kind to both floors; loaded first of all, by pytest and by the processes that judge for the story."""

from pathlib import Path

import policies.subject.kinds
import workflows.kinds

HERE = Path(__file__).parent

policies.subject.kinds.__path__.append(str(HERE / "policies_entry"))
workflows.kinds.__path__.append(str(HERE / "workflows_entry"))


def warm() -> None:
    """Load what every judging process loads; naming this function is what brings the kind there."""
    from policies.verdict import preloading  # noqa: PLC0415 - the kind has to be there before

    preloading.warm()
