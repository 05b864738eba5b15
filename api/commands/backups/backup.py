"""`hashmark backup`: the embedded database and the key it needs, in one file, while people go on working."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from api.embedded.backup_file import Origin
    from api.embedded.server import Embedded

PASSPHRASE_FILE = click.option(
    "--passphrase-file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="A file whose first line is the passphrase. Without it, it is asked for.",
)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@PASSPHRASE_FILE
@click.option("--unsealed", is_flag=True, help="Do not seal it: whoever reads the file reads everything.")
def backup(file: Path, passphrase_file: Path | None, unsealed: bool) -> None:
    """Back up the database that comes with Hashmark, and its key, into FILE.

    The server may run meanwhile. A database of your own is backed up by PostgreSQL's tools: see deploy/operating/backups.md.
    """
    import tempfile

    from api.commands.backups.passphrases import chosen
    from api.embedded import backup_file
    from api.embedded.connecting import need_embedded, say, settings
    from api.embedded.dumping import dump
    from api.embedded.server import Embedded

    asked = settings()
    need_embedded(asked, "backed up")
    server = Embedded(asked.data_dir)
    if not server.cluster.is_dir():
        raise click.ClickException(f"There is no database in {server.home}, so there is nothing to back up.")
    target = file.expanduser().absolute()
    backup_file.refuse_taken(target)
    passphrase = chosen(passphrase_file, unsealed=unsealed)
    started = server.start(say=say)
    try:
        with tempfile.TemporaryFile(dir=server.home) as spool:
            dump(server, spool)
            backup_file.write(target, _origin(server), asked.master_key, spool, passphrase)
    finally:
        if started:
            server.stop()
    click.echo(_ending(target, sealed=passphrase is not None))


def _origin(server: "Embedded") -> "Origin":
    from datetime import UTC, datetime
    from importlib.metadata import version

    from api.embedded.backup_file import Origin
    from api.embedded.server import DATABASE

    return Origin(
        made_at=datetime.now(UTC).isoformat(timespec="seconds"),
        hashmark=version("hashmark"),
        revision=server.psql("SELECT version_num FROM tenant.alembic_version", database=DATABASE),
        postgresql=server.psql("SHOW server_version"),
    )


def _ending(target: Path, *, sealed: bool) -> str:
    size = target.stat().st_size / 2**20
    if sealed:
        return f"{target} holds everything ({size:.1f} MB), sealed. Keep the passphrase elsewhere: nobody can open it without."
    return f"{target} holds everything ({size:.1f} MB), unsealed. Whoever reads it reads every organization: guard it."
