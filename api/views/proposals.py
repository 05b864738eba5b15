"""Pictures as the API shows them."""

import msgspec

from api.schemas.proposals import MediaView
from workflows.media.media import MediaKept


def media_view(kept: MediaKept) -> MediaView:
    """Return a picture without its bytes."""
    return msgspec.convert(kept, MediaView, from_attributes=True)
