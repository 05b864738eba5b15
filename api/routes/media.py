"""Pictures, named by the digest of their bytes."""

from api.http.limits import MEDIA_BODY
from api.http.operations import operation
from api.http.request_context import Upload
from api.http.responses import FOR_EVER, Answer
from api.schemas.proposals import MediaLimits
from tenants.access.caller import Caller
from tenants.db.session import ReadSession, WriteSession
from tenants.ground.clock import Clock
from tenants.ground.errors import Problem
from tenants.ground.settings import Settings
from workflows.kinds.content import HexDigest
from workflows.media import media
from workflows.media.clean import ACCEPTED, KEPT, MOST_BYTES, MOST_PIXELS
from workflows.media.media import MediaView

SENT = ", ".join(ACCEPTED)


@operation(
    "POST",
    "/media",
    "uploadMedia",
    tag="proposals",
    status=201,
    limit=MEDIA_BODY,
    media=SENT,
    location=lambda view: f"/api/v1/media/{view.digest}",
    refuses=("forbidden", "quota-used-up"),
)
async def upload_media(
    upload: Upload, caller: Caller, session: WriteSession, clock: Clock, settings: Settings
) -> MediaView:
    """Keep the pixels of a picture, without what a camera wrote beside them. It is named by the digest of what is kept."""
    if not upload.media_type.startswith("image/"):
        raise Problem("unsupported-media-type", "Only pictures are kept here.", fix=f"Send one of {SENT}.")
    return await media.upload_media(session, caller, clock, upload.body, _quota(settings))


@operation("GET", "/media", "getMediaLimits", tag="proposals")
async def get_media_limits(caller: Caller, session: ReadSession, settings: Settings) -> MediaLimits:
    """Say which pictures may be sent, and how much room the organization has left."""
    used, quota = await media.used(session, caller), _quota(settings)
    return MediaLimits(
        media_types=list(ACCEPTED),
        most_bytes=MOST_BYTES,
        most_pixels=MOST_PIXELS,
        pictures=used.pictures,
        most_pictures=quota.pictures,
        size=used.size,
        most_size=quota.size,
    )


@operation("GET", "/media/{digest}", "getMedia", tag="proposals", media=", ".join(KEPT))
async def get_media(caller: Caller, session: ReadSession, digest: HexDigest) -> Answer:
    """Return a picture's bytes."""
    media_type, body = await media.get_media(session, caller, digest)
    return Answer(200, body, media_type.encode(), (FOR_EVER, (b"etag", b'"%s"' % digest.encode())))


def _quota(settings: Settings) -> media.Quota:
    return media.Quota(settings.most_pictures, settings.most_picture_mb * 1_000_000)


OPERATIONS = (upload_media, get_media_limits, get_media)
