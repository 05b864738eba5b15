"""What the demo's people have arranged: templates taken over and changed, and who decides while somebody is away. Each at its time."""

from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import msgspec

from api.demo.policies import Happening
from api.demo.story_types import DemoCover, DemoOrganization, DemoTemplate
from tenants.access.caller import Caller
from tenants.db.session import WriteSession
from tenants.ground.clock import FixedClock
from workflows.cover.set_cover import set_cover
from workflows.templates.changing import add_template, change_template
from workflows.templates.queries import TemplateUsed, TemplateView
from workflows.templates.starting import starting_templates


class Arrangements:
    """The templates and the cover of one organization. `templates` has the newest version of each, by title."""

    def __init__(self, session: WriteSession, story: DemoOrganization, cast: dict[str, Caller], now: datetime) -> None:
        self._session, self._story, self._cast, self._now = session, story, cast, now
        self._kept: dict[str, TemplateView] = {}
        self.templates: dict[str, TemplateUsed] = {}

    def happenings(self) -> list[Happening]:
        """Return everything that was arranged, in no order."""
        found: list[Happening] = [(told.began, partial(self._cover, told)) for told in self._story.covers]
        for told in self._story.templates:
            found.append((told.taken_over, partial(self._take_over, told)))
            if told.changed is not None:
                found.append((told.changed, partial(self._change, told, told.changed)))
        return found

    async def _take_over(self, told: DemoTemplate) -> None:
        clock = FixedClock(self._now - told.taken_over)
        offered = next(each for each in starting_templates() if each.title == told.title)
        self._keep(await add_template(self._session, self._cast[told.by], clock, offered))

    async def _change(self, told: DemoTemplate, ago: timedelta) -> None:
        clock, was = FixedClock(self._now - ago), self._kept[told.title]
        says = msgspec.structs.replace(was.template, use_when=told.use_when)
        version = int(was.summary.etag.strip('"'))
        self._keep(
            await change_template(
                self._session, self._cast[told.by], clock, was.summary.id, says, expected_version=version
            )
        )

    def _keep(self, view: TemplateView) -> None:
        self._kept[view.template.title] = view
        self.templates[view.template.title] = TemplateUsed(id=view.summary.id, number=view.summary.number)

    async def _cover(self, told: DemoCover) -> None:
        member, clock = self._cast[told.member], FixedClock(self._now - told.began)
        last = (self._now + timedelta(days=told.days_ahead + 1)).astimezone(ZoneInfo(self._story.timezone))
        ends = last.replace(hour=0, minute=0, second=0, microsecond=0)
        deputy = self._cast[told.deputy].member_id
        await set_cover(self._session, member, clock, member_id=member.member_id, deputy_id=deputy, ends_at=ends)
