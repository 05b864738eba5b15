"""Pictures, named by the digest of their bytes."""

from api.http.limits import MEDIA_BODY
from api.http.operations import operation
from api.http.request_context import Upload
from api.http.responses import FOR_EVER, Answer
from api.schemas.proposals import MediaView
from api.views.proposals import media_view
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from workflows.kinds.content import HexDigest
from workflows.media import media

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
