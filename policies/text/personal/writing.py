"""How people write numbers: digits of any script, grouped with spaces, dots and dashes of many kinds; and what they call them.

Computes only.
"""

import unicodedata

import regex

BLANKS = r" \t\u00A0\u2000-\u200A\u202F\u205F\u3000"
DASHES = r"\p{Pd}\u2212"
APART = rf"(?:[{BLANKS}]?[{DASHES}.·•/_]?[{BLANKS}]?)"
"""What may stand between two digits of one number: a dash, dot or stroke, with at most a space on each side, or a space."""

_NOT_DIGITS = regex.compile(r"\P{Nd}++")
_NOT_LETTERS_OR_DIGITS = regex.compile(r"[^\p{L}\p{Nd}]++")
_THOUSANDS = regex.compile(rf"\d{{1,3}}(?:([{BLANKS}.,'’])\d{{3}}(?:\1\d{{3}})*+)")
_NAMED = regex.compile(
    r"(?<!\p{L})(?:order|reference|ref|invoice|receipt|case|ticket|tracking|parcel|consignment|booking|reservation|serial|sku"
    r"|isbn(?:-1[03])?|issn|ean|gtin|doi|oclc|patent|licence|license|permit|application|planning|docket|claim|charity|company"
    r"|registered|registration|registry|vat|part|model|item|product|article|catalogue|lot|batch|version|build|bill|file|petition"
    r"|job|vacancy|tender|contract|policy|account|customer|meter|asset|record|report"
    r"|bestellnummer|auftrag(?:snummer)?|rechnung(?:snummer)?|aktenzeichen|vorgang|commande|facture|dossier|référence"
    r"|pedido|factura|expediente|referencia|ordine|fattura|pratica|zamówieni[ea]|faktura|bestelling|factuur|encomenda|заказа?"
    r"|pattern|population|turnout|votes?|attendance|upc|hymns?|lottery|grid ref|bestellung|antrag|kundennummer|vertrag(?:snummer)?|mitgliedsnummer|seriennummer"
    r"|dossiernummer|klantnummer|orden|nº de pedido|billet|réservation|demande|pratica|biglietto|bilet|zgłoszenie|sprawa|numer sprawy|objednávk[ay]|rendelés|comandă|comanda"
    r"|beställning|ordre|ordrenummer|ärende|sag|tilaus|sipariş|başvuru|fatura|dosya|заказ[аеу]?|счёт|счет|дело|обращени[ея]|замовлення|поръчка|παραγγελία[ςσ]?|υπόθεση|αίτηση|τιμολόγιο"
    r"|الطلب|طلب|فاتورة|الفاتورة|معاملة|קבלה|הזמנה|חשבונית|תיק|ऑर्डर|आवेदन|रसीद|चालान)(?!\p{L})"
    r"|(?:注文|予約|受付|管理|問い合わせ|整理|订单|訂單|单号|單號|编号|編號|运单|주문|접수|예약|송장|관리)(?:番号|号|號|번호|no\.?)?(?=[\s:：#は은는이]*$)"
    r"|(?:เลขที่|หมายเลขคำสั่งซื้อ|คำสั่งซื้อ|ใบเสร็จ)(?=[\s:：#]*$)",
    regex.IGNORECASE,
)
_CALLED = regex.compile(
    r"(?<!\p{L})(?:tel|telephone|phone|call|ring|dial|mobile|cell|fax|text|sms|whatsapp|helpline|hotline|reach"
    r"|(?:my|his|her|their|our|your|new|home|work|contact|emergency) number|number is|numéro|número|nummer|contact"
    r"|enquiries|inquiries|telefon|anruf\w*|handy|appel\w*|tél\w*|llam\w*|teléfono|móvil|telefono|chiam\w*|telefoon|bel|ligue|тел\w*"
    r"|звон\w*|позвон\w*|дзвон\w*|τηλ\w*|καλ[έε]στε|هاتف|اتصل\w*|جوال|موبايل|טלפון|טל|חייגו|נייד|फ़ोन|फोन|मोबाइल|arayın\w*|cep|zadzwoń|dzwoń|telefon\w*|puhelin|soita|ring\w*)(?!\p{L})"
    r"|(?:電話|电话|手机|手機|携帯|전화|휴대폰|핸드폰|연락처|โทร|เบอร์)(?=[\p{L}\s:：.]{0,6}$)",
    regex.IGNORECASE,
)
_NEAR = 32
_SENTENCE_END = regex.compile(r"(?<!(?<!\p{L})(?:no|nr|num|ref|tel|tél))\.\s|[!?]\s|\n", regex.IGNORECASE)


def digits(text: str) -> str:
    """Return the digits of `text`, of any script, as 0 to 9; a script newer than this Python counts as 0."""
    bare = _NOT_DIGITS.sub("", text)
    return bare if bare.isascii() else "".join(str(unicodedata.decimal(sign, 0)) for sign in bare)


def letters_and_digits(text: str) -> str:
    """Return the letters and digits of `text` as their plain forms in capitals: `ｄｅ89 37` becomes `DE8937`."""
    plain = unicodedata.normalize("NFKC", _NOT_LETTERS_OR_DIGITS.sub("", text)).upper()
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in plain)


def groups(text: str) -> list[int]:
    """Return how many digits stand together, group by group."""
    return [len(group) for group in _NOT_DIGITS.split(text) if group]


def is_one_large_number(text: str) -> bool:
    """Return whether `text` is a number grouped in thousands, as in `12 345 678` or `1.234.567`."""
    return _THOUSANDS.fullmatch(text) is not None


def is_called_something_else(text: str, start: int) -> bool:
    """Return whether the words just before `start` name a number that reaches nobody: an order, a case, an ISBN.

    Where they name a telephone too, the nearer word counts.
    """
    named, called = _names_before(text, start)
    return named > called


def is_called_a_telephone(text: str, start: int) -> bool:
    """Return whether the words just before `start` speak of a telephone, as in `call 2124567890`."""
    named, called = _names_before(text, start)
    return called > named


def _names_before(text: str, start: int) -> tuple[int, int]:
    """Return where the last word for another number and the last for a telephone stand before `start`; -1 for none."""
    before = text[max(0, start - _NEAR) : start]
    before = before[max((end.end() for end in _SENTENCE_END.finditer(before)), default=0) :]
    named = max((found.start() for found in _NAMED.finditer(before)), default=-1)
    called = max((found.start() for found in _CALLED.finditer(before)), default=-1)
    return named, called
