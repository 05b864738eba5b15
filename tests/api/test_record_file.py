"""Entries of the record by words of what was proposed, and as a file that opens safely in a spreadsheet."""

import csv
import io
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from api.views import record_pages
from api.views.record_file import plain
from tenants.access.caller import System
from tenants.ledger.entry_types import EntryType
from tenants.record import exporting
from tenants.record.entries import Filter
from tenants.record.erasing import erase_words
from tests.api.browser import Browser, sign_in_as
from tests.cast import Cast
from tests.workflows.stage import Stage

Enter = Callable[[str], Awaitable[Browser]]
RECORD, FILE = "/api/v1/record", "/api/v1/record/file"
EXPORTED = Filter(types=(EntryType.RECORD_EXPORTED.value,))


async def rows_of(officer: Browser, query: str = "") -> list[dict[str, str]]:
    answer = await officer.get(f"{FILE}{query}")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/csv")
    assert answer.headers["content-disposition"].startswith("attachment; ")
    told = answer.content.decode()
    assert told.startswith("\ufeff"), "a spreadsheet is told that it is UTF-8"
    return list(csv.DictReader(io.StringIO(told.removeprefix("\ufeff"), newline="")))


async def test_entries_are_found_by_the_words_of_what_was_proposed(stage: Stage, enter: Enter) -> None:
    lantern = await stage.submitted(stage.post("A lantern walk. No tag."))
    await stage.decide(lantern, "lead")
    await stage.submitted(stage.post("Spades for everybody."))
    officer = await enter("officer")
    page = (await officer.get(f"{RECORD}?words=LANTERN")).json()
    assert {entry["object_id"] for entry in page["items"]} == {str(lantern.summary.id)}
    assert page.get("newest_proposals") is None
    approved = (await officer.get(f"{RECORD}?words=lantern&verdict=approve")).json()["items"]
    assert [entry["type"] for entry in approved] == ["member:review:approve"]
    assert approved[0]["revision_number"] == 1
    assert approved[0]["revision_words"] == "A lantern walk. No tag."
    assert approved[0]["policy_title"] == "How we speak"
    assert (await officer.get(f"{RECORD}?words=nobodywrotethis")).json()["items"] == []


async def test_words_of_drafts_and_of_strangers_find_no_entries(
    app: Any, stage: Stage, enter: Enter, stranger: Cast
) -> None:
    await stage.draft(stage.post("A secret lantern walk."))
    await stage.submitted(stage.post("Spades for everybody."))
    assert (await (await enter("officer")).get(f"{RECORD}?words=lantern")).json()["items"] == []
    outside = await sign_in_as(app, stranger["officer"])
    assert (await outside.get(f"{RECORD}?words=spades")).json()["items"] == []
    assert b"Spades" not in (await outside.get(f"{FILE}?form=jsonl")).content
    for path in (f"{RECORD}?words=spades", FILE):
        assert (await (await enter("author")).get(path)).status_code == 403


async def test_words_in_more_proposals_than_are_looked_up_are_said_to_be(
    stage: Stage, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    await stage.submitted(stage.post("A lantern walk."))
    newest = await stage.submitted(stage.post("Another lantern walk."))
    monkeypatch.setattr(record_pages, "MOST_PROPOSALS", 1)
    page = (await (await enter("officer")).get(f"{RECORD}?words=lantern")).json()
    assert page["newest_proposals"] == 1
    assert {entry["object_id"] for entry in page["items"]} == {str(newest.summary.id)}


async def test_a_file_holds_exactly_what_is_filtered_and_taking_it_is_on_record(
    stage: Stage, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "A_TIME", 3)
    proposal = await stage.submitted(stage.post("A lantern walk. #Walk"))
    await stage.decide(proposal, "lead", "request_changes", reason='=HYPERLINK("http://bad.example")\nOr "so".')
    officer = await enter("officer")
    listed = (await officer.get(f"{RECORD}?limit=100")).json()["items"]
    told = await rows_of(officer)
    assert [int(row["Number"]) for row in told[-len(listed) :]] == [entry["seq"] for entry in listed]
    (asked,) = [row for row in told if row["Verdict"] == "request_changes"]
    assert asked["Reason"] == '\'=HYPERLINK("http://bad.example")\nOr "so".'
    assert asked["Revision"] == "1"
    assert len(asked["Digest of the brief"]) == 64
    only = await rows_of(officer, f"?object={proposal.summary.id}&words=lantern&type=member:review:request_changes")
    assert [row["Kind of entry"] for row in only] == ["member:review:request_changes"]
    first, last = reversed(await stage.events(EXPORTED))
    assert first.body["detail"]["form"] == "csv"
    assert last.body["detail"]["asked"]["object_id"] == str(proposal.summary.id)
    assert last.words == {"words": "lantern"}
    assert b"lantern" not in last.entry
    assert last.actor == stage.cast["officer"].member_id


async def test_a_file_for_programs_is_one_object_a_line(stage: Stage, enter: Enter) -> None:
    await stage.submitted(stage.post("A lantern walk."))
    answer = await (await enter("officer")).get(f"{FILE}?form=jsonl")
    told = [json.loads(line) for line in answer.content.splitlines()]
    assert [one["seq"] for one in told] == list(range(told[0]["seq"], -1, -1))
    assert json.loads(told[-1]["entry"])["$seq"] == 0


async def test_what_was_erased_stays_erased_in_a_file(stage: Stage, enter: Enter) -> None:
    proposal = await stage.submitted(stage.post("A lantern walk. #Walk"))
    await stage.decide(proposal, "lead", "request_changes", reason="Marmalade.")
    assert "Marmalade." in {row["Reason"] for row in await rows_of(await enter("officer"))}
    tenant = stage.cast.tenant
    async with stage.database.writing(tenant) as session:
        await erase_words(session, System(tenant_id=tenant, via="operator"), stage.clock, stage.cast["lead"].member_id)
    (asked,) = [row for row in await rows_of(await enter("officer")) if row["Verdict"] == "request_changes"]
    assert asked["Reason"] == ""
    assert asked["Words erased on"]


async def test_a_file_that_cannot_be_put_on_record_is_not_sent(
    stage: Stage, enter: Enter, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(*_: object) -> None:
        raise RuntimeError("the record is out of reach")

    monkeypatch.setattr(exporting, "carry_out", fails)
    assert (await (await enter("officer")).get(FILE)).status_code == 500


async def test_an_earlier_brief_opens_as_it_was_frozen(app: Any, stage: Stage, enter: Enter, stranger: Cast) -> None:
    first = await stage.submitted(stage.post("A lantern walk. #Walk"))
    assert first.review is not None
    path = f"/api/v1/proposals/{first.summary.id}/briefs/{first.review.brief_digest}"
    shown = (await (await enter("officer")).get(path)).json()
    assert shown["digest"] == first.review.brief_digest
    assert shown["content"]["text"] == "A lantern walk. #Walk"
    assert (await (await enter("officer")).get(f"{path[:-4]}0000")).status_code == 404
    assert (await (await enter("colleague")).get(path)).status_code == 404
    assert (await (await sign_in_as(app, stranger["officer"])).get(path)).status_code == 404


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "＝", " ="])
def test_no_cell_is_a_formula(sign: str) -> None:
    assert plain(f"{sign}1+1") == f"'{sign}1+1"


def test_other_cells_stay_as_they_are() -> None:
    assert [plain(value) for value in (None, 12, "A walk - with lanterns", "")] == [
        "",
        "12",
        "A walk - with lanterns",
        "",
    ]
