"""Every operation of the API, one noun a file."""

from api.http.operations import Operation
from api.routes import (
    acknowledgements,
    backtests,
    by_mail,
    checks,
    cover,
    decisions,
    demo_mail,
    desk,
    discussion,
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
    suggestions,
    templates,
    together,
    trials,
    waivers,
    working_hours,
)

PREFIX = "/api/v1"

_EACH: tuple[Operation, ...] = (
    *session.OPERATIONS,
    *by_mail.OPERATIONS,
    *members.OPERATIONS,
    *organization.OPERATIONS,
    *working_hours.OPERATIONS,
    *cover.OPERATIONS,
    *invitations.OPERATIONS,
    *plan.OPERATIONS,
    *policies.OPERATIONS,
    *backtests.OPERATIONS,
    *policy_editing.OPERATIONS,
    *acknowledgements.OPERATIONS,
    *trials.OPERATIONS,
    *checks.OPERATIONS,
    *proposals.OPERATIONS,
    *templates.OPERATIONS,
    *decisions.OPERATIONS,
    *discussion.OPERATIONS,
    *suggestions.OPERATIONS,
    *waivers.OPERATIONS,
    *media.OPERATIONS,
    *desk.OPERATIONS,
    *notices.OPERATIONS,
    *record.OPERATIONS,
    *events.OPERATIONS,
    *demo_mail.OPERATIONS,
)

OPERATIONS: tuple[Operation, ...] = (*_EACH, together.over(_EACH))
"""Operations under `PREFIX`."""

HEALTH: tuple[Operation, ...] = health.OPERATIONS
"""Operations outside it."""
