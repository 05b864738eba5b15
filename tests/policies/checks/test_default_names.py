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
    "Image 1", "Bild 2026-03-04 um 12.30.11", "Bildschirmfoto 2026-03-04 um 12.30.11", "Capture d’écran, le 2026-03-04 à 12.30.11", "Captura de pantalla 2026-03-04 a la(s) 12.30.11", "Captura de Tela 2026-03-04 às 12.30.11",
    "Schermata 2026-03-04 alle 12.30.11", "Schermafbeelding 2026-03-04 om 12.30.11", "Skärmavbild 2026-03-04 kl. 12.30.11", "Skjermbilde 2026-03-04 kl. 12.30.11", "Skærmbillede 2026-03-04 kl. 12.30.11",
    "Näyttökuva 2026-03-04 kello 12.30.11", "Zrzut ekranu 2026-03-4 o 12.30.11", "Ekran Resmi 2026-03-04 ÖS 12.30.11", "Снимок экрана 2026-03-04 в 12.30.11", "Στιγμιότυπο 2026-03-04, 12.30.11 μ.μ.",
    "Στιγμιότυπο οθόνης 2026-03-04, 12.30.11 μ.μ.", "צילום מסך 2026-03-04 בשעה 12.30.11", "لقطة الشاشة ٢٠٢٦-٠٣-٠٤ في ١٢.٣٠.١١ م", "स्क्रीनशॉट 2026-03-04", "ภาพหน้าจอ 2026-03-04", "ภาพถ่ายหน้าจอ 2569-03-04 เวลา 12.30.11",
    "截屏2026-03-04 下午12.30.11", "截圖 2026-03-04 下午12.30.11", "スクリーンショット 2026-03-04 12.30.11", "스크린샷 2026-03-04 오후 12.30.11", "Ảnh chụp màn hình 2026-03-04", "Ảnh chụp Màn hình 2026-03-04 lúc 12.30.11",
    "Screenshot 2026-03-04 at 12.30.11 PM", "Screenshot from 2026-03-04 12-30-11", "Screenshot_20260304-123011_Chrome", "Screenshot_20260304_123011_com.android.chrome", "WhatsApp Image 2026-03-04 at 12.30.11",
    "WhatsApp Image 2026-03-04 at 12.30.11 (1)", "Imagem do WhatsApp de 2026-03-04 à(s) 12.30.11", "Imagen de WhatsApp 2026-03-04 a las 12.30.11", "Immagine WhatsApp 2026-03-04 ore 12.30.11",
    "WhatsApp Bild 2026-03-04 um 12.30.11", "Image WhatsApp 2026-03-04 à 12.30.11", "Изображение WhatsApp 2026-03-04 в 12.30.11", "photo_2026-03-04_12-30-11", "signal-2026-03-04-123011", "signal-2026-03-04-12-30-11-123",
    "PXL_20260304_123011123.PORTRAIT", "PXL_20260304_123011123.MP", "IMG-20260304-WA0003", "DSC_0123", "DSC00123", "_MG_1234", "_DSC1234", "P1010001", "100_1234", "DJI_0012", "GOPR0012", "VID_20260304_123011",
    "FB_IMG_1772626211000", "Untitled-1", "Untitled design (3)", "Unbenannt-2", "Design sans titre", "Diseño sin título (3)", "Sem título", "Ohne Titel 1", "Namnlöst-1", "Neimenovano", "Bez tytułu", "Без имени-1", "无标题", "名称未設定",
    "제목 없음-1", "مستند بدون عنوان", "ללא שם", "ChatGPT Image Mar 4, 2026, 12_30_11 PM", "DALL·E 2026-03-04 12.30.11", "Gemini_Generated_Image_abc123abc123abc1", "Copilot_20260304_123011", "Firefly 20260304123011", "Adobe Firefly",
    "Leonardo_Phoenix_1", "Midjourney", "Microsoft Designer", "Image (1)", "download (4)", "image.png", "Picture1", "Picture 12", "Bild1", "Grafik 3", "Imagen1", "Afbeelding1", "Obraz1", "Kép1", "Рисунок 1", "Рисунок1", "図1",
    "그림 1", "图片 1", "圖片 1", "Εικόνα1", "Slika 1", "Imagine 1", "Resim1", "תמונה 1", "صورة 1", "รูปภาพ1", "Hình ảnh 1", "चित्र 1", "A picture containing text, outdoor, sign",
    "Ein Bild, das Text, Schild enthält. Automatisch generierte Beschreibung", "Une image contenant texte Description générée automatiquement", "Obraz zawierający tekst Opis wygenerowany automatycznie",
    "Изображение выглядит как текст Автоматически созданное описание", "Bildobjekt med text Automatiskt genererad beskrivning", "テキスト が含まれている画像 自動的に生成された説明", "图片包含 文本 描述已自动生成", "Může jít o obrázek: 1 osoba",
    "Není k dispozici žádný popis fotky.", "Μπορεί να είναι εικόνα 1 άτομο", "ربما تحتوي الصورة على: شخص واحد", "Görseldeki: 1 kişi", "1 kişi görseli olabilir", "一或多人的圖像", "adobestock_123456789", "iStock-123456789",
    "shutterstock_1234567890", "GettyImages-1234567890", "pexels-jane-doe-123456", "20260304_123011", "2026-03-04 12.30.11", "1772626211000", "6f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f", "Capture", "Capture1", "Clipboard01",
    "Clipboard image", "image (2).webp", "Pasted image 20260304123011", "Pasted Graphic 1", "Scan 4", "Scan_20260304", "CamScanner 03-04-2026 12.30", "Adobe Scan 4 Mar 2026", "Screen Shot 2026-03-04 at 12.30.11 pm",
    "Simulator Screen Shot - iPhone 15 - 2026-03-04 at 12.30.11", "Schermopname (12)", "Captura de ecrã 2026-03-04 123011", "Posnetek zaslona 2026-03-04", "Snímek obrazovky 2026-03-04 v 12.30.11", "Snímka obrazovky 2026-03-04",
    "Képernyőfotó 2026-03-04 - 12.30.11", "Captură de ecran din 2026-03-04 la 12.30.11", "Snimka zaslona 2026-03-04 u 12.30.11", "Знімок екрана 2026-03-04 о 12.30.11", "Екранна снимка 2026-03-04",
    "Tangkapan Layar 2026-03-04 pukul 12.30.11", "Ekraanipilt 2026-03-04", "Ekrānuzņēmums 2026-03-04", "Ekrano kopija 2026-03-04", "Ekran görüntüsü 2026-03-04 123011",
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
    "A photo of the mayor opening the bridge", "Bild: Ein Kran hebt die neue Brücke über den Hafen", "Captain Cook's ship in the harbour at dawn", "Designers at a long table drawing on paper",
    "A portrait of Ada Lovelace in a blue dress", "Screenshot of the booking page with the new button", "Bildschirmfoto der Buchungsseite mit dem neuen Knopf", "Photo taken in 1962 shows two girls on a tram",
    "Logo of Northfield Council, a green hill with a river", "Kran über dem Hafen von Northfield", "Ein Bild der Brücke im Nebel", "Captura de la página de reservas con el botón nuevo",
    "Снимок экрана страницы с новой кнопкой записи", "横浜港に架かる新しい橋のクレーンの写真です", "一座新桥在港口上空由黄色起重机吊起的照片", "Group of children planting trees in the park", "Frame of the old mill wheel in snow",
    "Slide for children in the new playground", "Line of people waiting at the polling station", "Cover of the 2026 annual report, with a heron", "Banner across the high street that reads Welcome home",
    "Scan of a letter from 1914, in faded blue ink", "Picture framing workshop with six people", "Graphic: turnout rose from 31 to 36 per cent", "Export of grain from the port rose in May 2026",
    "Video of the mayor answering five questions", "Layer of snow on the roof of the town hall", "Final of the cup: 3 goals in 12 minutes",
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
