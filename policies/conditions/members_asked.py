"""Which values a condition looks for in a list, and the operators it is made of. Computes only."""

from collections.abc import Iterable, Iterator

from policies.conditions.syntax import Items, Literal, Name, Node, Operation, Unread, parts_of, read


def members_asked(condition: str, fact: str) -> Iterator[str]:
    """Yield the texts that `condition` looks for in the list `fact`, as in `"x" in networks`, each once."""
    asked = [
        operation.parts[0]
        for operation in operations(condition)
        if operation.operator == "in" and isinstance(operation.parts[1], Name) and operation.parts[1].path == fact
    ]
    yield from dict.fromkeys(texts(asked))


def operations(condition: str) -> Iterator[Operation]:
    """Yield the operators in `condition`, from left to right; none where it has a shape that nobody puts into words."""
    try:
        parts: list[Node] = [read(condition)] if condition else []
    except Unread:
        return
    while parts:
        node = parts.pop()
        if isinstance(node, Operation):
            yield node
        parts += reversed(parts_of(node))


def texts(parts: Iterable[Node]) -> Iterator[str]:
    """Yield the texts that stand in `parts`, also those in a list that is written out."""
    for part in parts:
        if isinstance(part, Literal) and isinstance(part.value, str):
            yield part.value
        elif isinstance(part, Items):
            yield from texts(part.items)
