"""Personal data of many countries and scripts is found on every network; orders, dates, prices and catalogue numbers are left alone."""

import pytest

from policies.text.networks import NETWORKS
from tests.policies.build import post
from tests.policies.checks.run import run

REGIONS = ("GB", "US", "DE", "FR", "ES", "RU", "JP", "CN", "KR", "SA")
MAILS = [
    "Write to μαρία@παράδειγμα.ελ", "Write to maria@παράδειγμα.gr", "Пишите: иван@пример.рф", "Пишите на ivan@пример.рф.", "Écrivez à françois@exemple.fr", "اكتب إلى محمد@مثال.مصر", "כתבו אל דנה@דוגמה.ישראל",
    "लिखें अजय@उदाहरण.भारत", "เขียนถึง somchai@ตัวอย่าง.ไทย", "写信到wang@例子.中国", "写信到王@例子.中国", "メールはtanaka@例え.jpまで", "이메일은 kim@예시.한국 입니다", "yazın: ayşe@örnek.com.tr", "jo.bloggs+news@example.co.uk!", "(jo@example.museum)",
    "jo@sub.example.travel,", "Jo Bloggs <jo@example.org>", "mailto:jo@example.org", "o'brien@example.ie", "jo_bloggs@example.io", "JO@EXAMPLE.ORG", "jo(at)example.org", "jo [at] example [dot] org", "jo AT example DOT org",
    "jo＠example．org", "jo@xn--bcher-kva.example.com", "jo@bücher.tld-does.com", "jo@example.photography", "jo﹫example.org",
]  # fmt: skip
NO_MAILS = [
    "Follow @northfield@example.social", "@jo thanks", "Meet us @ the.library at 5", "5 apples @ 2.50 each", "Look @this.one", "Email us: see our page", "user@localhost", "#jo@home", "See https://example.org/@jo",
    "See https://medium.com/@jo.bloggs", "cc @jo.bloggs on instagram", "price@night",
]  # fmt: skip
NUMBERS = [
    "Ring (0161) 496 0000", "Tel. 0161-496-0000", "tel:+441614960000", "+44 (0)20 7946 0018", "0044 20 7946 0018", "+1 (212) 555-2368 is mine", "Call 212-456-7890", "Call 212.456.7890", "(212) 456-7890", "+49 30 901820",
    "+49 (30) 901820", "+33 6 12 34 56 78", "+39 06 6982", "+34 912 34 56 78", "+7 495 123-45-67", "+81 3-1234-5678", "+86 138 0013 8000", "+91 98765 43210", "+966 50 123 4567", "+90 532 123 45 67", "+55 11 98765-4321",
    "+82 10-1234-5678", "+61 2 9374 4000", "+27 21 123 4567", "+966 ٥٠ ١٢٣ ٤٥٦٧", "＋８１ ３－１２３４－５６７８", "WhatsApp +44 7911 123456", "Mobile 07911 123456", "07911123456", "my number is 07911123456", "+972 50-234-5678",
    "GB82WEST12345698765432", "DE89 3704 0044 0532 0130 00", "FR14 2004 1010 0505 0001 3M02 606", "NL91 ABNA 0417 1643 00", "ES91 2100 0418 4502 0005 1332", "IT60 X054 2811 1010 0000 0123 456", "NO93 8601 1117 947",
    "PL61 1090 1014 0000 0712 1981 2874", "SA03 8000 0000 6080 1016 7519", "IL62 0108 0000 0009 9999 999", "TR33 0006 1005 1978 6457 8413 26", "MT84 MALT 0110 0001 2345 MTLC AST0 01S", "IBAN: gb82west12345698765432",
    "BE68539007547034", "GR16 0110 1250 0000 0001 2300 695", "3782 822463 10005", "4000 0566 5566 5556", "5555555555554444", "6011 1111 1111 1117", "3530 1113 3330 0000", "6200 0000 0000 0005", "5019 7170 1010 3742",
    "2200 0000 0000 0004", "٤١١١ ١١١١ ١١١١ ١١١١", "४१११ ११११ ११११ ११११", "4111/1111/1111/1111", "4111 1111 1111 1111 12/28",
]  # fmt: skip
AT_HOME = {
    "Tel. 030 901820": "DE", "Appelez le 06 12 34 56 78": "FR", "Llame al 912 34 56 78": "ES", "Chiama 06 6982 0000": "IT", "Bel 020 624 1111": "NL", "Ring 08-508 00 000": "SE", "Ring 22 12 34 56": "NO",
    "Ring 33 66 33 66": "DK", "Zadzwoń 22 123 45 67": "PL", "Звоните 8 495 123-45-67": "RU", "电话 010-6552 9988": "CN", "電話 03-1234-5678": "JP", "전화 02-123-4567": "KR", "اتصل 050 123 4567": "SA",
    "חייגו 050-234-5678": "IL", "फ़ोन 098765 43210": "IN", "Arayın 0532 123 45 67": "TR", "Τηλ. 210 123 4567": "GR", "โทร 02 123 4567": "TH", "Soita 09 1234567": "FI", "Ligue 21 123 4567": "PT",
    "电话13800138000": "CN", "전화번호 01012345678": "KR",
}  # fmt: skip
NO_NUMBERS = [
    "Order 4567 8901 2345", "Bestellung Nr. 0171 2345678", "Order number 07911 123456", "ISBN 978-3-16-148410-0", "ISBN 0-306-40615-2", "978-0-306-40615-7", "ISSN 0317-8471", "Case 2026/0123456",
    "Planning application 26/01234/FUL", "VAT GB 123 4567 89", "Company number 01234567", "Charity number 1123456", "2026-11-28 18:30", "28.11.2026 18:30-20:00", "28/11/2026", "1914 1918 1939 1945", "2019, 2020, 2021, 2022",
    "1 234 567 people", "1.234.567,89 EUR", "£12,345,678", "Population 7 911 123 456", "Flight BA 2490", "Train 0815 to Leeds", "Bus 42, 43 and 44", "0-1, 2-2, 3-1", "Coordinates 51.5074, -0.1278", "51.507351 -0.127758",
    "Version 10.0.19045.3803", "192.168.10.10", "Open 09:00-17:00, 10:00-16:00", "Grid ref SU 12345 67890", "Serial 1234567890", "Tracking 1Z999AA10123456784", "Commande 0612345678", "Pedido n.º 912345678", "Hymns 123 456 789",
    "Lottery 12 23 34 41 45 49", "020 per cent", "20 000 000 000 trees", "12 345 678 901 stars", "Ticket ref 0161 496 0000", "Заказ 84951234567", "注文番号 03-1234-5678", "订单号 13800138000", "주문번호 010-1234-5678",
    "رقم الطلب 0501234567", "מספר הזמנה 0501234567", "Sipariş no 05321234567", "Αριθμός παραγγελίας 2101234567", "ऑर्डर 09876543210", "Doc 10.1000/182", "UPC 036000291452", "EAN 4006381333931", "GTIN 4006381333931",
]  # fmt: skip


@pytest.mark.parametrize("network", NETWORKS)
@pytest.mark.parametrize("text", MAILS)
def test_an_address_is_found_in_any_script_on_any_network(text: str, network: str) -> None:
    assert len(run("personal-data", post(text, network), kinds=["email"])) == 1


@pytest.mark.parametrize("text", NO_MAILS)
def test_names_of_accounts_prices_and_places_are_no_addresses(text: str) -> None:
    for network in NETWORKS:
        assert run("personal-data", post(text, network)) == []


@pytest.mark.parametrize("text", NUMBERS)
def test_a_number_that_reaches_somebody_or_their_money_is_found(text: str) -> None:
    assert len(run("personal-data", post(text))) == 1


@pytest.mark.parametrize(("text", "region"), AT_HOME.items())
def test_a_number_is_found_as_it_is_dialled_at_home(text: str, region: str) -> None:
    assert len(run("personal-data", post(text), regions=[region])) == 1


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_counts_orders_dates_or_things_is_left_alone(text: str) -> None:
    assert run("personal-data", post(text), regions=REGIONS) == []
