"""Examples for the API document, as real values of the types they show. A computing file.

Rule kept: an example is an instance of its type, so it cannot drift from it; a test reads each one back through its schema.
"""

from datetime import UTC, date, datetime
from uuid import UUID

import msgspec

from api.http.problems import ProblemDetails
from api.schemas.backtests import BacktestNew
from api.schemas.cover import AssistantNew, CoverNew
from api.schemas.discussion import CommentNew, ThreadNew
from api.schemas.notices import NoticeChoicesChange, NoticesRead, NoticesReadUntil, StopSome, StopToken
from api.schemas.people import (
    InvitationAccept,
    InvitationNew,
    InvitationToken,
    MemberChange,
    OrganizationChange,
    OwnName,
    OwnTimesInput,
)
from api.schemas.plan import AudienceInput, ObjectiveInput
from api.schemas.policy import CheckInput, PolicyEnact, PolicySource, PolicySubmit
from api.schemas.policy_editing import ConditionInput, PolicyText, PolicyTry
from api.schemas.proposals import (
    DecisionNew,
    DraftChange,
    Look,
    ProposalNew,
    Reason,
    Submission,
    SuggestionAnswer,
    SuggestionNew,
)
from api.schemas.session import (
    ChangePassword,
    ChooseOrganization,
    DemoSignIn,
    EmailToken,
    EmailWish,
    ForgottenPassword,
    ResetToken,
    ResetUse,
    SignIn,
)
from api.schemas.templates import TemplateChange, TemplateNew, TemplateOwner, TemplateRetired
from api.schemas.waivers import WaiverDecision, WaiverNew, WaiverWithdrawal
from api.schemas.working_hours import ClosedDayInput, WorkingHoursInput
from policies.plan.channels import ChannelInput
from workflows.kinds.content import Answers
from workflows.kinds.register import KINDS
from workflows.notices.kinds import NoticeGroup
from workflows.notices.quiet_hours import QuietHours
from workflows.templates.document import Template
from workflows.templates.queries import TemplateUsed

IDS = {
    "objective_id": UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a01"),
    "channel_id": UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a02"),
    "organization_id": UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a03"),
    "version_id": UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a05"),
    "member_id": UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a07"),
    "assistant_id": UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a08"),
    "template_id": UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a46"),
}
"""The ids examples name, by what they are ids of."""

_TOKEN = "kxhsKvDDKM_664aAgUtKC3DXQ1067W1vvv7SPRBUQ58"  # noqa: S105  nobody's
_PASSWORD = "four unrelated words"  # noqa: S105  nobody's

_ANSWERS = Answers(
    objective_id=IDS["objective_id"],
    why="Residents take part in looking after the town.",
    what="An invitation to the planting day.",
    how="A few words and a picture of last year's planting.",
    where="X, where the neighbourhood groups read us.",
    when=datetime(2026, 11, 28, 9, tzinfo=UTC),
    audience="Residents",
)
_CONTENTS = [
    msgspec.structs.replace(kind.example, channel_ids=(IDS["channel_id"],), answers=_ANSWERS) for kind in KINDS.values()
]
"""One content of each kind."""

_TEMPLATES = [
    Template(
        title="Road closure",
        use_when="A road is closed for some days.",
        picture_hint="A map of the way round.",
        content=msgspec.structs.replace(content, answers=msgspec.structs.replace(_ANSWERS, when=None)),
    )
    for content in _CONTENTS
]
"""One template of each kind."""

_SHOWN: tuple[msgspec.Struct, ...] = (
    SignIn(email="amara@northfield.example", password=_PASSWORD),
    ChooseOrganization(organization_id=IDS["organization_id"]),
    MemberChange(roles=["staff", "comms_lead"]),
    OwnName(name="Jo Marsh-Nair"),
    OwnTimesInput(zone="Europe/Lisbon", dates="en-GB"),
    OrganizationChange(name="Northfield Council", timezone="Europe/London"),
    WorkingHoursInput(
        days=["mon", "tue", "wed", "thu", "fri"],
        begins="09:00",
        ends="17:00",
        country="GB",
        region="ENG",
        closed=(ClosedDayInput(day=date(2026, 12, 24), name="Christmas Eve"),),
    ),
    CoverNew(member_id=IDS["member_id"], deputy_id=IDS["assistant_id"], ends_at=datetime(2026, 12, 12, tzinfo=UTC)),
    AssistantNew(assistant_id=IDS["assistant_id"]),
    AudienceInput(name="Residents"),
    ChangePassword(current=_PASSWORD, new="other words entirely"),
    DemoSignIn(token=_TOKEN),
    InvitationToken(token=_TOKEN),
    InvitationAccept(token=_TOKEN, name="Jo Marsh", password=_PASSWORD),
    ForgottenPassword(email="amara@northfield.example"),
    EmailWish(email="amara.nair@northfield.example", password=_PASSWORD),
    EmailToken(token=_TOKEN),
    ResetToken(token=_TOKEN),
    ResetUse(token=_TOKEN, password=_PASSWORD),
    InvitationNew(email="jo@northfield.example", name="Jo Marsh", roles=["staff"]),
    ObjectiveInput(title="Residents take part", description="More people join in what the council starts."),
    ChannelInput(
        network="x", handle="@northfield", name="Northfield Council", followers=12_400, answered_by="Duty desk"
    ),
    PolicySource(source="title: Social media policy\nroutes:\n  - id: usual\n    title: As usual\n    stages: []\n"),
    PolicyText(source="title: Social media policy\nroutes:\n  - id: usual\n    title: As usual\n    stages: []\n"),
    *(PolicyTry(content=content, version_id=IDS["version_id"]) for content in _CONTENTS),
    ConditionInput(condition='"x" in networks && placement.durable'),
    PolicySubmit(wording_only=True),
    PolicyEnact(effective_from=datetime(2026, 12, 1, tzinfo=UTC)),
    BacktestNew(since=datetime(2026, 5, 1, tzinfo=UTC)),
    *(CheckInput(content=content) for content in _CONTENTS),
    *(ProposalNew(content=content) for content in _CONTENTS),
    *(ProposalNew(content=content, template=TemplateUsed(id=IDS["template_id"], number=1)) for content in _CONTENTS),
    *(TemplateNew(template=template) for template in _TEMPLATES),
    TemplateNew(template=_TEMPLATES[0], owner_id=IDS["member_id"]),
    *(TemplateChange(template=template) for template in _TEMPLATES),
    TemplateOwner(member_id=IDS["member_id"]),
    TemplateRetired(retired=True),
    *(DraftChange(content=content) for content in _CONTENTS),
    Reason(reason="The picture shows children whose parents were not asked."),
    DecisionNew(
        verdict="request_changes",
        revision_digest="9f" * 32,
        policy_digest="3c" * 32,
        brief_digest="a1" * 32,
        reason="Say where people should meet.",
        quotes=["Bring gloves."],
    ),
    SuggestionNew(content=_CONTENTS[0], revision_digest="9f" * 32, note="We cannot prove that it is the lowest price."),
    SuggestionAnswer(reason="The campaign is called so everywhere."),
    Submission(answer="The half east of the river, from 4 January."),
    Look(revision=2),
    ThreadNew(
        revision=1,
        field="/text",
        start=0,
        end=8,
        audience="shared",
        blocking=True,
        words="Is the ground not frozen by then?",
    ),
    CommentNew(words="The Parks desk says that it is not before January."),
    WaiverNew(
        rule="describe-pictures",
        reason="The picture is a plain colour field, and the text beside it says everything it shows.",
        until=datetime(2026, 12, 1, 18, tzinfo=UTC),
    ),
    WaiverDecision(
        verdict="grant",
        reason="Nothing is lost for those who listen.",
        content_digest="9f" * 32,
        policy_digest="3c" * 32,
    ),
    WaiverWithdrawal(reason="The picture was replaced by a map."),
    NoticesRead(ids=[UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a06")]),
    NoticeChoicesChange(without_mail=[NoticeGroup.EXCEPTIONS], quiet=QuietHours(weekends=True)),
    StopToken(token="5e" * 32),
    StopSome(token="5e" * 32, groups=[NoticeGroup.DISCUSSION]),
    NoticesReadUntil(newest=UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a06")),
    ProblemDetails(
        type="/problems/stale",
        title="This changed while you were working",
        status=412,
        detail="Somebody, or you in another window, changed this after you opened it.",
        fix="Load the newest version, compare, and send your change again.",
        instance="019a3c1e0b5e7c558d0f3f1d1f0c7a04",
    ),
)

EXAMPLES: dict[str, list[msgspec.Struct]] = {}
"""Component name -> its examples: one, or one of each kind of proposal."""

for _one in _SHOWN:
    EXAMPLES.setdefault(type(_one).__name__, []).append(_one)
