"""Policy versions and the live check."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from policies.document.document import PolicyDocument
from policies.versions.tables import PolicySummary
from workflows.kinds.register import Content


class PolicyView(Output, frozen=True, kw_only=True):
    """A version with its document. `source` is the text as its author wrote it (YAML or JSON).

    `condition_words` says each condition of the document in words that follow “if”, by its JSON Pointer.
    """

    version: PolicySummary
    document: PolicyDocument
    source: str
    condition_words: dict[str, str]


class PolicySource(Input, frozen=True, kw_only=True):
    """A policy as its author wrote it, YAML or JSON, up to 1 MB."""

    source: Annotated[str, msgspec.Meta(min_length=1, max_length=1_000_000)]


class PolicySubmit(Input, frozen=True, kw_only=True):
    """`wording_only`: nothing but the text differs from the version in force, so nobody is asked to read it again."""

    wording_only: bool = False


class PolicyEnact(Input, frozen=True, kw_only=True):
    """`effective_from`: the moment the version takes force, at most a year ahead; left out or over, it does so now."""

    effective_from: Annotated[datetime, msgspec.Meta(tz=True)] | None = None


class CheckInput(Input, frozen=True, kw_only=True):
    """Content to check against the policy in force while it is being written.

    With the proposal it belongs to, the waivers of that proposal count.
    """

    content: Content
    proposal_id: UUID | None = None
