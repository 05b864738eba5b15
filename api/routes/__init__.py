"""Every operation of the API, one noun a file."""

from api.operations import Operation
from api.routes import events, health, invitations, members, plan, policies, session

PREFIX = "/api/v1"

OPERATIONS: tuple[Operation, ...] = (
    *session.OPERATIONS,
    *members.OPERATIONS,
    *invitations.OPERATIONS,
    *plan.OPERATIONS,
    *policies.OPERATIONS,
    *events.OPERATIONS,
)
"""Operations under `PREFIX`."""

HEALTH: tuple[Operation, ...] = health.OPERATIONS
"""Operations outside it."""
