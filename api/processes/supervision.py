"""The processes that answer, started again whenever one ends by itself.

Rules kept: a process that crashed is followed by another at once, and one that goes on crashing by others after growing pauses,
for ever; meanwhile its siblings answer and the address stays taken. Only when no process has ever stayed up is something wrong
with the installation itself: then serving ends and says so. Granian alone would end at the second crash in a row.
"""

import time
from collections import Counter
from typing import Any

import structlog
from granian import Granian

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0
"""Seconds between a crash and the next start."""
STEADY_SECONDS = 60.0
"""After so long a life a crash is a first one again."""
UP_SECONDS = 10.0
"""A process that has lived so long has come up."""
MOST_AT_START = 6
"""So many crashes are borne before any process has come up."""

log = structlog.get_logger()


class Crashes:
    """How often each process crashed in a row, by its number."""

    def __init__(self) -> None:
        self._in_a_row: Counter[int] = Counter()
        self._came_up = False

    def pause(self, number: int, lived: float) -> float | None:
        """Return how many seconds to wait before process `number`, which lived so many, is followed by another.

        None: none has ever come up, and it has been tried often enough.
        """
        self._came_up = self._came_up or lived >= UP_SECONDS
        if lived >= STEADY_SECONDS:
            self._in_a_row[number] = 0
        self._in_a_row[number] += 1
        if not self._came_up and self._in_a_row[number] >= MOST_AT_START:
            return None
        before = self._in_a_row[number] - 1
        return min(FIRST_PAUSE * 2 ** min(before - 1, 20), LONGEST_PAUSE) if before else 0.0


class Supervised(Granian):  # type: ignore[misc, valid-type]
    """Granian, which never gives up on a process that has once come up."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, respawn_failed_workers=True, **kwargs)
        self._crashes = Crashes()

    def _respawn_workers(self, workers: list[int], spawn_target: Any, target_loader: Any, delay: float = 0) -> None:
        """Start others for `workers`. Those that crashed wait for their pause first, unless serving ends meanwhile."""
        for number in workers:
            if not self.wrks[number].is_alive() and not self._wait_for_turn(number):
                return
            super()._respawn_workers([number], spawn_target, target_loader, delay)
        # What Granian would count as a loop of crashes is ours to judge.
        self.respawned_wrks.clear()

    def _wait_for_turn(self, number: int) -> bool:
        """Wait until process `number` may be followed by another; return False when serving ends instead."""
        pause = self._crashes.pause(number, time.monotonic() - self.wrks[number].birth)
        if pause is None:
            log.error("serving_never_came_up", process=number, crashes=MOST_AT_START)
            self.interrupt_children.append(number)
            self.signal_handler_interrupt()
            return False
        log.warning("serving_process_crashed", process=number, again_in_seconds=pause)
        until = time.monotonic() + pause
        while not self.interrupt_signal and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, 0.1))
        return not self.interrupt_signal
