"""Rule sets that ship with the product, as policy files, and the two made-up organizations of the demo.

Computes only.
"""

from importlib.resources import files


def names() -> tuple[str, ...]:
    """Return the packs policies may import, in alphabetical order; the policies of the demo are none."""
    shipped = (
        item.name.removesuffix(".yaml") for item in files("policies.packs").iterdir() if item.name.endswith(".yaml")
    )
    return tuple(sorted(name for name in shipped if not name.startswith("demo-")))


def source(name: str) -> str:
    """Return the text of the shipped file `name`, such as `demo-northfield`. Raises KeyError when there is none."""
    found = files("policies.packs").joinpath(f"{name}.yaml")
    if not name.replace("-", "").isalnum() or not found.is_file():
        raise KeyError(name)
    return found.read_text("utf-8")
