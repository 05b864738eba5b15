"""What is said and by which rules, where people do things in any order: every kind of route, and words that differ by a letter."""

from typing import Final

_START: Final = """
title: {title}
members: {{second_yes_for_roles: false}}
rules:
  - {{id: no-widgets, title: No widgets, why: W., check: banned-terms, parameters: {{terms: [widget]}}, severity: block, waivable_by: [comms_lead, legal]}}
  - {{id: no-prices, title: Prices, why: P., check: banned-terms, parameters: {{terms: [cheap]}}, severity: escalate, adds: [law]}}
routes:
{routes}
extra_stages:
  - {{id: law, title: Legal too, roles: [legal, compliance], why: Prices are claims., decide_within: 4}}
low_risk: "hashtags.size() == 0"
{more}
"""
_STEPS: Final = "deadlines: {hours: clock}"
_TRIVIAL: Final = "trivial_edits: {typo_distance: 4}"


def _stage(name: str, roles: str, more: str = "") -> str:
    return f"      - {{id: {name}, title: {name.title()}, roles: [{roles}], why: It is so., decide_within: 8{more}}}\n"


def _route(name: str, *stages: str, when: str = "") -> str:
    return f"  - id: {name}\n    title: {name.title()}\n{when and f'    when: {when!r}' + chr(10)}    stages:\n{''.join(stages)}"


_ROUTES: Final = {
    "In a row": (
        _route("row", _stage("comms", "comms_lead"), _stage("ceo", "ceo_office"), when="hashtags.size() > 0"),
        _route("one", _stage("comms", "comms_lead", ", escalate_to: legal")),
    ),
    "At once": (
        _route(
            "parallel",
            _stage("comms", "comms_lead", ", escalate_to: compliance"),
            _stage("legal", "legal", ", waits_for: [], escalate_to: administrator"),
            _stage("ceo", "ceo_office", ", need: 2, waits_for: [comms, legal]"),
        ),
    ),
    "Everyone": (
        _route(
            "everyone",
            _stage("comms", "comms_lead, legal", ", need: all, escalate_to: compliance"),
            _stage("ceo", "ceo_office", ", need: all, waits_for: []"),
            when="hashtags.size() > 0",
        ),
        _route("alone", _stage("comms", "comms_lead, legal", ", need: all, escalate_to: ceo_office")),
    ),
    "In different roles": (
        _route(
            "apart",
            _stage("all", "comms_lead, legal, ceo_office", ", need: 2, distinct_roles: true, escalate_to: compliance"),
            when="hashtags.size() > 0",
        ),
        _route(
            "each",
            _stage("each", "comms_lead, ceo_office", ", need: all, distinct_roles: true"),
            _stage("law", "legal"),
        ),
    ),
    "Shares": (
        _route("half", _stage("half", "comms_lead, ceo_office", ", need: half"), when="hashtags.size() > 0"),
        _route("more", _stage("most", "comms_lead, ceo_office, legal", ", need: majority, escalate_to: compliance")),
    ),
}
POLICIES: Final = tuple(
    _START.format(title=f"{title} {number}", routes="".join(routes), more=f"{steps}\n{trivial}")
    for title, routes in _ROUTES.items()
    for number, (steps, trivial) in enumerate(((_STEPS, _TRIVIAL), ("", ""), (_STEPS, ""), ("", _TRIVIAL)))
)

TEXTS: Final = (
    "We plant trees on Saturday with you.",
    "We plnat trees on Saturday with you.",
    "Bring boots on Saturday. #PlantWithUs",
    "Brnig boots on Saturday. #PlantWithUs",
    "Trees are cheap on Saturday.",
    "A widget for everyone.",
)
WIDGET: Final = TEXTS[5]
"""What the policy forbids, unless somebody makes an exception."""
TRIVIAL: Final = {(TEXTS[1], TEXTS[0]), (TEXTS[3], TEXTS[2])}
"""Edits that put a misspelled word right; no other edit among these is trivial."""
