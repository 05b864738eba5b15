"""Examples for the API document, as real values of the types they show. A computing file.

Rule kept: an example is an instance of its type, so it cannot drift from it; a test reads each one back through its schema.
"""

from datetime import UTC, datetime
from uuid import UUID

import msgspec

from api.problems import ProblemDetails
from api.schemas.people import InvitationNew, MemberChange
from api.schemas.plan import ChannelInput, ObjectiveInput
from api.schemas.policy import CheckInput, PolicySource
from api.schemas.proposals import DecisionNew, DraftChange, Look, ProposalNew, Reason
from api.schemas.session import ChooseOrganization, SignIn
from workflows.proposals.content import Answers, Post

_OBJECTIVE = UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a01")
_CHANNEL = UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a02")
_ORGANIZATION = UUID("019a3c1e-0b5e-7c55-8d0f-3f1d1f0c7a03")

_POST = Post(
    title="Tree planting on Saturday",
    text="Saturday we plant 400 trees with you. Bring gloves. #PlantWithUs",
    channel_ids=(_CHANNEL,),
    answers=Answers(
        objective_id=_OBJECTIVE,
        why="Residents take part in looking after the town.",
        what="An invitation to the planting day.",
        how="One post with a picture of last year's planting.",
        where="X, where the neighbourhood groups read us.",
        when=datetime(2026, 11, 28, 9, tzinfo=UTC),
        audience="Residents",
    ),
)

_SHOWN: tuple[msgspec.Struct, ...] = (
    SignIn(email="amara@northfield.example", password="four unrelated words"),  # noqa: S106  nobody has it
    ChooseOrganization(organization_id=_ORGANIZATION),
    MemberChange(roles=["staff", "comms_lead"]),
    InvitationNew(email="jo@northfield.example", name="Jo Marsh", roles=["staff"]),
    ObjectiveInput(title="Residents take part", description="More people join in what the council starts."),
    ChannelInput(
        network="x", handle="@northfield", name="Northfield Council", followers=12_400, answered_by="Duty desk"
    ),
    PolicySource(source="title: Social media policy\nroutes:\n  - id: usual\n    title: As usual\n    stages: []\n"),
    CheckInput(content=_POST),
    ProposalNew(content=_POST),
    DraftChange(content=_POST),
    Reason(reason="The picture shows children whose parents were not asked."),
    DecisionNew(
        verdict="request_changes",
        revision_digest="9f" * 32,
        policy_digest="3c" * 32,
        brief_digest="a1" * 32,
        reason="Say where people should meet.",
        quotes=["Bring gloves."],
    ),
    Look(revision=2),
    ProblemDetails(
        type="/problems/stale",
        title="This changed while you were working",
        status=412,
        detail="Somebody, or you in another window, changed this after you opened it.",
        fix="Load the newest version, compare, and send your change again.",
        instance="019a3c1e0b5e7c558d0f3f1d1f0c7a04",
    ),
)

EXAMPLES: dict[str, msgspec.Struct] = {type(one).__name__: one for one in _SHOWN}
"""Component name -> example."""
