"""Banned terms: where they are, what is said instead, and what is left alone."""

from policies.subject.facts import Media, Subject
from tests.policies.build import post
from tests.policies.checks.run import pointed_at, run


def test_a_term_is_found_in_the_words_of_a_picture_too() -> None:
    subject = post("Hello", media=(Media(pointer="/media/0", alt="A secret plan on a desk"),))
    (hit,) = run("banned-terms", subject, terms=["secret"])
    assert (hit.place.field, pointed_at(subject, hit)) == ("/media/0/alt", "secret")


def test_a_better_word_is_offered_with_the_capital_of_the_word_it_replaces() -> None:
    subject = post("Utilize it, then utilize it again")
    first, second = run("banned-terms", subject, terms=["utilize"], instead={"Utilize": "use"})
    assert first.fix is not None
    assert second.fix is not None
    assert (first.fix.replacement, second.fix.replacement) == ("Use", "use")
    assert second.remedy == "Write “use” instead."


def test_the_rule_can_say_what_is_wrong_in_its_own_words() -> None:
    (hit,) = run("banned-terms", post("It costs £5"), terms=["£"], because="names a price", remedy="Leave it out.")
    assert (hit.message, hit.remedy) == ("“£” names a price.", "Leave it out.")


def test_terms_of_every_language_apply() -> None:
    hits = run("banned-terms", post("gratis and free"), languages={"de": ["gratis"], "en": ["free"]})
    assert len(hits) == 2


def test_the_words_inside_a_campaigns_tag_count_even_without_capitals() -> None:
    subject = Subject(
        kind="hashtag_campaign", fields={"/tag": "freemoney"}, tag_field="/tag", intended_words="free money"
    )
    (hit,) = run("banned-terms", subject, terms=["free money"])
    assert hit.message == "The hashtag “freemoney” contains “free money”, which is on the list of words to avoid."


def test_hashtags_are_left_alone_where_the_rule_says_so() -> None:
    assert run("banned-terms", post("See #FreeMoney"), terms=["free money"], in_hashtags=False) == []


def test_a_tag_that_is_itself_a_banned_word_is_reported_once() -> None:
    subject = post("See #Secret")
    (hit,) = run("banned-terms", subject, terms=["secret"])
    assert pointed_at(subject, hit) == "Secret"
