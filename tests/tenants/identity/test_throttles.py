"""Guessing is paused for whoever guesses; the person guessed about gets in."""

import pytest

from tenants.db.session import Database
from tenants.ground.errors import Problem
from tenants.identity.accounts import sign_in
from tenants.identity.throttles import FROM_ONE_PLACE, FROM_STRANGERS, LINKS_FROM_ONE_SOURCE, Visitor, count_link
from tests.cast import Cast, with_password
from tests.database import past_every_guard

PASSWORD = "orange kettle nineteen"
HOME = Visitor("198.51.100.1", "the token of the laptop at home")
GUESSER = Visitor("203.0.113.66")


async def guess(database: Database, email: str, visitor: Visitor, times: int) -> str:
    """Try wrong passwords and return how the last one was answered."""
    slug = ""
    for _ in range(times):
        with pytest.raises(Problem) as refused:
            await sign_in(database, email=email, password="wrong", visitor=visitor)
        slug = refused.value.slug
    return slug


async def test_ten_wrong_passwords_from_one_place_pause_that_place_even_for_the_right_one(
    database: Database, northfield: Cast
) -> None:
    email = await with_password(database, northfield["lead"], PASSWORD)
    assert await guess(database, email, GUESSER, FROM_ONE_PLACE.most) == "sign-in-refused"
    with pytest.raises(Problem, match="too-many-attempts") as refused:
        await sign_in(database, email=email, password=PASSWORD, visitor=GUESSER)
    assert 0 < refused.value.extra["retry_after"] <= 900


async def test_a_strangers_wrong_passwords_do_not_lock_the_person_out(database: Database, northfield: Cast) -> None:
    email = await with_password(database, northfield["lead"], PASSWORD)
    assert await guess(database, email, GUESSER, FROM_ONE_PLACE.most + 1) == "too-many-attempts"
    await sign_in(database, email=email, password=PASSWORD, visitor=HOME)


async def test_nor_do_those_of_somebody_at_the_same_address_when_the_device_is_known(
    database: Database, northfield: Cast
) -> None:
    """An office is one source; so is everybody behind a proxy nobody named."""
    email = await with_password(database, northfield["lead"], PASSWORD)
    await sign_in(database, email=email, password=PASSWORD, visitor=HOME)
    beside = Visitor(HOME.source)
    assert await guess(database, email, beside, FROM_ONE_PLACE.most + 1) == "too-many-attempts"
    await sign_in(database, email=email, password=PASSWORD, visitor=HOME)


async def test_guessers_at_many_addresses_are_paused_together_and_a_known_place_is_not(
    database: Database, northfield: Cast
) -> None:
    email = await with_password(database, northfield["lead"], PASSWORD)
    await sign_in(database, email=email, password=PASSWORD, visitor=HOME)
    for number in range(FROM_STRANGERS[0].most):
        await guess(database, email, Visitor(f"203.0.113.{number}"), 1)
    with pytest.raises(Problem, match="too-many-attempts"):
        await sign_in(database, email=email, password=PASSWORD, visitor=Visitor("192.0.2.7"))
    await sign_in(database, email=email, password=PASSWORD, visitor=Visitor("192.0.2.7", HOME.device_token))
    await sign_in(database, email=email, password=PASSWORD, visitor=Visitor(HOME.source))


async def test_a_device_known_for_one_account_is_a_stranger_at_another(database: Database, northfield: Cast) -> None:
    mine = await with_password(database, northfield["lead"], PASSWORD)
    theirs = await with_password(database, northfield["chief"], "violet harbour 42 steps")
    await sign_in(database, email=mine, password=PASSWORD, visitor=HOME)
    for number in range(FROM_STRANGERS[0].most):
        await guess(database, theirs, Visitor(f"203.0.113.{number}"), 1)
    assert await guess(database, theirs, HOME, 1) == "too-many-attempts"


async def test_a_known_device_guesses_no_faster(database: Database, northfield: Cast) -> None:
    email = await with_password(database, northfield["lead"], PASSWORD)
    await sign_in(database, email=email, password=PASSWORD, visitor=HOME)
    assert await guess(database, email, HOME, FROM_ONE_PLACE.most + 1) == "too-many-attempts"


async def test_an_address_nobody_has_is_paused_the_same_way(database: Database, northfield: Cast) -> None:
    for email in ("nobody@northfield.example", northfield["lead"].email):
        assert await guess(database, email, GUESSER, FROM_ONE_PLACE.most) == "sign-in-refused"
        assert await guess(database, email, GUESSER, 1) == "too-many-attempts"


async def test_links_are_not_opened_without_end(database: Database) -> None:
    for _ in range(LINKS_FROM_ONE_SOURCE.most):
        await count_link(database, GUESSER)
    with pytest.raises(Problem, match="too-many-attempts"):
        await count_link(database, GUESSER)
    await count_link(database, HOME)


async def test_no_address_and_no_source_is_stored(database: Database, northfield: Cast) -> None:
    email = await with_password(database, northfield["lead"], PASSWORD)
    await sign_in(database, email=email, password=PASSWORD, visitor=HOME)
    await guess(database, email, GUESSER, 1)
    for table in ("attempt", "known_device"):
        rows = await past_every_guard(database, f"SELECT t::text FROM identity.{table} t")
        assert rows
        assert not any(word in str(rows) for word in ("northfield", "203.0.113", "198.51.100", "laptop"))
