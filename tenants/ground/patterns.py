"""Short texts of one shape, such as ids and digests: the whole text has it, and nothing may follow.

Python's `$` also matches before a last line break, so `legal` and `legal` with a line break would both be names, and two of
them. Published schemas say `$` alone, which means the end everywhere else and which every reader of schemas knows.
Computes only.
"""

from typing import Any, TypeVar

import msgspec

_NOTHING_AFTER = r"(?!\n)"

Schema = TypeVar("Schema", dict[str, Any], tuple[Any, ...], list[Any])


def shaped(pattern: str, *, max_length: int | None = None) -> msgspec.Meta:
    """Return what a text must be: `pattern` from its first to its last letter, at most `max_length` code points."""
    return msgspec.Meta(pattern=f"^{pattern}${_NOTHING_AFTER}", max_length=max_length)


def published(schema: Schema) -> Schema:
    """Return a JSON Schema, or several, with patterns as others write them."""
    return _published(schema)  # type: ignore[no-any-return]


def _published(part: Any) -> Any:
    if isinstance(part, dict):
        return {
            key: value.removesuffix(_NOTHING_AFTER)
            if key == "pattern" and isinstance(value, str)
            else _published(value)
            for key, value in part.items()
        }
    return type(part)(map(_published, part)) if isinstance(part, list | tuple) else part
