"""One demo a folder: the second finds the first, and a crash leaves nothing in the way."""

from pathlib import Path

from api.demonstration.folder import DemoFolder, Link
from api.demonstration.messages import invitation

LINK = Link("comms_lead", "Kim Park", "Northfield Council", "http://127.0.0.1:8000/demo/abc")


def test_the_second_is_told_about_the_first(tmp_path: Path) -> None:
    with DemoFolder(tmp_path) as first:
        assert first.ours
        first.note("http://127.0.0.1:8000", [LINK])
        with DemoFolder(tmp_path) as second:
            assert not second.ours
            assert second.address == "http://127.0.0.1:8000"
            assert second.links == [LINK]


def test_the_second_leaves_the_firsts_notes_alone(tmp_path: Path) -> None:
    with DemoFolder(tmp_path) as first:
        first.note("http://127.0.0.1:8000", [LINK])
        with DemoFolder(tmp_path):
            pass
        assert (tmp_path / "demo.json").exists()
    assert not (tmp_path / "demo.json").exists()


def test_sign_in_links_are_for_their_owner_only(tmp_path: Path) -> None:
    with DemoFolder(tmp_path) as folder:
        folder.note("http://127.0.0.1:8000", [LINK])
        assert (tmp_path / "demo.json").stat().st_mode & 0o077 == 0


def test_notes_of_a_crashed_demo_do_not_mislead(tmp_path: Path) -> None:
    (tmp_path / "demo.json").write_text('{"pid": 1, "address": "http://old", "links": []}', "utf-8")
    with DemoFolder(tmp_path) as folder:
        assert folder.ours
        assert not (tmp_path / "demo.json").exists()


def test_notes_that_are_not_there_yet_are_no_trouble(tmp_path: Path) -> None:
    with DemoFolder(tmp_path), DemoFolder(tmp_path) as second:
        assert second.address == ""
        assert "still starting" in invitation(second.address, second.links)


def test_the_invitation_groups_links_by_organization() -> None:
    other = Link("staff", "Ann Lee", "Elsewhere", "http://127.0.0.1:8000/demo/def")
    said = invitation("http://127.0.0.1:8000", [LINK, other])
    assert said.index("Northfield Council") < said.index("comms lead (Kim Park)  http") < said.index("Elsewhere")
    assert "Hashmark answers at http://127.0.0.1:8000" in said
