"""Processor time: what one request really costs the server and the database, however busy the machine is otherwise."""

from dataclasses import dataclass

import psutil


@dataclass(frozen=True)
class Effort:
    """Seconds of processor time taken by the workers of the server and by the processes of the database."""

    server: float
    database: float

    def since(self, before: "Effort") -> "Effort":
        return Effort(self.server - before.server, self.database - before.database)


class Watch:
    """Reads how much processor time has gone by so far."""

    def __init__(self, workers: list[psutil.Process], postmaster: int) -> None:
        self._workers = workers
        self._postmaster = psutil.Process(postmaster)

    def now(self) -> Effort:
        gone = self._postmaster.cpu_times()
        database = gone.user + gone.system + gone.children_user + gone.children_system
        database += sum(_taken(process) for process in self._postmaster.children(recursive=True))
        return Effort(sum(map(_taken, self._workers)), database)


def _taken(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system)
