"""What people send about templates, and the list they choose from."""

from uuid import UUID

import msgspec

from api.schemas.common import Input, Output
from workflows.templates.document import Template
from workflows.templates.queries import TemplateSummary


class TemplateNew(Input, frozen=True, kw_only=True):
    """A template to add, owned by the caller unless another member is named."""

    template: Template
    owner_id: UUID | msgspec.UnsetType = msgspec.UNSET


class TemplateChange(Input, frozen=True, kw_only=True):
    """What a template says from now on; needs `If-Match` with its etag."""

    template: Template


class TemplateOwner(Input, frozen=True, kw_only=True):
    """Who keeps a template from now on."""

    member_id: UUID


class TemplateRetired(Input, frozen=True, kw_only=True):
    """Whether a template is retired: nothing new begins from it."""

    retired: bool


class TemplateList(Output, frozen=True, kw_only=True):
    """The organization's templates, with what the caller may add."""

    items: list[TemplateSummary]
    actions: list[str]
