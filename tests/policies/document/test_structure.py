"""What does not have the shape of a policy is refused in words that a person can follow."""

import re
from typing import Annotated, Any

import msgspec
import pytest

from policies.document.structure import _limits
from policies.verdict.rulebook import json_schema


def patterns_in(schema: Any) -> set[str]:
    if isinstance(schema, list):
        return {pattern for each in schema for pattern in patterns_in(each)}
    if not isinstance(schema, dict):
        return set()
    own = {schema["pattern"]} if isinstance(schema.get("pattern"), str) else set()
    return own | {pattern for each in schema.values() for pattern in patterns_in(each)}


def test_every_pattern_a_policy_can_miss_is_asked_for_in_words() -> None:
    patterns = patterns_in(json_schema())
    assert len(patterns) > 5
    for pattern in patterns:
        with pytest.raises(msgspec.ValidationError) as refused:
            msgspec.convert("\n", Annotated[str, msgspec.Meta(pattern=pattern)])
        assert re.fullmatch(r"This should be an? [^\[\]^]+\.", _limits(str(refused.value)))
