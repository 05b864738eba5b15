"""What Northfield has decided before: posts of the last weeks, and the draft of a policy somebody may try on them. Data only.

The first version of the policy gave people three weeks for each step, so that a past can be told at the pace it had.
"""

from datetime import timedelta
from typing import Literal

from api.demo.story_types import DemoProposal, DemoStep, DemoVersion

PATIENCE_HOURS = 21 * 24
"""How long each step had under the first version."""


def _post(days: float, author: str, title: str, why: str, text: str, *end: str, on: str = "x") -> DemoProposal:
    """Return a post proposed `days` ago and decided at an ordinary pace.

    `end` is its fate, the reason given and its networks: approved, without a word, on `on`, unless said otherwise.
    """
    fate, reason, networks = (*end, *("approved", "", on)[len(end) :])
    started, busy = timedelta(days=days), timedelta(minutes=len(text) % 90)
    lead, chief = ("maren", "elias") if len(title) % 2 else ("dev", "ruth")
    after_lead, after_legal = started - timedelta(hours=3) - busy, started - timedelta(hours=9) - 2 * busy
    last = (after_legal if fate == "with_legal" else after_lead) - timedelta(hours=8) - busy
    steps = [DemoStep(author, "submit", started - timedelta(minutes=20))]
    if fate in ("changes", "rejected"):
        act: Literal["request_changes", "reject"] = "request_changes" if fate == "changes" else "reject"
        steps.append(DemoStep(lead, act, after_lead, reason))
    else:
        steps.append(DemoStep(lead, "approve", after_lead))
        if fate == "with_legal":
            steps.append(DemoStep("sofia", "approve", after_legal, reason))
        steps.append(DemoStep(chief, "approve", last))
    channels = tuple(networks.split())
    return DemoProposal(
        author=author,
        title=title,
        objective="services" if fate == "with_legal" else "informed",
        why=why,
        what=f"{title}.",
        how="One post, answered by the contact centre.",
        where=" and ".join({"x": "X", "facebook": "Facebook", "bluesky": "Bluesky"}[one] for one in channels) + ".",
        audience="All residents",
        weekday=(len(text) % 5),
        ahead=timedelta(days=3) - started,
        channels=channels,
        said={"kind": "post", "text": text},
        started=started,
        steps=tuple(steps),
    )


NORTHFIELDS_PAST = (
    _post(18.2, "tom", "The library opens on Sundays", "Many can only come at weekends.",
          "Northfield Library now opens on Sundays from 11:00 to 16:00. https://northfield.example.org/library"),
    _post(17.9, "priya", "Swimming lessons for beginners", "Half the places are still free.",
          "Swimming lessons for beginners start at the lido next week. Ten lessons cost £45.", "with_legal",
          "The price is the one the council adopted.", "x facebook"),
    _post(17.3, "priya", "Road works in Station Road", "Drivers should know before they set out.",
          "Station Road is closed from Tuesday to Thursday while the water main is repaired. Walkers can pass."),
    _post(16.8, "tom", "No more flooding at Mill Lane", "The new drain is finished.",
          "The new drain at Mill Lane is ready. We guarantee that your cellars stay dry.", "rejected",
          "We cannot promise dry cellars to anybody. Say what was built and how much water it takes."),
    _post(16.1, "priya", "Bring your old paint", "People do not know where paint goes.",
          "Old paint goes to the recycling yard on Saturday mornings, not down the drain.", on="facebook"),
    _post(15.7, "tom", "Concert in the park", "The band asked us to announce it.",
          "The town band plays in Riverside Park on Friday at 19:00, together with the Harbour Café.", on="x facebook"),
    _post(15.2, "priya", "Parking at the market", "Stallholders asked for it.",
          "On market days parking in Castle Street costs £2 for the whole morning.", "with_legal", on="x facebook"),
    _post(14.6, "tom", "Flu jabs at the town hall", "The health service sends its van.",
          "Flu jabs without an appointment: Wednesday, 9:00 to 15:00, at the town hall."),
    _post(14.1, "priya", "Our lido is the cheapest", "The lido had fewer visitors this year.",
          "Swim for £3 at Northfield lido, cheaper than any pool around.", "rejected",
          "We do not compare ourselves with our neighbours, and nobody has checked their prices."),
    _post(13.4, "tom", "School crossings are repainted", "Parents asked when.",
          "This week we repaint the crossings at all six primary schools. Please slow down for the painters.", on="facebook"),
    _post(12.9, "priya", "A walk with the tree warden", "It is the last one this year.",
          "Walk with the tree warden through Old Wood on Sunday at 10:00, together with the Walking Club.", on="x bluesky"),
    _post(12.2, "tom", "The new bins are coming", "Half the calls are about bins.",
          "Every household gets its new bin this month. We promise that nobody waits longer than Friday.", "changes",
          "Leave the promise out: the vans may be late. Say which streets are served on which day."),
    _post(11.8, "priya", "Council meeting on the budget", "It is public, and few know.",
          "The council talks about the budget on Monday at 18:00. Come and listen, or watch from home."),
    _post(11.1, "tom", "Cycle to work week", "The cycle shop offers a free check.",
          "Cycle to work week begins on Monday, together with Spoke & Chain. Free checks at the station. #CycleToWork"),
    _post(10.5, "priya", "Adult evening classes", "Enrolment ends on Friday.",
          "Evening classes begin in ten days: languages, pottery, first aid. A term costs £60.", "with_legal", on="facebook"),
    _post(9.9, "tom", "Fireworks need a permit", "Last year there were three fires.",
          "Fireworks in a garden need a permit. It takes five days: https://northfield.example.org/fireworks"),
    _post(9.2, "priya", "The clock is right again", "It stood still for a year.",
          "The town hall clock goes again, after a year. The clockmaker will show it on Saturday at noon.", on="x facebook"),
    _post(8.8, "tom", "Heating grants", "Only 40 of 300 have applied.",
          "Grants for heating: up to £500 for each household, until the end of the month.", "changes",
          "Say who may apply. Otherwise hundreds will call who may not.", "facebook"),
    _post(8.1, "priya", "Volunteers for the food bank", "It is short of hands on Thursdays.",
          "The food bank needs six people on Thursday afternoons, together with St Mary's."),
    _post(7.4, "tom", "A quieter night bus", "Residents of Hill Road complained.",
          "The night bus through Hill Road is electric from tonight. You will sleep better."),
    _post(6.9, "priya", "Museum late evening", "A trial, for three months.",
          "The museum stays open until 21:00 on Thursdays. Entry after 18:00 is £4.", "with_legal", on="x facebook"),
    _post(6.3, "tom", "Frost: gritting tonight", "The forecast changed at noon.",
          "Frost tonight: we grit the main roads from 22:00 and the hills from 4:00."),
    _post(5.8, "priya", "Winter fair", "The fair's committee asked us.",
          "The winter fair opens on Friday at 16:00, sponsored by Northfield Brewery. Rides from £2.", "with_legal",
          "Agreed with the committee.", "facebook"),
    _post(5.2, "tom", "Lost and found", "Forty umbrellas wait.",
          "Forty umbrellas, one cello: what you lost on our buses waits at the DPLO until Friday."),
)  # fmt: skip

TRIAL_DRAFT = DemoVersion(
    drafted=timedelta(hours=16),
    edits=(
        (
            "When something names a price or makes a promise, legal reads it too.",
            "A price or a promise is agreed with legal first, and legal reads what names a partner.",
        ),
        (
            "    parameters: {kinds: [promises, prices], also: [promise*]}\n    severity: escalate\n",
            "    parameters: {kinds: [promises, prices], also: [promise*]}\n    severity: block\n",
        ),
        (
            "  - id: read-the-policy\n",
            """  - id: abbreviations
    title: Abbreviations are written out
    why: Insiders forget that others never learned them.
    check: acronyms
    severity: advise
    mode: evaluate
    section: plain
  - id: read-the-policy
""",
        ),
        (
            "  - id: posts\n    title: Ordinary posts\n",
            """  - id: post-with-partner
    title: Posts that name a partner
    when: text.folded.contains("together with") || text.folded.contains("sponsored by")
    stages:
      - id: comms
        title: Comms lead
        roles: [comms_lead]
        why: A comms lead reads every post first, for sense, tone and timing.
        decide_within: 12
      - id: legal
        title: Legal
        roles: [legal]
        why: Naming a partner can read as a favour, and some have contracts with the council.
        decide_within: 24
      - id: ceo-office
        title: CEO office
        roles: [ceo_office]
        why: This is the council's own voice, so the chief executive's office has the last word.
        decide_within: 24
  - id: posts
    title: Ordinary posts
""",
        ),
    ),
)
"""Nobody has submitted it yet: prices and promises wait for legal, and partners are read by it too."""
