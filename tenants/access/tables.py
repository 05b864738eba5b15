"""The roles of an organization as rows: a name, what people read about it, and the permissions it gives."""

from tenants.db.base import TenantRow, word_list, words


class Role(TenantRow, table=True):
    __tablename__ = "role"
    __table_args__ = ({"schema": "tenant"},)
    name: str = words(primary_key=True)
    title: str = words()
    description: str = words()
    permissions: list[str] = word_list()
