"""The six steps that lead a new organization to its first approved post: what each is for, who can do it, and how it stands.

Rule kept: nothing is ever ticked off by hand. Each step is done when the rows say so, and undone when they no longer do.
Computes only.
"""

from collections.abc import Collection, Iterator
from typing import Literal
from uuid import UUID

import msgspec

from policies.text.phrasing import listing
from tenants.access.permissions import Permission

StepState = Literal["done", "next", "waits", "later"]
Permissions = Collection[str]


class Colleague(msgspec.Struct, frozen=True):
    """An active member and everything their roles let them do."""

    id: UUID
    name: str
    permissions: tuple[str, ...]


class WaitingVersion(msgspec.Struct, frozen=True):
    """The policy version that is furthest on its way: a draft, or one a second person has before them."""

    id: UUID
    state: str
    drafted_by: UUID
    submitted_by: UUID | None


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What there is of an organization. `invited` have not come yet; `resting` have roles that wait for a second yes.

    `asked` are who is asked to decide on something now.
    """

    colleagues: tuple[Colleague, ...]
    invited: tuple[str, ...]
    resting: tuple[str, ...]
    channels: bool
    audiences: bool
    objectives: bool
    version: WaitingVersion | None
    enacted: bool
    asked: tuple[str, ...]
    approved: bool


class FirstStep(msgspec.Struct, frozen=True, kw_only=True):
    """One step. `who` can do it; `now` says how it stands, where it is not done.

    `next` is the caller's to do now; `waits` is somebody else's; `later` needs the steps before it. `version_id` is the policy
    version it is about, where there is one.
    """

    id: Literal["people", "channels", "policy", "audiences", "enact", "first_proposal"]
    title: str
    why: str
    who: str
    state: StepState
    now: str
    version_id: UUID | None = None


def steps(standing: Standing, me: UUID) -> tuple[FirstStep, ...]:
    """Return the steps as the member `me` sees them: all to who manages the organization, their share to others, none once all is done."""
    mine = next((one.permissions for one in standing.colleagues if one.id == me), ())
    found = tuple(_all(standing, me))
    if all(step.state == "done" for step in found):
        return ()
    if Permission.ORGANIZATION_MANAGE in mine:
        return found
    return tuple(step for step in found if step.state == "next")


def _all(standing: Standing, me: UUID) -> Iterator[FirstStep]:
    yield _people(standing, me)
    yield _plain(
        standing,
        me,
        FirstStep(
            id="channels",
            title="Add a channel",
            why="A channel is one account on one network, such as your page on Facebook. A post says where it is to appear.",
            who=_who(standing, me, Permission.PLAN_MANAGE, "a comms lead"),
            state="done" if standing.channels else "next",
            now="",
        ),
        Permission.PLAN_MANAGE,
    )
    yield _policy(standing, me)
    yield _plain(
        standing,
        me,
        FirstStep(
            id="audiences",
            title="Say what you want, and whom you reach",
            why="Each post says which aim it serves and who it is for. Both are chosen from the communications plan. A policy to start from brings the first ones with it.",
            who=_who(standing, me, Permission.PLAN_MANAGE, "a comms lead"),
            state="done" if standing.audiences and standing.objectives else "next",
            now="",
        ),
        Permission.PLAN_MANAGE,
    )
    yield _enact(standing, me)
    yield _post(standing, me)


def _people(standing: Standing, me: UUID) -> FirstStep:
    deciding = [one for one in standing.colleagues if Permission.PROPOSAL_DECIDE in one.permissions]
    step = FirstStep(
        id="people",
        title="Invite the people who decide",
        why="Nothing goes out on one person's word: somebody writes, somebody else decides. A comms lead and somebody of the CEO office are enough.",
        who=_who(standing, me, Permission.MEMBER_MANAGE, "an administrator"),
        state="done" if len(deciding) > 1 else "next",
        now="",
    )
    if step.state == "done":
        return step
    if standing.resting:
        said = (
            f"The roles of {_names(standing.resting)} wait for a second person's yes, on the page People. "
            "The first yes is said by whoever runs Hashmark here: “hashmark organization confirm”."
        )
        return msgspec.structs.replace(step, state="waits", now=said)
    if standing.invited:
        said = f"It waits for {_names(standing.invited)} to accept the invitation. Did you hand over the link?"
        return msgspec.structs.replace(step, state="waits", now=said)
    return _plain(standing, me, step, Permission.MEMBER_MANAGE)


def _policy(standing: Standing, me: UUID) -> FirstStep:
    version = standing.version
    step = FirstStep(
        id="policy",
        title="Choose a policy to start from",
        why="It says what may be said and who decides. Six are ready, one for each kind of organization, with rules for hashtags in them.",
        who=_who(standing, me, Permission.POLICY_DRAFT, "a comms lead"),
        state="done" if standing.enacted or (version is not None and version.state != "draft") else "next",
        now="",
    )
    if step.state == "done" or version is None:
        return _plain(standing, me, step, Permission.POLICY_DRAFT)
    if version.drafted_by == me:
        return msgspec.structs.replace(
            step, now="Your draft is there. Hand it over when it is ready.", version_id=version.id
        )
    author = _names([one.name for one in standing.colleagues if one.id == version.drafted_by])
    return msgspec.structs.replace(step, state="waits", now=f"{author} writes a draft.", version_id=version.id)


def _enact(standing: Standing, me: UUID) -> FirstStep:
    version = standing.version
    before = {version.drafted_by, version.submitted_by} if version else set()
    able = [one for one in standing.colleagues if Permission.POLICY_ENACT in one.permissions and one.id not in before]
    step = FirstStep(
        id="enact",
        title="Let a second person put it in force",
        why="A policy binds everyone, so two people stand behind it: one who wrote it, and one who puts it in force.",
        who=_second(able, me)
        if version
        else "Somebody of the CEO office, Legal or a comms lead, other than who chooses it",
        state="done" if standing.enacted else "later",
        now="" if standing.enacted else "First somebody chooses a policy.",
    )
    if standing.enacted or version is None or version.state == "draft":
        return step
    if version.state == "scheduled":
        return msgspec.structs.replace(step, state="waits", now="It waits for its day.", version_id=version.id)
    if any(one.id == me for one in able):
        return msgspec.structs.replace(
            step, state="next", now="It waits for you. Read it, then put it in force.", version_id=version.id
        )
    said = f"It waits for {_names([one.name for one in able])}." if able else "Invite a second person who can."
    return msgspec.structs.replace(step, state="waits", now=said, version_id=version.id)


def _second(able: list[Colleague], me: UUID) -> str:
    return _listed(able, me) or "Nobody yet. Somebody else of the CEO office, Legal or the comms leads can"


def _post(standing: Standing, me: UUID) -> FirstStep:
    ready = standing.enacted and standing.channels and standing.objectives
    step = FirstStep(
        id="first_proposal",
        title="Write the first post",
        why="It is checked while you write, and somebody else decides on it. Then you are at work.",
        who=_who(standing, me, Permission.PROPOSAL_CREATE, "staff"),
        state="done" if standing.approved else "next" if ready else "later",
        now="" if standing.approved or ready else "First the steps above.",
    )
    if step.state == "next" and standing.asked:
        return msgspec.structs.replace(step, state="waits", now=f"It waits for {_names(standing.asked)} to decide.")
    return _plain(standing, me, step, Permission.PROPOSAL_CREATE)


def _plain(standing: Standing, me: UUID, step: FirstStep, needs: Permission) -> FirstStep:
    """Return `step`, waiting for those who can where the caller cannot."""
    able = [one for one in standing.colleagues if needs in one.permissions]
    if step.state != "next" or any(one.id == me for one in able):
        return step
    said = (
        f"It waits for {_names([one.name for one in able])}."
        if able
        else "Nobody here can do it yet. Invite somebody who can."
    )
    return msgspec.structs.replace(step, state="waits", now=said)


def _who(standing: Standing, me: UUID, needs: Permission, otherwise: str) -> str:
    able = [one for one in standing.colleagues if needs in one.permissions]
    return _listed(able, me) or f"Nobody yet: {otherwise} can"


def _listed(able: list[Colleague], me: UUID) -> str:
    """Return who can, the caller as “You” first; "" where nobody can."""
    names = sorted((one.id != me, "You" if one.id == me else one.name) for one in able)
    return _names([name for _, name in names], "or") if names else ""


MOST_NAMES = 3


def _names(names: Collection[str], last: str = "or") -> str:
    """Return at most `MOST_NAMES` names as people say them."""
    shown = list(names)[:MOST_NAMES]
    more = len(names) - len(shown)
    if more:
        return f"{', '.join(shown)} {last} {more} more"
    return listing(shown, last)
