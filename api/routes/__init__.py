"""Every operation of the API, one noun a file."""

from api.http.operations import Operation
from api.routes import (
    acknowledgements,
    backtests,
    checks,
    decisions,
    desk,
    events,
    health,
    invitations,
    media,
    members,
    notices,
    organization,
    plan,
    policies,
    policy_editing,
    proposals,
    record,
    session,
    trials,
    waivers,
)

PREFIX = "/api/v1"

OPERATIONS: tuple[Operation, ...] = (
    *session.OPERATIONS,
    *members.OPERATIONS,
    *organization.OPERATIONS,
    *invitations.OPERATIONS,
    *plan.OPERATIONS,
    *policies.OPERATIONS,
    *backtests.OPERATIONS,
    *policy_editing.OPERATIONS,
    *acknowledgements.OPERATIONS,
    *trials.OPERATIONS,
    *checks.OPERATIONS,
    *proposals.OPERATIONS,
    *decisions.OPERATIONS,
    *waivers.OPERATIONS,
    *media.OPERATIONS,
    *desk.OPERATIONS,
    *notices.OPERATIONS,
    *record.OPERATIONS,
    *events.OPERATIONS,
)
"""Operations under `PREFIX`."""

HEALTH: tuple[Operation, ...] = health.OPERATIONS
"""Operations outside it."""
