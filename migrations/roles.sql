-- Roles of the cluster, made once by whoever may make roles; running it again changes nothing.
-- hashmark_owner owns the schema and cannot log in. hashmark_app serves requests; hashmark_worker keeps deadlines and carries out the
-- operator's commands, and may speak for an organization without a session. Both own nothing and cannot bypass row-level security.
-- The others own a few SECURITY DEFINER functions each and cannot log in.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['hashmark_owner', 'hashmark_ledger', 'hashmark_identity', 'hashmark_watcher', 'hashmark_due', 'hashmark_guard'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
    END IF;
  END LOOP;
  FOREACH wanted IN ARRAY ARRAY['hashmark_app', 'hashmark_worker'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS', wanted);
    END IF;
  END LOOP;
END
$$;
-- The migrating login acts as owner, and hands functions over to their narrow owners.
GRANT hashmark_owner, hashmark_ledger, hashmark_identity, hashmark_watcher, hashmark_due, hashmark_guard TO CURRENT_USER WITH INHERIT TRUE, SET TRUE;
GRANT hashmark_ledger, hashmark_identity, hashmark_watcher, hashmark_due, hashmark_guard TO hashmark_owner WITH INHERIT FALSE, SET TRUE;
