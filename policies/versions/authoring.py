"""What an author asks while writing a policy: is it valid, what does it change, what may stand here. Changes nothing.

Rule kept: a text of somebody else's making is read in another process, so that a large one slows nobody else down and is
stopped when it takes too long.
"""

import asyncio
from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlmodel import col

from policies import packs
from policies.conditions.compile import ConditionError, Scope, compile_condition
from policies.conditions.in_words import in_words
from policies.conditions.limits import tokens
from policies.document.document import PackDocument, PolicyDocument
from policies.document.packs import pack_named
from policies.versions.tables import find_in_force, get_version
from policies.wording.differences import Change
from policies.wording.validated import (
    Validated,
    answer,
    answer_changes,
    answered,
    answered_changes,
    asked,
    asked_changes,
)
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.access.tables import Role
from tenants.db.session import ReadSession
from tenants.ground.errors import Problem
from tenants.subprocesses.computed_first import compute
from tenants.subprocesses.pool import Function, Stopped, Work

SECONDS = 10.0
MEMORY = 512 * 1024 * 1024


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """What changes from one version to another, by their numbers."""

    from_number: int
    to_number: int
    changes: tuple[Change, ...]


class ConditionAsked(msgspec.Struct, frozen=True, kw_only=True):
    """A condition in words, or what is wrong with it at code points `start`..`end`, and the nearest known name."""

    valid: bool
    words: str | None = None
    problem: str | None = None
    start: int | None = None
    end: int | None = None
    nearest: str | None = None


async def validate_source(session: ReadSession, caller: Caller, source: str) -> Validated:
    """Return what is wrong with `source`, or what it would change against the version in force."""
    caller.require(Permission.POLICY_DRAFT)
    roles = frozenset(await roles_of(session, caller))
    in_force = await find_in_force(session, caller)
    question = asked(source, roles, in_force=in_force.document if in_force else None, explain=True)
    return answered(await _in_time(caller, answer, question))


async def read_source(session: ReadSession, caller: Caller, source: str) -> PolicyDocument:
    """Return the policy written in `source`. Raises `policy-invalid` with everything that is wrong."""
    roles = frozenset(await roles_of(session, caller))
    found = answered(await _in_time(caller, answer, asked(source, roles, explain=False)))
    if found.document is None:
        raise Problem(
            "policy-invalid",
            "The document was not saved, because not all of it can be followed as written.",
            fix="Correct the places named below and save again.",
            errors=[
                {"pointer": wrong.path, "line": wrong.line, "message": wrong.message, "fix": wrong.fix}
                for wrong in found.problems
            ],
        )
    return found.document


async def _in_time(caller: Caller, function: Function, question: bytes) -> bytes:
    """Return what `function` says in another process. Raises `policy-invalid` when it takes too long there."""
    try:
        return await compute(Work(function, question, SECONDS, MEMORY), caller.tenant_id)
    except Stopped:
        raise Problem(
            "policy-invalid",
            "Reading this policy took so long that it was stopped, because others could not be served meanwhile.",
            fix="Make it smaller: fewer rules, shorter texts, simpler conditions.",
            errors=[],
        ) from None


async def roles_of(session: ReadSession, caller: Caller) -> dict[str, str]:
    """Return the organization's roles with their titles, by name."""
    known = select(col(Role.name), col(Role.title)).where(col(Role.tenant_id) == caller.tenant_id)
    rows = await session.execute(known.order_by(col(Role.name)))
    return {row.name: row.title for row in rows}


async def compare_versions(session: ReadSession, caller: Caller, version_id: UUID, since: UUID) -> Compared:
    """Return what changes from the version `since` to `version_id`. Raises `not-found`."""
    new = await get_version(session, caller, version_id)
    old = await get_version(session, caller, since)
    found = await _in_time(caller, answer_changes, asked_changes(old.document, new.document))
    return Compared(from_number=old.version.number, to_number=new.version.number, changes=answered_changes(found))


async def ask_condition(caller: Caller, condition: str, scope: Scope) -> ConditionAsked:
    """Return `condition` in words, or what is wrong with it and where."""
    caller.require(Permission.POLICY_DRAFT)
    return await asyncio.to_thread(_asked, condition, scope)


def list_packs(caller: Caller) -> tuple[PackDocument, ...]:
    """Return the rule sets that ship with the product, each with the rules of its own."""
    caller.require(Permission.POLICY_READ)
    return tuple(pack_named(name, packs.source) for name in packs.names())


def _asked(condition: str, scope: Scope) -> ConditionAsked:
    try:
        compile_condition(condition, scope)
    except ConditionError as error:
        start = _offset(condition, error.line, error.column)
        end = _end(condition, start)
        return ConditionAsked(valid=False, problem=error.message, start=start, end=end, nearest=error.near)
    return ConditionAsked(valid=True, words=in_words(condition))


def _end(condition: str, start: int) -> int:
    """Return where the word at `start` ends, with the fields asked of it: `proposal.knd` is one."""
    end = start
    for token in tokens(condition):
        if token.start < end or token.end <= start:
            continue
        if end > start and not (token.start == end and (token.text == "." or condition[end - 1] == ".")):
            break
        end = token.end
    return end


def _offset(text: str, line: int, column: int) -> int:
    """Return the code point at 1-based `line` and `column`; past the end it is the length."""
    before = sum(len(each) + 1 for each in text.split("\n")[: line - 1])
    return min(before + column - 1, len(text))
