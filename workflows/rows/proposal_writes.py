"""What changes in a proposal, as statements. Each is a claim: it finds the version that was read, or nothing is written.

Rule kept: every change of a proposal that its readers see raises its version, so whoever read an earlier one is overtaken and
starts over.
Computes only.
"""

from datetime import datetime
from uuid import UUID

import msgspec

from policies.subject.findings import Trial
from tenants.acting.act import Order, Write, write
from tenants.db.statement import statement
from workflows.kinds.register import Content
from workflows.kinds.searched import searched
from workflows.rows.snapshot import Snapshot

_CREATE = statement(
    """
    INSERT INTO workflow.proposal (tenant_id, id, kind, title, state, author_id, last_editor_id, writers, draft, networks,
                                   channel_ids, wanted_by, template_id, template_number, created_at, updated_at)
    VALUES (:tenant, :id, :kind, :title, :state, :author, :author, :writers, :draft, :networks,
            :channels, :wanted_by, :template, :template_number, :now, :now)
    """
)
_CHANGE = statement(
    """
    UPDATE workflow.proposal p
       SET draft = :draft, title = :title, networks = :networks, channel_ids = :channels, wanted_by = :wanted_by,
           state = :state, last_editor_id = :editor, writers = :writers, version = p.version + 1, updated_at = :now
     WHERE p.tenant_id = :tenant AND p.id = :id AND p.version = :version
    """
)
_MOVE = statement(
    """
    UPDATE workflow.proposal p SET state = :state, version = p.version + 1, updated_at = :now
     WHERE p.tenant_id = :tenant AND p.id = :id AND p.version = :version AND p.blocking_threads = :blocking
    """
)
"""A thread that must be settled first raises no version, because it may be hidden from the author: it is looked at by itself."""
_SUBMIT = statement(
    """
    UPDATE workflow.proposal p
       SET state = :state, revision = :number, risk = :risk, risk_because = :because, version = p.version + 1, updated_at = :now
      FROM (SELECT v.id FROM policy.version v
             WHERE v.tenant_id = :tenant AND v.id = :policy AND v.state = 'in_force' FOR KEY SHARE) held
     WHERE p.tenant_id = :tenant AND p.id = :id AND p.version = :version AND p.blocking_threads = :blocking
    """
)
"""The version in force is held before the proposal is, in the one lock order, and for as long: what is submitted was judged by
the version that is in force then, or the act is put together anew by the next one."""
_REVISE = statement(
    """
    INSERT INTO workflow.revision (tenant_id, proposal_id, number, digest, content, author_id, writers, created_at)
    VALUES (:tenant, :proposal, :number, :digest, :content, :editor, :writers, :now)
    """
)
_KEEP_WORDS = statement(
    """
    INSERT INTO workflow.searched_text AS s (tenant_id, proposal_id, drafted, submitted)
    VALUES (:tenant, :id, :words, '')
    ON CONFLICT (tenant_id, proposal_id) DO UPDATE SET drafted = excluded.drafted WHERE s.drafted <> excluded.drafted
    """
)
_SUBMIT_WORDS = statement(
    """
    UPDATE workflow.searched_text s
       SET drafted = '', submitted = ' ' || ARRAY_TO_STRING(ARRAY(
             SELECT DISTINCT w.word FROM string_to_table(s.drafted || s.submitted, ' ') AS w (word) WHERE w.word <> ''), ' ') || ' '
     WHERE s.tenant_id = :tenant AND s.proposal_id = :id AND s.drafted <> ''
    """
)
"""What is submitted is the draft, whose words are there already. Words of earlier revisions stay: whoever may read one reads all."""
_SUBMIT_OTHER_WORDS = statement(
    """
    UPDATE workflow.searched_text s
       SET drafted = '', submitted = ' ' || ARRAY_TO_STRING(ARRAY(
             SELECT DISTINCT w.word FROM string_to_table(CAST(:words AS text) || s.submitted, ' ') AS w (word) WHERE w.word <> ''), ' ') || ' '
     WHERE s.tenant_id = :tenant AND s.proposal_id = :id
    """
)
"""What was suggested and is taken over was no draft before."""
_FORGET_WORDS = statement("DELETE FROM workflow.searched_text WHERE tenant_id = :tenant AND proposal_id = :id")
_TRY = statement(
    """
    INSERT INTO workflow.trial_finding (tenant_id, review_id, rule, proposal_id, policy_version_id, severity, outcome,
                                        findings, at)
    SELECT :tenant, :review, t.rule, :proposal, :policy, t.severity, t.outcome, t.findings, :now
      FROM unnest(CAST(:rules AS text[]), CAST(:severities AS text[]), CAST(:outcomes AS text[]),
                  CAST(:findings AS bytea[])) AS t (rule, severity, outcome, findings)
    """
)
_LOOK = statement(
    """
    INSERT INTO workflow.look (tenant_id, member_id, proposal_id, revision, at)
    VALUES (:tenant, :member, :proposal, :revision, :now)
    ON CONFLICT (tenant_id, member_id, proposal_id)
    DO UPDATE SET revision = greatest(look.revision, excluded.revision), at = excluded.at
    """
)


def created(tenant: UUID, proposal: Snapshot, content: Content) -> tuple[Write, ...]:
    """Return what writes a new draft of `content`."""
    begun = proposal.begun_from
    row = write(
        _CREATE,
        order=Order.PROPOSAL,
        tenant=tenant,
        id=proposal.id,
        kind=proposal.kind,
        title=proposal.title,
        state=proposal.state,
        author=proposal.author.id,
        writers=list(proposal.writers),
        draft=proposal.draft,
        networks=list(proposal.networks),
        channels=list(content.channel_ids),
        wanted_by=proposal.wanted_by,
        template=begun.template_id if begun else None,
        template_number=begun.number if begun else None,
        now=proposal.updated_at,
    )
    return row, _words_kept(tenant, proposal.id, content)


def changed(tenant: UUID, before: Snapshot, after: Snapshot, content: Content) -> tuple[Write, ...]:
    """Return what writes the words of `after`, which are those of `content`, over those of `before`."""
    return _changed(tenant, before, after, content), _words_kept(tenant, before.id, content)


def taken_over(tenant: UUID, before: Snapshot, after: Snapshot, content: Content) -> Write:
    """Return what writes the suggested words of `after` over those of `before`, to be submitted in the same act."""
    return _changed(tenant, before, after, content)


def _changed(tenant: UUID, before: Snapshot, after: Snapshot, content: Content) -> Write:
    return write(
        _CHANGE,
        order=Order.PROPOSAL,
        rows=1,
        tenant=tenant,
        id=before.id,
        version=before.version,
        draft=after.draft,
        title=after.title,
        networks=list(after.networks),
        channels=list(content.channel_ids),
        wanted_by=after.wanted_by,
        state=after.state,
        editor=after.last_editor_id,
        writers=list(after.writers),
        now=after.updated_at,
    )


def discarded(tenant: UUID, before: Snapshot, at: datetime) -> tuple[Write, ...]:
    """Return what puts the draft `before` away; nobody finds it by its words any more."""
    return moved(tenant, before, "discarded", at), write(_FORGET_WORDS, tenant=tenant, id=before.id)


def _words_kept(tenant: UUID, proposal: UUID, content: Content) -> Write:
    return write(_KEEP_WORDS, tenant=tenant, id=proposal, words=searched(content))


def moved(tenant: UUID, before: Snapshot, state: str, at: datetime) -> Write:
    """Return what takes the proposal that stands as `before` into `state`."""
    return write(
        _MOVE,
        order=Order.PROPOSAL,
        rows=1,
        tenant=tenant,
        id=before.id,
        version=before.version,
        blocking=list(before.blocking_threads),
        state=state,
        now=at,
    )


def submitted(tenant: UUID, before: Snapshot, after: Snapshot, other: Content | None = None) -> list[Write]:
    """Return what submits `before` as `after` says, with its new revision, under the policy of its review.

    `other` is the content where it was no draft before.
    """
    review = after.review
    assert review is not None
    claim = write(
        _SUBMIT,
        order=Order.PROPOSAL,
        rows=1,
        tenant=tenant,
        id=before.id,
        version=before.version,
        blocking=list(before.blocking_threads),
        policy=review.policy_id,
        state=after.state,
        number=after.revision,
        risk=after.risk,
        because=list(after.because),
        now=after.updated_at,
    )
    revision = write(
        _REVISE,
        tenant=tenant,
        proposal=after.id,
        number=after.revision,
        digest=review.revision_digest,
        content=after.draft,
        editor=after.last_editor_id,
        writers=list(after.writers),
        now=after.updated_at,
    )
    if other is None:
        return [claim, revision, write(_SUBMIT_WORDS, tenant=tenant, id=after.id)]
    return [claim, revision, write(_SUBMIT_OTHER_WORDS, tenant=tenant, id=after.id, words=searched(other))]


def tried(tenant: UUID, after: Snapshot, trial: Trial) -> list[Write]:
    """Return what keeps what rules on trial would have said: a row each, whatever it said."""
    review = after.review
    assert review is not None
    if not trial.outcomes:
        return []
    row = write(
        _TRY,
        tenant=tenant,
        review=review.id,
        proposal=after.id,
        policy=review.policy_id,
        now=after.updated_at,
        rules=[outcome.rule for outcome in trial.outcomes],
        severities=[outcome.severity for outcome in trial.outcomes],
        outcomes=[outcome.outcome for outcome in trial.outcomes],
        findings=[
            msgspec.json.encode([finding for finding in trial.findings if finding.rule == outcome.rule])
            for outcome in trial.outcomes
        ],
    )
    return [row]


def looked(tenant: UUID, member: UUID, proposal: UUID, revision: int, at: datetime) -> Write:
    """Return what remembers that `member` has seen `revision`; the next difference is shown from there."""
    return write(_LOOK, tenant=tenant, member=member, proposal=proposal, revision=revision, now=at)
