"""Each way to narrow the record shows the entries it means and no others, on the page and in the file alike."""

import csv
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote

import pytest

from tests.api.browser import Browser
from tests.workflows.cover.test_cover import cover
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]
RECORD = "/api/v1/record"


def _who(entry: dict[str, Any]) -> str:
    return str((entry["who"] or {}).get("id"))


NARROWED: dict[str, tuple[Callable[[Stage, str, str], str], Callable[[Stage, str, str, dict[str, Any]], bool]]] = {
    "type": (lambda *_: "member:review:approve", lambda _s, _o, _at, entry: entry["type"] == "member:review:approve"),
    "actor": (
        lambda stage, *_: str(stage.cast["lead"].member_id),
        lambda stage, _o, _at, entry: _who(entry) == str(stage.cast["lead"].member_id),
    ),
    "role": (lambda *_: "comms_lead", lambda _s, _o, _at, entry: "comms_lead" in entry["capacity"]),
    "object": (lambda _s, about, _at: about, lambda _s, about, _at, entry: entry["object_id"] == about),
    "verdict": (lambda *_: "approve", lambda _s, _o, _at, entry: entry["verdict"] == "approve"),
    "in_place": (lambda *_: "true", lambda _s, _o, _at, entry: entry["in_place_of"] is not None),
    "since": (lambda _s, _o, at: at, lambda _s, _o, at, entry: entry["at"] >= at),
    "until": (lambda _s, _o, at: at, lambda _s, _o, at, entry: entry["at"] < at),
}


async def test_both_names_stand_in_the_file_too(stage: Stage, enter: Enter) -> None:
    await cover(stage, deputy="lawyer")
    await stage.decide(await stage.decide(await stage.submitted(), "lead"), "lawyer")
    officer = await enter("officer")
    taken = (await officer.get(f"{RECORD}/file?form=csv&in_place=true")).content.decode("utf-8-sig")
    (row,) = csv.DictReader(taken.splitlines())
    assert (row["Who"], row["In place of"]) == ("Lawyer", "Chief")
    assert row["What happened"] == "Lawyer, in place of Chief, approved."
    (told,) = (await officer.get(f"{RECORD}/file?form=jsonl&in_place=true")).content.splitlines()
    assert [json.loads(told)[name]["name"] for name in ("who", "in_place_of")] == ["Lawyer", "Chief"]
    assert (await officer.get(f"{RECORD}?in_place=perhaps")).status_code == 422


@pytest.mark.parametrize("name", NARROWED)
async def test_it_shows_what_it_means_and_nothing_else(stage: Stage, enter: Enter, name: str) -> None:
    await stage.decide(await stage.submitted(stage.post("A lantern walk.")), "lead", "request_changes", reason="So.")
    proposal = await stage.submitted(stage.post("Spades for everybody."))
    await stage.decide(proposal, "lead", reason="So.")
    walk = await stage.decide(await stage.submitted(stage.post("A walk. #PlantWithUs")), "lead")
    await cover(stage, deputy="lawyer")
    await stage.decide(walk, "lawyer")
    officer, about = await enter("officer"), str(proposal.summary.id)
    everything = (await officer.get(f"{RECORD}?limit=100")).json()["items"]
    middle = max(entry["at"] for entry in everything if entry["object_id"] == about)
    value, fits = NARROWED[name]
    wanted = [entry["seq"] for entry in everything if fits(stage, about, middle, entry)]
    assert 0 < len(wanted) < len(everything)
    query = f"{name}={quote(value(stage, about, middle))}"
    listed = (await officer.get(f"{RECORD}?limit=100&{query}")).json()["items"]
    taken = (await officer.get(f"{RECORD}/file?form=jsonl&{query}")).content.splitlines()
    newest = everything[0]["seq"]
    assert [entry["seq"] for entry in listed if entry["seq"] <= newest] == wanted
    assert [seq for seq in (json.loads(line)["seq"] for line in taken) if seq <= newest] == wanted
