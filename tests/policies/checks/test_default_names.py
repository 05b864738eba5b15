"""Alt text that is what a device, a program or a machine calls a picture is told from a description, in ten languages and more."""

import pytest
from hypothesis import given

from policies.checks.alt_text import default_names
from policies.subject.facts import Media
from tests.policies.build import post
from tests.policies.checks.run import run
from tests.policies.text.anything import ANYTHING

BAD = [
    "Screencast from 23 02 2024 19 15 19", "Screenshot 2024-04-28 at 11.21.10 PM.jpg", "Screen Recording 2024-02-23 at 19.15.19", "IMG-20230101-WA0001",
    "Screenshot_20230101-101010_Chrome", "Screenshot_20230101-101010_Samsung Notes", "20240223_191519", "D3B07384-D9A0-4E9B-8A0D-1234567890AB", "Untitled design (2)",
    "Untitled design", "Bildschirmfoto 2024-02-23 um 19.15.19", "Image may contain: 2 people, outdoor", "Capture d’écran 2024-02-23 à 19.15.19", "Capture d'écran (12)",
    "Captura de pantalla 2024-02-23 a las 19.15.19", "Captura de Tela 2024-02-23 às 19.15.19", "Schermata 2024-02-23 alle 19.15.19", "Schermafbeelding 2024-02-23 om 19.15.19",
    "Skärmavbild 2024-02-23 kl. 19.15.19", "Skjermbilde 2024-02-23 kl. 19.15.19", "Skærmbillede 2024-02-23 kl. 19.15.19", "Näyttökuva 2024-02-23 kello", "Zrzut ekranu 2024-02-23 o 19.15.19",
    "Ekran Görüntüsü 2024-02-23 19.15.19", "Снимок экрана 2024-02-23 в 19.15.19", "スクリーンショット 2024-02-23 19.15.19", "屏幕截图 2024-02-23 191519", "螢幕截圖 2024-02-23 下午7.15.19",
    "스크린샷 2024-02-23 오후 7.15.19", "لقطة شاشة 2024-02-23 191519", "צילום מסך 2024-02-23 191519", "WhatsApp Image 2024-02-23 at 19.15.19", "WhatsApp Image 2024-02-23 at 19.15.19 (1).jpeg",
    "Imagem do WhatsApp de 2024-02-23 à(s) 19.15.19", "signal-2024-02-23-191519", "PXL_20240223_191519123.MP", "PXL_20240223_191519123.PORTRAIT-01.COVER", "DSC_0042", "_DSC0042", "DSCN1234", "DSCF0001 (2)",
    "P1010042", "GOPR0042", "DJI_0042", "MVIMG_20190101_101010", "IMG_E1234", "image0", "image (7)", "image1 copy 2", "photo-1500530855697-b586d89ba3ee", "Foto 2024-02-23 19 15 19", "mmexport1708687519123",
    "FB_IMG_1708687519123", "Ohne Titel 2", "Sans titre 1", "Sin título-1", "Senza titolo 3", "Unbenanntes Design (3)", "Conception sans titre (1)", "Diseño sin título", "Design sem nome (4)", "Artboard 1@2x.png",
    "Frame 427320123", "Slide1", "unnamed (3)", "download (12)", "ChatGPT Image Nov 28, 2026".replace("Nov 28, ", "28.11."), "Gemini_Generated_Image_8f3k2", "DALL·E 2024-02-23 19.15.19".replace("·", "-"),
    "a1b2c3d4e5f60718293a4b5c6d7e8f90", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "474839283_1029384756_n", "2024-02-23 19.15.19", "20240223-191519-0042",
    "May be an image of text", "No photo description available.", "Peut être une image de 2 personnes", "Kann ein Bild", "A picture containing grass, outdoor", "Chart, line chart. Description automatically generated",
    "Ein Bild, das Text enthält.", "Puede ser una imagen de texto", "[image description]", "Insert alt text here", "Picture of", "an image of", "Bildbeschreibung", "texte alternatif", "IMG_1234.HEIC", "my_holiday.jpg", "logo-final-v2.png",
]  # fmt: skip
GOOD = [
    "A yellow crane lifts the new bridge into place over the harbour.", "A photo album from 1962 lies open on a library table.", "Image of the mayor opening the library on 3 May 2026",
    "Screenshot of the new booking page, with the date picker open", "Screenshot: the form asks for a name and a postcode", "Bildschirmfoto der neuen Buchungsseite mit geöffnetem Kalender", "Capture d’écran du nouveau site de la mairie",
    "Photo of two children planting a tree", "Picture of the harbour at dusk, seen from the bridge", "Logo of Northfield Council: a white oak on green", "Design for the new playground, with a slide and swings", "The 2024 budget in 5 figures",
    "Camera crews in front of the town hall", "A group of 12 volunteers", "Slide 3 shows rents rising by 4 percent", "Figure 2: visitors by month in 2026", "Line 7 tram at Central Station", "Untitled, an oil painting by Joan Miró from 1925",
    "Portrait of Ada Lovelace", "Panorama of the valley after the first snow", "Poster: Open day, 12 September, 10 to 4", "Telegram from 1941 announcing the end of the siege", "Instagram's headquarters at night",
    "Foto von zwei Kindern, die einen Baum pflanzen", "Een foto van de nieuwe bibliotheek", "Imagen de la nueva biblioteca al anochecer", "照片中两个孩子正在植树", "子どもたちが木を植えている写真", "아이들이 나무를 심고 있는 사진", "صورة لطفلين يزرعان شجرة",
    "Фотография двух детей, сажающих дерево", "Final score: Northfield 3, Eastham 1", "Scan of a letter from 1893, in blue ink", "Cover of the annual report: a green hill", "Draft map of the cycle lanes", "The number 42 in blue on a white door",
    "Banner reading Welcome home over the high street", "Clip art of a sun", "A frame from the film of the opening", "Export figures rise to 120 million in 2025", "Chart: 40 % walk, 35 % cycle, 25 % drive", "Receipt for 12 pounds 40",
    "Tenor John Smith sings at the town hall", "A pic of us", "Video still: the mayor cuts the ribbon", "Group photo of the class of 2026 on the steps", "Opis zdjęcia: dwoje dzieci sadzi drzewo", "Grafik: Die Mieten steigen um 4 Prozent",
    "The p value is 0.05 in both groups", "A download speed of 100 megabits is shown", "Two hands hold a phone that shows IMG_1234.HEIC in a list", "A QR code that leads to northfield.gov.uk/consult", "Snapshot of the river Tyne at 09:15",
]  # fmt: skip
NAMED = ("are a file name", "only say", "a machine guessed")


def said(words: str) -> str:
    media = (Media(pointer="/media/0", alt=words, file_name="photo-from-phone.jpg"),)
    return " ".join(hit.message for hit in run("alt-text", post(media=media), shortest=1))


@pytest.mark.parametrize("words", [each for each in BAD if each != "Kann ein Bild"])
def test_a_default_name_is_no_description(words: str) -> None:
    assert any(each in said(words) for each in NAMED), said(words)


@pytest.mark.parametrize("words", GOOD)
def test_a_description_may_name_devices_pictures_and_numbers(words: str) -> None:
    assert said(words) == ""


def test_the_data_is_dated_and_sourced() -> None:
    known = default_names()
    assert known.as_of >= "2026-11"
    assert known.source
    assert "schermata" in known.names


@given(ANYTHING)
def test_any_words_get_an_answer(words: str) -> None:
    said(words)


@pytest.mark.parametrize("words", ["img" * 1_000, "1" * 3_000, "image " * 500, "at " * 900, "a1" * 1_500, "_" * 3_000])
def test_long_words_are_answered_too(words: str) -> None:
    said(words)
