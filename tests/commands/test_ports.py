"""A taken port is told with who has it and which one is free."""

import os
import socket
from collections.abc import Iterator

import click
import pytest

from api.embedded.free_port import need_port


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        held.listen()
        yield held.getsockname()[1]


def test_a_taken_port_is_named_with_its_holder_and_another_one(taken: int) -> None:
    with pytest.raises(click.ClickException) as caught:
        need_port("127.0.0.1", taken)
    said = caught.value.message
    assert said.startswith(f"Port {taken} is taken")
    assert f"(process {os.getpid()})" in said
    assert "PORT=" in said


def test_a_free_port_is_no_trouble(taken: int) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        free = other.getsockname()[1]
    need_port("127.0.0.1", free)


def test_an_address_of_another_machine_is_told() -> None:
    with pytest.raises(click.ClickException, match="cannot be listened on"):
        need_port("203.0.113.7", 8000)
