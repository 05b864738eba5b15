"""Finding where threads stand in the words the caller sees now, and since which revision words are gone.

Long texts are compared in another process; where that takes too long, words count as gone unless they stand there once.
"""

from collections.abc import Sequence
from uuid import UUID

from tenants.access.caller import Caller
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import statement
from tenants.subprocesses.computed_first import compute
from tenants.subprocesses.pool import Stopped, Work
from workflows.discussion import anchor
from workflows.discussion.anchor import Followed, Marked
from workflows.discussion.place import Texts, ThreadPlace, marks_of, place_of, texts_in
from workflows.discussion.thread import Thread
from workflows.kinds.stored import digest, parse
from workflows.rows.revisions import AT_ONCE, MEMORY, PROCESSOR_SECONDS
from workflows.rows.snapshot import Snapshot, present

LOOKED_BACK = 20
"""How many of the newest revisions are looked at to say since which one words are gone."""

_REVISIONS = statement(
    """
    SELECT number, content FROM workflow.revision
     WHERE tenant_id = :tenant AND proposal_id = :proposal AND (number = ANY (CAST(:begun AS integer[])) OR number > :after)
     ORDER BY number
    """
)


async def located(
    session: ReadSession, caller: Caller, proposal: Snapshot, threads: Sequence[Thread]
) -> list[ThreadPlace]:
    """Return where each of `threads` is in the words of `proposal` that the caller sees."""
    begun = {one.revision for one in threads if one.anchor.field is not None}
    stored = await texts_of(session, caller.tenant_id, proposal, begun) if begun else {}
    now = texts_in(present(proposal, caller).content)
    marked = [marks_of(one, stored, now) for one in threads]
    followed = iter(await _followed(caller.tenant_id, [one for one in marked if one is not None]))
    return [
        place_of(one, stored, now, next(followed) if marks is not None else None)
        for one, marks in zip(threads, marked, strict=True)
    ]


async def texts_of(session: ReadSession, tenant: UUID, proposal: Snapshot, begun: set[int]) -> dict[int, Texts]:
    """Return the words, by field, of the revisions with the numbers `begun` and of the newest ones, in order."""
    after = proposal.revision - LOOKED_BACK
    rows = await fetch(session, _REVISIONS, tenant=tenant, proposal=proposal.id, begun=sorted(begun), after=after)
    return {row["number"]: texts_in(parse(row["content"])) for row in rows}


async def revision_of(
    session: ReadSession, tenant: UUID, proposal: Snapshot, number: int
) -> tuple[bytes, Texts] | None:
    """Return the digest and the words of one revision of `proposal`; None where it has none of that number."""
    values = {"begun": [number], "after": proposal.revision}
    rows = await fetch(session, _REVISIONS, tenant=tenant, proposal=proposal.id, **values)
    return (digest(rows[0]["content"]), texts_in(parse(rows[0]["content"]))) if rows else None


async def _followed(owner: UUID, asked: Sequence[Marked]) -> tuple[Followed, ...]:
    """Return where marked words are: short texts are compared at once, long ones in another process."""
    if anchor.steps(asked) <= AT_ONCE:
        return anchor.followed_all(asked)
    try:
        work = Work(anchor.answer, anchor.question(asked), PROCESSOR_SECONDS, MEMORY)
        return anchor.answered(await compute(work, owner))
    except Stopped:
        return anchor.followed_plainly(asked)
