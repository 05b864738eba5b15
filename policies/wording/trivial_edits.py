"""Which edits a policy calls trivial, in a sentence. Computes only."""

from policies.document.document import TrivialEdits
from policies.text.phrasing import count, listing


def trivial_words(edits: TrivialEdits) -> str:
    """Return which edits leave earlier approvals standing: "Approvals still hold when ...", or that every edit ends them."""
    if edits.nothing:
        return "Every edit ends the approvals given before it."
    allowed = []
    if edits.typo_distance:
        allowed.append(f"misspelled words are put right, {count(edits.typo_distance, 'letter')} at most in all")
    if edits.schedule_within:
        allowed.append(f"the time moves by {count(edits.schedule_within, 'hour')} at most")
    if edits.alt_text:
        allowed.append("a picture is described in other words")
    return f"Approvals still hold when {listing(allowed, 'or')}."
