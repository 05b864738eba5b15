"""What regulators accept as a disclosure is accepted, what they refuse is refused with the reason, in each kind of sponsorship."""

import pytest
from hypothesis import given

from policies.checks.disclosure import forms
from tests.policies.build import post
from tests.policies.checks.run import run, whole
from tests.policies.text.anything import ANYTHING

ACCEPTED = [
    "Ad: I love this tea", "AD | I love this tea", "[AD] I love this tea", "(Ad) I love this tea", "#AD I love this tea", "#Ad – I love this tea", "*Ad* I love this tea", "【广告】新茶上市", "#広告 このお茶が好きです", "【PR】このお茶が好きです",
    "PR：このお茶が好きです", "#PR このお茶が好きです", "プロモーション：このお茶が好きです", "アフィリエイト広告を利用しています", "[광고] 이 차가 좋아요", "(광고) 이 차가 좋아요", "#광고 이 차가 좋아요", "유료광고 포함. 이 차가 좋아요", "Anzeige: Ich liebe diesen Tee", "ANZEIGE | Ich liebe diesen Tee",
    "Werbung / Ich liebe diesen Tee", "#Werbung Ich liebe diesen Tee", "Werbung wegen Markennennung: Tee", "Bezahlte Partnerschaft mit Teehaus: Ich liebe diesen Tee", "Publicité : J'adore ce thé", "Publicité - J'adore ce thé",
    "Collaboration commerciale avec Thé Vert. J'adore", "#Publicité J'adore ce thé", "Publicidad: Me encanta este té", "#publi Me encanta este té", "Colaboración remunerada con TéVerde", "#publicidade Adoro este chá",
    "Publi: Adoro este chá", "#publicidad Me encanta", "Pubblicità - Adoro questo tè", "#adv Adoro questo tè", "#pubblicità Adoro questo tè", "Reclame: Heerlijke thee", "#reclame Heerlijke thee", "Advertentie | Heerlijke thee",
    "#betaaldesamenwerking Heerlijke thee", "Reklame: Deilig te", "Reklame for Tehuset", "ANNONS: Gott te", "Annonsinnehåll: gott te", "Reklamsamarbete med Tehuset", "Annonselenker: deilig te", "Mainos: Hyvää teetä",
    "Kaupallinen yhteistyö: Hyvää teetä", "#mainos Hyvää teetä", "Reklama: świetna herbata", "#reklama świetna herbata", "[REKLAMA] świetna herbata", "Materiał reklamowy: herbata", "Współpraca reklamowa z Herbata",
    "#współpracareklamowa herbata", "Реклама. Этот чай прекрасен", "#реклама Этот чай прекрасен", "#реклама Цей чай чудовий", "Реклама: Цей чай чудовий", "إعلان: أحب هذا الشاي", "#إعلان أحب هذا الشاي", "(إعلان) أحب هذا الشاي",
    "إعلان مدفوع: أحب هذا الشاي", "פרסומת: אני אוהב את התה", "תוכן שיווקי: אני אוהב את התה", "#פרסומת אני אוהב", "Διαφήμιση: Λατρεύω αυτό το τσάι", "#διαφήμιση Λατρεύω", "विज्ञापन: मुझे यह चाय पसंद है",
    "#विज्ञापन मुझे यह चाय पसंद है", "โฆษณา: ชอบชานี้", "#โฆษณา ชอบชานี้", "Reklam: Bu çayı seviyorum", "#reklam Bu çayı seviyorum", "#işbirliği Bu çayı seviyorum", "#iklan Saya suka teh ini", "Quảng cáo: tôi thích trà này",
    "#quảngcáo tôi thích trà này", "Hirdetés: szeretem ezt a teát", "Placená spolupráce: skvělý čaj", "Reklama | skvělý čaj", "Publicitate: ceaiul", "Oglas: odličan čaj", "#oglas odličan čaj", "Sponzorirano: odličan čaj",
    "Реклама: обичам този чай", "Paid partnership with TeaCo. I love it", "Paid promotion | I love it", "Sponsored by TeaCo: I love it", "Sponsored: I love it", "#sponsored I love this tea", "Advertisement - I love this tea",
    "Advertorial: I love it", "TeaCo paid me to tell you about this tea", "This post is sponsored by TeaCo", "This is a paid ad for TeaCo", "🍵 Ad: I love this tea", "✨#ad✨ I love this tea", "“Ad” I love this tea",
    "AD❗ I love this tea",
]  # fmt: skip
REFUSED = [
    "I love this tea #ad", "Adverts are boring, tea is not", "#adventure in tea", "#adore this tea", "#ads are everywhere", "Adele loves tea", "Advertisers love us, and tea", "Publicists agree: tea", "Anzeigen lesen wir nicht",
    "Werbungen nerven", "Reklamation: der Tee war kalt", "Reclaim the tea", "#spon I love it", "#sp I love it", "#collab with TeaCo", "#partner I love", "#ambassador I love", "#thanks TeaCo", "Thanks TeaCo, I love it",
    "#samarbete gott te", "#yhteistyö hyvää teetä", "#kooperation Tee", "#współpraca herbata", "#iş Bu çay", "In collaboration with TeaCo", "#teacoad I love", "#tea #love #morning #ad drink", "Partnership with TeaCo: I love",
    "#gifted I love", "#prsample I love it", "Pub quiz tonight at TeaCo", "Pub night with TeaCo", "PRIDE: we love tea", "Adv ance", "Публичная реклама чая мне не нравится", "#PR love this tea", "PR: we love tea",
]  # fmt: skip
GOOD = [("paid", each) for each in ACCEPTED] + [
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
    ("employee", "Full disclosure: I work at TeaCo"), ("employee", "Disclosure: TeaCo employee"), ("employee", "Jobber i TeaCo. God te"), ("employee", "Я работаю в TeaCo. Отличный чай"), ("employee", "Pracuję w TeaCo"),
    ("gifted", "Kostenlos erhalten: Tee von TeaCo"), ("gifted", "Produit offert par TeaCo : thé"), ("gifted", "Werbung, unbezahlt: Tee"), ("gifted", "TeaCo에서 제품을 제공받아 작성했습니다"),
]  # fmt: skip
BAD = [("paid", each) for each in REFUSED] + [
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
