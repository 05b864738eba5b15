"""Ports for the servers that tests start: none is given out twice.

They lie below those that systems lend to outgoing connections, and each test process begins elsewhere: a server that finds its port
taken may share it without a word, and then answers what another test asked.
"""

import os
import socket
from contextlib import suppress
from itertools import count

FIRST, LAST = 10_000, 32_000
_numbers = count(os.getpid() * 211)


def free_port() -> int:
    """Return a port nobody listens on and no other test of this run is given."""
    while True:
        port = FIRST + next(_numbers) % (LAST - FIRST)
        with socket.socket() as one, suppress(OSError):
            one.bind(("127.0.0.1", port))
            return port
