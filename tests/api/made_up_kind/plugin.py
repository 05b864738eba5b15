"""Adds the made-up kind to both floors; loaded by pytest first of all, in the process that plays the story."""

from pathlib import Path

import policies.subject.kinds
import workflows.kinds

HERE = Path(__file__).parent

policies.subject.kinds.__path__.append(str(HERE / "policies_entry"))
workflows.kinds.__path__.append(str(HERE / "workflows_entry"))
