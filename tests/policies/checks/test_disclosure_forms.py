"""What regulators accept as a disclosure is accepted, what they refuse is refused with the reason, in each kind of sponsorship."""

import pytest
from hypothesis import given

from policies.checks.disclosure import forms
from tests.policies.build import post
from tests.policies.checks.run import run, whole
from tests.policies.text.anything import ANYTHING

GOOD = [
    ("paid", each)
    for each in (
        "Ad | I love this tea.", "[AD] I love this tea.", "AD - I love this tea.", "(Ad) I love this tea.", "Ad: I love this", "Ad \u2014 I love this", "AD\nI love this", "#PaidPartnership with TeaCo", "#ad I love it", "Advertisement: tea",
        "Sponsored by TeaCo. I love it", "Paid partnership with TeaCo", "Anzeige: Ich liebe diesen Tee.", "[Werbung] Tee", "WERBUNG | Tee", "#Anzeige Tee", "Publicité : j'adore ce thé", "[Collaboration commerciale] thé", "Publicite - thé", "#sponsorisé thé",
        "Publicidad: me encanta", "#publi me encanta", "Colaboración pagada con TeaCo", "Pubblicità: il tè", "#adv il tè", "Sponsorizzato da TeaCo", "Advertentie: thee", "#reclame thee", "Betaald partnerschap met TeaCo", "Reklame: te", "Annons: te", "#annonse te",
        "Kaupallinen yhteistyö: tee", "Reklama: herbata", "Płatna współpraca z TeaCo", "Реклама. Чай", "【広告】お茶", "[PR] お茶", "[광고] 차", "广告：茶", "إعلان: شاي", "#إعلان شاي", "🍵 Ad: tea", "i was paid to say this", "I earn a commission from this link",
    )
] + [
    ("gifted", "TeaCo gave me this product to try. I love it."), ("gifted", "TeaCo sent us this tea. Nice."), ("gifted", "I received this tea for free from TeaCo"), ("gifted", "Thanks to TeaCo for the free tea"), ("gifted", "#ad lovely tea"),
    ("gifted", "TeaCo hat mir den Tee geschenkt."), ("gifted", "TeaCo m'a offert ce thé."),
    ("employee", "#TeaCoEmployee I love our tea."), ("employee", "I work for TeaCo and love it"), ("employee", "I'm employed by TeaCo"), ("employee", "Ich arbeite bei TeaCo"), ("employee", "Je travaille chez TeaCo"), ("employee", "As an employee of TeaCo, I like it"), ("employee", "[Employee] Tea"),
]  # fmt: skip
BAD = [
    ("paid", each)
    for each in (
        "I love this tea. #ad", "Ad hoc meeting about tea", "Anzeige gegen Unbekannt", "Werbung ist alles", "#spon tea", "#sp tea", "#partner tea", "#ambassador tea", "#collab tea", "#gifted tea", "#affiliate tea", "Advice: drink tea", "#advice tea", "Adam: tea", "#adventure tea",
        "In partnership with TeaCo", "Thanks to TeaCo", "TeaCo gave me this product to try", "Public: tea", "Pub quiz tonight", "PR people love tea", "Add: tea", "Promoting tea", "Paid leave is good", "Reklamation: Tee", "I love it. Anzeige: Tee", "Staff: tea",
    )
] + [("employee", "We love our tea"), ("employee", "#EmployeeOfTheMonthContest tea"), ("employee", "Working here is great"), ("gifted", "I love free tea"), ("gifted", "#gifted tea"), ("gifted", "They forgave me this tea")]  # fmt: skip


@pytest.mark.parametrize(("sponsorship", "text"), GOOD)
def test_what_a_regulator_accepts_counts(sponsorship: str, text: str) -> None:
    assert run("disclosure", post(text, "instagram", sponsorship=sponsorship)) == []


@pytest.mark.parametrize(("sponsorship", "text"), BAD)
def test_what_none_accepts_does_not(sponsorship: str, text: str) -> None:
    assert len(run("disclosure", post(text, "instagram", sponsorship=sponsorship))) == 1


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("#spon tea", "is short for something"),
        ("#ambassador tea", "does not say that anybody gains"),
        ("#gifted tea", "leaves open"),
    ],
)
def test_the_reason_for_a_refusal_is_said(text: str, why: str) -> None:
    (hit,) = run("disclosure", post(text, "instagram", sponsorship="paid"))
    assert why in whole(hit)


def test_where_a_policy_names_its_own_words_only_those_count_in_any_signs() -> None:
    for text, hits in (("#promo tea", 0), ("[Promo] tea", 0), ("Anzeige: Tee", 1), ("#ad tea", 1)):
        assert len(run("disclosure", post(text, sponsorship="paid"), tokens=["#promo"])) == hits


def test_each_form_has_its_source_and_the_data_its_month() -> None:
    known = forms()
    assert known.as_of >= "2026-11"
    assert all(group.source for group in known.accepted)
    assert all(group.source and group.why for group in known.refused)


@given(ANYTHING)
def test_any_text_gets_an_answer(text: str) -> None:
    run("disclosure", post(text, sponsorship="gifted"))
