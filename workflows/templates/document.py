"""What a template says: a content that is answered in advance, when to use it, and blanks for what is different each time.

Rules kept: a version of a template is never changed, and named by the SHA-256 of its canonical JSON; what is true of one proposal
only (its dates, what backs it up, what its author declares) stands in no template. Computes only.
"""

from typing import Annotated
from uuid import UUID

import msgspec

from policies.letters.letters import PROSE
from tenants.ground.canonical_json import sha256
from tenants.ground.document_format import DocumentFormat
from workflows.kinds.content import Title
from workflows.kinds.content_diff import Rewritten
from workflows.kinds.register import Content, kind_of
from workflows.templates.blanks import blanks_of


class Template(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What recurs, such as a road closure.

    `use_when` says in a sentence when to use it, `picture_hint` what a picture for it should show and its description say.
    A blank in `content` is a word or two in square brackets, such as `[street]`.
    """

    title: Title
    use_when: Annotated[str, msgspec.Meta(min_length=1, max_length=400), PROSE]
    picture_hint: Annotated[str, msgspec.Meta(max_length=400), PROSE] = ""
    content: Content

    @property
    def blanks(self) -> tuple[str, ...]:
        """What is to be filled in, each once, in the order it is read."""
        return blanks_of(self.content)


class BegunFrom(msgspec.Struct, frozen=True, kw_only=True):
    """The version of a template a proposal began from, as it read then. `digest` is hex SHA-256; `blanks` are what was to be filled in."""

    template_id: UUID
    number: int
    digest: str
    title: str
    picture_hint: str
    blanks: tuple[str, ...]


FORMAT: DocumentFormat[Template] = DocumentFormat("template", {1: msgspec.json.Decoder(Template).decode})


_ABOUT = {"title": "What it is called", "use_when": "When to use it", "picture_hint": "A picture for it"}


def rewritten_about(old: Template, new: Template) -> tuple[Rewritten, ...]:
    """Return what differs between two versions beside their contents, in the order it is read."""
    both = ((name, label, getattr(old, name), getattr(new, name)) for name, label in _ABOUT.items())
    return tuple(Rewritten(f"/{name}", label, was, now) for name, label, was, now in both if was != now)


def recurring(template: Template) -> Template:
    """Return `template` without what is true of one proposal only."""
    content = kind_of(template.content).without_days(template.content)
    answers = msgspec.structs.replace(content.answers, when=None)
    content = msgspec.structs.replace(content, answers=answers, evidence=(), declared=msgspec.UNSET)
    return msgspec.structs.replace(template, content=content)


def canonical(template: Template) -> bytes:
    """Return the RFC 8785 bytes of `template`, which name it."""
    return FORMAT.encode(template)


def digest(canonical_bytes: bytes) -> bytes:
    """Return the 32-byte SHA-256 that names a version of a template."""
    return sha256(canonical_bytes)


def begun_from(template_id: UUID, number: int, document: bytes) -> BegunFrom:
    """Return what a proposal keeps of the version `number`, whose bytes are `document`."""
    template = FORMAT.decode(document)
    return BegunFrom(
        template_id=template_id,
        number=number,
        digest=digest(document).hex(),
        title=template.title,
        picture_hint=template.picture_hint,
        blanks=template.blanks,
    )
