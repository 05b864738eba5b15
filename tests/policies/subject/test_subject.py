"""The subject: what strangers read, where, on which network, in which order, and never more often than it is asked."""

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.subject.subject import SUBJECT, Channel, Media, Subject, Tag
from policies.text.entities import Entities, extract
from policies.text.networks import NETWORKS, NetworkLimits
from tests.policies.build import post

CAMPAIGN = Subject(
    kind="hashtag_campaign",
    fields={"/tag": "#SusanAlbumParty", "/sample_text": "Come to #SusanAlbumParty"},
    tag_field="/tag",
    intended_words="Susan album party",
)


def tags(subject: Subject) -> list[str]:
    return [tag.tag for tag in subject.hashtags]


def test_each_network_is_named_once_in_the_order_of_the_accounts_and_then_of_the_texts() -> None:
    channels = tuple(Channel(network=name, handle=f"@{at}") for at, name in enumerate(["linkedin", "x", "linkedin"]))
    subject = post("a", channels=channels, texts={"threads": "/text", "x": "/text"})
    assert subject.networks == ("linkedin", "x", "threads")


def test_a_text_no_network_shows_has_no_readers_and_is_judged_all_the_same() -> None:
    subject = post(fields={"/text": "a", "/variants/0/text": "#b"}, texts={"x": "/text"})
    assert subject.readers == {"/text": ("x",), "/variants/0/text": ()}
    (tag,) = subject.hashtags
    assert (tag.tag, tag.field, tag.networks) == ("b", "/variants/0/text", ())


def test_a_text_that_is_not_there_shows_nothing() -> None:
    assert post("a", texts={"x": "/variants/9/text"}).readers == {"/text": ()}
    assert Subject(kind="post", fields={}).readers == {}
    assert Subject(kind="post", fields={}, channels=(Channel(network="x"),)).hashtags == ()


@pytest.mark.parametrize("order", [("mastodon", "x"), ("x", "mastodon")])
def test_what_is_found_stands_in_reading_order_whichever_network_saw_it_first(order: tuple[str, ...]) -> None:
    subject = post("(#one) and #two, see a.org https://b.org/ RT@jo @ann", *order)
    assert tags(subject) == ["one", "two"]
    assert [place.text for place in subject.mentions] == ["jo", "ann"]
    assert [place.text for place in subject.links] == ["a.org", "https://b.org/"]
    assert [tag.networks for tag in subject.hashtags] == [("x",), order]


PIECES = st.sampled_from(["#a", "(#b)", "##c", "RT@d", "@e.f", "https://g.org/h", "i.org", "$J", "é🌳", "word", "#k-l"])


@given(st.lists(PIECES, max_size=8), st.permutations(NETWORKS), st.integers(1, 4))
def test_the_order_of_the_accounts_changes_nothing_but_the_order_they_are_named_in(
    pieces: list[str], order: list[str], many: int
) -> None:
    text, used = " ".join(pieces), order[:many]
    one, other = post(text, *used), post(text, *reversed(used))
    for kind in ("mentions", "links"):
        places = [(place.start, place.end) for place in getattr(one, kind)]
        assert places == sorted(places) == [(place.start, place.end) for place in getattr(other, kind)]
    assert [(tag.start, set(tag.networks)) for tag in one.hashtags] == [
        (tag.start, set(tag.networks)) for tag in other.hashtags
    ]


@given(st.lists(PIECES, max_size=8), st.sampled_from(NETWORKS))
def test_everything_found_is_what_stands_there(pieces: list[str], network: str) -> None:
    subject = post("\n".join(pieces), network)
    text = subject.fields["/text"]
    for place in (*subject.mentions, *subject.links):
        assert place.text in text[place.start : place.end]
    for tag in subject.hashtags:
        assert text[tag.start + 1 : tag.end] == tag.tag


@pytest.mark.parametrize("written", ["#OpenDay", "OpenDay", "＃OpenDay", "  #OpenDay ", "##OpenDay"])
def test_a_field_that_is_a_hashtag_is_one_with_or_without_its_mark(written: str) -> None:
    subject = Subject(kind="hashtag_campaign", fields={"/tag": written}, tag_field="/tag", intended_words="Open day")
    assert subject.hashtags == (Tag(tag="OpenDay", field="/tag", start=0, end=len(written), networks=()),)
    assert subject.words("OpenDay") == ("Open", "day")


@pytest.mark.parametrize("written", ["", " ", "#", "＃ "])
def test_a_field_without_a_hashtag_is_none(written: str) -> None:
    assert Subject(kind="hashtag_campaign", fields={"/tag": written}, tag_field="/tag").hashtags == ()


def test_a_campaigns_own_hashtag_comes_first_and_its_words_are_the_authors() -> None:
    assert [(tag.tag, tag.field) for tag in CAMPAIGN.hashtags] == [
        ("SusanAlbumParty", "/tag"),
        ("SusanAlbumParty", "/sample_text"),
    ]
    assert CAMPAIGN.words("SusanAlbumParty") == ("Susan", "album", "party")
    assert CAMPAIGN.reading("SusanAlbumParty").intended == ("Susan", "album", "party")


@pytest.mark.parametrize(
    ("tag", "words"),
    [("OpenDay", ("Open", "Day")), ("openday", ("open", "day")), ("UKWeather", ("UK", "Weather"))],
)
def test_the_words_of_another_hashtag_are_what_its_capitals_show_or_its_likeliest_reading(
    tag: str, words: tuple[str, ...]
) -> None:
    assert CAMPAIGN.words(tag) == words
    assert post(f"#{tag}").words(tag) == words


def test_without_the_authors_words_the_capitals_are_asked() -> None:
    silent = msgspec.structs.replace(CAMPAIGN, intended_words="  ")
    assert silent.words("SusanAlbumParty") == ("Susan", "Album", "Party")


def test_the_words_inside_a_hashtag_are_looked_at_both_ways() -> None:
    meant = msgspec.structs.replace(CAMPAIGN, fields={"/tag": "#NowHere"}, intended_words="nowhere")
    assert [way.text for way in meant.inside("NowHere")] == ["now here", "nowhere"]
    assert [way.text for way in post("#OpenDay").inside("OpenDay")] == ["open day"]


def test_an_organizations_own_names_are_read_as_words() -> None:
    assert post("#askjpm", brands=("JPM",)).reading("askjpm").intended == ("ask", "jpm")


def test_words_of_pictures_are_public_and_are_no_place_for_hashtags() -> None:
    subject = post("a", media=(Media(pointer="/media/0", alt="#b G\u043eod"), Media(pointer="/media/1")))
    assert subject.public == {"/text": "a", "/media/0/alt": "#b G\u043eod"}
    assert subject.hashtags == ()
    assert subject.folded("/media/0/alt").text == "#b good"
    with pytest.raises(KeyError):
        subject.folded("/media/1/alt")


def test_what_networks_see_is_worked_out_once_a_text_and_way_of_seeing(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counting(text: str, network: str, own: NetworkLimits | None = None) -> Entities:
        asked.append(network)
        return extract(text, network, own)

    monkeypatch.setattr("policies.subject.subject.extract", counting)
    subject = post("#a @b c.org", *NETWORKS)
    for _ in range(3):
        assert subject.hashtags
        assert subject.mentions
        assert subject.links
    assert len(asked) == len(set(asked)) == 7
    assert {"x", "bluesky", "mastodon"} < set(asked)


def test_how_a_hashtag_reads_and_a_text_folds_is_worked_out_once() -> None:
    subject = post("#OpenDay")
    assert subject.reading("OpenDay") is subject.reading("OpenDay")
    assert subject.inside("OpenDay") is subject.inside("OpenDay")
    assert subject.folded("/text") is subject.folded("/text")


def test_a_changed_copy_knows_nothing_of_what_was_worked_out_for_the_first() -> None:
    first = post("#one")
    assert tags(first) == ["one"]
    assert tags(msgspec.structs.replace(first, fields={"/text": "#two"})) == ["two"]


WHEN = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  the zone is given


@given(st.text(st.characters(codec="utf-8"), max_size=40), WHEN, st.lists(WHEN, max_size=3), st.booleans())
def test_what_is_kept_beside_a_review_is_the_same_subject_again(
    text: str, at: datetime, recent: list[datetime], read: bool
) -> None:
    subject = post(
        text,
        "x",
        "mastodon",
        schedule=at,
        recent=tuple(recent),
        acknowledged=read,
        media=(Media(pointer="/media/0", alt=text),),
    )
    again = SUBJECT.decode(SUBJECT.encode(subject))
    assert again == subject
    assert again.hashtags == subject.hashtags


@pytest.mark.parametrize(
    "line",
    [
        '{"kind": "post"}',
        '{"fields": {}}',
        '{"kind": "post", "fields": {}, "feilds": {}}',
        '{"kind": "post", "fields": {"/text": 3}}',
        '{"kind": "post", "fields": {}, "channels": [{"network": "x", "name": "a"}]}',
        '{"kind": "post", "fields": {}, "schedule": "soon"}',
    ],
)
def test_a_line_that_is_no_subject_is_refused(line: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(line, type=Subject)


def test_a_text_may_be_eighty_thousand_letters_long_and_no_longer() -> None:
    longest = '{"kind": "post", "fields": {"/text": "' + "é" * 80_000
    assert len(msgspec.json.decode(longest + '"}}', type=Subject).fields["/text"]) == 80_000
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(longest + 'a"}}', type=Subject)
