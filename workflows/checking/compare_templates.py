"""What changed from one version of a template to another, in the words and marks in which revisions of a proposal are compared.

Rule kept: whoever may read a template may compare all its versions.
"""

from uuid import UUID

import msgspec

from tenants.access.caller import Caller
from tenants.db.session import ReadSession
from workflows.kinds.content_diff import FieldDiff
from workflows.rows.revisions import differences_between, require_both
from workflows.templates.document import rewritten_about
from workflows.templates.queries import get_template, read_versions


class TemplateDiff(msgspec.Struct, frozen=True, kw_only=True):
    """What changed from one version of a template to another, field by field."""

    from_version: int
    to_version: int
    fields: tuple[FieldDiff, ...]


async def get_template_difference(
    session: ReadSession, caller: Caller, template_id: UUID, old: int, new: int
) -> TemplateDiff:
    """Return what changed from version `old` to `new`.

    Raises `forbidden`, `not-found`, and `unknown-reference` for numbers there are none of.
    """
    newest = (await get_template(session, caller, template_id)).summary.number
    said = await read_versions(session, caller, template_id, {old, new})
    require_both((old, new), said, newest)
    was, now = said[old], said[new]
    about = rewritten_about(was, now)
    fields = await differences_between(session, caller, was.content, now.content, besides=about)
    return TemplateDiff(from_version=old, to_version=new, fields=fields)
