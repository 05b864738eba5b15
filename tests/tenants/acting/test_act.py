"""Acts are put together by computing: names become places, writes one statement, claims come in the lock order."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenants.acting.act import Act, Order, composed, write
from tenants.db.statement import statement

MOVE = statement("UPDATE a SET x = :x, y = CAST(:y AS text) WHERE id = :id AND x <> :x")
NOTE = statement("INSERT INTO b VALUES (:id, 'a::text', :y::text)")


def test_each_name_becomes_one_place_and_casts_stay() -> None:
    assert MOVE.text == "UPDATE a SET x = $1, y = CAST($2 AS text) WHERE id = $3 AND x <> $1"
    assert MOVE.names == ("x", "y", "id")
    assert NOTE.text == "INSERT INTO b VALUES ($1, 'a::text', $2::text)"


@pytest.mark.parametrize("values", [{"x": 1, "y": 2}, {"x": 1, "y": 2, "id": 3, "more": 4}])
def test_a_value_that_is_missing_or_unknown_is_a_mistake_of_ours_and_said(values: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=r"id|more"):
        write(MOVE, **values)


def test_one_write_stays_the_statement_it_is() -> None:
    assert composed([write(MOVE, x=1, y="2", id=3)]) == (MOVE.text, [1, "2", 3])


def test_several_writes_become_one_statement_with_every_value_in_its_place() -> None:
    text, values = composed(
        [write(MOVE, x=1, y="2", id=3), write(NOTE, id=4, y="5")], {1: "noted"}, "SELECT 1 FROM noted"
    )
    assert text == (
        "WITH w0 AS (UPDATE a SET x = $1, y = CAST($2 AS text) WHERE id = $3 AND x <> $1), "
        "noted AS (INSERT INTO b VALUES ($4, 'a::text', $5::text)) SELECT 1 FROM noted"
    )
    assert values == [1, "2", 3, 4, "5"]


def _values(names: tuple[str, ...]) -> dict[str, Any]:
    return {name: name for name in names}


@given(st.lists(st.sampled_from([MOVE, NOTE]), min_size=2, max_size=12))
def test_no_place_is_ever_shared_between_two_writes(kinds: list[Any]) -> None:
    writes = [write(kind, **_values(kind.names)) for kind in kinds]
    text, values = composed(writes)
    assert len(values) == sum(len(kind.names) for kind in kinds)
    assert all(f"${place + 1}" in text for place in range(len(values)))
    assert f"${len(values) + 1}" not in text


@given(st.lists(st.tuples(st.sampled_from(Order), st.sampled_from([None, 1])), max_size=8))
def test_claims_and_other_writes_each_come_in_the_one_lock_order(kinds: list[Any]) -> None:
    act = Act(answer=None, writes=tuple(write(NOTE, order=order, rows=rows, id=1, y="") for order, rows in kinds))
    assert [one.order for one in act.claims] == sorted(order for order, rows in kinds if rows)
    assert [one.order for one in act.others] == sorted(order for order, rows in kinds if not rows)
