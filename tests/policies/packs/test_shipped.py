"""What ships: found by name, never outside its folder, and the demo's policies are no packs."""

import pytest

from policies.document.document import PackDocument
from policies.document.source import read
from policies.packs import names, source

DEMOS = ("demo-northfield", "demo-wave")


def test_packs_are_named_in_order_and_the_demos_policies_are_none() -> None:
    assert list(names()) == sorted(names())
    assert "uk-gcs" in names()
    assert not set(DEMOS) & set(names())


@pytest.mark.parametrize("name", names())
def test_each_pack_reads_as_one_and_says_of_when_it_is(name: str) -> None:
    document = read(source(name)).value
    assert document["pack"] == name
    assert set(document) <= set(PackDocument.__struct_fields__)
    assert str(document["as_of"]).startswith("20")


@pytest.mark.parametrize("name", DEMOS)
def test_a_demos_policy_can_be_read_by_its_name(name: str) -> None:
    assert "routes" in read(source(name)).value


@pytest.mark.parametrize(
    "name", ["", "unknown", "../packs/ftc", "ftc.yaml", "/etc/passwd", "ftc\x00", "FTC", "__init__", "-", "ftc/"]
)
def test_a_name_that_is_none_opens_nothing(name: str) -> None:
    with pytest.raises(KeyError):
        source(name)
