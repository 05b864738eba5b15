"""Pictures are kept once, by the digest of what is kept, within the organization's quota, and only their pixels."""

import asyncio
import hashlib

import pytest

from tenants.ledger.entry_types import EntryType
from tests.workflows.media.pictures import SECRET, plain, png, taken, written
from tests.workflows.refusals import refusal
from tests.workflows.stage import Stage
from workflows.kinds.content import MediaItem
from workflows.media import media
from workflows.media.media import MediaView, Quota, get_media, upload_media, used

ROOM = Quota(pictures=100, size=10_000_000)


async def upload(stage: Stage, data: bytes, who: str = "author", quota: Quota = ROOM) -> MediaView:
    return await stage.act(upload_media, who, data, quota)


async def test_a_picture_is_kept_once_named_by_what_is_kept_and_recorded_once(stage: Stage) -> None:
    kept = await upload(stage, taken("JPEG"))
    again = await upload(stage, taken("JPEG"), "lead")
    media_type, data = await stage.read(get_media, "lead", kept.digest)
    assert kept.digest == again.digest == hashlib.sha256(data).hexdigest()
    assert (kept.media_type, kept.width, kept.height, kept.size) == ("image/jpeg", 40, 20, len(data))
    assert media_type == "image/jpeg"
    assert SECRET.encode() not in data
    uploads = [event for event in await stage.events() if event.type is EntryType.MEDIA_UPLOADED]
    assert [event.body["detail"]["digest"] for event in uploads] == [kept.digest]


async def test_a_stranger_cannot_fetch_it_though_they_know_its_name(stage: Stage, elsewhere: Stage) -> None:
    kept = await upload(stage, png())
    assert (await refusal(elsewhere.read(get_media, "author", kept.digest))).slug == "not-found"


async def test_what_is_too_large_or_no_picture_is_refused_in_words(stage: Stage) -> None:
    assert (await refusal(upload(stage, png() + b"\0" * 5_000_000))).status == 413
    assert (await refusal(upload(stage, png(90_000, 90_000)))).slug == "too-large"
    assert (await refusal(upload(stage, b"GIF? no"))).status == 415
    assert (await refusal(upload(stage, png(), "officer"))).slug == "forbidden"
    assert await stage.read(used, "author") == media.MediaUsed(pictures=0, size=0)


@pytest.mark.parametrize(("limit", "value"), [("PROCESSOR_SECONDS", 0.000_1), ("MEMORY", 1)])
async def test_a_picture_that_takes_too_much_to_open_is_refused_and_the_next_one_kept(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, limit: str, value: float
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(media, limit, value)
        assert (await refusal(upload(stage, written(plain(size=(3_000, 3_000)), "PNG")))).status == 415
    assert (await upload(stage, png())).width == 3


@pytest.mark.parametrize("quota", [Quota(pictures=1, size=10_000_000), Quota(pictures=9, size=100)])
async def test_an_organization_has_room_for_so_many_pictures_of_so_many_bytes(
    stage: Stage, elsewhere: Stage, quota: Quota
) -> None:
    first = await upload(stage, png(), quota=quota)
    refused = await refusal(upload(stage, png(5, 5), quota=quota))
    assert (refused.slug, refused.status) == ("quota-used-up", 413)
    assert "keeps one picture" in refused.detail
    assert (await upload(stage, png(), quota=quota)).digest == first.digest, "what is there already takes no more room"
    assert (await upload(elsewhere, png(5, 5), quota=quota)).width == 5, "a stranger's pictures take none of ours"
    assert await stage.read(used, "author") == media.MediaUsed(pictures=1, size=first.size)


async def test_two_at_once_cannot_both_take_the_last_room(stage: Stage) -> None:
    last = Quota(pictures=1, size=10_000_000)
    author = stage.cast["author"]
    async with stage.writing(author) as session:
        await upload_media(session, author, stage.clock, png(5, 4), last)
        second = asyncio.create_task(refusal(upload(stage, png(6, 4), quota=last)))
        done, _ = await asyncio.wait({second}, timeout=2)
        assert not done, "the second waits to see what the first has taken"
    assert (await second).slug == "quota-used-up"


async def test_a_picture_that_was_never_uploaded_is_asked_for_at_submit(stage: Stage) -> None:
    missing = await stage.draft(stage.post(media=(MediaItem(digest="a" * 64, alt="An oak."),)))
    refused = await refusal(stage.submit(missing))
    assert [error["pointer"] for error in refused.extra["errors"]] == ["/media/0"]
    kept = await upload(stage, png())
    made = await stage.submitted(stage.post(media=(MediaItem(digest=kept.digest, alt="An oak."),)))
    assert made.summary.state == "in_review"
