"""Public holidays come from the library, by country and part; a place that does not exist is said not to."""

from datetime import date

import pytest

from tenants.working_hours.public_holidays import UnknownPlaceError, holiday_places, public_holidays


def test_parts_of_a_country_keep_holidays_of_their_own() -> None:
    england, scotland = public_holidays("GB", "ENG", 2026), public_holidays("GB", "SCT", 2026)
    assert england[date(2026, 4, 6)] == "Easter Monday"
    assert date(2026, 4, 6) not in scotland
    assert {day.year for day in england} == {2026}


@pytest.mark.parametrize(("country", "region"), [("ZZ", None), ("GB", "Mercia"), ("", None)])
def test_a_place_that_does_not_exist_is_named(country: str, region: str | None) -> None:
    with pytest.raises(UnknownPlaceError, match="No public holidays are known for"):
        public_holidays(country, region, 2026)


def test_every_place_that_is_offered_has_holidays_and_a_name_people_read() -> None:
    places = {place.country: place.regions for place in holiday_places()}
    assert places["GB"]["ENG"] == "England"
    assert places["IN"]["TS"] == "Telangana"
    for country in ("GB", "IN", "DE"):
        for region in places[country]:
            assert public_holidays(country, region, 2026)
