"""What a server process loads at its start is never looked through again while people wait."""

import gc

from api.processes.web import Application


async def test_what_was_loaded_at_the_start_is_set_aside(app: Application) -> None:
    gc.unfreeze()
    try:
        async with app._lifespan(None):  # type: ignore[arg-type]
            assert gc.get_freeze_count() > 50_000
    finally:
        gc.unfreeze()
