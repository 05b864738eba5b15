"""`hashmark openapi`: the API's own description, for clients, and for the check that the pages know the newest one."""

import click


@click.command()
def openapi() -> None:
    """Print the API's OpenAPI 3.1 document as JSON."""
    from api.description.openapi import document

    click.echo(document())
