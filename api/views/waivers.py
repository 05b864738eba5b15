"""Waivers as the API shows them."""

import msgspec

from api.schemas.waivers import WaiverView
from workflows.waivers.view import WaiverNow


def waiver_view(now: WaiverNow) -> WaiverView:
    """Return a waiver as this caller may see it."""
    return msgspec.convert(now, WaiverView, from_attributes=True)
