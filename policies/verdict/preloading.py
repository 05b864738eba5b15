"""Loading what the first check would otherwise wait for: word tables, domain lists, the condition compiler.

Called once when a server process starts, on a thread, so that nobody's first keystroke takes a second. Computes only.
"""

from policies.conditions.compile import compile_condition
from policies.hashtags.readings import readings
from policies.text.entities import extract


def warm() -> None:
    """Load every table a check of a post needs; later calls find them loaded."""
    readings("PlantWithUs")
    extract("#PlantWithUs example.org @northfield", "x")
    compile_condition("text.length > 0")
