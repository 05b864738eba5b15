"""One line about the machine, because figures without it say nothing; and the process that is measured in."""

import os
import platform
import statistics
import time
from pathlib import Path

import psutil


def machine_line(folder: Path) -> str:
    """Return processor, cores, memory, system, Python, and how long one durable 8 kB write takes in `folder`."""
    memory = psutil.virtual_memory().total / 2**30
    return (
        f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GB, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}; a durable 8 kB write takes {durable_write(folder):.2f} ms; "
        f"load before: {os.getloadavg()[0]:.1f}"
    )


def durable_write(folder: Path, times: int = 200) -> float:
    """Return the median milliseconds of writing 8 kB and waiting until the disk has it."""
    file = folder / "durable"
    took = []
    with file.open("wb", buffering=0) as out:
        for _ in range(times):
            began = time.perf_counter()
            out.write(bytes(8192))
            os.fdatasync(out.fileno())
            took.append(time.perf_counter() - began)
    file.unlink()
    return statistics.median(took) * 1000


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())
