"""What an editor of policies asks and is answered: validation, changes in words, trying out, what may stand where."""

from typing import Annotated, Literal
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from policies.document.document import Rule, Section
from policies.wording.vocabulary import CheckView, FactView, FunctionView
from workflows.kinds.register import Content
from workflows.review.causes import Cause


class PolicyText(Input, frozen=True, kw_only=True):
    """A policy as it is being written, YAML or JSON. More than 1 MB of it is a problem in the answer."""

    source: str


class PolicyTry(Input, frozen=True, kw_only=True):
    """Content to judge by a draft: its text, or a version that is saved; one of the two."""

    content: Content
    source: str | None = None
    version_id: UUID | None = None


class ConditionInput(Input, frozen=True, kw_only=True):
    """A condition as it is being written. Only a route's condition may ask about `findings`."""

    condition: Annotated[str, msgspec.Meta(max_length=20_000)]
    scope: Literal["rule", "route"] = "rule"


class RoleName(Output, frozen=True, kw_only=True):
    """A role; `decides`: a stage may ask whoever holds it."""

    name: str
    title: str
    decides: bool


class PolicyVocabulary(Output, frozen=True, kw_only=True):
    """Everything an author may use in a policy, with its meaning. `reject_reasons` are those that ship, which a policy adds to."""

    facts: tuple[FactView, ...]
    functions: tuple[FunctionView, ...]
    checks: tuple[CheckView, ...]
    roles: list[RoleName]
    reject_reasons: tuple[Cause, ...]


class PackView(Output, frozen=True, kw_only=True):
    """A rule set that can be imported, with its rules as the pack names them. `packs` are those it builds on."""

    pack: str
    title: str
    as_of: str
    text: list[Section]
    rules: list[Rule]
    packs: list[str]
