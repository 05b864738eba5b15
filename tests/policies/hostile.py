"""Texts that cost the most to judge: one unit each, repeated to the longest text there may be."""

LONGEST = 70_000
UNITS = {
    "words": "hello world ",
    "hashtags": "#abcdefgh ",
    "capitals": "ABC ",
    "families": "\U0001f468\u200d\U0001f469\u200d\U0001f467 ",
    "numbers": "1234 ",
    "digits": "4",
    "amounts": "1.",
    "addresses": "a@b.co ",
    "at signs": "@",
    "a name without an end": "a",
    "links": "http://a.co ",
    "hidden": "a\u200b",
    "borrowed letters": "\u0430a",
    "marks": "\u0301",
    "full stops": ".",
    "hyphens": "a-",
    "accounts": "GB82 ",
    "brackets": "(",
    "growth": "growth 1",
    "lines": "\n",
    "fancy": "\U0001d4de ",
    "plain": "We opened the library and would like you to come. ",
    "domains": "a.co ",
    "long links": "https://a.co/x ",
    "mentions": "@abc ",
    "telephones and cards": "+1 650 253 0000 4111 1111 1111 1111 ",
    "two scripts": "\u041fp\u0438\u0432\u0435\u0442 \u043c\u0438\u0440 \u03ba\u03cc\u03c3\u03bc\u03b5 \u4f60\u597d ",
    "unfolding": "\ufdfa",
    "full width": "\uff21",
    "flags": "\U0001f1e6",
    "many marks": "a" + "\u0301" * 400,
}


def texts() -> dict[str, str]:
    """Return a text of the greatest length for each unit."""
    return {name: unit * (LONGEST // len(unit)) for name, unit in UNITS.items()}
