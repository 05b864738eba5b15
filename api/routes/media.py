"""Pictures, named by the digest of their bytes."""

from api.answers import FOR_EVER, Answer
from api.context import Upload
from api.limits import MEDIA_BODY
from api.operations import operation
from api.schemas.proposals import MediaView
from api.views.proposals import media_view
from tenants.access.caller import Caller
from tenants.clock import Clock
from tenants.db.session import ReadSession, WriteSession
from tenants.errors import Problem
from workflows.proposals import media
from workflows.proposals.content import HexDigest

KINDS = "image/png, image/jpeg, image/gif, image/webp"


@operation(
    "POST",
    "/media",
    "uploadMedia",
    tag="proposals",
    status=201,
    limit=MEDIA_BODY,
    media=KINDS,
    location=lambda view: f"/api/v1/media/{view.digest}",
    refuses=("forbidden",),
)
async def upload_media(upload: Upload, caller: Caller, session: WriteSession, clock: Clock) -> MediaView:
    """Keep a picture. The same bytes are kept once and named by their digest."""
    if not upload.media_type.startswith("image/"):
        raise Problem("unsupported-media-type", "Only pictures are kept here.", fix=f"Send one of {KINDS}.")
    return media_view(await media.upload_media(session, caller, clock, upload.body))


@operation("GET", "/media/{digest}", "getMedia", tag="proposals", media=KINDS)
async def get_media(caller: Caller, session: ReadSession, digest: HexDigest) -> Answer:
    """Return a picture's bytes."""
    media_type, body = await media.get_media(session, caller, digest)
    return Answer(200, body, media_type.encode(), (FOR_EVER, (b"etag", b'"%s"' % digest.encode())))


OPERATIONS = (upload_media, get_media)
