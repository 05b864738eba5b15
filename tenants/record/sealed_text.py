"""Words that a row does not hold itself: it names the opening in the ledger that does, and is read together with it.

Rule kept: names and free text are kept once, encrypted, as what opens a commitment of a ledger entry. Erasing them there
erases them everywhere, and whoever reads the row is told so. Computes only.
"""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

import msgspec

from tenants.ledger.entry import unseal


class SealedText(msgspec.Struct, frozen=True):
    """One text as `sealed` reads it: the id of its opening, and what is kept there, or the day when it was erased."""

    id: UUID
    ciphertext: bytes | None = None
    erased_on: date | None = None


def sealed(row: str, column: str) -> str:
    """Return an SQL expression for the text whose opening the `column` of `row` names: JSON of `SealedText`, or NULL."""
    return f"""
      CASE WHEN {row}.{column} IS NOT NULL THEN coalesce(
        (SELECT json_build_object('id', {row}.{column}, 'ciphertext', translate(encode(o.ciphertext, 'base64'), chr(10), ''))
           FROM ledger.opening o WHERE o.tenant_id = {row}.tenant_id AND o.commitment_id = {row}.{column}),
        (SELECT json_build_object('id', {row}.{column}, 'erased_on', e.day)
           FROM ledger.erasure e WHERE e.tenant_id = {row}.tenant_id AND e.commitment_id = {row}.{column}),
        json_build_object('id', {row}.{column})) END
    """  # noqa: S608  names of tables and columns, never input


def erased_words(day: date | None) -> str:
    """Return what is shown in the place of words that were erased on `day`; None where nobody says when."""
    return "(These words were erased.)" if day is None else f"(These words were erased on {day.day} {day:%B %Y}.)"


class Opener(msgspec.Struct, frozen=True):
    """What opens the sealed words of one organization.

    `key` is its key for openings. `unsent` are the openings, by id, that go to the database with the COMMIT of the transaction
    that is going on, where it does not find them yet.
    """

    tenant: UUID
    key: bytes
    unsent: Mapping[UUID, bytes]

    def erased(self, words: SealedText | None) -> bool:
        """Return whether something was said and is kept no longer."""
        return words is not None and words.ciphertext is None and words.id not in self.unsent

    def opened(self, words: SealedText | None, name: str) -> str | None:
        """Return the text sealed under `name` in its entry: None where nothing was said, `erased_words` where it was erased.

        Raises `cryptography.exceptions.InvalidTag` when it was tampered with.
        """
        if words is None:
            return None
        ciphertext = words.ciphertext or self.unsent.get(words.id)
        if ciphertext is None:
            return erased_words(words.erased_on)
        return unseal(ciphertext, tenant=self.tenant, commitment_id=words.id, key=self.key)[name]

    def kept_column(self, column: str | None, name: str) -> str:
        """Return what `opened` returns for a column `sealed(...)::text`, and "" where nothing was said or it was erased."""
        words = _decoder.decode(column) if column else None
        return "" if self.erased(words) else self.opened(words, name) or ""

    def opened_column(self, column: str | None, name: str) -> str:
        """Return what `opened` returns for a column `sealed(...)::text`, and "" where nothing was said."""
        return self.opened(_decoder.decode(column), name) or "" if column else ""


_decoder = msgspec.json.Decoder(SealedText)
