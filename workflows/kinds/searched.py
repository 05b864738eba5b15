"""The words a content is found by: all that was proposed, answered and attached, whatever its kind.

Rule kept: what a content refers to by id is left out; names of channels and objectives change, and have filters of their own.
Computes only.
"""

from workflows.kinds.fields import field_texts
from workflows.kinds.kind import Names
from workflows.kinds.register import Content
from workflows.kinds.search_words import search_words

_NO_WORDS = frozenset({"/channel_ids", "/answers/objective_id", "/answers/when", "/sponsorship"})


def searched(content: Content) -> str:
    """Return the words of `content` as they are kept: each once, with a space before and after every one; "" for none."""
    texts = (one.text for one in field_texts(content, Names()) if one.field not in _NO_WORDS)
    words = search_words(texts)
    return f" {' '.join(words)} " if words else ""
