"""`hashmark migrate`: roles, schemas and tables, brought up to date as the owner."""

import click


@click.command()
def migrate() -> None:
    """Bring the database up to date.

    Uses HASHMARK_OWNER_DATABASE_URL, a login that may create roles. When HASHMARK_DATABASE_URL holds a password for the app's own
    login, that password is set.
    """
    from api.embedded.connecting import grounded, settings
    from migrations.run import head

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
    app = make_url(asked.database_url.get_secret_value())
    upgrade(asked.owner_database_url.get_secret_value(), app_password=app.password or None)
