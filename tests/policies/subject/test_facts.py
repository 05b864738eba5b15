"""The subject: what each network sees, worked out once and never wrongly shared."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.facts import BY_NAME, Evidence, Media, Placement, Subject, facts_of, host_of
from policies.text.entities import extract
from policies.text.networks import NETWORKS
from tests.policies.build import post

PIECES = st.sampled_from(
    ["#OpenDay", "#a_b", "@jo", "@jo@example.social", "jo@b.org", "$ABC", "example.org", "https://a.org/b", "\uff03x",
     "@a.b", "word", "\U0001f389", "x/y", "."]
)  # fmt: skip


@given(st.lists(PIECES, max_size=8), st.sampled_from(["", " ", "\n"]), st.permutations(NETWORKS))
def test_every_network_sees_exactly_what_it_would_alone(pieces: list[str], gap: str, order: list[str]) -> None:
    text = gap.join(pieces)
    subject = post(text, *order)
    for network in order:
        assert subject.entities("/text", network) == extract(text, network), network


def test_a_network_without_its_own_text_uses_the_first_field() -> None:
    subject = post(fields={"/text": "a", "/variants/0/text": "b"}, texts={"linkedin": "/variants/0/text"})
    assert subject.readers == {"/text": ("x",), "/variants/0/text": ("linkedin",)}


def test_a_field_that_is_a_hashtag_is_not_a_text() -> None:
    subject = Subject(kind="hashtag_campaign", fields={"/tag": "#OpenDay", "/sample_text": "Hi"}, tag_field="/tag")
    assert list(subject.readers) == ["/sample_text"]
    assert [(tag.tag, tag.field, tag.start, tag.end) for tag in subject.hashtags] == [("OpenDay", "/tag", 0, 8)]


def test_what_the_public_reads_includes_the_words_of_pictures() -> None:
    assert post("Hi", media=(Media(pointer="/media/0", alt="A crane"), Media(pointer="/media/1"))).public == {
        "/text": "Hi",
        "/media/0/alt": "A crane",
    }


@pytest.mark.parametrize("place", ["email_signature", "print", "podium", "website", "merchandise"])
def test_a_place_that_outlives_a_post_is_durable(place: str) -> None:
    assert facts_of(post(placements=(Placement(place=place),)), {"placement.durable"}) == {"placement.durable": True}


def test_a_post_is_not_durable() -> None:
    assert facts_of(post(placements=(Placement(place="post"),)), {"placement.durable"}) == {"placement.durable": False}


def test_a_fact_without_a_value_is_left_out() -> None:
    assert "schedule.at" not in facts_of(post())


def test_every_fact_is_explained_in_a_sentence() -> None:
    for fact in BY_NAME.values():
        assert fact.meaning.endswith("."), fact.name


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://Example.ORG:8080/a", "example.org"),
        ("example.org/a", "example.org"),
        ("https://user@evil.com/", "evil.com"),
        ("https://[broken", ""),
        ("https://example.org./", "example.org"),
    ],
)
def test_the_host_of_an_address_is_what_a_browser_would_open(url: str, host: str) -> None:
    assert host_of(url) == host


UNKEPT = {"owner": False, "alternate": False, "answers": False, "archive": False, "answered": False}
FULL = post(
    "G\u043eod #OpenDay and #openday, @jo: http://A.org:80/x",
    "x",
    "linkedin",
    media=(Media(pointer="/media/0", alt="A crane", file_name="crane.mp4", video=True, captions=True),),
    placements=(Placement(place="print"),),
    evidence=(Evidence(kind="consent", dated=date(2026, 1, 1)),),
    sponsorship="paid",
    author_roles=("staff",),
    lessons=("alt-text",),
    schedule=datetime(2026, 11, 3, 9, tzinfo=UTC),
)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("proposal.kind", "post"),
        ("proposal.sponsorship", "paid"),
        ("networks", ["x", "linkedin"]),
        ("channels", [{"network": name, "handle": "@us", "posture": "active", **UNKEPT} for name in ("x", "linkedin")]),
        ("text.body", FULL.fields["/text"]),
        ("text.folded", "good #openday and #openday, @jo: http://a.org:80/x"),
        ("text.length", len(FULL.fields["/text"])),
        (
            "hashtags",
            [
                {"tag": "OpenDay", "words": "Open Day", "risk": "none", "camel": True},
                {"tag": "openday", "words": "open day", "risk": "none", "camel": False},
            ],
        ),
        ("mentions", ["jo"]),
        ("links", [{"url": "http://A.org:80/x", "host": "a.org", "secure": False}]),
        ("media", [{"alt": "A crane", "file_name": "crane.mp4", "video": True, "captions": True}]),
        ("placements", ["print"]),
        ("placement.durable", True),
        ("evidence", ["consent"]),
        ("author.roles", ["staff"]),
        ("author.lessons", ["alt-text"]),
        ("schedule.set", True),
        ("schedule.at", FULL.schedule),
    ],
)
def test_a_fact_says_what_the_proposal_holds(name: str, value: object) -> None:
    assert facts_of(FULL, {name}) == {name: value}


def test_every_fact_is_asked_for_above_and_only_those_asked_for_are_computed() -> None:
    assert facts_of(FULL).keys() == BY_NAME.keys()
    assert facts_of(FULL, ()) == {}
    assert facts_of(FULL, {"no.such.fact", "networks"}) == {"networks": ["x", "linkedin"]}


def test_the_longest_text_counts_and_the_first_that_is_no_hashtag_is_the_main_one() -> None:
    campaign = Subject(
        kind="hashtag_campaign", fields={"/tag": "#A", "/sample_text": "Hi", "/exit": "Bye now"}, tag_field="/tag"
    )
    assert facts_of(campaign, {"text.body", "text.length"}) == {"text.body": "Hi", "text.length": 7}
    assert facts_of(Subject(kind="post", fields={}), {"text.body", "text.length"}) == {
        "text.body": "",
        "text.length": 0,
    }


@given(st.lists(PIECES, max_size=6), st.sampled_from(NETWORKS))
def test_every_value_is_of_the_type_a_condition_is_told(pieces: list[str], network: str) -> None:
    plain: dict[str, type] = {"bool": bool, "int": int, "string": str, "timestamp": datetime}
    for name, value in facts_of(post(" ".join(pieces), network)).items():
        kind = BY_NAME[name].type
        if not isinstance(kind, str):
            assert all(
                {key: type(each) for key, each in item.items()} == {key: plain[t] for key, t in kind.items()}
                for item in value
            )
        elif kind.startswith("list("):
            assert all(type(item) is str for item in value)
        else:
            assert type(value) is plain[kind]


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("", ""),
        ("HTTPS://A.ORG", "a.org"),
        ("https://münchen.de/", "münchen.de"),
        ("https://a.org@evil.com", "evil.com"),
        ("https://evil.com/@a.org", "evil.com"),
        ("https://evil.com?a.org", "evil.com"),
        ("https://evil.com#a.org", "evil.com"),
        ("https://a.org:80@evil.com:90/", "evil.com"),
        ("https://[::1]:80/", "::1"),
        ("//a.org", ""),
        ("https:///a.org", ""),
    ],
)
def test_nothing_around_a_host_passes_for_it(url: str, host: str) -> None:
    assert host_of(url) == host
