"""Text of every kind, for properties: ordinary, hostile, and not even text."""

from hypothesis import strategies as st

FRAGMENTS = (
    "#", "＃", "@", "$", "http://", "https://", "example.com", "t.co/abc", "alice.bsky.social", ".", "..", "/", "(", ")", "?",
    "&", "_", "-", " ", "\n", "\u3000", "a", "Ab", "1", "é", "e\u0301", "ß", "İ", "日本", "。", "みんな", "한국", "пример",
    "раура", "عربي", "\u200b", "\u200d", "\u202e", "\u2066", "\ufe0f", "\u20e3", "\ufeff", "\uffff", "\ud800", "\udc00",
    "👨\u200d👩\u200d👧", "🇬🇧", "🇬", "1\ufe0f\u20e3", "🏿", "\U000e0067", "\u0316\u0301", "ﷺ", "ㄱ", "\u1100", "क्", "𝓪",
    "🅰", "xn--", "://", "RT", "ad", "sex", "pen", "island",
)  # fmt: skip

ANYTHING = st.one_of(
    st.text(st.characters(codec=None, exclude_categories=()), max_size=80),
    st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join),
)
