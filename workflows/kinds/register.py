"""The register of kinds: every kind of proposal there is, by name, and `Content`, any of their contents.

The folders beside this file are imported once, with this file; whatever decodes, stores or describes contents is made from
`Content` afterwards, so a kind is added by adding its folder. Computes only.
"""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Union

import msgspec

import workflows.kinds
from workflows.kinds.content import CommonContent
from workflows.kinds.kind import Kind

_FOLDERS = [found.name for found in iter_modules(workflows.kinds.__path__, "workflows.kinds.") if found.ispkg]
KINDS: Mapping[str, Kind[Any]] = {kind.name: kind for kind in (import_module(f"{at}.kind").KIND for at in _FOLDERS)}
_OF: Mapping[type[CommonContent], Kind[Any]] = {kind.content: kind for kind in KINDS.values()}

if TYPE_CHECKING:
    Content: TypeAlias = CommonContent
    KindName: TypeAlias = str
else:
    Content = Union[tuple(_OF)]  # noqa: UP007  the members are known when this runs
    KindName = Literal[tuple(KINDS)]


def kind_of(content: CommonContent) -> Kind[Any]:
    """Return the kind of `content`."""
    return _OF[type(content)]


def content_from(value: Mapping[str, Any]) -> Content:
    """Return the content a mapping describes; its member `kind` says of which kind. Raises `msgspec.ValidationError`."""
    return msgspec.convert(value, Content)
