"""What a check's own description says about each of its parameters, put beside the parameter for forms to show.

A check describes its parameters in its docstring as `name: words`, or `one and another: words` where two share them; the words go
up to the next name. Computes only.
"""

import re
from typing import Any

_HEAD = re.compile(r"(?:^|[.;,] )(\w+(?: and \w+)*): ")
_CODE = re.compile(r"`([^`]*)`")


def hinted(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON Schema of a check's parameters with a sentence as `description` of each that its own description names."""
    return {**schema, "$defs": {name: _hinted(part) for name, part in schema.get("$defs", {}).items()}}


def _hinted(part: dict[str, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = part.get("properties", {})
    said = _sentences(part.get("description", ""), set(properties))
    described = {
        name: {"description": said[name], **shape} if name in said else shape for name, shape in properties.items()
    }
    return {**part, "properties": described} if properties else part


def _sentences(description: str, names: set[str]) -> dict[str, str]:
    text = " ".join(description.split())
    heads = [(found[1].split(" and "), found.start(), found.end()) for found in _HEAD.finditer(text)]
    heads = [head for head in heads if names.issuperset(head[0])]
    ends = [start for _, start, _ in heads[1:]] + [len(text)]
    found: dict[str, str] = {}
    for (named, _, begin), end in zip(heads, ends, strict=False):
        words = _CODE.sub(r"“\1”", text[begin:end].strip()).rstrip(".;,")
        if words:
            found |= dict.fromkeys(named, f"{words[0].upper()}{words[1:]}.")
    return found
