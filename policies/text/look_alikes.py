"""Hosts that a hurried reader takes for one they trust.

Letters of other scripts, numbers for letters, a letter more or less, the trusted name with something hung on it. A trusted host and all below it never imitate another. Computes only.
"""

import unicodedata

import regex

from policies.text.addresses.short_hosts import below
from policies.text.normalize import LOOKS_LIKE

_SECOND_LEVEL = frozenset({"gov", "gouv", "gob", "govt", "ac", "co", "com", "edu", "net", "org", "police", "nhs"})
_SHORTEST, _SHORTEST_FOR_SLIPS = 4, 6
_MISTYPED_COM = frozenset({"co", "cm", "om", "comm", "con"})
_MORE_ALIKE = {
    **dict(zip("квмнтгпидзчб", "kbmhtrnua346", strict=True)),
    **dict(zip("ԍӏѡѵєїґѓќәԛһѐєθ", "glwveirrkeqheeo", strict=True)),
    **dict(zip("βγδεζηικλμνπρστυφχψω", "bydezniklmvnpotuoxyw", strict=True)),
    **dict(zip("ҽҿӕөғҝқңҳҹ", "eeaoikkhxu", strict=False)),
    **dict(zip("ոսօցհյզւրճ", "nuoghjqlnd", strict=True)),
    **dict(zip("ꮯꮪꮢꭰꭱꮖꭺꮃꮇꮋꮎꮲꮤꮩꮓꮶ", "csrdeiawmhopwvzk", strict=True)),
    "ⲟ": "o",
    "ⲣ": "p",
    "ⲥ": "c",
    "ⲭ": "x",
    "੦": "o",
    "०": "o",
    "໐": "o",
    "ο": "o",
    "ᴑ": "o",
    "ı": "i",
    "ƽ": "s",
    "ꜱ": "s",
    "ø": "o",
    "đ": "d",
    "ł": "l",
    "ħ": "h",
    "ŧ": "t",
    "æ": "ae",
    "œ": "oe",
    "ß": "b",
    "þ": "p",
    "ƅ": "b",
    "ɑ": "a",
    "ɡ": "g",
    "ĸ": "k",
    "ա": "w",
    "ɴ": "n",
    "ɯ": "w",
    "ʀ": "r",
    "ʟ": "l",
    "ѕ": "s",
    "ʋ": "u",
    "ᴜ": "u",
    "ѳ": "o",
    "ʏ": "y",
    "ꞵ": "b",
    "ỿ": "y",
    "ƒ": "f",
}
_DIGITS = str.maketrans("0134578|!i", "oleastbll" + "l")
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("nn", "m"))
_BAIT = frozenset(
    [
        "account",
        "accounts",
        "admin",
        "alert",
        "alerts",
        "app",
        "apply",
        "auth",
        "bank",
        "banking",
        "bill",
        "billing",
        "care",
        "claim",
        "claims",
        "client",
        "com",
        "confirm",
        "contact",
        "customer",
        "delivery",
        "direct",
        "download",
        "email",
        "eu",
        "fees",
        "fine",
        "form",
        "forms",
        "get",
        "gov",
        "gouv",
        "govuk",
        "grant",
        "grants",
        "help",
        "helpdesk",
        "home",
        "host",
        "id",
        "info",
        "install",
        "invoice",
        "jobs",
        "live",
        "local",
        "log",
        "login",
        "logon",
        "mail",
        "me",
        "message",
        "my",
        "net",
        "now",
        "official",
        "online",
        "org",
        "parcel",
        "parking",
        "pay",
        "payment",
        "payments",
        "paynow",
        "portal",
        "post",
        "prize",
        "recover",
        "refund",
        "refunds",
        "register",
        "renew",
        "reset",
        "reward",
        "rewards",
        "safe",
        "secure",
        "secured",
        "security",
        "service",
        "services",
        "shop",
        "sign",
        "signin",
        "signon",
        "site",
        "sso",
        "status",
        "store",
        "support",
        "survey",
        "tax",
        "team",
        "test",
        "ticket",
        "track",
        "tracking",
        "trust",
        "uk",
        "unlock",
        "update",
        "updates",
        "urgent",
        "us",
        "user",
        "verification",
        "verify",
        "wallet",
        "web",
        "website",
        "www",
    ]
)


def imitated(host: str, trusted: tuple[str, ...]) -> str | None:
    """Return the name among `trusted` that `host` looks like without belonging to it, or None. Both in readable letters."""
    if below(host, trusted):
        return None
    return next((name for name in trusted if _looks_like(host, name)), None)


def _looks_like(host: str, name: str) -> bool:
    seen, meant = _shape(host), _shape(name)
    if seen == meant or seen.endswith(f".{meant}"):
        return True
    dotted = f".{host.replace('-', '.')}."
    if "." in name and (f".{meant}." in f".{seen}." or f".{name.replace('-', '.')}." in dotted):
        return True
    core, own = _core(host), _core(name)
    if core == own:
        return name.endswith(".com") and host.rpartition(".")[2] in _MISTYPED_COM
    if len(own) >= _SHORTEST and _shape(core) == _shape(own):
        return True
    if len(own) >= _SHORTEST_FOR_SLIPS and (_one_slip(own, core) or _one_slip(_shape(own), _shape(core))):
        return True
    return len(own) >= _SHORTEST + 1 and any(_hung_on(label, own) for label in host.split(".")[:-1])


def _hung_on(label: str, own: str) -> bool:
    """Whether `label` is a trusted name with words beside it that make people trust it."""
    pieces = [piece for piece in regex.split(r"[-_]|(?<=\D)(?=\d)|(?<=\d)(?=\D)", label) if piece]
    name = _shape(own)
    parts = label.split("-")
    if len(parts) > 1 and any(_shape(part) == name for part in parts):
        return all(_shape(part) == name or part in _BAIT or part.isdigit() for part in parts)
    rest = label[len(own) :] if label.startswith(own) else label[: -len(own)] if label.endswith(own) else ""
    return bool(pieces) and len(own) >= _SHORTEST_FOR_SLIPS and len(rest) >= 3 and rest in _BAIT


def _shape(host: str) -> str:
    """Return `host` as it looks at a glance: one sign for all that look alike."""
    plain = []
    for sign in unicodedata.normalize("NFKC", host).lower():
        alike = sign if sign.isascii() else LOOKS_LIKE.get(sign) or _MORE_ALIKE.get(sign)
        if alike is None:
            base = unicodedata.normalize("NFD", sign)[0]
            alike = base if base.isascii() else LOOKS_LIKE.get(base) or _MORE_ALIKE.get(base, base)
        plain.append(alike)
    shape = "".join(plain).translate(_DIGITS)
    for pair, letter in _PAIRS:
        shape = shape.replace(pair, letter)
    return shape


def _core(host: str) -> str:
    """Return the label people recognize: `northfield` of `www.northfield.gov.uk`."""
    labels = host.split(".")[:-1] or [host]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels = labels[:-1]
    return labels[-1]


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter added, lost, changed or swapped with its neighbour turns `one` into `other`."""
    short, long = sorted((one, other), key=len)
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) != len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at + 1 : at + 2] + short[at : at + 1] + short[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped == long[at:]
