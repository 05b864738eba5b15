"""What the operator of an installation does for people and organizations, from the command line."""

from urllib.parse import quote
from uuid import UUID

from sqlalchemy import text

from tenants.db.session import Database, ReadSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.identity.addresses import normal_address
from tenants.organizations.resets import AccountAt, accounts_at, reset_as_operator
from tenants.organizations.role_grants import confirm_as_operator, waiting_in

_ORGANIZATION = text("SELECT identity.organization_called(:slug)")


async def reset_link(database: Database, clock: Clock, email: str, slug: str, public_url: str) -> str:
    """Return a link for the account of an address; `slug` names an organization where several accounts have it.

    Raises `not-found` with what to do, or `unknown-reference` when the address alone does not say which account is meant.
    """
    async with database.reading() as session:
        found = [one for one in await accounts_at(session, email) if any(active for *_, active in one.memberships)]
    chosen = [one for one in found if not slug or slug in {name for _, _, name, _ in one.memberships}]
    if len(chosen) > 1 and any(one.proven for one in chosen):
        chosen = [one for one in chosen if one.proven]
    if not chosen:
        raise Problem(
            "not-found",
            "No account with that address belongs to an organization" + (f" called {slug}." if slug else "."),
            fix="Check the address and the short name.",
        )
    if len(chosen) > 1:
        raise Problem(
            "unknown-reference",
            "Several organizations invited this address, each with an account of its own.",
            fix=f"Say which one is meant: {', '.join(sorted(map(_places, chosen)))} (with --organization).",
        )
    token = await reset_as_operator(database, clock, chosen[0])
    return f"{public_url}/reset#token={quote(token)}"


async def confirm_roles(database: Database, clock: Clock, slug: str, email: str | None) -> list[str]:
    """Confirm what waits for the member with an address, or say what waits; return a sentence each.

    Raises `not-found` for an unknown organization, or an address nothing waits for.
    """
    async with database.reading() as session:
        tenant: UUID | None = (await session.execute(_ORGANIZATION, {"slug": slug})).scalar_one()
    if tenant is None:
        raise Problem("not-found", f"There is no organization called {slug}.", fix="Check the short name.")
    async with database.reading(tenant) as session:
        waiting = await waiting_in(session, tenant)
        members = await _addresses(session, tenant)
    if email is None:
        said = [
            f"{one.member_name} <{members[one.member_id]}>: {one.role}, asked for by {one.asked_by_name}"
            for one in waiting
        ]
        return said or ["Nothing waits for a second yes."]
    address = normal_address(email)
    wanted = [one for one in waiting if members[one.member_id] == address]
    if not wanted:
        raise Problem(
            "not-found", "Nothing waits for a member with that address.", fix="Leave it out to see what waits."
        )
    said = []
    for one in wanted:
        async with database.writing(tenant) as session:
            await confirm_as_operator(session, tenant, clock, one)
        said.append(f"{one.member_name} now holds the role {one.role}.")
    return said


async def _addresses(session: ReadSession, tenant: UUID) -> dict[UUID, str]:
    rows = await session.execute(
        text("SELECT id, email FROM tenant.member WHERE tenant_id = :tenant"), {"tenant": tenant}
    )
    return dict(rows.all())


def _places(one: AccountAt) -> str:
    return "/".join(sorted(slug for _, _, slug, _ in one.memberships))
