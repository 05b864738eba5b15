"""Which objects of the ledger's entries a caller may see: what live updates may name.

Rule kept: the same rules as reading the objects one by one. Entries about an object the caller could not read are not
mentioned at all, and neither are those about an internal thread to the author.
"""

from collections.abc import Callable, Collection
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import ARRAY, bindparam, text
from sqlalchemy.dialects.postgresql import UUID as PgUuid

from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession
from tenants.ledger.entry_types import EntryType
from workflows.discussion.thread import ABOUT_THREADS, is_internal
from workflows.rows.queries import VISIBLE, seen_by
from workflows.waivers.queries import THEIRS, waivers_seen_by

_NEEDS = {
    "policy": Permission.POLICY_READ,
    "objective": Permission.PLAN_READ,
    "channel": Permission.PLAN_READ,
    "audience": Permission.PLAN_READ,
    "template": Permission.PLAN_READ,
    "member": Permission.MEMBER_READ,
    "invitation": Permission.MEMBER_MANAGE,
    "organization": None,
}
"""The permission each kind of object is read with; kinds that are not here need the record's."""

_PROPOSALS = text(
    "SELECT p.id, p.author_id FROM workflow.proposal p WHERE p.id = ANY (:ids) AND " + VISIBLE  # noqa: S608  constant words only
).bindparams(bindparam("ids", type_=ARRAY(PgUuid(as_uuid=True))))

_WAIVED = text(
    "SELECT DISTINCT w.proposal_id FROM workflow.waiver w "  # noqa: S608  constant words only
    "JOIN workflow.proposal p ON p.tenant_id = w.tenant_id AND p.id = w.proposal_id "
    "WHERE w.proposal_id = ANY (:ids) AND " + THEIRS
).bindparams(bindparam("ids", type_=ARRAY(PgUuid(as_uuid=True))))
_WAIVERS = frozenset(kind.value for kind in EntryType if kind.value.split(":")[1] == "waiver")
"""Entries that whoever may decide on a waiver hears of too, though the proposal itself is not theirs to see."""


async def visible_objects(session: ReadSession, caller: Caller, rows: Collection[Any]) -> Callable[[Any], bool]:
    """Return whether `caller` may see what an entry of `rows` is about."""
    asked = list({row.object_id for row in rows if row.object_kind == "proposal" and row.object_id is not None})
    seen, own, waived = set[UUID](), set[UUID](), set[UUID]()
    if asked:
        rows_seen = (await session.execute(_PROPOSALS, {**seen_by(caller), "ids": asked})).all()
        seen = {row.id for row in rows_seen}
        own = {row.id for row in rows_seen if row.author_id == caller.member_id}
    if any(row.type in _WAIVERS and row.object_id not in seen for row in rows):
        waived = set((await session.execute(_WAIVED, waivers_seen_by(caller) | {"ids": asked})).scalars())

    def visible(row: Any) -> bool:
        if row.object_id in own and _is_internal(row):
            return False
        if row.object_kind == "proposal":
            return row.object_id in seen or (row.type in _WAIVERS and row.object_id in waived)
        if row.object_kind == "member" and row.object_id == caller.member_id:
            return True
        return may_see_kind(caller, row.object_kind)

    return visible


def _is_internal(row: Any) -> bool:
    kind = EntryType(row.type)
    return kind in ABOUT_THREADS and is_internal(kind, msgspec.json.decode(row.entry)["detail"])


def may_see_kind(caller: Caller, kind: str) -> bool:
    """Return whether `caller` may read objects of `kind` at all; proposals are asked for one by one."""
    needed = _NEEDS.get(kind, Permission.RECORD_READ)
    return needed is None or caller.may(needed)
