"""Nothing is awaited between the ledger's append and its commit: there is one place that appends, and it is the commit."""

import ast

from tests.architecture.sources import PACKAGES, Module, modules

FILES = [module for module in modules(*PACKAGES) if module.text.strip() and module.path.parts[0] != "migrations"]
APPENDS = "tenants.ledger.append"
SENDS = "tenants.db.connection"


def statements_with(module: Module, words: str) -> list[int]:
    """Return the lines of texts in `module`, docstrings aside, that hold `words`."""
    documented = {
        node.body[0].value
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    return [
        node.lineno
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and words in node.value
        if node not in documented
    ]


def calls_of(module: Module, name: str) -> list[int]:
    return [
        node.lineno
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and name in (getattr(node.func, "attr", ""), getattr(node.func, "id", ""))
    ]


def test_one_file_names_the_databases_append_and_it_hands_it_over_with_the_commit() -> None:
    assert [module.name for module in FILES if statements_with(module, "ledger.append(")] == [APPENDS]
    assert [module.name for module in FILES if calls_of(module, "before_commit")] == [APPENDS]


def test_handing_over_waits_for_nothing() -> None:
    (append,) = (module for module in FILES if module.name == APPENDS)
    [adding] = [node for node in append.tree.body if isinstance(node, ast.FunctionDef) and node.name == "add_to_ledger"]
    assert not [node for node in ast.walk(adding) if isinstance(node, ast.Await)]


def test_what_comes_before_a_commit_goes_out_in_the_same_message() -> None:
    (connection,) = (module for module in FILES if module.name == SENDS)
    sent = [node for node in ast.walk(connection.tree) if isinstance(node, ast.JoinedStr)]
    assert [ast.unparse(node) for node in sent] == ["f'{last}{query}'"]


def test_only_the_edge_of_a_transaction_commits() -> None:
    committing = {
        module.name
        for module in FILES
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Await)
        and isinstance(node.value, ast.Call)
        and getattr(node.value.func, "attr", "") == "commit"
    }
    assert committing <= {"tenants.db.session"}
