"""What an editor of policies asks while writing. Nothing here changes anything."""

from uuid import UUID

from api.http.limits import WORDS_BODY
from api.http.operations import operation
from api.schemas.policy_editing import ConditionInput, PackView, PolicyText, PolicyTry, PolicyVocabulary, RoleName
from policies.versions import authoring
from policies.versions.authoring import PolicyComparison, StartingChoice
from policies.wording.condition_validation import ConditionCheck
from policies.wording.source_validation import PolicyValidation
from policies.wording.vocabulary import checks_offered, facts_offered, functions_offered
from tenants.access.caller import Caller
from tenants.access.permissions import Permission
from tenants.db.session import ReadSession
from tenants.ground.clock import Clock
from workflows.checking import try_draft
from workflows.checking.try_draft import PolicyTried
from workflows.review.causes import reject_reasons


@operation("POST", "/policies/validation", "validatePolicy", tag="policy", limit=WORDS_BODY, refuses=("forbidden",))
async def validate_policy(data: PolicyText, caller: Caller, session: ReadSession) -> PolicyValidation:
    """Say what is wrong with a policy as it is being written, or what it would change. Saves nothing."""
    return await authoring.validate_source(session, caller, data.source)


@operation(
    "POST",
    "/policies/try",
    "tryPolicy",
    tag="policy",
    limit=WORDS_BODY,
    refuses=("forbidden", "policy-invalid"),
)
async def try_policy(data: PolicyTry, caller: Caller, session: ReadSession, clock: Clock) -> PolicyTried:
    """Judge content, however incomplete, by a draft and by the policy in force. Saves nothing."""
    return await try_draft.try_policy(
        session, caller, clock, data.content, source=data.source, version_id=data.version_id
    )


@operation("GET", "/policies/vocabulary", "getPolicyVocabulary", tag="policy", refuses=("forbidden",))
async def get_policy_vocabulary(caller: Caller, session: ReadSession) -> PolicyVocabulary:
    """List everything an author may use: facts, functions, checks with their parameters, the roles and the common reasons for rejecting."""
    caller.require(Permission.POLICY_READ)
    roles = await authoring.roles_of(session, caller)
    return PolicyVocabulary(
        facts=facts_offered(),
        functions=functions_offered(),
        checks=checks_offered(),
        roles=[RoleName(name=name, title=one.title, decides=one.decides) for name, one in roles.items()],
        reject_reasons=reject_reasons(),
    )


@operation("POST", "/policies/condition", "checkCondition", tag="policy", refuses=("forbidden",))
async def check_condition(data: ConditionInput, caller: Caller) -> ConditionCheck:
    """Say a condition in words, or what is wrong with it and where."""
    return await authoring.ask_condition(caller, data.condition, data.scope)


@operation("GET", "/policies/packs", "listPacks", tag="policy", refuses=("forbidden",))
async def list_packs(caller: Caller) -> list[PackView]:
    """List the rule sets a policy may import, with their rules and where each was learned."""
    packs = authoring.list_packs(caller)
    return [
        PackView(
            pack=one.pack,
            title=one.title,
            as_of=one.as_of,
            text=list(one.text),
            rules=list(one.rules),
            packs=[use.pack for use in one.packs],
        )
        for one in packs
    ]


@operation("GET", "/policies/starting-sets", "listStartingSets", tag="policy", refuses=("forbidden",))
async def list_starting_sets(caller: Caller, session: ReadSession) -> StartingChoice:
    """List whole policies to start from, one for each kind of organization, and which deciding roles nobody holds yet."""
    return await authoring.offer_starting_sets(session, caller)


@operation("GET", "/policies/{version_id}/changes", "comparePolicies", tag="policy", refuses=("forbidden",))
async def compare_policies(version_id: UUID, since: UUID, caller: Caller, session: ReadSession) -> PolicyComparison:
    """Say what changes from the version `since` to this one, each change in one sentence."""
    return await authoring.compare_versions(session, caller, version_id, since)


OPERATIONS = (
    validate_policy,
    try_policy,
    get_policy_vocabulary,
    check_condition,
    list_packs,
    list_starting_sets,
    compare_policies,
)
