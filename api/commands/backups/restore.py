"""`hashmark restore`: a backup back into an empty data folder, checked before it is used and verified at the end.

Rule kept: what is there is never written over; what fails half-way leaves the folder as empty as it was.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from api.commands.backups.backup import PASSPHRASE_FILE

if TYPE_CHECKING:
    from api.embedded.backup_file import Backup
    from api.embedded.server import Embedded
    from tenants.ground.settings import Settings


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@PASSPHRASE_FILE
def restore(file: Path, passphrase_file: Path | None) -> None:
    """Restore FILE into an empty HASHMARK_DATA_DIR and verify every record.

    Exit code 0 when every record is sound, 1 when something is wrong, 3 when there is no record to verify.
    """
    from api.commands.backups.passphrases import given
    from api.embedded import backup_file
    from api.embedded.connecting import need_embedded, settings
    from api.embedded.record_verification import verify_records
    from api.embedded.server import Embedded

    asked = settings()
    need_embedded(asked, "restored")
    server = Embedded(asked.data_dir)
    _need_empty(server.home)
    passphrase = given(passphrase_file) if backup_file.needs_passphrase(file) else None
    server.prepare()
    with _undone_unless_finished(server), backup_file.opened(file, passphrase, server.home) as found:
        _need_usable(found, asked)
        _put_back(server, found, asked)
        click.echo(f"What was backed up at {found.origin.made_at} is in {server.home}. Verifying its records:")
    sys.exit(verify_records(None))


def _need_empty(home: Path) -> None:
    if home.is_dir() and any(home.iterdir()):
        raise click.ClickException(
            f"{home} is not empty, and a restore writes over nothing. Move what is in it away, or choose another folder with "
            "HASHMARK_DATA_DIR."
        )
    if home.is_dir() and home.stat().st_uid != os.geteuid():
        raise click.ClickException(
            f"{home} belongs to another account than yours. Run this as that account, so that it can read what is put back."
        )


def _need_usable(found: "Backup", asked: "Settings") -> None:
    """Refuse a backup made by a newer Hashmark, and one whose key is not the key this installation is told to use."""
    import hmac

    from migrations.shape import knows

    if not knows(found.origin.revision):
        raise click.ClickException(
            f"This backup was made by Hashmark {found.origin.hashmark}, whose tables are newer than this version knows. Install that "
            "version or a newer one."
        )
    if asked.secret_key is not None and not hmac.compare_digest(asked.secret_key.get_secret_value(), found.key):
        raise click.ClickException(
            "HASHMARK_SECRET_KEY is another key than the backup's, and with it the words in the record could not be opened. Unset it; "
            "the backup brings its own."
        )


def _put_back(server: "Embedded", found: "Backup", asked: "Settings") -> None:
    from api.embedded.connecting import say
    from api.embedded.dumping import load
    from api.embedded.server import OWNER
    from migrations.run import make_roles, upgrade

    server.start(say=say)
    make_roles(server.url(OWNER))
    load(server, found.dump)
    upgrade(server.url(OWNER))
    if asked.secret_key is None:
        key = server.home / "secret.key"
        key.touch(mode=0o600, exist_ok=False)
        key.write_bytes(found.key)


@contextmanager
def _undone_unless_finished(server: "Embedded") -> Iterator[None]:
    """Stop the server when the block ends; when it does not end well, empty the folder, which was empty before."""
    import shutil

    finished = False
    try:
        yield
        finished = True
    finally:
        server.stop()
        if not finished:
            for left in server.home.iterdir():
                shutil.rmtree(left) if left.is_dir() else left.unlink()
