"""What each kind of problem means and what to do about it, for the page behind its `type`. A computing file.

Rule kept: every slug of `tenants.errors.PROBLEMS` has words here, and none besides (a test compares the two).
"""

WORDS: dict[str, tuple[str, str]] = {
    "malformed-request": (
        "What arrived could not be read at all: it was cut off, not JSON, not UTF-8, or held characters nothing can keep.",
        "Send it again. If you write programs, compare what you send with the API document at /api/v1/openapi.json.",
    ),
    "invalid-content": (
        "The request could be read, but a part of it is too long, of the wrong kind or unknown. Nothing was changed.",
        "Look at `errors`: each names the field as a JSON Pointer and says what would be right.",
    ),
    "not-signed-in": (
        (
            "This needs to know who you are, and your session is missing or has ended: after 12 hours without use, after "
            "seven days, or because you signed out elsewhere."
        ),
        "Sign in again. What you wrote is kept on your device.",
    ),
    "sign-in-refused": (
        "The address and password do not belong together. The answer is the same for an address nobody has.",
        "Check both. An administrator of your organization can make you a link to choose a new password.",
    ),
    "cross-site-request": (
        (
            "A change was asked for by a page of another site, or without the token your session was given. It was not made, "
            "because somebody else may have made your browser ask."
        ),
        "Load the page again and do it again there. Programs send the session's token as X-CSRF-Token.",
    ),
    "forbidden": (
        "You can see this, but none of your roles includes what you tried to do.",
        "Ask an administrator of your organization for the role, or a colleague who has it.",
    ),
    "own-proposal": (
        (
            "A second pair of eyes is the point of approval, so authors, last editors and whoever covers for them cannot decide. "
            "There is no exception for administrators, and the attempt stands in the record."
        ),
        "Wait for the people named on the proposal, or ask a comms lead to set the route anew.",
    ),
    "already-decided": (
        "One person decides once in a review; stages that must be distinct need different people.",
        "Nothing to do: your decision stands.",
    ),
    "not-low-risk": (
        "Several approvals in one go are for what the policy calls low risk; everything else is opened and read by itself.",
        "Open the proposal and decide on it there.",
    ),
    "not-your-seat": (
        "The open stage of this review is with other people, or it closed before your decision arrived.",
        "Open the proposal to see with whom it is now.",
    ),
    "own-policy": (
        "A policy version takes force only by somebody who neither drafted nor submitted it. The attempt stands in the record.",
        "Ask a colleague who may put policy in force.",
    ),
    "own-waiver": (
        (
            "An exception passes over a rule everybody else keeps, so a second person grants it: not the author, not whoever "
            "changed the words last, not whoever asked. There is no exception for administrators, and the attempt stands in "
            "the record."
        ),
        "Wait for the people named on the request.",
    ),
    "own-roles": (
        "Nobody gives themselves rights, or takes them away by mistake.",
        "Ask another administrator.",
    ),
    "own-grant": (
        (
            "One person alone could invent the people who then decide. So a role that decides, puts policy in force or manages "
            "people waits for the yes of a second person, who did not ask for it and does not get it. The attempt stands in the record."
        ),
        "Ask a colleague who decides or manages people and whose own role was confirmed; the first yes is the operator's.",
    ),
    "not-found": (
        "There is nothing at this address for you. Whether it never existed or belongs to somebody else is not said.",
        "Check the address, or go back to your desk.",
    ),
    "method-not-allowed": (
        "The address exists, but not for this kind of request.",
        "The Allow header names what is possible here.",
    ),
    "wrong-state": (
        "What you tried does not follow from the state the thing is in now; often somebody was quicker.",
        "Load it again and see what is possible now.",
    ),
    "already-exists": (
        "There is one already, and there can only be one.",
        "Use the one there is, or choose another name.",
    ),
    "nobody-can-decide": (
        "A stage of the route would have nobody left who may decide, because the author and the last editor are left out.",
        "Ask an administrator to give somebody the role the message names.",
    ),
    "other-organization": (
        (
            "The page was opened in one organization, and your session has since gone to another, in a second window perhaps. Nothing "
            "was changed in either."
        ),
        "Switch back to the organization the page belongs to and send it again, or load the page anew. What you wrote is kept.",
    ),
    "review-expired": (
        "The time to decide ran out. Silence is not consent: nothing was approved.",
        "The author can submit it again.",
    ),
    "last-administrator": (
        "Without an administrator nobody could invite people or give roles.",
        "Make somebody else an administrator first.",
    ),
    "backtests-waiting": (
        "Trying a policy on the past takes the computer's whole attention, so one runs at a time and only a few wait.",
        "Wait until one has finished, or stop one that is no longer needed.",
    ),
    "no-policy-in-force": (
        "Proposals are judged against the policy in force, and there is none yet.",
        "Draft a policy, submit it, and have a second person put it in force.",
    ),
    "request-in-progress": (
        "The same request, or one that touches the same thing, is still being carried out.",
        "Wait a few seconds and send it again with the same Idempotency-Key.",
    ),
    "thread-open": (
        (
            "Somebody who decides asked that a question is settled before anybody approves, and it is open still. It stands in the "
            "discussion of the proposal."
        ),
        "Read it and answer it. Whoever began it, or somebody else who decides, marks it as settled; then approve.",
    ),
    "discussion-full": (
        "A discussion holds only so much, so that it can be read by those who decide.",
        "Answer in a thread there is. Where a thread is full, begin another that says what is still open.",
    ),
    "stale": (
        "Somebody, or you in another window, saved a newer version. Yours was not written over it.",
        "Load the newest version, compare, and send your change again.",
    ),
    "stale-decision": (
        "The words, the policy or the brief changed after you opened it, and an approval holds only for what was seen.",
        "Read what changed, which stands first on the page, and decide again.",
    ),
    "waiver-lost": (
        "The policy let this pass only because of an exception, and that exception was taken back or has run out.",
        "The author takes the proposal back, puts the words right or asks for a new exception, and submits again.",
    ),
    "too-large": (
        "What was sent is larger than anything needed here.",
        "Send less, or a smaller picture.",
    ),
    "quota-used-up": (
        "Every organization may keep so many pictures, of so many bytes together, so that no one fills the disk of all.",
        "Use a picture that is there already, save the new one smaller, or ask whoever runs the installation for more room.",
    ),
    "unsupported-media-type": (
        "This kind of content is not accepted here.",
        "The message says which kinds are.",
    ),
    "request-timeout": (
        "The request arrived too slowly to be finished.",
        "Check the connection and send it again.",
    ),
    "incomplete-proposal": (
        "How, what, when, where and why are answered before anybody is asked to decide.",
        "Answer the questions the message names, and submit again.",
    ),
    "policy-blocks": (
        "A rule that cannot be passed over is not satisfied yet.",
        "Each finding says what, why and how to fix it, and who may grant an exception.",
    ),
    "policy-invalid": (
        "The policy document does not follow its schema, or a rule in it cannot be understood.",
        "Each mistake is named with its place. The schema is at /api/v1/policies/schema.",
    ),
    "not-waivable": (
        (
            "An exception passes over one rule that these words do not meet, where the policy lets somebody grant one. Here the rule "
            "is met, allows no exception, or could not be checked at all."
        ),
        "The findings beside the words say what is open, and who may grant an exception.",
    ),
    "policy-not-evaluated": (
        "The policy has no rules, so there is nothing to check against. An empty policy is not a passed one.",
        "Add rules to the policy.",
    ),
    "cover-impossible": (
        (
            "Somebody who decides in another's place is there, has a role that decides, and is not covered themselves: cover is not "
            "passed on, and nobody makes themselves a deputy."
        ),
        "Choose another person or other days; the answer says which.",
    ),
    "not-wording-only": (
        (
            "A version that changes only the wording asks nobody to read and confirm it again, so its rules, its routes to a "
            "decision, its dated periods and its packs are those of the version in force."
        ),
        "Submit it as a change of substance, or take the changes of substance out of it.",
    ),
    "reason-required": (
        "Whoever wrote this should learn what to change; the record should say why.",
        "Write a sentence.",
    ),
    "idempotency-key-reused": (
        "An Idempotency-Key stands for one request. This one came before with other content.",
        "Use a new key for a new request.",
    ),
    "unknown-reference": (
        "The request names something that does not exist here, or exists no longer.",
        "Choose from what the message lists, or load the page again.",
    ),
    "invitation-unusable": (
        (
            "The link has been used, was taken back, is older than a week, or was made by somebody who no longer manages people there. "
            "The answer is the same for each."
        ),
        "Ask the administrator who invited you for a new one.",
    ),
    "reset-unusable": (
        (
            "The link has been used, is too old (a day, or half an hour where it came by mail), was followed by a newer one, or was made by somebody who no longer manages "
            "people there. The answer is the same for each."
        ),
        "Ask an administrator of your organization, or whoever runs this installation, for a new one.",
    ),
    "address-link-unusable": (
        (
            "The link has been used, is older than a day, was followed by a newer one, or the change was stopped or made under another "
            "password. The answer is the same for each."
        ),
        "Sign in with the address you have and ask for the change again on your own page.",
    ),
    "no-mail": (
        "Whoever runs this installation has named no mail server, so a link could not reach anybody.",
        "Ask an administrator of your organization for a link and let them hand it to you.",
    ),
    "weak-password": (
        "Common, short, repetitive and personal passwords are guessed first.",
        "Three or four unrelated words make a good one.",
    ),
    "if-match-required": (
        "A change says which version it was made from, so that nobody's words are written over unseen.",
        "Send the object's `etag` as the If-Match header.",
    ),
    "too-many-attempts": (
        "Too many attempts came in a short time, so they are paused to stop guessing.",
        "Wait a little, then try once more. Programs wait as long as the Retry-After header says.",
    ),
    "organization-busy": (
        (
            "Every organization may have only so many requests under way at once, so that no one's many requests keep the "
            "others waiting. Your organization has reached that number, and its line is full."
        ),
        "Try again in a moment. Programs wait as long as the Retry-After header says, and send fewer requests at a time.",
    ),
    "internal-error": (
        "A mistake of ours. Nothing was changed, and it has been noted under the request's id.",
        "Try again. If it keeps happening, tell your administrator the request's id.",
    ),
    "wrong-key": (
        (
            "The service was started with another secret key than the one its database was begun with, so nothing that is sealed in it "
            "can be opened. It says nothing about whether anything was changed."
        ),
        "Whoever runs the service sets HASHMARK_SECRET_KEY to the key of this deployment; a backup holds a copy of it.",
    ),
    "unavailable": (
        "The service or its database is starting, stopping or overloaded. Nothing was changed.",
        "Wait a moment and try again.",
    ),
}
