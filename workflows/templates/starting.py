"""Templates that a new organization may take over: a road closure, a vacancy, a condolence. Data in `starting.yaml`.

Rule kept: none of them is there unasked. They are read with this program, so they cannot differ between two runs of one version.
Computes only.
"""

from functools import cache
from importlib.resources import files

import msgspec
import yaml

from workflows.templates.document import Template


@cache
def starting_templates() -> tuple[Template, ...]:
    """Return every template one may start with, in the order they are offered."""
    text = files("workflows.templates").joinpath("starting.yaml").read_text("utf-8")
    return tuple(msgspec.convert(each, Template) for each in yaml.safe_load(text))
