"""Claims, sentences, emoji, characters, abbreviations, mentions, invitations: the finer points."""

import pytest

from policies.subject.facts import Media, Subject
from tests.policies.build import post
from tests.policies.checks.run import flagged, run


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("A growth of 12% is sure", ["growth of 12%"]),
        ("Only \u20ac 1.250,50 a year", ["\u20ac 1.250,50"]),
        ("It costs 20 pounds, 20% off", ["20 pounds", "20% off"]),
        ("Save 20% of water", []),
        ("It weighs 20 poundsworth", []),
        ("We are No. 1!", ["No. 1"]),
    ],
)
def test_figures_count_where_they_are_claims(text: str, claims: list[str]) -> None:
    assert flagged("claims", text) == claims


def test_a_claim_is_reported_once_however_many_kinds_it_is() -> None:
    assert flagged("claims", "100% guaranteed", also=["100% guaranteed"]) == ["100% guaranteed"]


def test_the_month_of_may_is_not_the_future() -> None:
    assert flagged("claims", "In May we meet. May I come? It may rain.", kinds=["forward_looking"]) == ["May", "may"]


def test_the_last_sentence_needs_no_full_stop() -> None:
    assert flagged("sentence-length", "Short one. " + "word " * 12, most_words=10) == [("word " * 12).strip()]


def test_emoji_of_several_parts_are_counted_as_readers_see_them() -> None:
    flags = "Hi \U0001f1eb\U0001f1f7 \U0001f44d\U0001f3fd \U0001f3f3\ufe0f\u200d\U0001f308"
    assert flagged("emoji", flags, most=3) == []
    assert flagged("emoji", flags, most=2) == ["\U0001f3f3\ufe0f\u200d\U0001f308"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("\U0001d4de\U0001d4f9\U0001d4ee\U0001d4f7 day", "Open day"),
        ("\uff2f\uff50\uff45\uff4e day", "Open day"),
        ("\u24de\u24df\u24d4\u24dd day", "open day"),
        ("op\u200ben day", "open day"),
        ("open\u202e day", "open day"),
        ("\ufeffopen day", "open day"),
    ],
)
def test_the_fix_for_unusual_characters_is_the_plain_text(text: str, plain: str) -> None:
    (hit,) = run("unusual-characters", post(text))
    assert hit.fix is not None
    assert text[: hit.fix.start] + hit.fix.replacement + text[hit.fix.end :] == plain


@pytest.mark.parametrize(
    "text",
    [
        "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd",
        "\u0939\u093f\u0928\u094d\u200d\u0926\u0940",
        "\u2460 first, \u2461 second",
        "H\u2082O and 5\u00b2 m\u00b2",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "\u2764\ufe0f",
    ],
)
def test_honest_scripts_signs_and_emoji_are_left_alone(text: str) -> None:
    assert flagged("unusual-characters", text) == []


@pytest.mark.parametrize(
    ("text", "unexplained"),
    [
        ("The SEMHPs met, SEMHP said", ["SEMHP"]),
        ("Our R&D-team and the CPD budget", ["CPD"]),
        ("MPs on TV", []),
        ("LOUD NOISES EVERYWHERE", []),
        ("Read a report by the WHO.", ["WHO"]),
    ],
)
def test_abbreviations_are_explained_once(text: str, unexplained: list[str]) -> None:
    assert flagged("acronyms", text) == unexplained


def test_an_account_of_a_mastodon_server_is_known_by_its_full_name() -> None:
    subject = post("Hello @jo@example.social", "mastodon")
    assert run("mentions", subject, allow=["@jo@example.social"]) == []
    assert len(run("mentions", subject, deny=["jo@example.social"])) == 1


def test_the_organizations_own_names_make_an_invitation() -> None:
    subject = post("Use #MyHarbour", brands=())
    assert run("hashtag-shapes", subject) == []
    assert len(run("hashtag-shapes", subject, brands=["Harbour"])) == 1
    assert len(run("hashtag-shapes", post("Use #MyHarbour", brands=("Harbour",)))) == 1


def test_sentences_are_left_alone_where_the_rule_says_so() -> None:
    assert run("hashtag-shapes", post("Tell us your story"), in_text=False) == []


def test_a_hashtag_is_read_as_its_author_meant_it() -> None:
    subject = Subject(
        kind="hashtag_campaign",
        fields={"/tag": "#therapistfinder"},
        tag_field="/tag",
        intended_words="therapist finder",
    )
    (hit,) = run("hashtag-readings", subject)
    assert "meant as “therapist finder”" in hit.message


def test_a_hashtag_used_twice_is_reported_once() -> None:
    assert len(run("hashtag-readings", post("#therapistfinder and #TherapistFinder"))) == 1


def test_limits_nobody_confirmed_say_so() -> None:
    (hit,) = run("network-limits", post("#a #b #c #d #e #f", "instagram", media=(Media(pointer="/media/0", alt="A."),)))
    assert "has not confirmed" in hit.more


def test_a_campaign_needs_no_picture_for_instagram() -> None:
    campaign = Subject(
        kind="hashtag_campaign", fields={"/tag": "A", "/text": "b"}, tag_field="/tag", texts={"instagram": "/text"}
    )
    assert run("network-limits", campaign) == []
