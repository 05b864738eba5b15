"""How deciding goes beside the routes, in sentences: small edits, deadlines, low risk, stages that come in. Computes only."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from policies.conditions.phrasing import in_words
from policies.document.condition_phrasing import names_of
from policies.document.document import Deadlines, PolicyDocument, Slug, TrivialEdits
from policies.text.phrasing import count, listing, quoted


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


def deadlines_words(said: Deadlines | None) -> str:
    """Return how the hours of stages are counted, and when people are reminded and others asked too."""
    if said is None:
        return "Every hour counts; nobody is reminded, and nobody else is asked when a stage runs late."
    hours = "Only working hours count" if said.hours == "working" else "Every hour counts"
    return (
        f"{hours}; whoever has not decided is reminded when {said.remind_at} % of a stage's time has passed, and somebody else "
        f"is asked too at {said.escalate_at} %."
    )


def low_risk_words(document: PolicyDocument) -> str:
    """Return which proposals may be approved several in one go."""
    if not document.low_risk:
        return "Nothing is called low risk, so each proposal is opened and approved by itself."
    return f"Several proposals may be approved in one go where {in_words(document.low_risk, names_of(document))}."


def stage_titles(documents: Iterable[PolicyDocument]) -> dict[Slug, str]:
    """Return what stages are called, by id; the last of `documents` counts, and extra stages before those of routes."""
    titles: dict[Slug, str] = {}
    for document in documents:
        titles |= {stage.id: stage.title for route in document.routes for stage in route.stages}
        titles |= {stage.id: stage.title for stage in document.stages_to_add}
    return titles


def stages_named(ids: Sequence[Slug], titles: Mapping[Slug, str]) -> str:
    """Return the extra stages `ids` by their titles: "the extra stage “Legal”"."""
    named = listing([quoted(titles.get(each, each)) for each in ids])
    return f"the extra {'stage' if len(ids) == 1 else 'stages'} {named}"


def come_in(ids: Sequence[Slug], titles: Mapping[Slug, str]) -> str:
    """Return that the extra stages `ids` come in, or nothing where there are none."""
    return f"{stages_named(ids, titles)} {'comes' if len(ids) == 1 else 'come'} in" if ids else ""


def added_stages_words(
    was: Sequence[Slug], now: Sequence[Slug], titles: Mapping[Slug, str]
) -> Iterator[tuple[str, bool]]:
    """Yield in words which extra stages come in now and which no longer, each with whether more is asked."""
    came, went = [each for each in now if each not in was], [each for each in was if each not in now]
    if came:
        yield f"{stages_named(came, titles)} now {'comes' if len(came) == 1 else 'come'} in too", True
    if went:
        yield f"{stages_named(went, titles)} no longer {'comes' if len(went) == 1 else 'come'} in", False
