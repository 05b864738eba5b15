"""One table of allowed steps for each of proposal, review, stage, seat, suggestion, waiver and thread, and one way to take a step.

Rule kept: a state is never assigned; it is what `move` returns for the state before and the act. What is not in the
table is refused with 409 and words, whoever asks. Computes only.
"""

from collections.abc import Mapping
from typing import Literal

import msgspec

from tenants.ground.errors import Problem


class Machine(msgspec.Struct, frozen=True):
    """The steps of one noun: `steps[act][state]` is the state after `act`."""

    noun: str
    steps: Mapping[str, Mapping[str, str]]
    fix: str

    def allows(self, state: str, act: str) -> bool:
        return state in self.steps[act]

    def move(self, state: str, act: str) -> str:
        """Return the state after `act`. Raises `Problem` wrong-state when `state` does not allow it."""
        after = self.steps[act].get(state)
        if after is None:
            raise self.refusal(state, act)
        return after

    def refusal(self, state: str, act: str) -> Problem:
        """Return the 409 that says which states would have allowed `act`."""
        return Problem(
            "wrong-state",
            f"This {self.noun} {STATE_WORDS[state]}, so it cannot be {ACT_WORDS[act]} now. Nothing was changed.",
            fix=self.fix,
            state=state,
            act=act,
        )

    @property
    def states(self) -> frozenset[str]:
        return frozenset(state for step in self.steps.values() for pair in step.items() for state in pair)


_EDITABLE = ("changes_requested", "withdrawn", "expired", "lapsed")

PROPOSAL = Machine(
    noun="proposal",
    steps={
        "change": {"draft": "draft", **{state: state for state in _EDITABLE}},
        "submit": dict.fromkeys(("draft", *_EDITABLE), "in_review"),
        "discard": {"draft": "discarded"},
        "withdraw": dict.fromkeys(("in_review", "changes_requested", "approved", "lapsed"), "withdrawn"),
        "reroute": {"in_review": "in_review"},
        "advance": {"in_review": "in_review"},
        "approve": {"in_review": "approved"},
        "request_changes": {"in_review": "changes_requested"},
        "reject": {"in_review": "rejected"},
        "expire": {"in_review": "expired"},
        "lapse": {"approved": "lapsed"},
        "take_back": dict.fromkeys(("in_review", "approved"), "in_review"),
        "accept": {"in_review": "in_review"},
    },
    fix="Load it again to see where it stands and what you can do next.",
)

REVIEW = Machine(
    noun="review",
    steps={
        "reroute": {"open": "open"},
        "advance": {"open": "open"},
        "approve": {"open": "approved"},
        "request_changes": {"open": "changes_requested"},
        "reject": {"open": "rejected"},
        "withdraw": {"open": "withdrawn"},
        "expire": {"open": "expired"},
        "take_back": dict.fromkeys(("open", "approved"), "open"),
        "replace": {"open": "replaced"},
    },
    fix="Load the proposal again: a newer review may be open, or none.",
)

STAGE = Machine(
    noun="stage",
    steps={
        "open": {"waiting": "open"},
        "finish": {"open": "done"},
        "stop": {"waiting": "stopped", "open": "stopped"},
        "reopen": {"done": "open"},
        "wait": {"open": "waiting"},
    },
    fix="Load the proposal again to see which stage is open.",
)

SEAT = Machine(
    noun="seat",
    steps={
        "open": {"waiting": "open"},
        "approve": {"open": "approved"},
        "request_changes": {"open": "changes_requested"},
        "reject": {"open": "rejected"},
        "recuse": {"open": "recused"},
        "release": {"waiting": "released", "open": "released"},
        "take_back": {"approved": "taken_back"},
        "reopen": {"released": "open"},
        "wait": {"open": "waiting"},
        "replace": {"recused": "replaced"},
    },
    fix="Go back to your desk to see what is with you now.",
)

WAIVER = Machine(
    noun="request for an exception",
    steps={
        "grant": {"asked": "granted"},
        "refuse": {"asked": "refused"},
        "withdraw": {"asked": "withdrawn", "granted": "withdrawn"},
        "close": {"asked": "closed", "granted": "closed"},
    },
    fix="Load it again to see what became of it, and who answered.",
)
SUGGESTION = Machine(
    noun="suggestion",
    steps={
        "accept": {"open": "accepted"},
        "decline": {"open": "declined"},
        "withdraw": {"open": "withdrawn"},
        "overtake": {"open": "overtaken"},
    },
    fix="Load the proposal again to see what became of it.",
)
SuggestionState = Literal["open", "accepted", "declined", "withdrawn", "overtaken"]
WaiverState = Literal["asked", "granted", "refused", "withdrawn", "closed"]

THREAD = Machine(
    noun="thread",
    steps={"settle": {"open": "settled"}, "reopen": {"settled": "open"}},
    fix="Load it again to see what was said, and who settled it.",
)

STATE_WORDS: Mapping[str, str] = {
    "draft": "is still a draft",
    "in_review": "is in review",
    "open": "is open",
    "waiting": "waits until others have approved",
    "changes_requested": "was sent back for a change",
    "approved": "is approved",
    "rejected": "was rejected",
    "withdrawn": "was withdrawn",
    "expired": "expired before everyone needed had decided",
    "lapsed": "lost its approval when the policy changed",
    "discarded": "was discarded",
    "recused": "was given up by the person who held it",
    "asked": "waits for an answer",
    "granted": "was granted",
    "refused": "was refused",
    "closed": "was closed, because it had nothing left to cover",
    "released": "is no longer needed",
    "done": "is done",
    "stopped": "was stopped",
    "taken_back": "lost an approval that was taken back",
    "settled": "is settled",
    "replaced": "was replaced",
    "accepted": "was taken over by the author",
    "declined": "was declined by the author",
    "overtaken": "was about words that have changed since",
}

ACT_WORDS: Mapping[str, str] = {
    "change": "edited",
    "submit": "submitted",
    "discard": "discarded",
    "withdraw": "withdrawn",
    "reroute": "sent to other people",
    "advance": "passed on",
    "approve": "approved",
    "request_changes": "sent back",
    "reject": "rejected",
    "expire": "closed as expired",
    "lapse": "stripped of its approval",
    "grant": "granted",
    "refuse": "refused",
    "close": "closed",
    "recuse": "given up",
    "open": "opened",
    "release": "released",
    "finish": "finished",
    "stop": "stopped",
    "take_back": "taken back",
    "settle": "settled",
    "reopen": "opened again",
    "wait": "made to wait",
    "replace": "replaced",
    "accept": "changed as suggested",
    "decline": "declined",
    "overtake": "overtaken",
}
