"""Dated periods in which a policy is stricter: elections, quiet periods, mourning.

The day that counts is the day something would appear, or the day it is judged while no time is set, in the organization's
own zone. Where neither is known the stricter answer is given. Computes only.
"""

from datetime import date
from zoneinfo import ZoneInfo

from policies.document.document import Rule, Window
from policies.document.tightening import RANK
from policies.subject.facts import Subject
from policies.subject.findings import Severity


def active(windows: tuple[Window, ...], subject: Subject) -> tuple[str, ...] | None:
    """Return the ids of the periods `subject` falls into; None when the policy has some and no day is known."""
    if not windows:
        return ()
    moment = subject.schedule or subject.now
    if moment is None:
        return None
    day = moment.astimezone(ZoneInfo(subject.zone)).date()
    return tuple(each.id for each in windows if date.fromisoformat(each.starts) <= day <= date.fromisoformat(each.ends))


def raised(rule: Rule, windows: tuple[Window, ...], within: tuple[str, ...] | None) -> Severity:
    """Return how grave `rule` is in the periods `within`; in all of them where the day is unknown."""
    if not windows:
        return rule.severity
    during = [window for window in windows if within is None or window.id in within]
    severities = (rule.severity, *(window.raises.get(rule.id, rule.severity) for window in during))
    return max(severities, key=RANK.__getitem__)
