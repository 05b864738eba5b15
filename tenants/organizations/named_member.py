"""A member as others see them: a name with the capacity they act in. Computes only."""

from uuid import UUID

import msgspec


class Who(msgspec.Struct, frozen=True, kw_only=True):
    """A member as others see them."""

    id: UUID
    name: str
    roles: tuple[str, ...] = ()
