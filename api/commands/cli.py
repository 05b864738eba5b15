"""The `hashmark` command.

Rule kept: whatever goes wrong that a person can put right is said in a sentence, without a traceback, with exit code 1; wrong
usage ends with 2. Only a mistake of ours shows a traceback.
"""

import sys
from typing import Any

import click

from api.commands.backups.backup import backup
from api.commands.backups.restore import restore
from api.commands.bounced import bounced
from api.commands.demo import demo
from api.commands.doctor import doctor
from api.commands.failure_messages import sentence_for
from api.commands.ledger import ledger
from api.commands.migrate import migrate
from api.commands.openapi import openapi
from api.commands.organization import organization
from api.commands.person import person
from api.commands.policy import policy
from api.commands.serve import serve
from api.commands.text import hashtag, text
from api.commands.worker import worker


class Sentences(click.Group):
    """A group of commands whose foreseeable failures are told in a sentence."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except BrokenPipeError:
            sys.stderr.close()
            ctx.exit(141)
        except Exception as error:
            sentence = sentence_for(error)
            if sentence is None:
                raise
            raise click.ClickException(sentence) from error


@click.group(cls=Sentences, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="hashmark", prog_name="hashmark")
def main() -> None:
    """Hold social media policy, route proposals through the people who decide, and keep a record that can be verified.

    Settings come from the environment: every name starts with HASHMARK_. Without HASHMARK_DATABASE_URL the PostgreSQL that comes
    with Hashmark runs in HASHMARK_DATA_DIR (.demo).
    """


for command in (
    serve,
    worker,
    migrate,
    backup,
    restore,
    organization,
    person,
    demo,
    doctor,
    policy,
    ledger,
    bounced,
    openapi,
    text,
    hashtag,
):
    main.add_command(command)

if __name__ == "__main__":
    main()
