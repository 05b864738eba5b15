"""The cache of rulebooks is bounded by memory: small policies stay by the thousand, large ones make room for each other."""

from hypothesis import given
from hypothesis import strategies as st

from policies.versions.rulebook_cache import SIZE, RulebookCache
from tests.policies.build import rule, rulebook

BOOK = rulebook(rule())


def test_ten_thousand_small_policies_stay_beside_each_other() -> None:
    cache = RulebookCache()
    for number in range(10_000):
        cache.keep(b"%d" % number, BOOK, 400)
    assert all(cache.get(b"%d" % number) is BOOK for number in range(10_000))


def test_the_one_not_used_for_longest_makes_room() -> None:
    cache = RulebookCache(most_bytes=2 * SIZE * 1_000)
    cache.keep(b"first", BOOK, 1_000)
    cache.keep(b"second", BOOK, 1_000)
    assert cache.get(b"first") is BOOK
    cache.keep(b"third", BOOK, 1_000)
    assert (cache.get(b"first"), cache.get(b"second"), cache.get(b"third")) == (BOOK, None, BOOK)


def test_one_that_is_larger_than_everything_is_kept_alone() -> None:
    cache = RulebookCache(most_bytes=10)
    cache.keep(b"small", BOOK, 1)
    cache.keep(b"huge", BOOK, 1_000)
    assert (cache.get(b"small"), cache.get(b"huge")) == (None, BOOK)


@given(st.lists(st.tuples(st.sampled_from([b"a", b"b", b"c", b"d"]), st.integers(0, 50))))
def test_its_size_is_that_of_what_is_kept_and_never_over_the_bound_by_more_than_one(
    kept: list[tuple[bytes, int]],
) -> None:
    cache = RulebookCache(most_bytes=60 * SIZE)
    sizes: dict[bytes, int] = {}
    for name, size in kept:
        cache.keep(name, BOOK, size)
        sizes[name] = size
        assert cache.get(name) is BOOK
        assert cache.size == SIZE * sum(sizes[each] for each in sizes if cache.get(each) is not None)
        assert cache.size <= 60 * SIZE
