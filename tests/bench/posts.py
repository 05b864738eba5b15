"""Posts of exactly 280 characters with different words and hashtags, none of which the measured policy blocks."""

LENGTH = 280

TAGS = (
    "PlantWithUs", "WalkToSchool", "LibraryLate", "CleanRiverDay", "MeetYourCouncil", "OpenDoorsWeek", "RepairCafe",
    "BikeToWork", "FirstAidForAll", "WarmWelcome", "ReadTogether", "SafeCrossings", "SummerOfSport", "LightTheWay",
    "GrowYourOwn", "HealthyStreets", "SwapNotShop", "QuietHourMonday", "LearnToSwim", "TownHallTalks", "BusesForAll",
    "ParksAfterDark", "SaveOurBees", "KindNeighbours", "VolunteerWeek", "MarketSaturday", "FloodReady", "WinterWalks",
    "HeritageTrail", "MusicInTheSquare", "FutureSkills", "ZeroWasteLunch",
)  # fmt: skip

SUBJECTS = (
    "four hundred young trees along the river path", "the new crossing beside the school gate",
    "late opening hours at the central library", "free swimming lessons for beginners",
    "a repair afternoon in the old fire station", "quiet benches between the market and the park",
    "evening walks with the parks team", "a first aid course in every district",
)  # fmt: skip

_MORE = (
    "The parks team brings tools and gloves.",
    "Everyone can take part.",
    "There is a level path from the bus stop.",
    "Children come with an adult.",
    "Tea is ready from nine.",
    "Ask us anything below.",
    "See you there.",
    "Come along.",
)


def post_text(number: int) -> str:
    """Return the text of post `number`: the same words for the same number, 280 characters in all."""
    tag, subject = TAGS[number % len(TAGS)], SUBJECTS[number // len(TAGS) % len(SUBJECTS)]
    words = f"On Saturday {number % 28 + 1} May we begin with {subject}."
    link, ending = " Read more at https://www.usa.gov/events/", f" #{tag}"
    room = LENGTH - len(link) - len(ending) - 5
    for sentence in _MORE:
        if len(words) + 1 + len(sentence) <= room:
            words += f" {sentence}"
    return words + link + str(number).zfill(LENGTH - len(words) - len(link) - len(ending)) + ending
