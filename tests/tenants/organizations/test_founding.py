"""Founding an organization: all of it or nothing, and whose account its first administrator has."""

from collections.abc import Mapping
from typing import Any

import pytest

from tenants.ground.clock import SystemClock
from tenants.ground.errors import Problem
from tenants.organizations.founding import found_organization
from tests.cast import Cast
from tests.database import TestDatabase, past_every_guard

PASSWORD = "orange kettle nineteen"
USUAL: Mapping[str, Any] = {
    "slug": "harbour",
    "name": "Harbour Trust",
    "timezone": "Europe/London",
    "administrator": "Ada Obi",
    "email": "Ada@Harbour.example",
    "password": PASSWORD,
}


async def counted(database: TestDatabase) -> tuple[int, ...]:
    rows = await past_every_guard(
        database,
        "SELECT (SELECT count(*) FROM tenant.organization), (SELECT count(*) FROM tenant.member),"
        " (SELECT count(*) FROM identity.person), (SELECT count(*) FROM ledger.entry)",
    )
    return tuple(rows[0])


async def test_its_first_member_manages_it_and_is_known_by_the_address_in_its_one_form(
    database: TestDatabase, clock: SystemClock
) -> None:
    tenant = await found_organization(database.worker, clock, **USUAL)
    (first,) = await past_every_guard(
        database,
        "SELECT m.name, m.email, r.role, r.confirmed FROM tenant.member m"
        " JOIN tenant.member_role r ON r.member_id = m.id WHERE m.tenant_id = $1",
        tenant,
    )
    assert tuple(first) == ("Ada Obi", "ada@harbour.example", "administrator", True)


async def test_a_short_name_is_given_once_and_a_refusal_leaves_nothing_behind(
    database: TestDatabase, clock: SystemClock, northfield: Cast
) -> None:
    before = await counted(database)
    for wrong, slug in (
        ({"slug": northfield.slug}, "already-exists"),
        ({"password": "aaaaaaaaaaaaaaaa"}, "weak-password"),
        ({"password": "Ada Obi Harbour Trust"}, "weak-password"),
    ):
        with pytest.raises(Problem, match=slug):
            await found_organization(database.worker, clock, **{**USUAL, **wrong})
        assert await counted(database) == before


@pytest.mark.parametrize("proven", [True, False])
async def test_a_proven_account_is_taken_up_and_one_that_only_an_organization_vouches_for_is_not(
    database: TestDatabase, clock: SystemClock, northfield: Cast, proven: bool
) -> None:
    theirs = northfield["lead"]
    if not proven:
        await past_every_guard(database, "UPDATE identity.person SET proven_at = NULL WHERE id = $1", theirs.person_id)
    given = {**USUAL, "email": theirs.email, "password": None if proven else PASSWORD}
    tenant = await found_organization(database.worker, clock, **given)
    (first,) = await past_every_guard(database, "SELECT person_id FROM tenant.member WHERE tenant_id = $1", tenant)
    assert (first["person_id"] == theirs.person_id) is proven


async def test_the_web_server_s_login_founds_nothing(
    database: TestDatabase, clock: SystemClock, northfield: Cast
) -> None:
    before = await counted(database)
    with pytest.raises(Exception, match=r"permission denied|not allowed|denied"):
        await found_organization(database, clock, **USUAL)
    assert await counted(database) == before
