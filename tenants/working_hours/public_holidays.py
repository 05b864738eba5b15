"""Public holidays of a country, or of one of its parts, as the `holidays` library knows them.

The library's tables are large, so they load on first use. Names are in English where the library has them. Computes only.
"""

from datetime import date
from functools import lru_cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

import msgspec

_LONGEST_CODE = 3


class UnknownPlaceError(ValueError):
    """No public holidays are known for a place. The message says which."""


class HolidayPlace(msgspec.Struct, frozen=True, kw_only=True):
    """A country by its ISO 3166 code, and the codes of its parts that have holidays of their own, with their names if there are any."""

    country: str
    regions: dict[str, str]


@lru_cache(maxsize=500)
def public_holidays(country: str, region: str | None, year: int) -> MappingProxyType[date, str]:
    """Return the public holidays of `year` with their names. Raises `UnknownPlaceError` where none are known."""
    try:
        known = _library().country_holidays(country, subdiv=region or None, years=year, language="en_US")
    except NotImplementedError:
        place = country if region is None else f"{country}-{region}"
        raise UnknownPlaceError(f"No public holidays are known for “{place}”.") from None
    return MappingProxyType({day: name for day, name in known.items() if day.year == year})


@lru_cache(maxsize=1)
def holiday_places() -> tuple[HolidayPlace, ...]:
    """Return every country whose public holidays are known, by code."""
    library = _library()
    places = []
    for country, regions in sorted(library.list_supported_countries(include_aliases=False).items()):
        aliases: dict[str, str] = getattr(library.country_holidays(country), "subdivisions_aliases", {})
        # A short alias is another code.
        names = {code: name for name, code in reversed(aliases.items()) if len(name) > _LONGEST_CODE}
        places.append(HolidayPlace(country=country, regions={code: names.get(code, code) for code in regions}))
    return tuple(places)


def _library() -> Any:
    return import_module("holidays")
