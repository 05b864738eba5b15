"""Which host names are real enough to become a link: top-level domains and label lengths.

Rule kept: the list of top-level domains is a maintained package's data (the Public Suffix List's ICANN part), read once
and only when needed; nothing is fetched. Computes only.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

MAX_LABEL = 63


@cache
def top_level_domains() -> frozenset[str]:
    """Return every top-level domain in lower case, as people write it (`com`, `みんな`)."""
    source = files("publicsuffixlist").joinpath("public_suffix_list.dat").read_text("utf-8")
    icann = source.partition("===END ICANN DOMAINS===")[0]
    rules = (line.strip() for line in icann.splitlines())
    return frozenset(rule.rsplit(".", 1)[-1].lower() for rule in rules if rule and not rule.startswith("//"))


@cache
def foreign_lengths() -> Mapping[str, tuple[int, ...]]:
    """Return first letter -> the lengths, longest first, of the top-level domains not written in ASCII."""
    lengths: dict[str, set[int]] = {}
    for name in top_level_domains():
        if not name.isascii():
            lengths.setdefault(name[0], set()).add(len(name))
    return {first: tuple(sorted(each, reverse=True)) for first, each in lengths.items()}


def is_top_level(label: str) -> bool:
    """Return whether `label` is a top-level domain, in any case."""
    return label.lower() in top_level_domains()


def encoded(label: str) -> str | None:
    """Return one host label as the name system stores it; None when it is too long, or claims to be encoded and is not."""
    if not label or len(label) > MAX_LABEL:
        return None
    if label.isascii():
        return label
    if label[:4].lower() == "xn--":
        return None
    try:
        stored = "xn--" + label.lower().encode("punycode").decode("ascii")
    except UnicodeError:
        return None
    return stored if len(stored) <= MAX_LABEL else None


def encoded_host(host: str) -> str | None:
    """Return `host` as the name system stores it, or None when one of its labels cannot be stored."""
    labels = [encoded(label) for label in host.split(".")]
    return ".".join(label for label in labels if label) if all(labels) else None
