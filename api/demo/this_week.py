"""What Northfield is in the middle of beside its main story: questions, a suggestion, cover, templates, and what is of low risk. Data only."""

from datetime import timedelta

from api.demo.story_types import DemoCover, DemoProposal, DemoStep, DemoTemplate


def _ago(hours: float) -> timedelta:
    return timedelta(hours=hours)


NORTHFIELDS_TEMPLATES = (
    DemoTemplate(
        title="Road closure",
        by="maren",
        taken_over=timedelta(days=15),
        changed=timedelta(days=3, hours=2),
        use_when="A road, path or entrance is closed for more than a day. For some hours, a line on the traffic page is enough.",
    ),
    DemoTemplate(title="Condolence", by="dev", taken_over=timedelta(days=9)),
)
"""One more, for a vacancy, is left to be taken over."""

NORTHFIELDS_COVER = (DemoCover(member="ruth", deputy="sofia", began=_ago(4), days_ahead=6),)

THIS_WEEK = (
    DemoProposal(
        author="priya",
        title="Ice on the market square",
        objective="services",
        why="The ice rink opens on Friday, and schools ask what it costs.",
        what="An ice rink on the market square, with its hours and its price.",
        how="One post, answered by the contact centre.",
        where="X and Facebook.",
        audience="Families with children",
        weekday=2,
        ahead=timedelta(days=5),
        channels=("x", "facebook"),
        said={
            "kind": "post",
            "text": "The ice rink on the market square opens on Friday at 10:00. An hour costs £3 for children, and skates are free.",
        },
        started=_ago(10),
        steps=(
            DemoStep("priya", "submit", _ago(9.5)),
            DemoStep(
                "sofia",
                "ask",
                _ago(8),
                "Is that the price for everybody under 16, or for residents only? The council's decision names both.",
                about="£3 for children",
                blocking=True,
            ),
            DemoStep("priya", "answer", _ago(7), "For everybody under 16, wherever they live. I asked the rink."),
        ),
    ),
    DemoProposal(
        author="priya",
        title="Cooks for the day centre",
        objective="part",
        why="There is no lunch for older residents on Thursdays since two cooks moved away.",
        what="The day centre looks for people who cook on Thursdays.",
        how="One post with a link to what there is to know.",
        where="X and Facebook, where volunteers found us last year.",
        audience="Volunteers",
        weekday=3,
        ahead=timedelta(days=4),
        channels=("x", "facebook"),
        said={
            "kind": "post",
            "text": (
                "The day centre looks for housewives who can cook for twenty, on Thursdays from 10:00 to 13:00. "
                "How to join: https://northfield.example.org/day-centre"
            ),
        },
        started=_ago(8.5),
        steps=(
            DemoStep("priya", "submit", _ago(8.2)),
            DemoStep(
                "dev",
                "suggest",
                _ago(3),
                "Whoever likes to cook may come. Half of them would not know that they are meant.",
                about="housewives who can cook for twenty",
                instead="people who like to cook for twenty",
            ),
        ),
    ),
    DemoProposal(
        author="tom",
        title="The lido's changing rooms are open again",
        objective="services",
        why="Swimmers changed in tents for a month.",
        what="The changing rooms at the lido are repaired.",
        how="One post.",
        where="Facebook.",
        audience="All residents",
        weekday=1,
        channels=("facebook",),
        said={
            "kind": "post",
            "text": "The changing rooms at the lido are open again, with warm showers and new lockers.",
        },
        started=_ago(14),
        steps=(
            DemoStep("tom", "submit", _ago(13.5)),
            DemoStep("dev", "approve", _ago(12)),
            DemoStep("sofia", "approve", _ago(2), "Ruth is travelling. Nothing in it needs to wait for her."),
        ),
    ),
    DemoProposal(
        author="tom",
        title="Castle Street is closed for a week",
        objective="informed",
        why="The water main under Castle Street is replaced.",
        what="Says that Castle Street is closed, until when, and how to get round it.",
        how="One post. The contact centre answers while the road is closed.",
        where="X and Facebook, which people who live there read.",
        audience="All residents",
        weekday=4,
        ahead=timedelta(days=3),
        channels=("x", "facebook"),
        said={
            "kind": "post",
            "text": (
                "Castle Street is closed from Monday to Friday, because the water main is replaced.\n"
                "The way round: Mill Lane and the ring road.\n"
                "Buses and emergency services: both can pass.\n"
                "Questions: at the contact centre."
            ),
        },
        template="Road closure",
        started=_ago(7.5),
        steps=(DemoStep("tom", "submit", _ago(7.2)),),
    ),
    DemoProposal(
        author="tom",
        title="The town hall closes at noon on Friday",
        objective="informed",
        why="Staff are trained that afternoon, and people would stand before a closed door.",
        what="The town hall's desks close at noon on one day.",
        how="One post, and a sign at the door.",
        where="X and Facebook.",
        audience="All residents",
        weekday=3,
        ahead=timedelta(days=4),
        channels=("x", "facebook"),
        said={
            "kind": "post",
            "text": "The town hall's desks close at noon this Friday. The contact centre answers the telephone until 17:00.",
        },
        started=_ago(6.5),
        steps=(DemoStep("tom", "submit", _ago(6.2)),),
    ),
)

ABOUT_BUS_14 = (
    DemoStep(
        "maren",
        "ask",
        _ago(2.4),
        "Do all buses go this way, or only those before 20:00?",
        about="through Station Road",
    ),
    DemoStep("tom", "answer", _ago(1.6), "All of them, also the last one at 23:40."),
    DemoStep(
        "dev",
        "ask",
        _ago(1.2),
        "@Maren Lindqvist The contact centre should know before this goes out. Shall I tell them?",
        audience="internal",
        names=("maren",),
    ),
)
"""What is said about the bus that takes another way: a question its author has answered, and one among those who decide."""
