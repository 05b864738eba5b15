"""What a template says, and the ready-made ones."""

from datetime import date

import msgspec

from policies.letters.marked_fields import looker
from policies.subject.declared import Declared
from tests.workflows.kinds.contents import CAMPAIGN, POST
from workflows.kinds.content import EvidenceItem
from workflows.templates.document import FORMAT, Template, begun_from, canonical, digest, recurring
from workflows.templates.starting import starting_templates


def test_what_is_true_of_one_proposal_only_stands_in_no_template() -> None:
    post = msgspec.structs.replace(
        POST, evidence=(EvidenceItem(kind="consent", dated=date(2026, 1, 1)),), declared=Declared(people="children")
    )
    for content in (post, CAMPAIGN):
        kept = recurring(Template(title="Planting", use_when="Each spring.", content=content)).content
        assert (kept.answers.when, kept.evidence, kept.said) == (None, (), Declared())
        assert kept.answers.why == content.answers.why
        assert getattr(kept, "starts_on", None) is getattr(kept, "ends_on", None) is None


def test_a_version_reads_back_and_is_named_by_its_bytes() -> None:
    template = Template(title="Closed", use_when="A road is closed.", picture_hint="A map.", content=POST)
    stored = canonical(template)
    assert FORMAT.decode(stored) == template
    begun = begun_from(POST.channel_ids[0], 3, stored)
    assert (begun.number, begun.title, begun.picture_hint, begun.digest) == (
        3,
        "Closed",
        "A map.",
        digest(stored).hex(),
    )
    assert stored.startswith(b'{"$schema":"hashmark.template/1",')


def test_the_ready_made_ones_are_whole_named_apart_and_leave_blanks_to_be_filled() -> None:
    offered = starting_templates()
    assert [each.title for each in offered] == ["Road closure", "Vacancy", "Condolence"]
    for each in offered:
        assert each == recurring(each)
        assert each.blanks
        assert all((each.use_when, each.picture_hint, each.content.answers.why, each.content.answers.how))
        assert each.content.answers.when is None
        assert each.content.channel_ids == ()
        look = looker(Template)
        assert look is not None
        assert list(look(each, "")) == []
    road = offered[0]
    assert "street" in road.blanks
