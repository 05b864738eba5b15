"""`hashmark migrate`: roles, schemas and tables, brought up to date as the owner."""

import click


@click.command()
def migrate() -> None:
    """Bring the database up to date.

    Uses HASHMARK_OWNER_DATABASE_URL, a login that may create roles. The passwords that HASHMARK_DATABASE_URL and
    HASHMARK_WORKER_DATABASE_URL hold for hashmark_app and hashmark_worker are set.
    """
    from api.embedded.connecting import grounded, settings
    from migrations.shape import head

    if settings().embedded:
        with grounded() as ready:
            click.echo(f"The database in {ready.data_dir} is up to date (version {head()}).")
        return
    _migrate_named()
    click.echo(f"The database is up to date (version {head()}).")


def _migrate_named() -> None:
    from sqlalchemy.engine import make_url

    from api.embedded.connecting import settings
    from migrations.run import upgrade

    asked = settings()
    if asked.owner_database_url is None or asked.database_url is None:
        raise click.ClickException(
            "HASHMARK_DATABASE_URL names the database for the app; migrating needs a login that may create roles. Name it with "
            "HASHMARK_OWNER_DATABASE_URL."
        )
    named = {"hashmark_app": asked.database_url, "hashmark_worker": asked.worker_database_url}
    urls = {role: make_url(url.get_secret_value()) for role, url in named.items() if url is not None}
    passwords = {role: url.password for role, url in urls.items() if url.password}
    upgrade(asked.owner_database_url.get_secret_value(), passwords=passwords)
