-- Roles of the cluster, made once by whoever may make roles; running it again changes nothing.
-- hashmark_owner owns the schema and cannot log in. hashmark_app serves requests: it owns nothing and cannot bypass
-- row-level security. The others own a few SECURITY DEFINER functions each and cannot log in.
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['hashmark_owner', 'hashmark_ledger', 'hashmark_identity', 'hashmark_watcher', 'hashmark_due'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
    END IF;
  END LOOP;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'hashmark_app') THEN
    CREATE ROLE hashmark_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
  END IF;
END
$$;
-- The migrating login acts as owner, and hands functions over to their narrow owners.
GRANT hashmark_owner, hashmark_ledger, hashmark_identity, hashmark_watcher, hashmark_due TO CURRENT_USER WITH INHERIT TRUE, SET TRUE;
GRANT hashmark_ledger, hashmark_identity, hashmark_watcher, hashmark_due TO hashmark_owner WITH INHERIT FALSE, SET TRUE;
