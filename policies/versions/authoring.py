"""What an author asks while writing a policy: is it valid, what does it change, what may stand here. Changes nothing.

Rule kept: a text of somebody else's making is read in another process, so that a large one slows nobody else down and is
stopped when it takes too long.
"""

from uuid import UUID

import msgspec
from sqlalchemy import select
from sqlmodel import col

from policies import packs
from policies.conditions.compile import Scope
from policies.document.condition_phrasing import conditions_in_words, letters_of_conditions
from policies.document.document import PackDocument, PolicyDocument
from policies.document.packs import pack_named
from policies.packs.starting import DECIDING_ROLES
from policies.versions.tables import find_in_force, get_version
from policies.wording import condition_validation
from policies.wording.change import PolicyChange, material
from policies.wording.condition_validation import ConditionCheck
from policies.wording.offered_sets import OfferedSet, offered_sets
from policies.wording.source_validation import (
    PolicyValidation,
    answer,
    answer_changes,
    answer_loadable,
    answer_words,
    answered,
    answered_changes,
    answered_words,
    asked,
    asked_changes,
    asked_words,
)
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.access.tables import Role
from tenants.db.session import ReadSession
from tenants.ground.errors import Problem
from tenants.organizations.members import holders
from tenants.subprocesses.computed_first import compute
from tenants.subprocesses.pool import Function, Stopped, Work

PROCESSOR_SECONDS = 10.0
MEMORY = 512 * 1024 * 1024

WORDS_AT_ONCE = 6_000
"""Characters of conditions that are put into words between two other requests of this process."""

_TOO_HARD = "Reading this condition took so long that it was stopped; please write it in simpler steps."


class PolicyComparison(msgspec.Struct, frozen=True, kw_only=True):
    """What changes from one version to another. `material` is whether anything but wording does."""

    from_number: int
    to_number: int
    material: bool
    changes: tuple[PolicyChange, ...]


async def validate_source(session: ReadSession, caller: Caller, source: str) -> PolicyValidation:
    """Return what is wrong with `source`, or what it would change against the version in force."""
    caller.require(Permission.POLICY_DRAFT)
    roles = frozenset(await roles_of(session, caller))
    in_force = await find_in_force(session, caller)
    question = asked(source, roles, in_force=in_force.document if in_force else None, explain=True)
    return answered(await _in_time(caller.tenant_id, answer, question))


async def read_source(session: ReadSession, caller: Caller, source: str) -> PolicyDocument:
    """Return the policy written in `source`. Raises `policy-invalid` with everything that is wrong."""
    roles = frozenset(await roles_of(session, caller))
    found = answered(await _in_time(caller.tenant_id, answer, asked(source, roles, explain=False)))
    if found.document is None:
        raise Problem(
            "policy-invalid",
            "The document was not saved, because not all of it can be followed as written.",
            fix="Correct the places named below and save again.",
            errors=[msgspec.structs.asdict(wrong) for wrong in found.problems],
        )
    return found.document


async def _in_time(owner: UUID, function: Function, question: bytes) -> bytes:
    """Return what `function` says in another process, on behalf of `owner`. Raises `policy-invalid` when it takes too long there."""
    try:
        return await compute(Work(function, question, PROCESSOR_SECONDS, MEMORY), owner)
    except Stopped:
        raise Problem(
            "policy-invalid",
            "Reading this policy took so long that it was stopped, because others could not be served meanwhile.",
            fix="Make it smaller: fewer rules, shorter texts, simpler conditions.",
            errors=[],
        ) from None


class KnownRole(msgspec.Struct, frozen=True):
    """A role of the organization. `decides`: whoever holds it may decide on proposals, so that a stage may ask it."""

    title: str
    decides: bool


async def roles_of(session: ReadSession, caller: Caller) -> dict[str, KnownRole]:
    """Return the organization's roles by name."""
    known = select(Role).where(col(Role.tenant_id) == caller.tenant_id)
    rows = (await session.execute(known.order_by(col(Role.name)))).scalars()
    return {row.name: KnownRole(row.title, Permission.PROPOSAL_DECIDE.value in row.permissions) for row in rows}


async def changes_between(owner: UUID, old: PolicyDocument, new: PolicyDocument) -> tuple[PolicyChange, ...]:
    """Return what changes from `old` to `new`, on behalf of the organization `owner`."""
    return answered_changes(await _in_time(owner, answer_changes, asked_changes(old, new)))


async def require_loadable(owner: UUID, document: bytes) -> None:
    """Compile the policy stored as `document` once, so that none takes force that this version cannot follow."""
    await _in_time(owner, answer_loadable, document)


async def words_of_conditions(owner: UUID, document: PolicyDocument) -> dict[str, str]:
    """Return every condition of `document` in words, by its JSON Pointer."""
    if letters_of_conditions(document) <= WORDS_AT_ONCE:
        return conditions_in_words(document)
    return answered_words(await _in_time(owner, answer_words, asked_words(document)))


async def compare_versions(session: ReadSession, caller: Caller, version_id: UUID, since: UUID) -> PolicyComparison:
    """Return what changes from the version `since` to `version_id`. Raises `not-found`."""
    new = await get_version(session, caller, version_id)
    old = await get_version(session, caller, since)
    found = await changes_between(caller.tenant_id, old.document, new.document)
    return PolicyComparison(
        from_number=old.version.number, to_number=new.version.number, material=material(found), changes=found
    )


async def ask_condition(caller: Caller, condition: str, scope: Scope) -> ConditionCheck:
    """Return `condition` in words, or what is wrong with it and where."""
    caller.require(Permission.POLICY_DRAFT)
    try:
        question = condition_validation.question(condition, scope)
        found = await compute(Work(condition_validation.answer, question, PROCESSOR_SECONDS, MEMORY), caller.tenant_id)
    except Stopped:
        return condition_validation.wrong(_TOO_HARD, 0, len(condition))
    return condition_validation.answered(found)


def list_packs(caller: Caller) -> tuple[PackDocument, ...]:
    """Return the rule sets that ship with the product, each with the rules of its own."""
    caller.require(Permission.POLICY_READ)
    return tuple(pack_named(name, packs.source) for name in packs.names())


class StartingChoice(msgspec.Struct, frozen=True, kw_only=True):
    """What a first policy can begin as. `unheld` are the roles that decide in each of the sets and that nobody holds yet."""

    sets: tuple[OfferedSet, ...]
    unheld: tuple[str, ...]


async def offer_starting_sets(session: ReadSession, caller: Caller) -> StartingChoice:
    """Return the policies to start from, with what the organization lacks to decide by them."""
    caller.require(Permission.POLICY_DRAFT)
    held = {role for _, _, role in await holders(session, caller.tenant_id, DECIDING_ROLES)}
    return StartingChoice(sets=offered_sets(), unheld=tuple(role for role in DECIDING_ROLES if role not in held))
