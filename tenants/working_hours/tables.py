"""The working hours of an organization as a row. An organization that never said any has none, and the usual ones hold."""

from datetime import date

from sqlalchemy import Column, Date
from sqlalchemy.dialects.postgresql import ARRAY
from sqlmodel import Field

from tenants.db.base import TenantRow, number_list, word_list, words


class WorkingHours(TenantRow, table=True):
    __tablename__ = "working_hours"
    __table_args__ = ({"schema": "tenant"},)
    days: list[int] = number_list()
    begins: str = words()
    ends: str = words()
    country: str | None = words(nullable=True)
    region: str | None = words(nullable=True)
    closed_days: list[date] = Field(default_factory=list, sa_column=Column(ARRAY(Date), nullable=False))
    closed_names: list[str] = word_list()
    version: int = 1
