"""An account that nobody looks after is told before something appears on it."""

from policies.conditions.compile import compile_condition
from policies.conditions.phrasing import in_words
from policies.subject.facts import Channel, facts_of
from policies.subject.subject import Subject
from tests.policies.build import post
from tests.policies.checks.run import run, said

KEPT = Channel(network="x", handle="@us", owner=True, alternate=True, answers=True)
LEFT = Channel(network="linkedin", handle="us")


def on(*channels: Channel) -> Subject:
    return post(channels=channels)


def test_each_account_that_lacks_something_is_told_with_what() -> None:
    assert run("channel-care", on(KEPT)) == []
    hit = said("channel-care", on(KEPT, LEFT))
    assert hit.message == "The plan names nobody who owns it and nobody who stands in for its owner for LinkedIn us."
    assert hit.place.field == "/channel_ids"
    assert "reads what people answer" in said("channel-care", on(LEFT), needs=["answers"]).message


def test_conditions_ask_for_it_of_each_account() -> None:
    asked = compile_condition("!channel.owner")
    assert asked.holds(facts_of(on(KEPT, LEFT)))
    assert not asked.holds(facts_of(on(KEPT)))
    assert in_words("!channel.owner") == "one of its accounts has nobody who owns it"
    assert "no place where what appears there is kept" in said("channel-care", on(LEFT), needs=["archive"]).message
    assert in_words("channel.archive") == "one of its accounts has a place where it is kept"
    assert in_words("channel.alternate") == "one of its accounts has somebody who stands in"
    assert in_words("channels.all(c, c.answers)") == "every account has somebody who reads the answers"
