"""The demo's people, plans and proposals: two made-up organizations in the middle of their work.

Data only. One proposal is the question this product began with: an adviser who wonders whether one of those 'hash mark
thingies' belongs on the e-mail signature.
"""

from datetime import timedelta

from api.demo.open_wave import WAVE
from api.demo.past import NORTHFIELDS_PAST
from api.demo.story_types import (
    DemoChannel,
    DemoObjective,
    DemoOrganization,
    DemoPerson,
    DemoProposal,
    DemoStep,
)
from api.demo.this_week import ABOUT_BUS_14, NORTHFIELDS_COVER, NORTHFIELDS_TEMPLATES, THIS_WEEK
from api.demo.versions import NORTHFIELDS_POLICY


def _ago(hours: int) -> timedelta:
    return timedelta(hours=hours)


NORTHFIELD = DemoOrganization(
    slug="northfield-council",
    name="Northfield Council",
    timezone="Europe/London",
    pack="demo-northfield",
    versions=NORTHFIELDS_POLICY,
    drafter="maren",
    enactor="elias",
    templates=NORTHFIELDS_TEMPLATES,
    covers=NORTHFIELDS_COVER,
    people=(
        DemoPerson("priya", "Priya Nair", "priya.nair@northfield.example", ("staff",), "staff"),
        DemoPerson("tom", "Tom Hale", "tom.hale@northfield.example", ("staff",)),
        DemoPerson("maren", "Maren Lindqvist", "maren.lindqvist@northfield.example", ("comms_lead",), "comms lead"),
        DemoPerson("dev", "Dev Okafor", "dev.okafor@northfield.example", ("comms_lead",)),
        DemoPerson("elias", "Elias Brandt", "elias.brandt@northfield.example", ("ceo_office",), "CEO office"),
        DemoPerson("ruth", "Ruth Castellan", "ruth.castellan@northfield.example", ("ceo_office",)),
        DemoPerson("sofia", "Sofia Marin", "sofia.marin@northfield.example", ("legal",), "legal"),
        DemoPerson("hannah", "Hannah Weiss", "hannah.weiss@northfield.example", ("compliance",), "compliance"),
        DemoPerson("omar", "Omar Farouk", "omar.farouk@northfield.example", ("administrator",), "administrator"),
    ),
    objectives=(
        DemoObjective(
            "informed",
            "Residents know what changes for them",
            "Before a service changes, everyone it touches has heard of it in words they understand.",
        ),
        DemoObjective(
            "services",
            "Services are found and used",
            "People who could use a service know that it exists, that it is for them and how to begin.",
        ),
        DemoObjective(
            "part",
            "Residents take part",
            "More people plant, plan, vote and volunteer, and not always the same ones.",
        ),
        DemoObjective(
            "trust",
            "The council is trusted to tell it straight",
            "Good news and bad news come from us first, with facts and without favours.",
        ),
    ),
    audiences=("All residents", "Families with children", "Older residents", "Local businesses", "Volunteers"),
    channels=(
        DemoChannel(
            "x",
            "x",
            "@northfield",
            "Northfield Council",
            12_400,
            "Contact centre, weekdays 9:00 to 17:00",
            "Maren Lindqvist",
            "Dev Okafor",
        ),
        DemoChannel(
            "facebook",
            "facebook",
            "NorthfieldCouncil",
            "Northfield Council",
            31_800,
            "Contact centre, weekdays 9:00 to 17:00",
            "Maren Lindqvist",
            "Dev Okafor",
        ),
        DemoChannel(
            "linkedin",
            "linkedin",
            "northfield-council",
            "Northfield Council",
            4_150,
            "Human resources, within two days",
            "Dev Okafor",
            "Maren Lindqvist",
        ),
        DemoChannel(
            "bluesky",
            "bluesky",
            "@northfield.example.org",
            "Northfield Council",
            2_300,
            "Contact centre, weekdays 9:00 to 17:00",
            "Dev Okafor",
            "Maren Lindqvist",
        ),
    ),
    proposals=(
        *NORTHFIELDS_PAST,
        *THIS_WEEK,
        DemoProposal(
            author="priya",
            title="Autumn leaves are collected again",
            objective="services",
            why="People ask every year when they may put their leaf bags out.",
            what="Leaf bags are collected from Monday, before seven in the morning.",
            how="One post with the first day and the time.",
            where="X and Facebook.",
            audience="All residents",
            weekday=0,
            ahead=timedelta(days=4),
            hour=8,
            channels=("x", "facebook"),
            said={
                "kind": "post",
                "text": (
                    "We collect your leaf bags again from Monday. Put them out by 7:00, and leave the lids open. "
                    "#LeafCollection #AutumnInNorthfield #CleanStreets"
                ),
            },
            started=_ago(36),
            steps=(
                DemoStep("priya", "submit", _ago(35)),
                DemoStep("maren", "approve", _ago(34), "Useful. Three hashtags are one more than I like."),
                DemoStep("elias", "approve", _ago(33)),
            ),
        ),
        DemoProposal(
            author="tom",
            title="Story time comes back to the library",
            objective="services",
            why="Fewer families came over the summer, and many do not know that story time is open to all.",
            what="Story time starts again on Wednesday mornings.",
            how="One post with the times and a link to the library's page.",
            where="Facebook, where most young families follow us.",
            audience="Families with children",
            weekday=1,
            hour=8,
            channels=("facebook",),
            said={
                "kind": "post",
                "text": (
                    "Story time is back at Northfield Library. Wednesdays at 10:00, for children under five and whoever "
                    "brings them. No need to book.\n\nhttps://northfield.example.org/library/story-time"
                ),
            },
            started=_ago(31),
            steps=(
                DemoStep("tom", "submit", _ago(30)),
                DemoStep("maren", "approve", _ago(27), "Clear and kind."),
                DemoStep("ruth", "approve", _ago(9)),
            ),
        ),
        DemoProposal(
            author="tom",
            title="A question hour under #AskNorthfield",
            objective="trust",
            why="Residents say that they do not know whom to ask.",
            what="An open question hour on X, once a month.",
            how="People ask under the hashtag, the duty officer answers for an hour.",
            where="X.",
            audience="All residents",
            weekday=1,
            ahead=timedelta(days=9),
            hour=18,
            channels=("x",),
            said={
                "kind": "hashtag_campaign",
                "tag": "#AskNorthfield",
                "intended_words": "Ask Northfield",
                "purpose": "Gather residents' questions in one place for an hour a month.",
                "listener": "Duty communications officer, first Tuesday 18:00 to 19:00",
                "placements": [
                    {"place": "post", "note": "Announced on X a week before", "removal_owner": "Tom Hale"},
                ],
            },
            days={"starts_on": 0, "ends_on": 90},
            started=_ago(62),
            steps=(
                DemoStep("tom", "submit", _ago(60)),
                DemoStep("dev", "approve", _ago(58), "Worth a conversation. The CEO office should weigh the risk."),
                DemoStep(
                    "elias",
                    "reject",
                    _ago(50),
                    "An open invitation with our name in it invites every grievance at once, and nobody is there to answer "
                    "outside that hour. Please bring it back as an evening in the library, with a form on our own page.",
                ),
            ),
        ),
        DemoProposal(
            author="priya",
            title="Saturday we plant 400 trees",
            objective="part",
            why="The planting days need 120 volunteers, and 40 have signed up so far.",
            what="Volunteers plant the first 400 trees of the new town wood on Saturday.",
            how="One post with a picture, the meeting point and what to bring.",
            where="X and Facebook, where volunteers found us last year.",
            audience="Volunteers",
            weekday=3,
            channels=("x", "facebook"),
            said={
                "kind": "post",
                "text": "Saturday we plant 400 trees with you. 10:00 at Mill Lane. Bring gloves, we bring spades. #PlantWithUs",
            },
            alt="Five young trees in a row under a morning sky, with a low sun on the right.",
            started=_ago(30),
            steps=(
                DemoStep("priya", "submit", _ago(29)),
                DemoStep("maren", "approve", _ago(21), "Good, timely."),
            ),
        ),
        DemoProposal(
            author="ruth",
            title="One of those 'hash mark thingies' on our e-mail signature?",
            objective="part",
            why=(
                "The chief executive asked whether we should have one, as other councils do. I would like to know what it "
                "would do for us, and what could go wrong, before we say yes."
            ),
            what="A hashtag under every council e-mail signature, to bring residents' stories together.",
            how="The IT desk adds one line to the signature template.",
            where="Under 1,900 signatures, and so in everything we send, including to people in distress.",
            audience="All residents",
            weekday=0,
            ahead=timedelta(days=14),
            channels=("x", "facebook"),
            said={
                "kind": "hashtag_campaign",
                "tag": "#NorthfieldTogether",
                "intended_words": "Northfield Together",
                "purpose": "Show that the council and its residents do things together, and let people find one another's stories.",
                "listener": "Contact centre, weekdays 9:00 to 17:00; nobody at weekends yet",
                "placements": [
                    {
                        "place": "email_signature",
                        "note": "One line under the address, in plain text too",
                        "removal_owner": "IT service desk",
                    },
                    {
                        "place": "post",
                        "note": "Named in our own posts about planting days and festivals",
                        "removal_owner": "Priya Nair",
                    },
                ],
            },
            days={"starts_on": 0, "ends_on": 90},
            started=_ago(6),
            steps=(DemoStep("ruth", "submit", _ago(5)),),
        ),
        DemoProposal(
            author="tom",
            title="Bus 14 takes another way from Monday",
            objective="informed",
            why="The bridge at Mill Lane closes for eight weeks, and 600 people a day take this bus.",
            what="Bus 14 runs through Station Road until the bridge opens again.",
            how="One post with the new stops and a link to the timetable.",
            where="X, Facebook and Bluesky.",
            audience="All residents",
            weekday=4,
            hour=7,
            channels=("x", "facebook", "bluesky"),
            said={
                "kind": "post",
                "text": (
                    "From Monday, bus 14 goes through Station Road while the bridge at Mill Lane is repaired. Stops and times: "
                    "https://northfield.example.org/bus-14"
                ),
            },
            started=_ago(4),
            steps=(DemoStep("tom", "submit", _ago(3)), *ABOUT_BUS_14),
        ),
        DemoProposal(
            author="priya",
            title="New recycling days",
            objective="informed",
            why="Collection days change for half the town in January.",
            what="The calendar of collection days is new.",
            how="One post with a link to the calendar.",
            where="Facebook.",
            audience="All residents",
            weekday=0,
            ahead=timedelta(days=9),
            channels=("facebook",),
            said={
                "kind": "post",
                "text": "New recycling days from January. Your street's day: https://northfield.example.org/recycling",
            },
            started=_ago(27),
            steps=(
                DemoStep("priya", "submit", _ago(26)),
                DemoStep(
                    "maren",
                    "request_changes",
                    _ago(24),
                    "Please say which half of the town, and from which date exactly. People will think it is everybody.",
                ),
            ),
        ),
        DemoProposal(
            author="priya",
            title="Winter swim at the lido",
            objective="part",
            why="The lido stays open this winter for the first time.",
            what="A morning swim, every first Sunday of the month.",
            how="",
            where="Facebook and X.",
            audience="All residents",
            weekday=4,
            ahead=timedelta(days=9),
            channels=("x", "facebook"),
            said={
                "kind": "post",
                "text": "The lido is open all winter. Swim on the first Sunday of each month at 8:00, warm drinks after. #winterswimnorthfield",
            },
            started=_ago(2),
            steps=(
                DemoStep(
                    "priya",
                    "ask_waiver",
                    _ago(1),
                    "The hashtag has stood on the lido's wall in small letters for twenty years, and residents write it so.",
                    rule="hashtag-capitals",
                ),
            ),
        ),
    ),
)

ORGANIZATIONS = (NORTHFIELD, WAVE)
