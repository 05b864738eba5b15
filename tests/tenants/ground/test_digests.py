"""The digests of today, pinned: what was approved, enacted or shown keeps its name whatever is added later.

When one of these fails, an old document would get another name. Give the new field the default `msgspec.UNSET`, or add a
version to the format with a reader for the old one, and leave the digests here as they are.
"""

from collections.abc import Callable
from typing import Any

import pytest

from policies.document.document import PolicyDocument, Rule
from policies.subject.subject import SUBJECT, Subject
from policies.verdict import rulebook, waivers
from tenants.ground.canonical_json import sha256
from tests.tenants.ground.filled import filled
from workflows.judging import brief
from workflows.kinds import stored
from workflows.kinds.campaign.content import HashtagCampaign
from workflows.kinds.post.content import Post
from workflows.routes.routing import ROUTE, FrozenRoute
from workflows.templates import document as templates
from workflows.templates.document import Template

NAMED: dict[str, tuple[type, Callable[[Any], bytes]]] = {
    "a post": (Post, lambda it: sha256(stored.canonical(it))),
    "a hashtag campaign": (HashtagCampaign, lambda it: sha256(stored.canonical(it))),
    "a brief": (brief.Brief, lambda it: sha256(brief.FORMAT.encode(it))),
    "a route": (FrozenRoute, lambda it: sha256(ROUTE.encode(it))),
    "the facts of a verdict": (Subject, lambda it: sha256(SUBJECT.encode(it))),
    "a policy": (PolicyDocument, lambda it: rulebook.digest(rulebook.canonical(it))),
    "a rule, for waivers": (Rule, waivers.digest_of),
    "a template": (Template, lambda it: templates.digest(templates.canonical(it))),
}
PINNED = {
    "a post": "37be8b93839236ae79929ecff640a74bf6a02b358bde7e480464fd579fa305dd",
    "a hashtag campaign": "b22ec48c755da274986d55b501115981f54d661f5b58d5ed0e51fb07448e9752",
    "a brief": "415a2dbd05d6de58e7cb427ca1eb70a1728bee7459ca1f274037ab95e685e5db",
    "a route": "16253bf63d77bf763c06020f279e4debbe9332163188318f30b7a7362db46d54",
    "the facts of a verdict": "7169cdde0e99695b2360a32fc2b16e635545ebb1a5e784d19c570c7a43cd6164",
    "a policy": "27871eb3ff11d6a4e4926c9ff8a6f01e88591b3fe68704dc81150590c7e2081e",
    "a rule, for waivers": "a3d90f5959300548370ad91978386e694f3e2e006f5dbc9ca105258d9125c979",
    "a template": "f1b504e060082d81695e6abc212b2ff6427ba8f267dce992023ae1a7705653d2",
}


@pytest.mark.parametrize("what", NAMED)
def test_the_name_of_a_document_is_what_it_was(what: str) -> None:
    kind, name = NAMED[what]
    assert name(filled(kind)).hex() == PINNED[what]


def test_every_kind_says_its_kind_and_version_in_its_bytes() -> None:
    said = (
        stored.FORMAT.schema,
        brief.FORMAT.schema,
        ROUTE.schema,
        SUBJECT.schema,
        templates.FORMAT.schema,
        filled_schema(),
    )
    assert said == (
        "hashmark.content/1",
        "hashmark.brief/2",
        "hashmark.route/1",
        "hashmark.subject/1",
        "hashmark.template/1",
        "hashmark.policy/1",
    )


def filled_schema() -> str:
    return str(filled(PolicyDocument).schema)
