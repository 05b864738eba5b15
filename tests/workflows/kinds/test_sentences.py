"""Times in the organization's zone, and lists people would say."""

from datetime import UTC, datetime

from workflows.kinds.sentences import counted, listed, moment, role_words


def test_a_moment_is_told_in_the_organizations_zone() -> None:
    at = datetime(2026, 11, 28, 23, 30, tzinfo=UTC)
    assert moment(at, "Europe/Berlin") == "Sun 29 Nov 2026, 00:30"
    assert moment(at, "America/Toronto") == "Sat 28 Nov 2026, 18:30"


def test_lists_read_as_sentences() -> None:
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"], last="or") == "a, b or c"


def test_counts_and_roles_have_words() -> None:
    assert (counted(1, "person", "people"), counted(2, "person", "people")) == ("1 person", "2 people")
    assert role_words("comms_lead", {}) == "comms lead"
    assert role_words("comms_lead", {"comms_lead": "Communications lead"}) == "Communications lead"
