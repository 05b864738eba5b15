"""What is asked about waivers: a rule passed over for one proposal, asked for by one person and decided by another."""

from typing import Annotated, Literal

import msgspec

from api.http.timestamps import Moment
from api.schemas.common import Input
from policies.document.document import Slug
from policies.letters.letters import PROSE
from workflows.kinds.content import HexDigest


class WaiverNew(Input, frozen=True, kw_only=True):
    """Which rule to pass over, why, and until when: at most 90 days, and not before the words are planned to appear."""

    rule: Slug
    reason: Annotated[str, msgspec.Meta(min_length=1, max_length=4_000), PROSE]
    until: Moment


class WaiverDecision(Input, frozen=True, kw_only=True):
    """An answer and why, bound to the words and the policy the caller saw. Anything that has moved is refused with 412."""

    verdict: Literal["grant", "refuse"]
    reason: Annotated[str, msgspec.Meta(max_length=4_000), PROSE]
    content_digest: HexDigest
    policy_digest: HexDigest


class WaiverWithdrawal(Input, frozen=True, kw_only=True):
    """Why it is taken back. Needed for a waiver that was granted; a request that is still open needs no reason."""

    reason: Annotated[str, msgspec.Meta(max_length=4_000), PROSE] = ""
