"""Proposals as the API shows them, with what the caller may do with each."""

from typing import cast

import msgspec

from api.schemas.proposals import (
    BriefView,
    DeskItem,
    DeskView,
    DiffView,
    Lapse,
    MediaView,
    ProposalState,
    ProposalSummary,
    ProposalView,
    ReviewView,
    RevisionView,
    TimelineEvent,
)
from workflows.desk.desk import Desk
from workflows.desk.desk import DeskItem as Item
from workflows.desk.timeline import TimelineEvent as Told
from workflows.media.media import MediaKept
from workflows.rows.revisions import BriefShown, Difference, RevisionShown
from workflows.rows.snapshot import ProposalNow, Summary


def summary_view(summary: Summary) -> ProposalSummary:
    """Return a proposal as lists show it."""
    return ProposalSummary(
        id=summary.id,
        kind=summary.kind,
        title=summary.title,
        state=cast(ProposalState, summary.state),
        author=summary.author,
        revision=summary.revision,
        networks=summary.networks,
        updated_at=summary.updated_at,
        due_at=summary.due_at,
        with_whom=summary.with_whom,
        risk=summary.risk,
        etag=f'"{summary.version}"',
        actions=summary.actions,
    )


def proposal_view(now: ProposalNow) -> ProposalView:
    """Return a whole proposal as this caller may see it."""
    return ProposalView(
        summary=summary_view(now.summary),
        content=now.content,
        review=msgspec.convert(now.review, ReviewView, from_attributes=True) if now.review else None,
        looked_at_revision=now.looked_at_revision,
        my_approval=now.my_approval,
        my_seat=now.my_seat,
        blocked_because=now.blocked_because,
        lapse=msgspec.convert(now.lapse, Lapse, from_attributes=True) if now.lapse else None,
    )


def revision_view(revision: RevisionShown) -> RevisionView:
    """Return one submitted content."""
    return RevisionView(
        number=revision.number,
        digest=revision.digest,
        author=revision.author,
        created_at=revision.created_at,
        content=revision.content,
    )


def difference_view(difference: Difference) -> DiffView:
    """Return what changed between two revisions."""
    return msgspec.convert(difference, DiffView, from_attributes=True)


def brief_view(shown: BriefShown) -> BriefView:
    """Return the brief a decision must name by its digest."""
    return msgspec.convert(
        {**msgspec.structs.asdict(shown.brief), **msgspec.structs.asdict(shown)}, BriefView, from_attributes=True
    )


def told_view(told: Told) -> TimelineEvent:
    """Return one ledger entry about a proposal, told in a sentence."""
    return msgspec.convert(told, TimelineEvent, from_attributes=True)


def desk_view(desk: Desk) -> DeskView:
    """Return a desk with its lists in the order they are shown."""
    return DeskView(
        waiting_for_you=[_desk_item(item) for item in desk.waiting_for_you],
        you_are_waiting_for=[_desk_item(item) for item in desk.you_are_waiting_for],
        drafts=[_desk_item(item) for item in desk.drafts],
        done_lately=[_desk_item(item) for item in desk.done_lately],
    )


def _desk_item(item: Item) -> DeskItem:
    return DeskItem(
        proposal=summary_view(item.proposal),
        why=item.why,
        since=item.since,
        due_at=item.due_at,
        wanted_by=item.wanted_by,
        will_make_it=item.will_make_it,
        outcome=item.outcome,
    )


def media_view(kept: MediaKept) -> MediaView:
    """Return a picture without its bytes."""
    return msgspec.convert(kept, MediaView, from_attributes=True)
