"""Everything a verdict depends on beside the words: the policy in force and who has read it, the plan, who could decide.

One statement reads it, for the live check and for submitting alike, so both judge by the same facts.
"""

from functools import cache
from typing import Any
from uuid import UUID

import msgspec

from policies.versions.acknowledged import acknowledged
from policies.versions.rulebook_cache import rulebook_of
from policies.versions.tables import no_policy
from tenants.db.connection import fetch
from tenants.db.session import ReadSession
from tenants.db.statement import Statement, statement
from tenants.organizations.named_member import Who
from tenants.record.entries import opener_of
from tenants.working_hours.reading import read_working_time
from workflows.judging.brief import PlanObjective
from workflows.judging.deciders import DECIDERS, TITLES, deciders_of
from workflows.judging.granted_waivers import GRANTED, granted_of
from workflows.judging.judge import Circumstances, PolicyInForce
from workflows.judging.nearby import NEARBY, times_by_channel
from workflows.judging.rejected_before import REJECTED, numbers, rejections_of
from workflows.kinds.facts import PlanChannel, planned_at
from workflows.kinds.register import Content, kind_of
from workflows.kinds.sketch import sketches


@cache
def _read_all(granted: bool, nearby: bool) -> Statement:
    """Return the statement; what is not asked for is not in it, because even what is never looked for has to be set up each time."""
    near = NEARBY if nearby else "(SELECT NULL::timestamptz[] AS times, NULL::integer[] AS places)"
    return statement(f"""
    SELECT v.id AS policy_id, v.number AS policy_number, v.title AS policy_title, v.digest AS policy_digest,
      (SELECT coalesce(json_agg(json_build_object(
                'id', c.id, 'network', c.network, 'handle', c.handle, 'name', c.name, 'posture', c.posture,
                'followers', c.followers, 'answered_by', c.answered_by, 'owner', c.owner <> '',
                'alternate', c.alternate <> '', 'archive', c.archived_in <> '',
                'answered_at', CASE WHEN c.answered_from IS NOT NULL THEN json_build_object(
                  'opens', c.answered_from, 'closes', c.answered_until, 'days', string_to_array(c.answered_days, ' ')) END,
                'characters', c.characters,
                'pictures', c.pictures, 'alt_characters', c.alt_characters, 'links_clickable', c.links_clickable,
                'hashtags', c.hashtags) ORDER BY c.network, c.handle), '[]')
         FROM policy.channel c WHERE c.tenant_id = :tenant)::text AS channels,
      (SELECT coalesce(json_agg(json_build_object('id', o.id, 'number', o.number, 'title', o.title)), '[]')
         FROM policy.objective o
        WHERE o.tenant_id = :tenant AND o.id = CAST(:objective AS uuid) AND NOT o.retired)::text AS objectives,
      {DECIDERS} AS deciders, {TITLES} AS titles, {GRANTED if granted else "'[]'"} AS granted,
      {REJECTED} AS rejected,
      ARRAY(SELECT encode(p.digest, 'hex') FROM workflow.media p
             WHERE p.tenant_id = :tenant AND p.digest = ANY (CAST(:media AS bytea[]))) AS media,
      near.times, near.places, a.name AS author_name, {acknowledged("a.id")} AS acknowledged,
      (SELECT o.known_as FROM tenant.organization o WHERE o.id = :tenant) AS known_as,
      ARRAY(SELECT h.role FROM tenant.member_role h
             WHERE h.tenant_id = :tenant AND h.member_id = a.id ORDER BY h.role) AS author_roles
    FROM tenant.member a
    LEFT JOIN policy.version v ON v.tenant_id = :tenant AND v.state = 'in_force'
    CROSS JOIN {near} near
    WHERE a.tenant_id = :tenant AND a.id = :author
    """)


class About(msgspec.Struct, frozen=True):
    """The proposal a content belongs to, everybody whose words stand in it, and what its template left to be filled in."""

    proposal_id: UUID
    writers: tuple[UUID, ...]
    blanks: tuple[str, ...] = ()


_channels = msgspec.json.Decoder(list[PlanChannel])
_objectives = msgspec.json.Decoder(list[PlanObjective])


async def read_circumstances(
    session: ReadSession,
    tenant: UUID,
    author_id: UUID,
    content: Content,
    *,
    about: About | None = None,
    instead: PolicyInForce | None = None,
    to_keep: bool = True,
) -> Circumstances:
    """Return what a verdict on `content` depends on, with the policy `instead` of the one in force where it is given.

    `about` says which proposal it is the content of; without it no waiver counts. Unless the facts are `to_keep` with the
    verdict, what would appear near the time of this one is read only where a rule of the policy asks for it. Raises
    `no-policy-in-force`.
    """
    nearby = to_keep or instead is not None or _asks_nearby.get(tenant, True)
    found = await _read(session, tenant, author_id, content, about=about, instead=instead, nearby=nearby)
    asks = found.policy.rulebook.nearby
    if asks and not nearby:
        # Another policy has come into force since this process last read one of theirs.
        found = await _read(session, tenant, author_id, content, about=about, instead=instead, nearby=True)
    if instead is None:
        if len(_asks_nearby) >= _KEEP:
            _asks_nearby.clear()
        _asks_nearby[tenant] = asks
    deadlines = found.policy.rulebook.document.deadlines
    if deadlines and deadlines.hours == "working":
        found = msgspec.structs.replace(found, working=await read_working_time(session, tenant))
    return found


_KEEP = 20_000
_asks_nearby: dict[UUID, bool] = {}
"""Whether the policy an organization had in force when it was last read asks what would appear nearby."""


async def _read(
    session: ReadSession,
    tenant: UUID,
    author_id: UUID,
    content: Content,
    *,
    about: About | None,
    instead: PolicyInForce | None,
    nearby: bool,
) -> Circumstances:
    pictures = [bytes.fromhex(item.digest) for item in kind_of(content).pictures(content)]
    on = list(dict.fromkeys(content.channel_ids))
    found = await fetch(
        session,
        _read_all(about is not None, nearby),
        tenant=tenant,
        author=author_id,
        objective=content.answers.objective_id,
        media=pictures,
        on=on,
        sketches=numbers(sketches(content)),
        planned_at=planned_at(content, "UTC"),
        proposal=about.proposal_id if about else None,
        writers=[author_id, *about.writers] if about else [],
    )
    row = found[0]
    policy = instead or await _in_force(session, tenant, row)
    objectives = _objectives.decode(row["objectives"])
    return Circumstances(
        policy=policy,
        author=Who(id=author_id, name=row["author_name"], roles=tuple(row["author_roles"])),
        channels={channel.id: channel for channel in _channels.decode(row["channels"])},
        objective=objectives[0] if objectives else None,
        deciders=deciders_of(row["deciders"], row["titles"]),
        media=frozenset(row["media"]),
        others=times_by_channel(on, row["times"], row["places"]),
        granted=granted_of(row["granted"], opener_of(session, tenant)),
        rejected=rejections_of(row["rejected"], opener_of(session, tenant)),
        acknowledged=row["acknowledged"],
        known_as=tuple(row["known_as"]),
        blanks=about.blanks if about else (),
    )


async def _in_force(session: ReadSession, tenant: UUID, row: Any) -> PolicyInForce:
    if row["policy_id"] is None:
        raise no_policy()
    return PolicyInForce(
        id=row["policy_id"],
        number=row["policy_number"],
        title=row["policy_title"],
        digest=row["policy_digest"],
        rulebook=await rulebook_of(session, tenant, row["policy_id"], row["policy_digest"]),
    )
