"""Every refusal the product can give, by a stable slug.

One closed table holds each problem's status and title; raising a slug that is not in it is a programming error, so the
documentation, the OpenAPI document and the code cannot drift apart. Rule kept: every refusal teaches. `detail` says what
happened and why it matters here, `fix` says what to do next. Computes only.
"""

from typing import Any

PROBLEMS: dict[str, tuple[int, str]] = {
    "malformed-request": (400, "The request could not be read"),
    "invalid-content": (422, "Some of what you sent cannot be accepted"),
    "not-signed-in": (401, "You are not signed in"),
    "sign-in-refused": (401, "That e-mail address and password do not match"),
    "cross-site-request": (403, "The request did not come from this site"),
    "forbidden": (403, "Your roles do not include this"),
    "own-proposal": (403, "Nobody approves their own proposal"),
    "already-decided": (403, "You have already decided in this review"),
    "not-your-seat": (403, "This decision is not with you"),
    "not-low-risk": (403, "This is opened and read by itself"),
    "own-policy": (403, "A policy takes force by a second person"),
    "own-waiver": (403, "Nobody grants an exception for their own words"),
    "own-roles": (403, "You cannot change your own roles or standing"),
    "own-grant": (403, "The second yes is somebody else's"),
    "not-found": (404, "There is nothing here"),
    "method-not-allowed": (405, "That is not possible here"),
    "wrong-state": (409, "That step is not possible now"),
    "request-timeout": (408, "The request took too long to arrive"),
    "already-exists": (409, "That already exists"),
    "nobody-can-decide": (409, "Nobody could decide this"),
    "other-organization": (409, "This page belongs to another organization"),
    "review-expired": (409, "The time to decide has passed"),
    "last-administrator": (409, "An organization keeps at least one administrator"),
    "backtests-waiting": (409, "Other back-tests come first"),
    "no-policy-in-force": (409, "No policy is in force yet"),
    "request-in-progress": (409, "The same request is still being carried out"),
    "thread-open": (409, "Something has to be settled before anybody approves"),
    "discussion-full": (409, "There is no room for more in this discussion"),
    "stale": (412, "This changed while you were working"),
    "stale-decision": (412, "This changed while you read it"),
    "waiver-lost": (412, "An exception this rests on no longer holds"),
    "too-large": (413, "That is too large"),
    "quota-used-up": (413, "There is no room for more pictures"),
    "unsupported-media-type": (415, "That kind of file or content is not accepted"),
    "incomplete-proposal": (422, "A few questions are still open"),
    "policy-blocks": (422, "The policy does not allow this yet"),
    "policy-invalid": (422, "The policy document has mistakes"),
    "not-waivable": (422, "There is nothing here to make an exception from"),
    "policy-not-evaluated": (422, "The policy has no rules to check against"),
    "cover-impossible": (422, "That cover is not possible"),
    "not-wording-only": (422, "More than the wording changes"),
    "reason-required": (422, "A reason is needed"),
    "idempotency-key-reused": (422, "That Idempotency-Key was used for something else"),
    "unknown-reference": (422, "Something you refer to does not exist"),
    "invitation-unusable": (422, "This invitation cannot be used"),
    "reset-unusable": (422, "This link cannot be used"),
    "address-link-unusable": (422, "This address cannot be confirmed by that link"),
    "no-mail": (409, "This installation sends no mail"),
    "weak-password": (422, "That password is too easy to guess"),
    "if-match-required": (428, "Say which version you are changing"),
    "too-many-attempts": (429, "Too many attempts"),
    "organization-busy": (429, "Your organization has many requests under way"),
    "internal-error": (500, "Something went wrong on our side"),
    "wrong-key": (503, "The service has another key than its database"),
    "unavailable": (503, "The service is not ready"),
}


class Problem(Exception):
    """A refusal that reaches the caller as `application/problem+json`.

    `extra` members are added to the body. `record` is a ledger entry that must be kept although the request fails,
    such as an attempted self-approval; the API edge appends it in a transaction of its own.
    """

    def __init__(self, slug: str, detail: str, *, fix: str = "", record: object | None = None, **extra: Any) -> None:
        self.status, self.title = PROBLEMS[slug]
        self.slug = slug
        self.detail = detail
        self.fix = fix
        self.record = record
        self.extra = extra
        super().__init__(f"{slug}: {detail}")

    def on_record(self, entry: object) -> "Problem":
        """Let `entry` be kept although the request fails, say so, and return the refusal."""
        self.record = entry
        self.detail = f"{self.detail} This attempt is on the record."
        return self


def not_found() -> Problem:
    """Return the one answer for ids that never existed and ids of another organization: the same words for both."""
    return Problem(
        "not-found",
        "Either it never existed, or it is not yours to see.",
        fix="Check the address, or go back to your desk.",
    )


def stale(current_etag: str) -> Problem:
    """Return the refusal for an `If-Match` that names an earlier version."""
    return Problem(
        "stale",
        "Somebody, or you in another window, changed this after you opened it. Your words were not saved over theirs.",
        fix="Load the newest version, compare, and send your change again.",
        current=current_etag,
    )
