"""The grammar of conditions: trees that say what binds what, and where each part stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.conditions.limits import tokens
from policies.conditions.syntax import DEEPEST, Call, Items, Literal, Name, Node, Operation, Unread, parts_of, read


def shape(node: Node) -> object:
    """Return a tree in the fewest words: names and values as they are, the rest as (what, parts...)."""
    match node:
        case Literal(value=value):
            return value
        case Name(path=path):
            return f"~{path}"
        case Items(items=items):
            return ["list", *map(shape, items)]
        case Call(function=function, arguments=arguments):
            return [f"{function}()", *map(shape, arguments)]
        case Operation(operator=operator, parts=parts):
            return [operator, *map(shape, parts)]
    raise AssertionError(node)


@pytest.mark.parametrize(
    ("source", "tree"),
    [
        ("a", "~a"),
        ("a.b.c", "~a.b.c"),
        ("12", 12),
        ("true", True),
        ("false", False),
        ('"x"', "x"),
        ("a || b && c", ["||", "~a", ["&&", "~b", "~c"]]),
        ("a && b || c", ["||", ["&&", "~a", "~b"], "~c"]),
        ("(a || b) && c", ["&&", ["||", "~a", "~b"], "~c"]),
        ("a || b || c", ["||", "~a", "~b", "~c"]),
        ("a && (b && c)", ["&&", "~a", ["&&", "~b", "~c"]]),
        ("!a && b", ["&&", ["!", "~a"], "~b"]),
        ("!!a", ["!", ["!", "~a"]]),
        ("!a.b", ["!", "~a.b"]),
        ("a == b && c < 3", ["&&", ["==", "~a", "~b"], ["<", "~c", 3]]),
        ("a - b - c", ["-", ["-", "~a", "~b"], "~c"]),
        ("a + b * c", ["+", "~a", ["*", "~b", "~c"]]),
        ("a * b % c > 1", [">", ["%", ["*", "~a", "~b"], "~c"], 1]),
        ('"x" in a', ["in", "x", "~a"]),
        ("a in [1, 2]", ["in", "~a", ["list", 1, 2]]),
        ("[]", ["list"]),
        ("f()", ["f()"]),
        ("f(a, b)", ["f()", "~a", "~b"]),
        ("a.f(b)", ["f()", "~a", "~b"]),
        ("a.b.f().g(c)", ["g()", ["f()", "~a.b"], "~c"]),
        ("a[0]", ["[]()", "~a", 0]),
        ("a.exists(h, h.b)", ["exists()", "~a", "~h", "~h.b"]),
        ("a // and so on\n && b", ["&&", "~a", "~b"]),
        ("  a\r\n\t==\n1 ", ["==", "~a", 1]),
    ],
)
def test_what_binds_more_tightly_stands_further_in(source: str, tree: object) -> None:
    assert shape(read(source)) == tree


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('"a"', "a"),
        ("'a'", "a"),
        ('""', ""),
        ('"it\'s"', "it's"),
        (r"'it\'s'", "it's"),
        (r'"a\"b"', 'a"b'),
        (r'"a\\b"', "a\\b"),
        (r'"a\nb\tc\rd"', "a\nb\tc\rd"),
        (r'r"a\d"', r"a\d"),
        (r"R'a\'", "a\\"),
        ('"""a "b" c"""', 'a "b" c'),
        ("'''a\nb'''", "a\nb"),
        ('"שלום 👨‍👩‍👧"', "שלום 👨‍👩‍👧"),
    ],
)
def test_a_string_says_what_its_author_meant(written: str, text: str) -> None:
    assert shape(read(written)) == text


@pytest.mark.parametrize(
    "source",
    [
        "", "  ", "a &&", "&& a", "a b", "(a", "a)", "[a", "[a,]", "f(a,)", "f(", "a.", "a..b", ".a", "a.1", "!", "a ? b : c",
        "{'a': 1}", "1.5", "0x10", "1u", "null", "in", 'b"a"', r'"\x41"', r'"\u0041"', '"a', "a = b", "a & b", "-1", "a[", "f(a)(b)",
        "f(a).b", "a # b", "\ud800",
    ],
)  # fmt: skip
def test_what_is_not_known_here_is_left_unread(source: str) -> None:
    with pytest.raises(Unread):
        read(source)


TREES = st.recursive(
    st.sampled_from(["a", "b.c", "1", "'x'", "true"]),
    lambda inner: st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(["&&", "||", "==", "<", "in", "+", "*"]), inner),
        st.builds("!({})".format, inner),
        st.builds("f({}, {})".format, inner, inner),
        st.builds("[{}]".format, inner),
    ),
    max_leaves=10,
)


@given(TREES)
def test_each_part_reads_the_same_where_it_stands(source: str) -> None:
    parts = [read(source)]
    while parts:
        part = parts.pop()
        assert shape(read(source[part.start : part.end])) == shape(part)
        parts += parts_of(part)


@given(TREES, st.sampled_from([" ", "\n", "\r\n", "\t", " // a remark\n"]))
def test_spaces_and_remarks_between_words_change_nothing(source: str, gap: str) -> None:
    spread = gap.join(token.text for token in tokens(source))
    assert shape(read(spread)) == shape(read(source))


@given(st.text(alphabet="ab.()[]!&|=<>'\"\\/0 \n,é日", max_size=80))
def test_tokens_stand_where_they_say_and_leave_out_nothing_but_spaces_and_remarks(source: str) -> None:
    reached = 0
    for token in tokens(source):
        assert source[token.start : token.end] == token.text
        between = source[reached : token.start].strip()
        assert between == "" or between.startswith("//")
        reached = token.end


@pytest.mark.parametrize("opening", ["(", "!", "[", "f(", "a["])
def test_what_stands_too_deep_is_left_unread_and_a_little_depth_is_fine(opening: str) -> None:
    closing = {"(": ")", "[": "]"}.get(opening[-1], "")
    few = DEEPEST // 2
    read(opening * few + "a" + closing * few)
    with pytest.raises(Unread):
        read(opening * 2_000 + "a" + closing * 2_000)
