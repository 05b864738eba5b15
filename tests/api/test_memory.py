"""What a server process loads at its start is never looked through again while people wait."""

import gc
import subprocess
import sys

from api.processes.web import Application


async def test_what_was_loaded_at_the_start_is_set_aside(app: Application) -> None:
    gc.unfreeze()
    try:
        async with app._lifespan(None):  # type: ignore[arg-type]
            assert gc.get_freeze_count() > 50_000
    finally:
        gc.unfreeze()


SELDOM = ("alembic", "mako", "PIL", "zxcvbn")


def test_what_a_server_process_seldom_or_never_needs_is_not_loaded_at_its_start() -> None:
    asked = f"import sys, api.processes.web; print(*sorted(sys.modules.keys() & {set(SELDOM)!r}))"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.split() == []
