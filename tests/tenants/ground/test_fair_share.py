"""A few places shared: nobody takes them all, nobody waits behind somebody else's line, a full line is refused in words."""

import asyncio
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.ground.errors import Problem
from tenants.ground.fair_share import FairShare


class Visitor:
    """Somebody who takes a place for an organization and stays until told to leave."""

    def __init__(self, places: FairShare, owner: str) -> None:
        self.owner = owner
        self.inside = False
        self._leave = asyncio.Event()
        self._task = asyncio.create_task(self._visit(places))

    async def _visit(self, places: FairShare) -> None:
        async with places.place(self.owner):
            self.inside = True
            await self._leave.wait()
        self.inside = False

    async def leave(self) -> None:
        self._leave.set()
        await self._task
        await settled()

    async def give_up(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        await settled()


async def settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def visit(places: FairShare, owners: Iterable[str]) -> list[Visitor]:
    visitors = [Visitor(places, owner) for owner in owners]
    await settled()
    return visitors


def inside(visitors: list[Visitor]) -> list[str]:
    return [visitor.owner for visitor in visitors if visitor.inside]


async def test_a_flood_leaves_a_place_for_the_others() -> None:
    places = FairShare(3, share=2, line=50)
    flood = await visit(places, ["loud"] * 20)
    quiet = await visit(places, ["quiet"])
    assert (inside(flood), inside(quiet)) == (["loud"] * 2, ["quiet"])
    for visitor in (*flood, *quiet):
        await visitor.give_up()


async def test_the_next_free_place_goes_to_another_organization_before_the_rest_of_the_flood() -> None:
    places = FairShare(2, share=2, line=50)
    flood = await visit(places, ["loud"] * 6)
    quiet = await visit(places, ["quiet", "calm"])
    await flood[0].leave()
    assert (inside(flood), inside(quiet)) == (["loud", "loud"], [])
    await flood[1].leave()
    await flood[2].leave()
    assert sorted(inside(quiet)) == ["calm", "quiet"]
    for visitor in (*flood[3:], *quiet):
        await visitor.give_up()


async def test_a_full_line_is_refused_in_words_with_a_time_to_come_back() -> None:
    places = FairShare(1, share=1, line=1)
    visitors = await visit(places, ["loud", "loud"])
    with pytest.raises(Problem) as refused:
        async with places.place("loud"):
            pass
    assert refused.value.slug == "organization-busy"
    assert (refused.value.status, refused.value.extra["retry_after"]) == (429, 2)
    stranger = await visit(places, ["stranger"])
    await visitors[0].give_up()
    await visitors[1].give_up()
    assert inside(stranger) == ["stranger"], "another organization's line is its own"
    await stranger[0].leave()


async def test_whoever_gives_up_waiting_leaves_no_trace() -> None:
    places = FairShare(1, share=1, line=9)
    first, second, third = await visit(places, ["a", "a", "b"])
    await second.give_up()
    await third.give_up()
    await first.leave()
    assert places.held == 0
    (last,) = await visit(places, ["a"])
    assert last.inside
    await last.leave()


@pytest.mark.parametrize(("places", "share", "line"), [(0, 0, 1), (2, 3, 1), (2, 0, 1), (2, 1, -1)])
def test_a_share_is_at_least_one_place_and_at_most_all(places: int, share: int, line: int) -> None:
    with pytest.raises(ValueError, match="share"):
        FairShare(places, share, line)


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["come", "leave", "give up"])), max_size=40),
    st.integers(1, 4),
    st.data(),
)
def test_places_are_never_exceeded_shares_are_kept_and_no_free_place_is_left_while_somebody_may_have_it(
    steps: list[tuple[str, str]], count: int, data: st.DataObject
) -> None:
    share = data.draw(st.integers(1, count))

    async def play() -> None:
        places = FairShare(count, share, line=100)
        here: list[Visitor] = []
        for owner, step in steps:
            mine = [visitor for visitor in here if visitor.owner == owner]
            if step == "come":
                here += await visit(places, [owner])
            elif mine:
                gone = mine[0] if step == "leave" and mine[0].inside else mine[-1]
                await (gone.leave() if gone.inside and step == "leave" else gone.give_up())
                here.remove(gone)
            held = inside(here)
            assert len(held) == places.held <= count
            assert all(held.count(each) <= share for each in held)
            if len(held) < count:
                assert all(held.count(v.owner) == share for v in here if not v.inside)
        for visitor in here:
            await visitor.give_up()
        assert places.held == 0

    asyncio.run(play())
