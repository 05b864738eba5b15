"""The working hours of an organization, as its administrators set them."""

from datetime import date
from typing import Annotated

import msgspec

from api.schemas.common import Input, Output
from policies.letters.letters import LINE
from policies.subject.hours import Day
from tenants.ground.patterns import shaped

DayStart = Annotated[str, shaped("([01][0-9]|2[0-3]):[0-5][0-9]")]
DayEnd = Annotated[str, shaped("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")]
Country = Annotated[str, shaped("[A-Z]{2}")]
Region = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]


class ClosedDayInput(Input, frozen=True, kw_only=True):
    """A day on which nobody works, and what people call it."""

    day: date
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=80), LINE]


class WorkingHoursInput(Input, frozen=True, kw_only=True):
    """When the organization works, in its own zone. Needs `If-Match`.

    `country` and `region` say whose public holidays are kept, by the codes of `GET /holiday-places`; without a country none are.
    """

    days: Annotated[list[Day], msgspec.Meta(min_length=1, max_length=7)]
    begins: DayStart
    ends: DayEnd
    country: Country | None = None
    region: Region | None = None
    closed: Annotated[tuple[ClosedDayInput, ...], msgspec.Meta(max_length=100)] = ()


class WorkingHoursView(Output, frozen=True, kw_only=True):
    """When the organization works, and the same in a sentence that is true of the present year."""

    days: list[Day]
    begins: str
    ends: str
    country: str | None
    region: str | None
    closed: list[ClosedDayInput]
    sentence: str
    etag: str
    actions: list[str]
