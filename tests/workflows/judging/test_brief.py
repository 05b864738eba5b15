"""The brief and the subject: what is judged and what the decider sees, from content alone."""

from datetime import UTC, datetime
from uuid import UUID

import msgspec
import rfc8785
from hypothesis import given, settings

from policies.subject.findings import Evaluation
from tenants.ground.canonical_json import sha256
from tenants.organizations.named_member import Who
from tests.workflows.kinds.contents import CAMPAIGN, CHANNEL, POST, contents
from workflows.judging.assess import terms_of
from workflows.judging.brief import FORMAT, FrozenBrief, PolicyUsed, compose_brief, parse_brief
from workflows.judging.finding_notes import from_findings, standing_out
from workflows.judging.tag_readings import heard_tags
from workflows.kinds.content import MediaItem
from workflows.kinds.facts import PlanChannel, Surroundings, brands_of, subject_of
from workflows.kinds.post.content import Variant
from workflows.kinds.register import Content

X = PlanChannel(
    id=CHANNEL,
    network="x",
    handle="@northfield",
    name="X",
    posture="active",
    followers=12_400,
    answered_by="Parks desk",
)
NOON = datetime(2026, 11, 28, 16, tzinfo=UTC)
AROUND = Surroundings(author_roles=("staff",), organization="Northfield Council", zone="Europe/London", now=NOON)
CLEAR = Evaluation(evaluated=True, blocked=False, outcomes=(), findings=())


def brief_of(content: Content) -> FrozenBrief:
    return compose_brief(
        content=content,
        revision=1,
        revision_digest=b"\1" * 32,
        author=Who(id=UUID(int=5), name="Ana", roles=("staff",)),
        organization="Northfield Council",
        objective=None,
        channels=(X,),
        hashtags=heard_tags(subject_of(content, {CHANNEL: X}, AROUND)),
        stands_out=standing_out(CLEAR, subject_of(content, {CHANNEL: X}, AROUND)),
        terms=terms_of(subject_of(content, {CHANNEL: X}, AROUND)),
        evaluation=CLEAR,
        policy=PolicyUsed(id=UUID(int=6), number=3, title="How we speak", digest="ab" * 32),
        expires_at=NOON,
    )


@settings(max_examples=50)
@given(contents)
def test_a_brief_is_named_by_its_canonical_bytes_and_reads_back(content: Content) -> None:
    frozen = brief_of(content)
    assert frozen.data == rfc8785.dumps({"$schema": "hashmark.brief/2", **msgspec.to_builtins(frozen.brief)})
    assert frozen.digest == sha256(frozen.data)
    assert parse_brief(frozen.data) == frozen.brief


def test_a_brief_from_before_who_sees_it_was_kept_is_read_with_what_its_content_says() -> None:
    frozen = brief_of(CAMPAIGN)
    before = msgspec.structs.replace(frozen.brief, seen=msgspec.UNSET, undoing=msgspec.UNSET)
    data = FORMAT.encode(before)
    assert b'"undoing"' not in data
    assert b'"seen"' not in data
    assert parse_brief(data) == frozen.brief


def test_doing_nothing_is_said_in_words_and_names_no_second_time() -> None:
    assert brief_of(POST).brief.if_nothing == "It ends, and it will not be published. Nothing is approved by waiting."
    assert "the hashtag will not be used" in brief_of(CAMPAIGN).brief.if_nothing


def test_a_hashtag_is_shown_as_meant_as_typed_and_as_heard() -> None:
    (tag,) = brief_of(POST).brief.hashtags
    assert (tag.tag, tag.lower, tag.words.lower()) == ("#PlantWithUs", "#plantwithus", "plant with us")
    assert "plant" in tag.spoken.lower()
    assert tag.other_readings == (), "what is meant is not another reading"


def test_only_tags_that_are_there_are_read_and_each_once() -> None:
    twice = msgspec.structs.replace(POST, text="#Trees and #Trees again")
    assert [tag.tag for tag in brief_of(twice).brief.hashtags] == ["#Trees"]
    assert brief_of(msgspec.structs.replace(POST, text="No tag.")).brief.hashtags == ()


def test_terms_are_explained_for_what_is_in_front_of_the_reader() -> None:
    assert "hashtag" in [term.term for term in brief_of(POST).brief.terms]
    plain = brief_of(msgspec.structs.replace(POST, text="Bring gloves.")).brief.terms
    assert "hashtag" not in [term.term for term in plain]


def test_each_network_is_judged_by_the_words_it_would_show() -> None:
    varied = msgspec.structs.replace(
        POST, variants=(Variant(network="x", text="Short."), Variant(network="linkedin", text="Long."))
    )
    subject = subject_of(varied, {CHANNEL: X}, AROUND)
    assert subject.texts == {"x": "/variants/0/text"}
    assert "/variants/1/text" not in subject.fields, "a network that was not chosen shows nothing"
    assert subject.readers["/variants/0/text"] == ("x",)


def test_pictures_stand_at_their_pointers() -> None:
    pictured = msgspec.structs.replace(POST, media=(MediaItem(digest="a" * 64, alt="An oak.", file_name="oak.jpg"),))
    (media,) = subject_of(pictured, {CHANNEL: X}, AROUND).media
    assert (media.pointer, media.alt, media.file_name) == ("/media/0", "An oak.", "oak.jpg")


def test_a_campaign_is_judged_as_its_tag_with_the_words_meant() -> None:
    subject = subject_of(CAMPAIGN, {CHANNEL: X}, AROUND)
    assert subject.kind == "hashtag_campaign"
    assert subject.hashtags[0].tag == "PlantWithUs"
    assert [placement.place for placement in subject.placements] == ["email_signature"]
    assert [tag.tag for tag in heard_tags(subject)] == ["#PlantWithUs"]


def test_the_organizations_own_names_are_known() -> None:
    assert brands_of("The City of Northfield", [X]) == ("City", "Northfield", "northfield")


def test_a_brief_from_before_the_list_reads_with_what_stood_out_of_it() -> None:
    frozen = brief_of(msgspec.structs.replace(POST, text="Come! #nowthatchersdead"))
    body = msgspec.to_builtins(frozen.brief)
    assert body.pop("stands_out")
    read = parse_brief(rfc8785.dumps({"$schema": "hashmark.brief/1", **body}))
    assert msgspec.structs.replace(read, stands_out=frozen.brief.stands_out) == frozen.brief
    assert read.stands_out == from_findings(frozen.brief.evaluation, frozen.brief.hashtags)
    assert "Cher's dead" in read.stands_out[0].sentence
