"""The demo's second organization: a small foundation, whose administrator also serves the first. Data only."""

from datetime import timedelta

from api.demo.story_types import (
    DemoChannel,
    DemoObjective,
    DemoOrganization,
    DemoPerson,
    DemoProposal,
    DemoStep,
)
from api.demo.versions import WAVES_POLICY

WAVE = DemoOrganization(
    slug="open-wave",
    name="Open Wave Foundation",
    timezone="Europe/Berlin",
    pack="demo-wave",
    versions=WAVES_POLICY,
    drafter="lena",
    enactor="ana",
    people=(
        DemoPerson("jun", "Jun Park", "jun.park@openwave.example", ("staff",), "staff"),
        DemoPerson("lena", "Lena Fischer", "lena.fischer@openwave.example", ("comms_lead",), "comms lead"),
        DemoPerson("ana", "Ana Costa", "ana.costa@openwave.example", ("ceo_office",), "CEO office"),
        DemoPerson("kofi", "Kofi Mensah", "kofi.mensah@openwave.example", ("compliance",), "compliance"),
        DemoPerson("omar", "Omar Farouk", "omar.farouk@northfield.example", ("administrator",)),
    ),
    objectives=(
        DemoObjective("people", "More people help", "Newcomers find a first task and somebody to ask."),
        DemoObjective("use", "People know what is new", "Releases reach those who run the software."),
    ),
    audiences=("Contributors", "People who run it"),
    channels=(
        DemoChannel(
            "bluesky",
            "bluesky",
            "@openwave.example.org",
            "Open Wave",
            1_900,
            "Community team, within two days",
            "Lena Fischer",
            "Jun Park",
        ),
        DemoChannel(
            "mastodon",
            "mastodon",
            "@openwave@social.example",
            "Open Wave",
            3_400,
            "Community team, within two days",
            "Lena Fischer",
            "Jun Park",
        ),
    ),
    proposals=(
        DemoProposal(
            author="jun",
            title="Release 4.2 is out",
            objective="use",
            why="The release mends three faults that many people reported.",
            what="Release 4.2 with its notes.",
            how="One post with a link to the notes.",
            where="Bluesky and Mastodon.",
            audience="People who run it",
            weekday=2,
            channels=("bluesky", "mastodon"),
            said={
                "kind": "post",
                "text": "Open Wave 4.2 is out. Three faults mended, one new way to search. Notes: https://openwave.example.org/4-2",
            },
            started=timedelta(hours=5),
            steps=(DemoStep("jun", "submit", timedelta(hours=4)),),
        ),
    ),
)
