"""The demo's mailbox: what would have been sent by mail, for everybody who looks at a demo. Outside one there is no such thing."""

from typing import Annotated

from api.http.operations import operation
from tenants.ground.errors import not_found
from tenants.ground.patterns import shaped
from tenants.ground.settings import Settings
from tenants.mail.mailbox import Mailbox, OpenedLetter, ShownLetter, mailbox_of

LetterName = Annotated[str, shaped("[a-z2-7]{42}", max_length=42)]


@operation("GET", "/demo/mail", "listDemoMail", tag="demo", public=True, refuses=("not-found",))
async def list_demo_mail(settings: Settings) -> list[ShownLetter]:
    """List the letters of this demo, newest first; exists in demo mode only."""
    return await _mailbox(settings).letters()


@operation("GET", "/demo/mail/{letter}", "readDemoMail", tag="demo", public=True, refuses=("not-found",))
async def read_demo_mail(letter: LetterName, settings: Settings) -> OpenedLetter:
    """Show one letter of this demo, its plain text and its HTML; exists in demo mode only."""
    opened = await _mailbox(settings).letter(letter)
    if opened is None:
        raise not_found()
    return opened


def _mailbox(settings: Settings) -> Mailbox:
    if not settings.demo:
        raise not_found()
    return mailbox_of(settings)


OPERATIONS = (list_demo_mail, read_demo_mail)
"""Public, because made-up people have no session before they have read their mail."""
