"""What stands readable in the database: each column that can hold words or bytes is of one sort, with its reason.

Words that somebody can ask to have erased are sealed and stand once, in `ledger.opening`. A new column says here what it holds.
"""

import asyncpg

KIND = "one of a closed list, or a name that a policy gives"
DIGEST = "a digest, a leaf, a salt or a token's hash: nothing can be read out of it"
SEALED = "encrypted; erasing deletes or empties it"
ACCOUNT = "whose account or membership it is, as long as there is one; entries hold it sealed"
DIRECTORY = "what the organization calls itself and its parts, as it stands now and its keepers change it"
POLICY = "policy text, written to be read by everybody in the organization"
SUBJECT = (
    "the words that are proposed, judged and approved: what the record is about; titles and pictures belong to them"
)
JUDGED = "what a policy said of those words, by rule and place, in policy text and words of theirs"
IDS = "ids, kinds and parameters in a document"
SYSTEM = "the system's own words"

COLUMNS = {
    "guard.deployment": {"key_check": DIGEST},
    "guard.key": {"id": KIND, "inner_block": "the guard's key, which no login reads", "outer_block": "likewise"},
    "identity.attempt": {"key": DIGEST},
    "identity.demo_link": {"token_hash": DIGEST},
    "identity.email_change": {
        "asked_under": DIGEST,
        "email": ACCOUNT,
        "password_hash": DIGEST,
        "stop_hash": DIGEST,
        "token_hash": DIGEST,
    },
    "identity.errand": {"details": SEALED, "kind": KIND},
    "identity.known_device": {"key": DIGEST},
    "identity.person": {"email": ACCOUNT, "name": ACCOUNT, "password_hash": DIGEST},
    "identity.reset": {"token_hash": DIGEST},
    "identity.session": {
        "device": "browser and system, for the list of one's own sessions; ends with it",
        "token_hash": DIGEST,
    },
    "ledger.entry": {
        "entry": IDS,
        "leaf": DIGEST,
        "object_kind": KIND,
        "roles": KIND,
        "type": KIND,
        "verdict": KIND,
    },
    "ledger.entry_type": {"name": KIND},
    "ledger.opening": {"ciphertext": SEALED, "salt": DIGEST},
    "policy.acknowledgement": {"digest": DIGEST},
    "policy.audience": {"name": DIRECTORY},
    "policy.channel": {
        "alternate": DIRECTORY,
        "answered_by": DIRECTORY,
        "answered_days": KIND,
        "answered_from": KIND,
        "answered_until": KIND,
        "archived_in": DIRECTORY,
        "handle": DIRECTORY,
        "name": DIRECTORY,
        "network": KIND,
        "owner": DIRECTORY,
        "posture": KIND,
    },
    "policy.objective": {"description": DIRECTORY, "title": DIRECTORY},
    "policy.version": {"digest": DIGEST, "document": POLICY, "source": POLICY, "state": KIND, "title": POLICY},
    "tenant.alembic_version": {"version_num": KIND},
    "tenant.cover": {"during": KIND},
    "tenant.due": {"failure": SYSTEM, "kind": KIND},
    "tenant.invitation": {"email": ACCOUNT, "name": ACCOUNT, "roles": KIND, "token_hash": DIGEST},
    "tenant.mail": {"failure": SYSTEM, "key": IDS, "kind": KIND, "letter": SEALED, "sent_to": DIGEST, "state": KIND},
    "tenant.member": {"dates": KIND, "email": ACCOUNT, "mail_failure": SYSTEM, "name": ACCOUNT, "zone": KIND},
    "tenant.member_role": {"role": KIND},
    "tenant.organization": {"known_as": DIRECTORY, "name": DIRECTORY, "slug": DIRECTORY, "timezone": KIND},
    "tenant.role": {"description": DIRECTORY, "name": KIND, "permissions": KIND, "title": DIRECTORY},
    "tenant.role_grant": {"role": KIND, "state": KIND},
    "tenant.working_hours": {
        "begins": KIND,
        "closed_days": KIND,
        "closed_names": DIRECTORY,
        "country": KIND,
        "ends": KIND,
        "region": KIND,
    },
    "workflow.backtest": {
        "document": POLICY,
        "document_digest": DIGEST,
        "problem": SYSTEM,
        "report": IDS,
        "state": KIND,
        "tally": IDS,
    },
    "workflow.backtest_case": {
        "blocked_by": KIND,
        "decided": KIND,
        "flagged": KIND,
        "route_after": KIND,
        "route_before": KIND,
    },
    "workflow.decision": {
        "brief_digest": DIGEST,
        "cause": KIND,
        "policy_digest": DIGEST,
        "revision_digest": DIGEST,
        "role": KIND,
        "verdict": KIND,
    },
    "workflow.idempotency": {"body": SEALED, "fingerprint": DIGEST, "key": "a number the client made up"},
    "workflow.media": {"bytes": SUBJECT, "digest": DIGEST, "media_type": KIND},
    "workflow.notice": {"key": KIND, "kind": KIND, "mail": KIND},
    "workflow.notice_choice": {"quiet_from": "a time of day", "quiet_until": "a time of day", "without_mail": KIND},
    "workflow.notice_stop": {"groups": KIND, "token_hash": DIGEST},
    "workflow.proposal": {
        "draft": SUBJECT,
        "kind": KIND,
        "networks": KIND,
        "risk": KIND,
        "risk_because": "a few words of our own, or the title of a rule",
        "state": KIND,
        "title": SUBJECT,
    },
    "workflow.review": {
        "brief": JUDGED,
        "brief_digest": DIGEST,
        "lapse": JUDGED,
        "policy_digest": DIGEST,
        "revision_digest": DIGEST,
        "route": POLICY,
        "state": KIND,
        "subject": SUBJECT,
    },
    "workflow.revision": {"content": SUBJECT, "digest": DIGEST},
    "workflow.seat": {"role": KIND, "state": KIND, "why": POLICY},
    "workflow.searched_text": {"drafted": SUBJECT, "submitted": SUBJECT},
    "workflow.searched_word": {"word": SUBJECT},
    "workflow.stage": {"need": KIND, "state": KIND},
    "workflow.template": {"kind": KIND, "title": DIRECTORY},
    "workflow.template_version": {"digest": DIGEST, "document": DIRECTORY},
    "workflow.thread": {"audience": KIND, "field": KIND, "state": KIND},
    "workflow.suggestion": {"content": SUBJECT, "content_digest": DIGEST, "state": KIND},
    "workflow.trial_finding": {"findings": JUDGED, "outcome": KIND, "rule": KIND, "severity": KIND},
    "workflow.waiver": {
        "closed_because": KIND,
        "content": SUBJECT,
        "content_digest": DIGEST,
        "covers": DIGEST,
        "decided_role": KIND,
        "findings": JUDGED,
        "policy_digest": DIGEST,
        "rule": KIND,
        "rule_digest": DIGEST,
        "rule_title": POLICY,
        "state": KIND,
        "waivable_by": KIND,
    },
}

_COLUMNS = """
    SELECT n.nspname || '.' || c.relname AS name, a.attname AS "column"
      FROM pg_attribute a
      JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname !~ '^(pg_|information_schema)' AND n.nspname <> 'pgqueuer' AND c.relkind IN ('r', 'p')
       AND a.attnum > 0 AND NOT a.attisdropped
       AND a.atttypid NOT IN ('uuid'::regtype, 'timestamptz'::regtype, 'integer'::regtype, 'bigint'::regtype, 'boolean'::regtype,
                              'date'::regtype, 'uuid[]'::regtype, 'integer[]'::regtype, 'float8'::regtype)
"""


async def test_every_column_that_can_hold_words_says_what_it_holds(superuser_url: str) -> None:
    connection = await asyncpg.connect(superuser_url)
    try:
        found = {(row["name"], row["column"]) for row in await connection.fetch(_COLUMNS)}
    finally:
        await connection.close()
    assert found == {(table, column) for table, columns in COLUMNS.items() for column in columns}
