"""One act by one mechanism: rows that somebody changes, entries and what is owed are written by `carry_out` alone."""

import ast
import re

import pytest

from tests.architecture.sources import FLOORS, Module, modules

FILES = list(modules(*FLOORS))

ONLY_IN = {
    "add_to_ledger": {"tenants.acting.carry_out"},
    "seal": {"tenants.acting.carry_out"},
    "OWED_ROWS": {"tenants.acting.carry_out"},
    # The slow self-check puts right what an act should have owed. It is no act, and there is nothing left to do for one.
    "owe_many": {"tenants.due.self_check"},
}
NO_ACT = {
    "api.http.idempotency": "drops the answers of days ago, or what they said; what keeps an answer is a write of the act it answers",
    "tenants.due.claims": "the worker's own bookkeeping: what it holds, and what it gave back",
    "workflows.backtest.running": "counts on while a run goes on; nobody decided anything",
}
CHANGES = re.compile(r"\b(INSERT INTO|UPDATE \w+\.\w+|DELETE FROM)\b")


def imported(module: Module) -> set[str]:
    return {
        f"{node.module}.{alias.name}"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def texts_that_change_rows(module: Module) -> bool:
    """Return whether `module` hands SQL that changes rows to the session, where no act would know of it."""
    calls = (node for node in ast.walk(module.tree) if isinstance(node, ast.Call))
    return any(
        isinstance(call.func, ast.Name) and call.func.id == "text" and CHANGES.search(ast.unparse(call))
        for call in calls
    )


@pytest.mark.parametrize("name", ONLY_IN)
def test_nothing_is_put_on_record_or_owed_but_by_an_act(name: str) -> None:
    users = {module.name for module in FILES if any(one.endswith(f".{name}") for one in imported(module))}
    assert users == ONLY_IN[name]


def test_rows_are_changed_by_the_writes_of_an_act() -> None:
    built = {
        f"{kind}.{verb}"
        for kind in ("sqlalchemy", "sqlalchemy.dialects.postgresql")
        for verb in ("insert", "update", "delete")
    }
    assert {module.name for module in FILES if imported(module) & built} == set()
    assert {module.name for module in FILES if texts_that_change_rows(module)} == set(NO_ACT)
