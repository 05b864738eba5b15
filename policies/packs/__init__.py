"""Rule sets that ship with the product, as policy files, and the two made-up organizations of the demo."""

from importlib.resources import files


def source(name: str) -> str:
    """Return the text of the shipped file `name`, such as `demo-northfield`. Raises KeyError when there is none."""
    found = files("policies.packs").joinpath(f"{name}.yaml")
    if not name.replace("-", "").isalnum() or not found.is_file():
        raise KeyError(name)
    return found.read_text("utf-8")
