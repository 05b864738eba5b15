"""Two organizations on one server, both full of work, and a stranger who holds every role in the second one.

The world exists twice, as two databases copied from one: in one the stranger names the first organization's ids, in the
other ids that never existed. Whatever tells the two apart is a leak.
"""

import struct
import zlib
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import asyncpg
from pydantic import SecretBytes, SecretStr

from api.processes.web import create_app
from policies.plan.audiences import add_audience
from policies.versions.enacting import draft_policy
from tenants.access.caller import System
from tenants.cover.assistants import name_assistant
from tenants.db.session import Database
from tenants.ground.clock import SystemClock
from tenants.ground.keys import Keyring
from tenants.ground.settings import Settings
from tenants.identity.sessions import open_sessions
from tenants.organizations.changing_members import change_member
from tenants.organizations.invitations import invite
from tenants.organizations.role_grants import waiting_roles
from tests.api.browser import Browser
from tests.api.served import EVERY_ROLE
from tests.cast import Cast, cast
from tests.conftest import MASTER_KEY
from tests.database import TestDatabase
from tests.workflows.discussion import talked
from tests.workflows.stage import POLICY, enact, set_stage
from tests.workflows.waivers import asked
from workflows.acts.suggest import suggest
from workflows.backtest.running import run_next
from workflows.backtest.start import Period, start_backtest
from workflows.cover.set_cover import set_cover
from workflows.kinds.content import MediaItem
from workflows.lookback.recheck import look_back
from workflows.media.media import Quota, upload_media
from workflows.notices.reading import list_notices
from workflows.rows.suggestions import list_suggestions
from workflows.templates.changing import add_template
from workflows.templates.document import Template

SECRET = "Hillside"
"""Stands in everything the first organization wrote, and may stand in nothing the stranger reads."""

ON_TRIAL = POLICY.replace(
    "routes:\n",
    """  - id: no-gadgets
    title: No gadgets
    why: Gadgets are next.
    check: banned-terms
    parameters: {terms: [trees]}
    section: words
    mode: evaluate
routes:
""",
    1,
)
"""The first organization tries a rule out, and its proposals are what the rule would have flagged."""


@dataclass
class World:
    """What a sweep needs: the first organization's ids by parameter name, and the stranger's session."""

    tenant: UUID
    token: str
    ids: dict[str, str]
    picture: bytes


async def build(url: str) -> World:
    """Fill the database at `url`."""
    database, clock = TestDatabase(url, Keyring(MASTER_KEY)), SystemClock()
    try:
        first = await cast(database, clock, SECRET.lower())
        second = await cast(
            database, clock, "elsewhere", {"everybody": EVERY_ROLE, "lead": ("comms_lead",), "chief": ("ceo_office",)}
        )
        await set_stage(database, clock, second)
        ids, picture = await _work(database, clock, first)
        stranger = second["everybody"]
        return World(first.tenant, stranger.token, ids, picture)
    finally:
        await database.close()


async def _work(database: Database, clock: SystemClock, first: Cast) -> tuple[dict[str, str], bytes]:
    stage = await set_stage(database, clock, first)
    picture = png(1)
    kept = await stage.act(upload_media, "author", picture, Quota(pictures=100, size=10_000_000))
    item = MediaItem(digest=kept.digest, alt=f"{SECRET} from the air")
    words = f"{SECRET} gets 400 trees. #PlantWithUs"
    approved = await stage.submitted(stage.post(f"{SECRET} counts gloves.", title=f"{SECRET} gloves"))
    await stage.decide(approved, "lead")
    await enact(stage, ON_TRIAL.replace("[widget]", "[widget, gloves]").replace("Widgets", f"{SECRET}'s widgets"))
    author = first["author"]
    async with database.writing(author) as session:
        await look_back(session, System(tenant_id=first.tenant, via="worker"), clock)
        assert await list_notices(session, first["lead"])
    submitted = await stage.submitted(stage.post(words, title=f"{SECRET} trees", media=(item,)))
    await stage.draft(stage.post(words, title=f"{SECRET} draft"))
    administrator = first["administrator"]
    async with database.writing(administrator) as session:
        invitation, _ = await invite(
            session, administrator, clock, email="jo@hillside.example", name=f"Jo {SECRET}", roles=["staff"]
        )
    async with database.writing(administrator) as session:
        await change_member(
            session,
            administrator,
            clock,
            first["colleague"].member_id,
            expected_version=1,
            roles=["staff", "legal"],
            active=None,
        )
        (grant,) = await waiting_roles(session, administrator)
    async with database.reading(author) as session:
        (open_here, *_) = await open_sessions(session)
    silenced = await stage.draft(asked.post(stage, f"{SECRET} has a widget.", title=f"{SECRET} widget"))
    thread = await talked.begin(stage, submitted, "lead", words=f"{SECRET} is frozen by then.", blocking=True)
    assert submitted.review is not None
    await stage.act(
        suggest,
        "lead",
        submitted.summary.id,
        stage.post(f"{SECRET} gets 500 trees. #PlantWithUs", title=f"{SECRET} trees", media=(item,)),
        note=f"{SECRET} counted them.",
        revision_digest=submitted.review.revision_digest,
    )
    (suggestion,) = await stage.read(list_suggestions, "lead", submitted.summary.id)
    waiver = await asked.ask(stage, silenced, reason=f"{SECRET} is proud of it.")
    audience = await stage.act(add_audience, "lead", name=f"Friends of {SECRET}")
    drafted = await stage.act(draft_policy, "lead", POLICY.replace("How we speak", f"How {SECRET} speaks"))
    backtest = await stage.act(start_backtest, "lead", drafted.version.id, Period())
    await run_next(database, clock, first.tenant)
    ahead = clock.now() + timedelta(days=7)
    cover = await stage.act(
        set_cover,
        "administrator",
        member_id=first["chief"].member_id,
        deputy_id=first["adviser"].member_id,
        ends_at=ahead,
    )
    await stage.act(name_assistant, "chief", first["chief"].member_id, first["colleague"].member_id)
    template = Template(
        title=f"{SECRET} closes", use_when=f"{SECRET} is closed.", content=stage.post(f"{SECRET}: [street] is closed.")
    )
    kept_template = await stage.act(add_template, "lead", template)
    ids = {
        "cover_id": cover.id,
        "assistant_id": first["colleague"].member_id,
        "template_id": kept_template.summary.id,
        "backtest_id": backtest.id,
        "proposal_id": submitted.summary.id,
        "member_id": first["author"].member_id,
        "objective_id": stage.objective,
        "audience_id": audience.id,
        "channel_id": stage.channel,
        "version_id": drafted.version.id,
        "invitation_id": invitation.id,
        "thread_id": thread.id,
        "suggestion_id": suggestion.id,
        "waiver_id": waiver.id,
        "grant_id": grant.id,
        "session_id": open_here.id,
        "organization_id": first.tenant,
        "rule": "no-gadgets",
    }
    return {**{name: str(value) for name, value in ids.items()}, "digest": kept.digest}, picture


def never_existed(ids: dict[str, str]) -> dict[str, str]:
    """Return ids that sort and look like `ids` and belong to nobody; a rule of nobody's is called something else."""
    return {
        name: value[:-12] + "".join("0123456789abcdef"[15 - int(c, 16)] for c in value[-12:])
        for name, value in ids.items()
        if name != "rule"
    } | {"rule": "no-rockets"}


def browser_on(url: str, token: str | None) -> Browser:
    """Return a browser with the session `token` on the application over the database at `url`."""
    settings = Settings(
        database_url=SecretStr(url),
        secret_key=SecretBytes(MASTER_KEY),
        public_url="http://127.0.0.1:8000",
    )
    return Browser(create_app(settings, clock=SystemClock(), database=Database(url, Keyring(MASTER_KEY))), token)


async def contents_of(superuser_url: str, tenant: UUID) -> dict[str, str]:
    """Return a digest of every table's rows of one organization, by table."""
    connection = await asyncpg.connect(superuser_url)
    try:
        tables = await connection.fetch(
            "SELECT c.table_schema || '.' || c.table_name AS name, c.column_name AS key FROM information_schema.columns c"
            " JOIN information_schema.tables t USING (table_schema, table_name)"
            " WHERE t.table_type = 'BASE TABLE' AND (c.column_name = 'tenant_id'"
            " OR (c.table_schema, c.table_name, c.column_name) = ('tenant', 'organization', 'id'))"
        )
        return {
            table["name"]: await connection.fetchval(
                f"SELECT coalesce(md5(string_agg(r::text, '|' ORDER BY r::text)), '') FROM {table['name']} r"
                f" WHERE {table['key']} = $1",
                tenant,
            )
            for table in tables
        }
    finally:
        await connection.close()


def png(shade: int) -> bytes:
    """Return a picture of one grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    pixels = zlib.compress(bytes((0, shade)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
