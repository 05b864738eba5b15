--
-- PostgreSQL database dump
--

\restrict Lnh8J4HaDTRf3y68uhSO98dcpLr1VczDauBrzgwEZ5xKr73j8ys0YxJYseed2qn

-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: guard; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA guard;


ALTER SCHEMA guard OWNER TO hashmark_owner;

--
-- Name: identity; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA identity;


ALTER SCHEMA identity OWNER TO hashmark_owner;

--
-- Name: ledger; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA ledger;


ALTER SCHEMA ledger OWNER TO hashmark_owner;

--
-- Name: policy; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA policy;


ALTER SCHEMA policy OWNER TO hashmark_owner;

--
-- Name: tenant; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA tenant;


ALTER SCHEMA tenant OWNER TO hashmark_owner;

--
-- Name: workflow; Type: SCHEMA; Schema: -; Owner: hashmark_owner
--

CREATE SCHEMA workflow;


ALTER SCHEMA workflow OWNER TO hashmark_owner;

--
-- Name: enter(uuid); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.enter(p_tenant uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Let the worker or the operator speak for one organization for the rest of this transaction. Verifying a long record is one
-- transaction, hence an hour.
BEGIN
  PERFORM guard.seal('s', p_tenant, NULL, NULL, NULL, interval '1 hour');
END
$$;


ALTER FUNCTION guard.enter(p_tenant uuid) OWNER TO hashmark_guard;

--
-- Name: keep_key_check(bytea); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.keep_key_check(p_check bytea) RETURNS bytea
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  -- The first to come decides; whoever comes at the same moment waits for it and is told what it decided.
  INSERT INTO guard.deployment AS d (key_check) VALUES (p_check)
  ON CONFLICT (one) DO UPDATE SET key_check = d.key_check RETURNING d.key_check
$$;


ALTER FUNCTION guard.keep_key_check(p_check bytea) OWNER TO hashmark_guard;

--
-- Name: key_check(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.key_check() RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$ SELECT d.key_check FROM guard.deployment d $$;


ALTER FUNCTION guard.key_check() OWNER TO hashmark_guard;

--
-- Name: kind(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.kind() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$ SELECT substr(guard.said(), 9, 1) $$;


ALTER FUNCTION guard.kind() OWNER TO hashmark_guard;

--
-- Name: member(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.member() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$ SELECT nullif(substr(guard.said(), 84, 32), repeat('0', 32))::uuid $$;


ALTER FUNCTION guard.member() OWNER TO hashmark_guard;

--
-- Name: person(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.person() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$ SELECT nullif(substr(guard.said(), 52, 32), repeat('0', 32))::uuid $$;


ALTER FUNCTION guard.person() OWNER TO hashmark_guard;

--
-- Name: renew_key(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.renew_key() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Make a key, and drop those no living context can rest on. The key is padded and combined here, once, as RFC 2104 says, so that
-- sealing takes two calls of sha256().
DECLARE
  -- Each uuid holds 122 bits of the server's strong randomness.
  key bytea := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
  inner_block bytea := decode(repeat('36', 64), 'hex');
  outer_block bytea := decode(repeat('5c', 64), 'hex');
BEGIN
  FOR place IN 0..31 LOOP
    inner_block := set_byte(inner_block, place, get_byte(inner_block, place) # get_byte(key, place));
    outer_block := set_byte(outer_block, place, get_byte(outer_block, place) # get_byte(key, place));
  END LOOP;
  INSERT INTO guard.key (id, inner_block, outer_block)
  VALUES (substr(encode(uuid_send(gen_random_uuid()), 'hex'), 1, 8), inner_block, outer_block);
  DELETE FROM guard.key k WHERE k.made_at < clock_timestamp() - interval '1 day'
     AND k.id <> (SELECT n.id FROM guard.key n ORDER BY n.made_at DESC LIMIT 1);
END
$$;


ALTER FUNCTION guard.renew_key() OWNER TO hashmark_guard;

--
-- Name: said(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.said() RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$
-- Return the context without its seal, or NULL when there is no context, it was not made here, or its time is over.
-- It is called for every table that a statement names. So it works on octets, where a place is found without counting letters,
-- and asks everything in one expression.
DECLARE
  context bytea := convert_to(current_setting('app.context', true), 'UTF8');
  inner_block bytea;
  outer_block bytea;
BEGIN
  SELECT k.inner_block, k.outer_block INTO inner_block, outer_block
    FROM guard.key k WHERE convert_to(k.id, 'UTF8') = substr(context, 1, 8);
  -- IS NOT TRUE, because a part that is missing makes the comparison NULL, and NULL must not let anybody through. The end is
  -- read only once the seal holds: what it was put on was written by guard.seal, so it can be read without a doubt.
  IF (CASE WHEN length(context) = 243 AND substr(context, 180) = convert_to(encode(
             sha256(outer_block || sha256(inner_block || substr(context, 1, 179))), 'hex'), 'UTF8')
           THEN to_timestamp(convert_from(substr(context, 10, 10), 'UTF8')::bigint) > statement_timestamp() END) IS NOT TRUE THEN
    RETURN NULL;
  END IF;
  RETURN convert_from(substr(context, 1, 179), 'UTF8');
END
$$;


ALTER FUNCTION guard.said() OWNER TO hashmark_guard;

--
-- Name: seal(text, uuid, uuid, uuid, bytea, interval); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.seal(p_kind text, p_tenant uuid, p_person uuid, p_member uuid, p_session bytea, p_life interval) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Make the context of the rest of this transaction. NULL means nobody or none.
DECLARE
  key guard.key;
  said text;
BEGIN
  SELECT * INTO STRICT key FROM guard.key k ORDER BY k.made_at DESC LIMIT 1;
  said := key.id || p_kind || lpad(floor(extract(epoch FROM clock_timestamp() + p_life))::bigint::text, 10, '0')
    || coalesce(replace(p_tenant::text, '-', ''), repeat('0', 32)) || coalesce(replace(p_person::text, '-', ''), repeat('0', 32))
    || coalesce(replace(p_member::text, '-', ''), repeat('0', 32)) || coalesce(encode(p_session, 'hex'), repeat('0', 64));
  PERFORM set_config('app.context', said || encode(
    sha256(key.outer_block || sha256(key.inner_block || convert_to(said, 'UTF8'))), 'hex'), true);
END
$$;


ALTER FUNCTION guard.seal(p_kind text, p_tenant uuid, p_person uuid, p_member uuid, p_session bytea, p_life interval) OWNER TO hashmark_guard;

--
-- Name: session(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.session() RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$ SELECT decode(nullif(substr(guard.said(), 116, 64), repeat('0', 64)), 'hex') $$;


ALTER FUNCTION guard.session() OWNER TO hashmark_guard;

--
-- Name: tenant(); Type: FUNCTION; Schema: guard; Owner: hashmark_guard
--

CREATE FUNCTION guard.tenant() RETURNS uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER COST 1000 PARALLEL SAFE
    SET search_path TO ''
    AS $$
-- Return the organization of the context, or NULL when there is no context, it was not made here, or its time is over.
-- It is called for every table that a statement names. So it works on octets, where a place is found without counting letters,
-- and asks everything in one expression.
DECLARE
  context bytea := convert_to(current_setting('app.context', true), 'UTF8');
  inner_block bytea;
  outer_block bytea;
BEGIN
  SELECT k.inner_block, k.outer_block INTO inner_block, outer_block
    FROM guard.key k WHERE convert_to(k.id, 'UTF8') = substr(context, 1, 8);
  -- IS NOT TRUE, because a part that is missing makes the comparison NULL, and NULL must not let anybody through. The end is
  -- read only once the seal holds: what it was put on was written by guard.seal, so it can be read without a doubt.
  IF (CASE WHEN length(context) = 243 AND substr(context, 180) = convert_to(encode(
             sha256(outer_block || sha256(inner_block || substr(context, 1, 179))), 'hex'), 'UTF8')
           THEN to_timestamp(convert_from(substr(context, 10, 10), 'UTF8')::bigint) > statement_timestamp() END) IS NOT TRUE THEN
    RETURN NULL;
  END IF;
  RETURN nullif(convert_from(substr(context, 20, 32), 'UTF8'), '00000000000000000000000000000000')::uuid;
END
$$;


ALTER FUNCTION guard.tenant() OWNER TO hashmark_guard;

--
-- Name: account(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.account() RETURNS TABLE(email text, name text, proven boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT p.email, p.name, p.proven_at IS NOT NULL FROM identity.person p WHERE p.id = guard.person()
$$;


ALTER FUNCTION identity.account() OWNER TO hashmark_identity;

--
-- Name: accounts_at(text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.accounts_at(p_email text) RETURNS TABLE(person_id uuid, name text, proven boolean, tenant_id uuid, member_id uuid, slug text, active boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Every account with an address, with where it is a member; one row without an organization where it is nowhere.
  SELECT p.id, p.name, p.proven_at IS NOT NULL, m.tenant_id, m.id, o.slug, m.active
    FROM identity.person p LEFT JOIN tenant.member m ON m.person_id = p.id
    LEFT JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE p.email = p_email ORDER BY p.proven_at IS NULL, p.id, o.slug
$$;


ALTER FUNCTION identity.accounts_at(p_email text) OWNER TO hashmark_identity;

--
-- Name: add_demo_link(bytea, uuid); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.add_demo_link(p_token_hash bytea, p_person uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  INSERT INTO identity.demo_link VALUES (p_token_hash, p_person) ON CONFLICT DO NOTHING
$$;


ALTER FUNCTION identity.add_demo_link(p_token_hash bytea, p_person uuid) OWNER TO hashmark_identity;

--
-- Name: change_password(bytea, bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.change_password(p_current bytea, p_new bytea) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Replace the password of whoever this transaction speaks for, if they know the current one, and end their other sessions.
BEGIN
  UPDATE identity.person p SET password_hash = sha256(p_new)
   WHERE p.id = guard.person() AND p.password_hash = sha256(p_current);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  DELETE FROM identity.session s WHERE s.person_id = guard.person() AND s.token_hash <> guard.session();
  UPDATE identity.reset r SET used_at = now() WHERE r.person_id = guard.person() AND r.used_at IS NULL;
  RETURN true;
END
$$;


ALTER FUNCTION identity.change_password(p_current bytea, p_new bytea) OWNER TO hashmark_identity;

--
-- Name: count_attempts(bytea[], integer[], integer[]); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]) RETURNS integer
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Count one attempt under each key, in windows of so many seconds, and return how many seconds to wait; 0 where none is over its limit.
  WITH counted AS (
    INSERT INTO identity.attempt AS a (key, window_start, count)
    SELECT t.key, date_bin(make_interval(secs => t.seconds), now(), 'epoch'), 1
      FROM unnest(p_keys, p_seconds) AS t (key, seconds) ORDER BY t.key
    ON CONFLICT (key, window_start) DO UPDATE SET count = a.count + 1
    RETURNING a.key, a.count, a.window_start
  )
  SELECT coalesce(max(greatest(1, ceil(extract(epoch FROM c.window_start + make_interval(secs => t.seconds) - now())))), 0)::integer
    FROM counted c JOIN unnest(p_keys, p_limits, p_seconds) AS t (key, most, seconds) ON t.key = c.key
   WHERE c.count > t.most
$$;


ALTER FUNCTION identity.count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]) OWNER TO hashmark_identity;

--
-- Name: create_person(uuid, text, text, bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.create_person(p_id uuid, p_email text, p_name text, p_password bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- The operator's word proves an address.
  INSERT INTO identity.person (id, email, name, password_hash, proven_at, created_at)
  VALUES (p_id, p_email, p_name, sha256(p_password), now(), now())
$$;


ALTER FUNCTION identity.create_person(p_id uuid, p_email text, p_name text, p_password bytea) OWNER TO hashmark_identity;

--
-- Name: end_other_sessions(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.end_other_sessions() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  DELETE FROM identity.session s WHERE s.person_id = guard.person() AND s.token_hash <> guard.session()
$$;


ALTER FUNCTION identity.end_other_sessions() OWNER TO hashmark_identity;

--
-- Name: end_session(uuid); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.end_session(p_id uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- End one session of the person this transaction speaks for; their present one where p_id is NULL.
BEGIN
  DELETE FROM identity.session s
   WHERE s.person_id = guard.person() AND CASE WHEN p_id IS NULL THEN s.token_hash = guard.session() ELSE s.id = p_id END;
  RETURN FOUND;
END
$$;


ALTER FUNCTION identity.end_session(p_id uuid) OWNER TO hashmark_identity;

--
-- Name: end_sessions_of(uuid); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.end_sessions_of(p_member uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- End what a member of this organization has open in it. Only for whoever manages people here.
  DELETE FROM identity.session s WHERE s.tenant_id = guard.tenant() AND s.member_id = p_member
     AND (guard.kind() = 's' OR identity.manages(guard.tenant(), guard.member()))
$$;


ALTER FUNCTION identity.end_sessions_of(p_member uuid) OWNER TO hashmark_identity;

--
-- Name: enter_as_invited(bytea, text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.enter_as_invited(p_session_hash bytea, p_device text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Open a session for the member who was just made by the invitation of this context.
  SELECT identity.open_session(i.tenant_id, i.member_id, p_session_hash, p_device) FROM tenant.invitation i
   WHERE guard.kind() = 'i' AND i.tenant_id = guard.tenant() AND i.token_hash = guard.session() AND i.member_id IS NOT NULL
$$;


ALTER FUNCTION identity.enter_as_invited(p_session_hash bytea, p_device text) OWNER TO hashmark_identity;

--
-- Name: enter_demo(bytea, bytea, text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.enter_demo(p_token bytea, p_session_hash bytea, p_device text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Open a session for a made-up person by their demo link. There are no such links but where the demo was seeded.
DECLARE
  at record;
BEGIN
  SELECT m.tenant_id, m.id INTO at FROM identity.demo_link d JOIN tenant.member m ON m.person_id = d.person_id AND m.active
    JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE d.token_hash = sha256(p_token) ORDER BY o.name, o.id LIMIT 1;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM identity.open_session(at.tenant_id, at.id, p_session_hash, p_device);
  RETURN true;
END
$$;


ALTER FUNCTION identity.enter_demo(p_token bytea, p_session_hash bytea, p_device text) OWNER TO hashmark_identity;

--
-- Name: forget_attempts(bytea[]); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.forget_attempts(p_keys bytea[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$ DELETE FROM identity.attempt a WHERE a.key = ANY (p_keys) $$;


ALTER FUNCTION identity.forget_attempts(p_keys bytea[]) OWNER TO hashmark_identity;

--
-- Name: join_by_invitation(uuid, text, bytea, boolean); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Make whoever opened the invitation of this context a member, and return the id of their account, or NULL when there is no account
-- with its address and that password. A new account is unproven, whether or not there are others with the address.
DECLARE
  invited tenant.invitation;
  account uuid;
BEGIN
  SELECT * INTO invited FROM tenant.invitation i
   WHERE guard.kind() = 'i' AND i.tenant_id = guard.tenant() AND i.token_hash = guard.session() AND i.accepted_at IS NULL;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF p_existing THEN
    SELECT p.id INTO account FROM identity.person p
     WHERE p.email = invited.email AND p.password_hash = sha256(p_password)
       AND NOT EXISTS (SELECT FROM tenant.member m WHERE m.tenant_id = invited.tenant_id AND m.person_id = p.id)
     ORDER BY p.proven_at IS NULL, p.created_at LIMIT 1;
  ELSE
    INSERT INTO identity.person (id, email, name, password_hash, created_at)
    VALUES (uuidv7(), invited.email, p_name, sha256(p_password), now()) RETURNING id INTO account;
  END IF;
  IF account IS NOT NULL THEN
    INSERT INTO tenant.member (tenant_id, id, person_id, name, email, joined_at)
    VALUES (invited.tenant_id, p_member, account, p_name, invited.email, now());
  END IF;
  RETURN account;
END
$$;


ALTER FUNCTION identity.join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean) OWNER TO hashmark_identity;

--
-- Name: known_devices(bytea[]); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.known_devices(p_keys bytea[]) RETURNS TABLE(key bytea)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT k.key FROM identity.known_device k WHERE k.key = ANY (p_keys)
$$;


ALTER FUNCTION identity.known_devices(p_keys bytea[]) OWNER TO hashmark_identity;

--
-- Name: living_sessions(bytea[]); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.living_sessions(p_hashes bytea[]) RETURNS TABLE(token_hash bytea, tenant_id uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT s.token_hash, s.tenant_id FROM identity.session s WHERE s.token_hash = ANY (p_hashes) AND s.expires_at > now() AND s.seen_at > now() - interval '12 hours'
$$;


ALTER FUNCTION identity.living_sessions(p_hashes bytea[]) OWNER TO hashmark_identity;

--
-- Name: make_operators_reset(uuid, bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.make_operators_reset(p_person uuid, p_token_hash bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  DELETE FROM identity.reset r WHERE r.person_id = p_person AND r.tenant_id IS NULL AND r.used_at IS NULL;
  INSERT INTO identity.reset (token_hash, person_id, created_at, expires_at)
  VALUES (p_token_hash, p_person, now(), now() + interval '1 day');
$$;


ALTER FUNCTION identity.make_operators_reset(p_person uuid, p_token_hash bytea) OWNER TO hashmark_identity;

--
-- Name: make_reset(uuid, bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.make_reset(p_member uuid, p_token_hash bytea) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Make a link for a member of this organization, by somebody who manages people here, never for themselves.
BEGIN
  IF identity.manages(guard.tenant(), guard.member()) IS NOT TRUE OR p_member = guard.member() THEN
    RETURN false;
  END IF;
  DELETE FROM identity.reset r WHERE r.tenant_id = guard.tenant() AND r.member_id = p_member AND r.used_at IS NULL;
  INSERT INTO identity.reset (token_hash, person_id, tenant_id, member_id, made_by, created_at, expires_at)
  SELECT p_token_hash, m.person_id, m.tenant_id, m.id, guard.member(), now(), now() + interval '1 day'
    FROM tenant.member m WHERE m.tenant_id = guard.tenant() AND m.id = p_member AND m.active;
  RETURN FOUND;
END
$$;


ALTER FUNCTION identity.make_reset(p_member uuid, p_token_hash bytea) OWNER TO hashmark_identity;

--
-- Name: manages(uuid, uuid); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.manages(p_tenant uuid, p_member uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Whether a member is active and holds a role that manages people: the right that invitations and links live by.
  SELECT EXISTS (
    SELECT FROM tenant.member m
      JOIN tenant.member_role h ON h.tenant_id = m.tenant_id AND h.member_id = m.id
      JOIN tenant.role r ON r.tenant_id = h.tenant_id AND r.name = h.role
     WHERE m.tenant_id = p_tenant AND m.id = p_member AND m.active AND 'member.manage' = ANY (r.permissions))
$$;


ALTER FUNCTION identity.manages(p_tenant uuid, p_member uuid) OWNER TO hashmark_identity;

--
-- Name: memberships(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.memberships() RETURNS TABLE(tenant_id uuid, member_id uuid, slug text, organization text, zone text, roles text[])
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT m.tenant_id, m.id, o.slug, o.name, o.timezone,
         ARRAY(SELECT r.role FROM tenant.member_role r
                WHERE r.tenant_id = m.tenant_id AND r.member_id = m.id ORDER BY r.role)
    FROM tenant.member m JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE m.person_id = guard.person() AND m.active
   ORDER BY o.name, m.tenant_id
$$;


ALTER FUNCTION identity.memberships() OWNER TO hashmark_identity;

--
-- Name: open_invitation(bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.open_invitation(p_token bytea) RETURNS TABLE(tenant_id uuid, id uuid)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- An invitation lives by the right of whoever made it: no longer active, or no longer managing people, it opens nothing.
DECLARE
  held tenant.invitation;
BEGIN
  SELECT * INTO held FROM tenant.invitation i
   WHERE i.token_hash = sha256(p_token) AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
     AND identity.manages(i.tenant_id, i.invited_by);
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM guard.seal('i', held.tenant_id, NULL, NULL, held.token_hash, interval '5 minutes');
  RETURN QUERY SELECT held.tenant_id, held.id;
END
$$;


ALTER FUNCTION identity.open_invitation(p_token bytea) OWNER TO hashmark_identity;

--
-- Name: open_reset(bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.open_reset(p_token bytea) RETURNS TABLE(email text, name text, organization text, tenant_id uuid, member_id uuid, made_by uuid)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- What a living link is for; it says nothing of where else its person belongs.
  SELECT coalesce(m.email, p.email), coalesce(m.name, p.name), o.name, r.tenant_id, r.member_id, r.made_by
    FROM identity.reset r JOIN identity.person p ON p.id = r.person_id
    LEFT JOIN tenant.member m ON m.tenant_id = r.tenant_id AND m.id = r.member_id
    LEFT JOIN tenant.organization o ON o.id = r.tenant_id
   WHERE r.token_hash = sha256(p_token) AND r.used_at IS NULL AND r.expires_at > now()
     AND (r.tenant_id IS NULL OR (m.active AND m.person_id = r.person_id AND identity.manages(r.tenant_id, r.made_by)))
$$;


ALTER FUNCTION identity.open_reset(p_token bytea) OWNER TO hashmark_identity;

--
-- Name: open_session(uuid, uuid, bytea, text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.open_session(p_tenant uuid, p_member uuid, p_session_hash bytea, p_device text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- For the functions of this schema alone, each of which has seen what proves the person.
  INSERT INTO identity.session (token_hash, person_id, tenant_id, member_id, device, created_at, seen_at, expires_at)
  SELECT p_session_hash, m.person_id, m.tenant_id, m.id, left(p_device, 60), now(), now(), now() + interval '7 days'
    FROM tenant.member m WHERE m.tenant_id = p_tenant AND m.id = p_member AND m.active
$$;


ALTER FUNCTION identity.open_session(p_tenant uuid, p_member uuid, p_session_hash bytea, p_device text) OWNER TO hashmark_identity;

--
-- Name: organization_called(text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.organization_called(p_slug text) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT o.id FROM tenant.organization o WHERE o.slug = p_slug
$$;


ALTER FUNCTION identity.organization_called(p_slug text) OWNER TO hashmark_identity;

--
-- Name: remember_devices(bytea[]); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.remember_devices(p_keys bytea[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  INSERT INTO identity.known_device (key, seen_at) SELECT k, now() FROM unnest(p_keys) AS k ORDER BY k
    ON CONFLICT (key) DO UPDATE SET seen_at = excluded.seen_at
$$;


ALTER FUNCTION identity.remember_devices(p_keys bytea[]) OWNER TO hashmark_identity;

--
-- Name: resolve(bytea); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.resolve(p_token bytea) RETURNS TABLE(person_id uuid, tenant_id uuid, member_id uuid, name text, email text, slug text, organization text, zone text, grants_version bigint, roles text[], expires_at timestamp with time zone, seen_at timestamp with time zone)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- From the token itself, not from its hash: whoever reads the table of sessions cannot act in one.
DECLARE
  hash bytea := sha256(p_token);
BEGIN
  SELECT s.person_id, m.tenant_id, m.id, m.name, m.email, o.slug, o.name, o.timezone, o.grants_version,
         ARRAY(SELECT r.role FROM tenant.member_role r
                WHERE r.tenant_id = m.tenant_id AND r.member_id = m.id ORDER BY r.role),
         s.expires_at, s.seen_at
    INTO person_id, tenant_id, member_id, name, email, slug, organization, zone, grants_version, roles, expires_at, seen_at
    FROM identity.session s
    JOIN tenant.member m ON m.tenant_id = s.tenant_id AND m.id = s.member_id AND m.active
    JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE s.token_hash = hash AND s.expires_at > now() AND s.seen_at > now() - interval '12 hours';
  IF FOUND THEN
    PERFORM guard.seal('m', tenant_id, person_id, member_id, hash, interval '5 minutes');
    RETURN NEXT;
  END IF;
END
$$;


ALTER FUNCTION identity.resolve(p_token bytea) OWNER TO hashmark_identity;

--
-- Name: sessions(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.sessions() RETURNS TABLE(id uuid, created_at timestamp with time zone, seen_at timestamp with time zone, device text, organization text, here boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT s.id, s.created_at, s.seen_at, s.device, o.name, s.token_hash = guard.session()
    FROM identity.session s JOIN tenant.organization o ON o.id = s.tenant_id
   WHERE s.person_id = guard.person() AND s.expires_at > now() AND s.seen_at > now() - interval '12 hours' ORDER BY s.seen_at DESC, s.id LIMIT 200
$$;


ALTER FUNCTION identity.sessions() OWNER TO hashmark_identity;

--
-- Name: sign_in(text, bytea, text, bytea, text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Open a session for the account with this address and password: in the organization called p_slug, or where they were last.
-- Returns 'refused' when there is none, 'homeless' when it belongs to no organization any more, or 'in'.
DECLARE
  tenant uuid;
  member uuid;
BEGIN
  SELECT m.tenant_id, m.id INTO tenant, member
    FROM identity.person p JOIN tenant.member m ON m.person_id = p.id AND m.active
    JOIN tenant.organization o ON o.id = m.tenant_id
   WHERE p.email = p_email AND p.password_hash = sha256(p_password)
   ORDER BY o.slug = p_slug DESC NULLS LAST,
            (SELECT max(s.seen_at) FROM identity.session s WHERE s.tenant_id = m.tenant_id AND s.member_id = m.id) DESC NULLS LAST,
            o.name, o.id
   LIMIT 1;
  IF FOUND THEN
    PERFORM identity.open_session(tenant, member, p_session_hash, p_device);
    RETURN 'in';
  END IF;
  PERFORM FROM identity.person p WHERE p.email = p_email AND p.password_hash = sha256(p_password);
  RETURN CASE WHEN FOUND THEN 'homeless' ELSE 'refused' END;
END
$$;


ALTER FUNCTION identity.sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text) OWNER TO hashmark_identity;

--
-- Name: sweep(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.sweep() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Drop what is over: sessions, counts of a day ago, devices nobody used for a year, and links of a month ago.
  DELETE FROM identity.session s WHERE s.expires_at < now() OR s.seen_at < now() - interval '12 hours';
  DELETE FROM identity.attempt a WHERE a.window_start < now() - interval '2 days';
  DELETE FROM identity.known_device k WHERE k.seen_at < now() - interval '1 year';
  DELETE FROM identity.reset r WHERE r.expires_at < now() - interval '30 days';
$$;


ALTER FUNCTION identity.sweep() OWNER TO hashmark_identity;

--
-- Name: switch(uuid); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.switch(p_tenant uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Let this session speak for another organization its person belongs to.
BEGIN
  UPDATE identity.session s SET tenant_id = m.tenant_id, member_id = m.id FROM tenant.member m
   WHERE s.token_hash = guard.session() AND m.tenant_id = p_tenant AND m.person_id = guard.person() AND m.active;
  RETURN FOUND;
END
$$;


ALTER FUNCTION identity.switch(p_tenant uuid) OWNER TO hashmark_identity;

--
-- Name: touch(); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.touch() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  UPDATE identity.session s SET seen_at = now() WHERE s.token_hash = guard.session()
$$;


ALTER FUNCTION identity.touch() OWNER TO hashmark_identity;

--
-- Name: use_reset(bytea, bytea, bytea, text); Type: FUNCTION; Schema: identity; Owner: hashmark_identity
--

CREATE FUNCTION identity.use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text) RETURNS TABLE(tenant_id uuid, member_id uuid, made_by uuid)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- Set the password anew, end the sessions that rested on the old one, open a new one and speak for it from here on.
-- Returns nothing when the link is no longer good, or leads to an account that belongs nowhere.
DECLARE
  held identity.reset;
  account uuid;
  tenant uuid;
  member uuid;
BEGIN
  -- Of two who use one link at once, the second waits here and finds it used.
  SELECT * INTO held FROM identity.reset r WHERE r.token_hash = sha256(p_token) FOR UPDATE;
  IF held.used_at IS NOT NULL OR NOT EXISTS (SELECT FROM identity.open_reset(p_token)) THEN
    RETURN;
  END IF;
  IF held.tenant_id IS NOT NULL THEN
    tenant := held.tenant_id;
    member := held.member_id;
    PERFORM guard.seal('i', tenant, NULL, NULL, held.token_hash, interval '5 minutes');
    INSERT INTO identity.person (id, email, name, password_hash, created_at)
    SELECT uuidv7(), m.email, m.name, sha256(p_password), now() FROM tenant.member m
     WHERE m.tenant_id = tenant AND m.id = member RETURNING id INTO account;
    UPDATE tenant.member m SET person_id = account WHERE m.tenant_id = tenant AND m.id = member;
    DELETE FROM identity.session s WHERE s.tenant_id = tenant AND s.member_id = member;
    UPDATE identity.reset r SET used_at = now() WHERE r.token_hash = held.token_hash;
  ELSE
    account := held.person_id;
    SELECT m.tenant_id, m.id INTO tenant, member FROM tenant.member m JOIN tenant.organization o ON o.id = m.tenant_id
     WHERE m.person_id = account AND m.active ORDER BY o.name, o.id LIMIT 1;
    IF NOT FOUND THEN
      RETURN;
    END IF;
    -- Proven, unless another account proved the same address before.
    UPDATE identity.person p SET password_hash = sha256(p_password),
           proven_at = CASE WHEN EXISTS (SELECT FROM identity.person o WHERE o.email = p.email AND o.proven_at IS NOT NULL
                                           AND o.id <> p.id) THEN NULL ELSE coalesce(p.proven_at, now()) END
     WHERE p.id = account;
    DELETE FROM identity.session s WHERE s.person_id = account;
    UPDATE identity.reset r SET used_at = now() WHERE r.person_id = account AND r.used_at IS NULL;
  END IF;
  PERFORM identity.open_session(tenant, member, p_session_hash, p_device);
  PERFORM guard.seal('m', tenant, account, member, p_session_hash, interval '5 minutes');
  RETURN QUERY SELECT tenant, member, held.made_by;
END
$$;


ALTER FUNCTION identity.use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text) OWNER TO hashmark_identity;

--
-- Name: append(bytea[]); Type: FUNCTION; Schema: ledger; Owner: hashmark_ledger
--

CREATE FUNCTION ledger.append(entries bytea[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $_$
DECLARE
  said text := guard.said();
  tenant uuid := nullif(substr(said, 20, 32), repeat('0', 32))::uuid;
  me uuid := nullif(substr(said, 84, 32), repeat('0', 32))::uuid;
  for_the_system boolean := substr(said, 9, 1) = 's';
  told jsonb[];
  taken timestamptz;
  known boolean;
  own boolean;
  first bigint;
BEGIN
  IF tenant IS NULL OR coalesce(cardinality(entries), 0) = 0 THEN
    RAISE EXCEPTION 'ledger.append needs an organization and at least one entry';
  END IF;
  SELECT array_agg(b.j ORDER BY b.n), max(b.at),
         bool_and(EXISTS (SELECT FROM ledger.entry_type t WHERE t.name = b.j ->> 'type')),
         -- A part that is missing makes this NULL, which must not let anybody through.
         bool_and((for_the_system
                   OR CASE WHEN b.member IS NULL THEN b.j ->> 'type' LIKE 'system:%' ELSE b.member = coalesce(me, b.member) END
                      AND b.at BETWEEN clock_timestamp() - interval '1 minute' AND clock_timestamp() + interval '1 minute') IS TRUE)
    INTO told, taken, known, own
    FROM (SELECT p.n, p.j, (p.j ->> 'at')::timestamptz AS at, (p.j #>> '{actor,member}')::uuid AS member
            FROM (SELECT u.n, convert_from(u.body, 'UTF8')::jsonb AS j
                    FROM unnest(entries) WITH ORDINALITY AS u (body, n)
                   WHERE substr(u.body, 1, 9) = '{"actor":'::bytea OFFSET 0) AS p OFFSET 0) AS b;
  IF cardinality(told) IS DISTINCT FROM cardinality(entries) THEN
    RAISE EXCEPTION 'an entry is a JSON object whose first member is its actor';
  END IF;
  IF known IS NOT TRUE THEN
    RAISE EXCEPTION 'an entry has one of the known types' USING ERRCODE = 'check_violation';
  END IF;
  IF own IS NOT TRUE THEN
    RAISE EXCEPTION 'a member appends what they do themselves, at the time they do it' USING ERRCODE = 'insufficient_privilege';
  END IF;
  -- One statement, so that the head is held no longer than it has to be.
  WITH head AS (
    UPDATE ledger.head h SET size = h.size + cardinality(entries), at = greatest(h.at, taken) WHERE h.tenant_id = tenant
    RETURNING h.size - cardinality(entries) AS first, h.at, h.log_id),
  written AS (
    INSERT INTO ledger.entry (tenant_id, seq, leaf, entry, at, type, object_kind, object_id, actor, verdict, roles)
    SELECT tenant, e.seq, sha256('\x00'::bytea || e.placed), e.placed,
           e.at, e.j ->> 'type', e.j #>> '{object,kind}', (e.j #>> '{object,id}')::uuid,
           (e.j #>> '{actor,member}')::uuid, e.j ->> 'verdict',
           ARRAY(SELECT jsonb_array_elements_text(e.j #> '{actor,roles}'))
      FROM (SELECT u.j, head.at, head.first + u.n - 1 AS seq,
                   convert_to(format('{"$at":"%s","$log":"%s","$schema":"hashmark.entry/1","$seq":%s,',
                     to_char(head.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), head.log_id, head.first + u.n - 1), 'UTF8')
                   || substr(u.body, 2) AS placed
              FROM head, unnest(entries, told) WITH ORDINALITY AS u (body, j, n) OFFSET 0) AS e)
  SELECT head.first INTO first FROM head;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'this organization has no ledger';
  END IF;
  RETURN first;
END
$_$;


ALTER FUNCTION ledger.append(entries bytea[]) OWNER TO hashmark_ledger;

--
-- Name: erase(uuid, date); Type: FUNCTION; Schema: ledger; Owner: hashmark_ledger
--

CREATE FUNCTION ledger.erase(p_subject uuid, p_day date) RETURNS SETOF uuid
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
-- What is erased leaves the day behind, so that whoever comes to read it is told since when there is nothing.
  WITH gone AS (
    DELETE FROM ledger.opening o WHERE o.tenant_id = guard.tenant() AND o.subject_id = p_subject AND NOT o.hold
    RETURNING o.tenant_id, o.commitment_id)
  INSERT INTO ledger.erasure (tenant_id, commitment_id, day) SELECT tenant_id, commitment_id, p_day FROM gone
  RETURNING commitment_id
$$;


ALTER FUNCTION ledger.erase(p_subject uuid, p_day date) OWNER TO hashmark_ledger;

--
-- Name: keep_openings(uuid[], bytea[], bytea[], uuid[]); Type: FUNCTION; Schema: ledger; Owner: hashmark_ledger
--

CREATE FUNCTION ledger.keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  INSERT INTO ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id)
  SELECT guard.tenant(), o.id, o.salt, o.ciphertext, o.subject
    FROM unnest(p_ids, p_salts, p_ciphertexts, p_subjects) AS o (id, salt, ciphertext, subject)
$$;


ALTER FUNCTION ledger.keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]) OWNER TO hashmark_ledger;

--
-- Name: refuse(); Type: FUNCTION; Schema: ledger; Owner: hashmark_owner
--

CREATE FUNCTION ledger.refuse() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: % on % is refused', TG_OP, TG_TABLE_NAME;
END
$$;


ALTER FUNCTION ledger.refuse() OWNER TO hashmark_owner;

--
-- Name: sizes(uuid[]); Type: FUNCTION; Schema: ledger; Owner: hashmark_watcher
--

CREATE FUNCTION ledger.sizes(p_tenants uuid[]) RETURNS TABLE(tenant_id uuid, size bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT h.tenant_id, h.size FROM ledger.head h WHERE h.tenant_id = ANY (p_tenants)
$$;


ALTER FUNCTION ledger.sizes(p_tenants uuid[]) OWNER TO hashmark_watcher;

--
-- Name: start(uuid); Type: FUNCTION; Schema: ledger; Owner: hashmark_ledger
--

CREATE FUNCTION ledger.start(p_log_id uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  INSERT INTO ledger.head (tenant_id, log_id, size)
  VALUES (guard.tenant(), p_log_id, 0)
$$;


ALTER FUNCTION ledger.start(p_log_id uuid) OWNER TO hashmark_ledger;

--
-- Name: total_entries(); Type: FUNCTION; Schema: ledger; Owner: hashmark_watcher
--

CREATE FUNCTION ledger.total_entries() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT coalesce(sum(h.size), 0)::bigint FROM ledger.head h
$$;


ALTER FUNCTION ledger.total_entries() OWNER TO hashmark_watcher;

--
-- Name: keep_submitted(); Type: FUNCTION; Schema: policy; Owner: hashmark_owner
--

CREATE FUNCTION policy.keep_submitted() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a policy version is never deleted';
  END IF;
  IF OLD.state <> 'draft' AND NEW.state <> 'draft'
     AND (NEW.title, NEW.document, NEW.source, NEW.digest, NEW.submitted_by, NEW.submitted_at)
         IS DISTINCT FROM (OLD.title, OLD.document, OLD.source, OLD.digest, OLD.submitted_by, OLD.submitted_at) THEN
    RAISE EXCEPTION 'a submitted policy version is immutable';
  END IF;
  IF OLD.state IN ('in_force', 'superseded')
     AND (NEW.enacted_by, NEW.enacted_at, NEW.effective_from, NEW.wording_only)
         IS DISTINCT FROM (OLD.enacted_by, OLD.enacted_at, OLD.effective_from, OLD.wording_only) THEN
    RAISE EXCEPTION 'who put a policy version in force, and when, is immutable';
  END IF;
  IF OLD.state IN ('in_force', 'superseded') AND NEW.state = 'draft' THEN
    RAISE EXCEPTION 'a policy that has been in force does not become a draft again';
  END IF;
  RETURN NEW;
END
$$;


ALTER FUNCTION policy.keep_submitted() OWNER TO hashmark_owner;

--
-- Name: beat(uuid, integer); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.beat(p_worker uuid, p_mended integer) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  DELETE FROM tenant.worker WHERE seen_at < now() - interval '30 days';
  INSERT INTO tenant.worker AS w (id, seen_at, mended, mended_at)
  VALUES (p_worker, clock_timestamp(), p_mended, CASE WHEN p_mended > 0 THEN clock_timestamp() END)
  ON CONFLICT (id) DO UPDATE
    SET seen_at = excluded.seen_at, stopped = false, mended = w.mended + excluded.mended,
        mended_at = coalesce(excluded.mended_at, w.mended_at)
$$;


ALTER FUNCTION tenant.beat(p_worker uuid, p_mended integer) OWNER TO hashmark_due;

--
-- Name: claim_due(text[], uuid, integer, interval); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.claim_due(p_kinds text[], p_after uuid, p_limit integer, p_lease interval) RETURNS TABLE(tenant uuid, kind text, subject uuid, claim uuid, due_at timestamp with time zone, owed integer, attempts integer, lease interval)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO ''
    AS $$
DECLARE
  moment timestamptz := clock_timestamp();
  place uuid := p_after;
  next_tenant uuid;
  taken integer := 0;
  in_this_round integer := 1;
BEGIN
  IF NOT EXISTS (SELECT FROM tenant.due d WHERE d.next_at <= moment) THEN
    RETURN;
  END IF;
  -- One organization after another in the order of their ids, one row each; round and round until there is enough or a whole
  -- round found nothing. Locked rows are another worker's.
  WHILE taken < p_limit LOOP
    SELECT d.tenant_id INTO next_tenant FROM tenant.due d
     WHERE d.tenant_id > place AND d.next_at <= moment AND d.kind = ANY (p_kinds) ORDER BY d.tenant_id LIMIT 1;
    IF next_tenant IS NULL THEN
      EXIT WHEN in_this_round = 0;
      in_this_round := 0;
      place := '00000000-0000-0000-0000-000000000000';
      CONTINUE;
    END IF;
    -- What has taken its worker down is left alone a little longer each time.
    UPDATE tenant.due d
       SET claim = gen_random_uuid(), attempts = d.attempts + 1,
           next_at = clock_timestamp() + p_lease * least(d.attempts + 1, 10)
     WHERE (d.tenant_id, d.kind, d.subject) = (
       SELECT w.tenant_id, w.kind, w.subject FROM tenant.due w
        WHERE w.tenant_id = next_tenant AND w.next_at <= moment AND w.kind = ANY (p_kinds)
        ORDER BY w.next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING d.tenant_id, d.kind, d.subject, d.claim, d.due_at, d.owed, d.attempts, p_lease * least(d.attempts, 10)
    INTO tenant, kind, subject, claim, due_at, owed, attempts, lease;
    IF FOUND THEN
      taken := taken + 1;
      in_this_round := in_this_round + 1;
      RETURN NEXT;
    END IF;
    place := next_tenant;
  END LOOP;
END
$$;


ALTER FUNCTION tenant.claim_due(p_kinds text[], p_after uuid, p_limit integer, p_lease interval) OWNER TO hashmark_due;

--
-- Name: due_by_kind(); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.due_by_kind() RETURNS TABLE(kind text, due bigint, failing bigint, oldest interval, failing_for interval, codes text[])
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT d.kind, count(*) FILTER (WHERE d.next_at <= now()), count(d.failing_since),
         coalesce(now() - min(d.next_at) FILTER (WHERE d.next_at <= now()), interval '0'),
         coalesce(now() - min(d.failing_since), interval '0'),
         coalesce(array_agg(DISTINCT d.failure) FILTER (WHERE d.failure <> ''), '{}')
    FROM tenant.due d
   WHERE d.next_at <= now() OR d.failing_since IS NOT NULL
   GROUP BY d.kind
$$;


ALTER FUNCTION tenant.due_by_kind() OWNER TO hashmark_due;

--
-- Name: heartbeat(interval); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.heartbeat(p_silent interval) RETURNS TABLE(working bigint, seen_at timestamp with time zone, age interval, mended bigint, mended_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT count(*) FILTER (WHERE NOT w.stopped AND w.seen_at > clock_timestamp() - p_silent), max(w.seen_at),
         clock_timestamp() - max(w.seen_at), coalesce(sum(w.mended), 0)::bigint, max(w.mended_at)
    FROM tenant.worker w
$$;


ALTER FUNCTION tenant.heartbeat(p_silent interval) OWNER TO hashmark_due;

--
-- Name: next_due(text[]); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.next_due(p_kinds text[]) RETURNS timestamp with time zone
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT d.next_at FROM tenant.due d WHERE d.kind = ANY (p_kinds) ORDER BY d.next_at LIMIT 1
$$;


ALTER FUNCTION tenant.next_due(p_kinds text[]) OWNER TO hashmark_due;

--
-- Name: rest(uuid); Type: FUNCTION; Schema: tenant; Owner: hashmark_due
--

CREATE FUNCTION tenant.rest(p_worker uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO ''
    AS $$
  UPDATE tenant.worker SET stopped = true, seen_at = clock_timestamp() WHERE id = p_worker
$$;


ALTER FUNCTION tenant.rest(p_worker uuid) OWNER TO hashmark_due;

--
-- Name: unowed(); Type: FUNCTION; Schema: tenant; Owner: hashmark_watcher
--

CREATE FUNCTION tenant.unowed() RETURNS TABLE(tenant_id uuid, kind text, subject uuid, at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO ''
    AS $$
  SELECT s.tenant_id, s.kind, s.subject, s.at
    FROM (SELECT r.tenant_id, 'expire_review' AS kind, r.id AS subject, r.expires_at AS at
            FROM workflow.review r WHERE r.state = 'open'
           UNION ALL
          SELECT v.tenant_id, 'put_in_force', v.id, v.effective_from FROM policy.version v WHERE v.state = 'scheduled'
           UNION ALL
          SELECT v.tenant_id, 'look_back', v.id, now() FROM policy.version v
           WHERE v.state = 'in_force' AND v.looked_back_at IS NULL
           UNION ALL
          SELECT DISTINCT b.tenant_id, 'backtest', b.tenant_id, now() FROM workflow.backtest b
           WHERE b.state IN ('queued', 'running')
           UNION ALL
          SELECT o.id, 'sweep_answers', o.id, now() FROM tenant.organization o) s
   WHERE NOT EXISTS (SELECT FROM tenant.due d
                      WHERE d.tenant_id = s.tenant_id AND d.kind = s.kind AND d.subject = s.subject)
   ORDER BY s.tenant_id, s.kind, s.subject LIMIT 10000
$$;


ALTER FUNCTION tenant.unowed() OWNER TO hashmark_watcher;

--
-- Name: keep_appearances(); Type: FUNCTION; Schema: workflow; Owner: hashmark_owner
--

CREATE FUNCTION workflow.keep_appearances() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO ''
    AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND OLD.state IN ('approved', 'in_review') THEN
        DELETE FROM workflow.appearance a
         WHERE a.tenant_id = OLD.tenant_id AND a.channel_id = ANY (OLD.channel_ids) AND a.at = OLD.wanted_by
           AND a.proposal_id = OLD.id;
      END IF;
      IF NEW.state IN ('approved', 'in_review') AND NEW.wanted_by IS NOT NULL THEN
        INSERT INTO workflow.appearance (tenant_id, channel_id, at, proposal_id)
        SELECT DISTINCT NEW.tenant_id, c, NEW.wanted_by, NEW.id FROM unnest(NEW.channel_ids) c;
      END IF;
      RETURN NULL;
    END $$;


ALTER FUNCTION workflow.keep_appearances() OWNER TO hashmark_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: deployment; Type: TABLE; Schema: guard; Owner: hashmark_owner
--

CREATE TABLE guard.deployment (
    one boolean DEFAULT true NOT NULL,
    key_check bytea NOT NULL,
    CONSTRAINT deployment_key_check_check CHECK ((length(key_check) = 32)),
    CONSTRAINT deployment_one_check CHECK (one)
);


ALTER TABLE guard.deployment OWNER TO hashmark_owner;

--
-- Name: key; Type: TABLE; Schema: guard; Owner: hashmark_owner
--

CREATE TABLE guard.key (
    id text NOT NULL,
    inner_block bytea NOT NULL,
    outer_block bytea NOT NULL,
    made_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT key_id_check CHECK ((id ~ '^[0-9a-f]{8}$'::text)),
    CONSTRAINT key_inner_block_check CHECK ((length(inner_block) = 64)),
    CONSTRAINT key_outer_block_check CHECK ((length(outer_block) = 64))
);


ALTER TABLE guard.key OWNER TO hashmark_owner;

--
-- Name: attempt; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE UNLOGGED TABLE identity.attempt (
    key bytea NOT NULL,
    window_start timestamp with time zone NOT NULL,
    count integer NOT NULL,
    CONSTRAINT attempt_key_check CHECK ((length(key) = 32))
);


ALTER TABLE identity.attempt OWNER TO hashmark_owner;

--
-- Name: demo_link; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE TABLE identity.demo_link (
    token_hash bytea NOT NULL,
    person_id uuid NOT NULL,
    CONSTRAINT demo_link_token_hash_check CHECK ((length(token_hash) = 32))
);


ALTER TABLE identity.demo_link OWNER TO hashmark_owner;

--
-- Name: known_device; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE TABLE identity.known_device (
    key bytea NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    CONSTRAINT known_device_key_check CHECK ((length(key) = 32))
);


ALTER TABLE identity.known_device OWNER TO hashmark_owner;

--
-- Name: person; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE TABLE identity.person (
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    password_hash bytea,
    proven_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT person_password_hash_check CHECK ((length(password_hash) = 32))
);


ALTER TABLE identity.person OWNER TO hashmark_owner;

--
-- Name: reset; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE TABLE identity.reset (
    token_hash bytea NOT NULL,
    person_id uuid NOT NULL,
    tenant_id uuid,
    member_id uuid,
    made_by uuid,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT reset_check CHECK ((((tenant_id IS NULL) = (member_id IS NULL)) AND ((tenant_id IS NULL) = (made_by IS NULL)) AND (made_by <> member_id))),
    CONSTRAINT reset_token_hash_check CHECK ((length(token_hash) = 32))
);


ALTER TABLE identity.reset OWNER TO hashmark_owner;

--
-- Name: session; Type: TABLE; Schema: identity; Owner: hashmark_owner
--

CREATE TABLE identity.session (
    token_hash bytea NOT NULL,
    id uuid DEFAULT uuidv7() NOT NULL,
    person_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    member_id uuid NOT NULL,
    device text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT session_token_hash_check CHECK ((length(token_hash) = 32))
);


ALTER TABLE identity.session OWNER TO hashmark_owner;

--
-- Name: entry; Type: TABLE; Schema: ledger; Owner: hashmark_owner
--

CREATE TABLE ledger.entry (
    tenant_id uuid NOT NULL,
    seq bigint NOT NULL,
    leaf bytea NOT NULL,
    entry bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    type text NOT NULL,
    object_kind text NOT NULL,
    object_id uuid,
    actor uuid,
    verdict text,
    roles text[] NOT NULL,
    CONSTRAINT entry_entry_check CHECK ((length(entry) <= 65535)),
    CONSTRAINT entry_leaf_check CHECK ((length(leaf) = 32)),
    CONSTRAINT entry_seq_check CHECK ((seq >= 0))
);

ALTER TABLE ONLY ledger.entry FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.entry OWNER TO hashmark_owner;

--
-- Name: entry_type; Type: TABLE; Schema: ledger; Owner: hashmark_owner
--

CREATE TABLE ledger.entry_type (
    name text NOT NULL
);


ALTER TABLE ledger.entry_type OWNER TO hashmark_owner;

--
-- Name: erasure; Type: TABLE; Schema: ledger; Owner: hashmark_owner
--

CREATE TABLE ledger.erasure (
    tenant_id uuid NOT NULL,
    commitment_id uuid NOT NULL,
    day date NOT NULL
);

ALTER TABLE ONLY ledger.erasure FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.erasure OWNER TO hashmark_owner;

--
-- Name: head; Type: TABLE; Schema: ledger; Owner: hashmark_owner
--

CREATE TABLE ledger.head (
    tenant_id uuid NOT NULL,
    log_id uuid NOT NULL,
    size bigint NOT NULL,
    at timestamp with time zone,
    CONSTRAINT head_size_check CHECK ((size >= 0))
)
WITH (fillfactor='50');

ALTER TABLE ONLY ledger.head FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.head OWNER TO hashmark_owner;

--
-- Name: opening; Type: TABLE; Schema: ledger; Owner: hashmark_owner
--

CREATE TABLE ledger.opening (
    tenant_id uuid NOT NULL,
    commitment_id uuid NOT NULL,
    salt bytea NOT NULL,
    ciphertext bytea NOT NULL,
    subject_id uuid,
    hold boolean DEFAULT false NOT NULL,
    CONSTRAINT opening_salt_check CHECK ((length(salt) = 32))
);

ALTER TABLE ONLY ledger.opening FORCE ROW LEVEL SECURITY;


ALTER TABLE ledger.opening OWNER TO hashmark_owner;

--
-- Name: acknowledgement; Type: TABLE; Schema: policy; Owner: hashmark_owner
--

CREATE TABLE policy.acknowledgement (
    tenant_id uuid NOT NULL,
    member_id uuid NOT NULL,
    version_id uuid NOT NULL,
    digest bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT acknowledgement_digest_check CHECK ((length(digest) = 32))
);

ALTER TABLE ONLY policy.acknowledgement FORCE ROW LEVEL SECURITY;


ALTER TABLE policy.acknowledgement OWNER TO hashmark_owner;

--
-- Name: audience; Type: TABLE; Schema: policy; Owner: hashmark_owner
--

CREATE TABLE policy.audience (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL
);

ALTER TABLE ONLY policy.audience FORCE ROW LEVEL SECURITY;


ALTER TABLE policy.audience OWNER TO hashmark_owner;

--
-- Name: channel; Type: TABLE; Schema: policy; Owner: hashmark_owner
--

CREATE TABLE policy.channel (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    network text NOT NULL,
    handle text NOT NULL,
    name text NOT NULL,
    posture text NOT NULL,
    followers integer DEFAULT 0 NOT NULL,
    owner text NOT NULL,
    alternate text NOT NULL,
    answered_by text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT channel_followers_check CHECK ((followers >= 0)),
    CONSTRAINT channel_posture_check CHECK ((posture = ANY (ARRAY['active'::text, 'monitor_only'::text, 'dormant'::text])))
);

ALTER TABLE ONLY policy.channel FORCE ROW LEVEL SECURITY;


ALTER TABLE policy.channel OWNER TO hashmark_owner;

--
-- Name: objective; Type: TABLE; Schema: policy; Owner: hashmark_owner
--

CREATE TABLE policy.objective (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    retired boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

ALTER TABLE ONLY policy.objective FORCE ROW LEVEL SECURITY;


ALTER TABLE policy.objective OWNER TO hashmark_owner;

--
-- Name: version; Type: TABLE; Schema: policy; Owner: hashmark_owner
--

CREATE TABLE policy.version (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    source text NOT NULL,
    document bytea NOT NULL,
    digest bytea,
    drafted_by uuid NOT NULL,
    submitted_by uuid,
    submitted_at timestamp with time zone,
    enacted_by uuid,
    enacted_at timestamp with time zone,
    wording_only boolean DEFAULT false NOT NULL,
    effective_from timestamp with time zone,
    looked_back_at timestamp with time zone,
    looked_back_checked integer,
    looked_back_lapsed integer,
    created_at timestamp with time zone NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT version_check CHECK (((state = 'draft'::text) OR (state = 'discarded'::text) OR (digest IS NOT NULL))),
    CONSTRAINT version_check1 CHECK (((enacted_by IS NULL) OR ((enacted_by <> drafted_by) AND (enacted_by <> submitted_by)))),
    CONSTRAINT version_check2 CHECK (((state <> ALL (ARRAY['scheduled'::text, 'in_force'::text])) OR (effective_from IS NOT NULL))),
    CONSTRAINT version_digest_check CHECK ((length(digest) = 32)),
    CONSTRAINT version_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in_review'::text, 'scheduled'::text, 'in_force'::text, 'superseded'::text, 'discarded'::text])))
);

ALTER TABLE ONLY policy.version FORCE ROW LEVEL SECURITY;


ALTER TABLE policy.version OWNER TO hashmark_owner;

--
-- Name: alembic_version; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE tenant.alembic_version OWNER TO hashmark_owner;

--
-- Name: due; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.due (
    tenant_id uuid NOT NULL,
    kind text NOT NULL,
    subject uuid NOT NULL,
    due_at timestamp with time zone NOT NULL,
    next_at timestamp with time zone NOT NULL,
    owed integer DEFAULT 1 NOT NULL,
    claim uuid,
    attempts integer DEFAULT 0 NOT NULL,
    failure text DEFAULT ''::text NOT NULL,
    failing_since timestamp with time zone,
    CONSTRAINT due_check CHECK (((failure = ''::text) = (failing_since IS NULL))),
    CONSTRAINT due_kind_check CHECK ((kind ~ '^[a-z_]+$'::text))
)
WITH (fillfactor='70');

ALTER TABLE ONLY tenant.due FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.due OWNER TO hashmark_owner;

--
-- Name: invitation; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.invitation (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    email text NOT NULL,
    name text NOT NULL,
    roles text[] NOT NULL,
    token_hash bytea NOT NULL,
    invited_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    member_id uuid,
    revoked_at timestamp with time zone
);

ALTER TABLE ONLY tenant.invitation FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.invitation OWNER TO hashmark_owner;

--
-- Name: member; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.member (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    joined_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY tenant.member FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.member OWNER TO hashmark_owner;

--
-- Name: member_role; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.member_role (
    tenant_id uuid NOT NULL,
    member_id uuid NOT NULL,
    role text NOT NULL,
    confirmed boolean DEFAULT false NOT NULL,
    given_by uuid
);

ALTER TABLE ONLY tenant.member_role FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.member_role OWNER TO hashmark_owner;

--
-- Name: organization; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.organization (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    timezone text NOT NULL,
    grants_version bigint DEFAULT 1 NOT NULL,
    second_yes boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT organization_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT organization_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 60)))
);

ALTER TABLE ONLY tenant.organization FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.organization OWNER TO hashmark_owner;

--
-- Name: role; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.role (
    tenant_id uuid NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    permissions text[] NOT NULL,
    CONSTRAINT role_name_check CHECK ((name ~ '^[a-z][a-z0-9_]*$'::text))
);

ALTER TABLE ONLY tenant.role FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.role OWNER TO hashmark_owner;

--
-- Name: role_grant; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.role_grant (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    member_id uuid NOT NULL,
    role text NOT NULL,
    state text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    settled_by uuid,
    settled_at timestamp with time zone,
    CONSTRAINT role_grant_check CHECK (((asked_by <> member_id) AND (settled_by IS DISTINCT FROM member_id))),
    CONSTRAINT role_grant_check1 CHECK (((state <> 'confirmed'::text) OR (settled_by IS DISTINCT FROM asked_by))),
    CONSTRAINT role_grant_check2 CHECK (((state = 'waiting'::text) = (settled_at IS NULL))),
    CONSTRAINT role_grant_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'confirmed'::text, 'refused'::text, 'ended'::text])))
);

ALTER TABLE ONLY tenant.role_grant FORCE ROW LEVEL SECURITY;


ALTER TABLE tenant.role_grant OWNER TO hashmark_owner;

--
-- Name: worker; Type: TABLE; Schema: tenant; Owner: hashmark_owner
--

CREATE TABLE tenant.worker (
    id uuid NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    stopped boolean DEFAULT false NOT NULL,
    mended bigint NOT NULL,
    mended_at timestamp with time zone
);


ALTER TABLE tenant.worker OWNER TO hashmark_owner;

--
-- Name: appearance; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.appearance (
    tenant_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    proposal_id uuid NOT NULL
);

ALTER TABLE ONLY workflow.appearance FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.appearance OWNER TO hashmark_owner;

--
-- Name: backtest; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.backtest (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    document bytea NOT NULL,
    document_digest bytea NOT NULL,
    since timestamp with time zone,
    until timestamp with time zone,
    state text NOT NULL,
    done integer DEFAULT 0 NOT NULL,
    total integer NOT NULL,
    "position" uuid,
    tally bytea,
    report bytea,
    problem text DEFAULT ''::text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    run uuid,
    attempts integer DEFAULT 0 NOT NULL,
    started_at timestamp with time zone,
    progress_at timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT backtest_check CHECK ((document_digest = sha256(document))),
    CONSTRAINT backtest_check1 CHECK (((state = 'done'::text) = (report IS NOT NULL))),
    CONSTRAINT backtest_check2 CHECK (((state = ANY (ARRAY['done'::text, 'failed'::text, 'stopped'::text])) = (finished_at IS NOT NULL))),
    CONSTRAINT backtest_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'failed'::text, 'stopped'::text])))
);

ALTER TABLE ONLY workflow.backtest FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.backtest OWNER TO hashmark_owner;

--
-- Name: backtest_case; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.backtest_case (
    tenant_id uuid NOT NULL,
    backtest_id uuid NOT NULL,
    review_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    tested boolean NOT NULL,
    decided text NOT NULL,
    flagged text[] NOT NULL,
    blocked_by text[] NOT NULL,
    route_before text NOT NULL,
    route_after text NOT NULL,
    rerouted boolean NOT NULL,
    added_hours double precision
);

ALTER TABLE ONLY workflow.backtest_case FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.backtest_case OWNER TO hashmark_owner;

--
-- Name: decision; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.decision (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    review_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    seat_id uuid NOT NULL,
    member_id uuid NOT NULL,
    role text NOT NULL,
    verdict text NOT NULL,
    reason_opening uuid,
    quotes_opening uuid,
    revision_digest bytea NOT NULL,
    policy_digest bytea NOT NULL,
    brief_digest bytea NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT decision_verdict_check CHECK ((verdict = ANY (ARRAY['approve'::text, 'request_changes'::text, 'reject'::text, 'recuse'::text])))
);

ALTER TABLE ONLY workflow.decision FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.decision OWNER TO hashmark_owner;

--
-- Name: idempotency; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.idempotency (
    tenant_id uuid NOT NULL,
    member_id uuid NOT NULL,
    key text NOT NULL,
    fingerprint bytea NOT NULL,
    status integer NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY workflow.idempotency FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.idempotency OWNER TO hashmark_owner;

--
-- Name: look; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.look (
    tenant_id uuid NOT NULL,
    member_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    revision integer NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY workflow.look FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.look OWNER TO hashmark_owner;

--
-- Name: media; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.media (
    tenant_id uuid NOT NULL,
    digest bytea NOT NULL,
    media_type text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    size integer NOT NULL,
    bytes bytea NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT media_check CHECK ((digest = sha256(bytes))),
    CONSTRAINT media_check1 CHECK ((size = length(bytes)))
);

ALTER TABLE ONLY workflow.media FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.media OWNER TO hashmark_owner;

--
-- Name: notice; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.notice (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    member_id uuid NOT NULL,
    kind text NOT NULL,
    proposal_id uuid,
    review_id uuid,
    version_id uuid,
    at timestamp with time zone NOT NULL,
    read_at timestamp with time zone
);

ALTER TABLE ONLY workflow.notice FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.notice OWNER TO hashmark_owner;

--
-- Name: proposal; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.proposal (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    author_id uuid NOT NULL,
    last_editor_id uuid NOT NULL,
    writers uuid[] NOT NULL,
    draft bytea NOT NULL,
    networks text[] NOT NULL,
    channel_ids uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    risk text DEFAULT ''::text NOT NULL,
    wanted_by timestamp with time zone,
    revision integer DEFAULT 0 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT proposal_check CHECK ((last_editor_id = ANY (writers))),
    CONSTRAINT proposal_kind_check CHECK ((kind ~ '^[a-z][a-z0-9_]{0,59}$'::text)),
    CONSTRAINT proposal_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'in_review'::text, 'changes_requested'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text, 'expired'::text, 'lapsed'::text, 'discarded'::text])))
);

ALTER TABLE ONLY workflow.proposal FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.proposal OWNER TO hashmark_owner;

--
-- Name: review; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.review (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    revision integer NOT NULL,
    revision_digest bytea NOT NULL,
    policy_version_id uuid NOT NULL,
    policy_digest bytea NOT NULL,
    brief bytea NOT NULL,
    brief_digest bytea NOT NULL,
    route bytea NOT NULL,
    state text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    subject bytea,
    looked_back_by uuid,
    lapse bytea,
    waivers uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    CONSTRAINT review_check CHECK ((brief_digest = sha256(brief))),
    CONSTRAINT review_check1 CHECK (((state = 'open'::text) = (closed_at IS NULL))),
    CONSTRAINT review_policy_digest_check CHECK ((length(policy_digest) = 32)),
    CONSTRAINT review_revision_digest_check CHECK ((length(revision_digest) = 32)),
    CONSTRAINT review_state_check CHECK ((state = ANY (ARRAY['open'::text, 'approved'::text, 'changes_requested'::text, 'rejected'::text, 'withdrawn'::text, 'expired'::text])))
)
WITH (fillfactor='80');

ALTER TABLE ONLY workflow.review FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.review OWNER TO hashmark_owner;

--
-- Name: revision; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.revision (
    tenant_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    number integer NOT NULL,
    digest bytea NOT NULL,
    content bytea NOT NULL,
    author_id uuid NOT NULL,
    writers uuid[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT revision_check CHECK ((digest = sha256(content))),
    CONSTRAINT revision_check1 CHECK ((author_id = ANY (writers))),
    CONSTRAINT revision_digest_check CHECK ((length(digest) = 32))
);

ALTER TABLE ONLY workflow.revision FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.revision OWNER TO hashmark_owner;

--
-- Name: seat; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.seat (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    review_id uuid NOT NULL,
    stage integer NOT NULL,
    member_id uuid NOT NULL,
    held_for uuid,
    proposal_id uuid NOT NULL,
    role text NOT NULL,
    why text NOT NULL,
    state text NOT NULL,
    opened_at timestamp with time zone,
    due_at timestamp with time zone,
    decided_at timestamp with time zone,
    CONSTRAINT seat_check CHECK ((held_for <> member_id)),
    CONSTRAINT seat_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'open'::text, 'approved'::text, 'changes_requested'::text, 'rejected'::text, 'recused'::text, 'released'::text])))
);

ALTER TABLE ONLY workflow.seat FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.seat OWNER TO hashmark_owner;

--
-- Name: stage; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.stage (
    tenant_id uuid NOT NULL,
    review_id uuid NOT NULL,
    number integer NOT NULL,
    need text NOT NULL,
    waits_for integer[] NOT NULL,
    state text NOT NULL,
    opened_at timestamp with time zone,
    due_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT stage_check CHECK (((state = ANY (ARRAY['done'::text, 'stopped'::text])) = (closed_at IS NOT NULL))),
    CONSTRAINT stage_check1 CHECK (((state = ANY (ARRAY['waiting'::text, 'stopped'::text])) OR (opened_at IS NOT NULL))),
    CONSTRAINT stage_need_check CHECK ((need ~ '^(any|all|[1-9][0-9]*)$'::text)),
    CONSTRAINT stage_number_check CHECK ((number >= 0)),
    CONSTRAINT stage_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'open'::text, 'done'::text, 'stopped'::text])))
)
WITH (fillfactor='80');

ALTER TABLE ONLY workflow.stage FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.stage OWNER TO hashmark_owner;

--
-- Name: trial_finding; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.trial_finding (
    tenant_id uuid NOT NULL,
    review_id uuid NOT NULL,
    rule text NOT NULL,
    proposal_id uuid NOT NULL,
    policy_version_id uuid NOT NULL,
    severity text NOT NULL,
    outcome text NOT NULL,
    findings bytea NOT NULL,
    at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY workflow.trial_finding FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.trial_finding OWNER TO hashmark_owner;

--
-- Name: waiver; Type: TABLE; Schema: workflow; Owner: hashmark_owner
--

CREATE TABLE workflow.waiver (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    rule text NOT NULL,
    rule_title text NOT NULL,
    rule_digest bytea NOT NULL,
    policy_version_id uuid NOT NULL,
    policy_digest bytea NOT NULL,
    waivable_by text[] NOT NULL,
    content bytea NOT NULL,
    content_digest bytea NOT NULL,
    findings bytea NOT NULL,
    covers text[] NOT NULL,
    reason_opening uuid NOT NULL,
    until timestamp with time zone NOT NULL,
    state text NOT NULL,
    asked_by uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_by uuid,
    decided_role text,
    decided_at timestamp with time zone,
    decision_opening uuid,
    withdrawn_by uuid,
    withdrawn_at timestamp with time zone,
    withdrawal_opening uuid,
    CONSTRAINT waiver_check CHECK ((content_digest = sha256(content))),
    CONSTRAINT waiver_check1 CHECK ((decided_by <> asked_by)),
    CONSTRAINT waiver_check2 CHECK ((until > asked_at)),
    CONSTRAINT waiver_check3 CHECK (((state = ANY (ARRAY['granted'::text, 'refused'::text])) <= ((decided_by IS NOT NULL) AND (decision_opening IS NOT NULL)))),
    CONSTRAINT waiver_check4 CHECK ((((decided_by IS NULL) = (decided_role IS NULL)) AND ((decided_by IS NULL) = (decided_at IS NULL)))),
    CONSTRAINT waiver_check5 CHECK (((state = 'withdrawn'::text) = ((withdrawn_by IS NOT NULL) AND (withdrawn_at IS NOT NULL)))),
    CONSTRAINT waiver_policy_digest_check CHECK ((length(policy_digest) = 32)),
    CONSTRAINT waiver_rule_digest_check CHECK ((length(rule_digest) = 32)),
    CONSTRAINT waiver_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text, 'withdrawn'::text])))
);

ALTER TABLE ONLY workflow.waiver FORCE ROW LEVEL SECURITY;


ALTER TABLE workflow.waiver OWNER TO hashmark_owner;

--
-- Data for Name: deployment; Type: TABLE DATA; Schema: guard; Owner: hashmark_owner
--

COPY guard.deployment (one, key_check) FROM stdin;
\.


--
-- Data for Name: key; Type: TABLE DATA; Schema: guard; Owner: hashmark_owner
--

COPY guard.key (id, inner_block, outer_block, made_at) FROM stdin;
af0cdd1c	\\x005d0ecf01baf40005baf00fc3f7b51f99c814dde9733bab6627be04cdbd9aae3636363636363636363636363636363636363636363636363636363636363636	\\x6a3764a56bd09e6a6fd09a65a99ddf75f3a27eb7831951c10c4dd46ea7d7f0c45c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c	2026-11-28 21:41:40.267322+00
f0a51737	\\x192a824495d757ef36e3689c3695700f6c3985c33b08593896488697be60be963636363636363636363636363636363636363636363636363636363636363636	\\x7340e82effbd3d855c8902f65cff1a650653efa951623352fc22ecfdd40ad4fc5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c	2026-11-28 21:41:41.980889+00
\.


--
-- Data for Name: attempt; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.attempt (key, window_start, count) FROM stdin;
\.


--
-- Data for Name: demo_link; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.demo_link (token_hash, person_id) FROM stdin;
\.


--
-- Data for Name: known_device; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.known_device (key, seen_at) FROM stdin;
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.person (id, email, name, password_hash, proven_at, created_at) FROM stdin;
01a2241b-5c35-71aa-92b9-b8355cf040df	author@northfield.example	Author	\N	2026-11-28 21:41:42.464708+00	2026-11-28 21:41:42.464708+00
01a2241b-5c63-7aa7-ba96-7465dc4927dc	colleague@northfield.example	Colleague	\N	2026-11-28 21:41:42.464708+00	2026-11-28 21:41:42.464708+00
01a2241b-5c6e-7d0e-9647-68b47d950816	lead@northfield.example	Lead	\N	2026-11-28 21:41:42.464708+00	2026-11-28 21:41:42.464708+00
01a2241b-5c8a-7e9e-a518-0b5a284fd010	deputy@northfield.example	Deputy	\N	2026-11-28 21:41:42.464708+00	2026-11-28 21:41:42.464708+00
01a2241b-5c8e-7acd-b90d-3411715c6f75	adviser@northfield.example	Adviser	\N	2026-11-28 21:41:42.464708+00	2026-11-28 21:41:42.464708+00
01a2241b-5ca1-7dd9-8d02-574c8232efc6	chief@northfield.example	Chief	\N	2026-11-28 21:41:42.464708+00	2026-11-28 21:41:42.464708+00
01a2241b-5ca8-7441-9ae5-fce30739989c	lawyer@northfield.example	Lawyer	\N	2026-11-28 21:41:42.464708+00	2026-11-28 21:41:42.464708+00
01a2241b-5cb9-7a03-b7fe-b76c6f7c9831	officer@northfield.example	Officer	\N	2026-11-28 21:41:42.464708+00	2026-11-28 21:41:42.464708+00
01a2241b-5cd2-76a7-886d-9bb937dec9ce	administrator@northfield.example	Administrator	\N	2026-11-28 21:41:42.464708+00	2026-11-28 21:41:42.464708+00
01a2241b-a731-77ef-821e-c455cef9da6b	author@elsewhere.example	Author	\N	2026-11-28 21:42:01.772935+00	2026-11-28 21:42:01.772935+00
01a2241b-a73b-7f14-a669-2eb6e89fc5a3	colleague@elsewhere.example	Colleague	\N	2026-11-28 21:42:01.772935+00	2026-11-28 21:42:01.772935+00
01a2241b-a74a-70ca-8f98-4d531eca4198	lead@elsewhere.example	Lead	\N	2026-11-28 21:42:01.772935+00	2026-11-28 21:42:01.772935+00
01a2241b-a75b-7a85-812c-289fc7650024	deputy@elsewhere.example	Deputy	\N	2026-11-28 21:42:01.772935+00	2026-11-28 21:42:01.772935+00
01a2241b-a760-72fa-9f33-d34493c667ff	adviser@elsewhere.example	Adviser	\N	2026-11-28 21:42:01.772935+00	2026-11-28 21:42:01.772935+00
01a2241b-a766-7765-95f4-ac3dc1b49bb0	chief@elsewhere.example	Chief	\N	2026-11-28 21:42:01.772935+00	2026-11-28 21:42:01.772935+00
01a2241b-a76c-7c2d-8831-08f7ee5b874a	lawyer@elsewhere.example	Lawyer	\N	2026-11-28 21:42:01.772935+00	2026-11-28 21:42:01.772935+00
01a2241b-a77a-75bd-a476-4131ee5b760f	officer@elsewhere.example	Officer	\N	2026-11-28 21:42:01.772935+00	2026-11-28 21:42:01.772935+00
01a2241b-a782-7156-bb81-c4c710af515e	administrator@elsewhere.example	Administrator	\N	2026-11-28 21:42:01.772935+00	2026-11-28 21:42:01.772935+00
\.


--
-- Data for Name: reset; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.reset (token_hash, person_id, tenant_id, member_id, made_by, created_at, expires_at, used_at) FROM stdin;
\.


--
-- Data for Name: session; Type: TABLE DATA; Schema: identity; Owner: hashmark_owner
--

COPY identity.session (token_hash, id, person_id, tenant_id, member_id, device, created_at, seen_at, expires_at) FROM stdin;
\\x024ca50a90e2a531ad4f2ef0660e867d899b6057a42270b8f005ad20688fd592	01a2241b-5d35-78dc-8884-4608cdea6f85	01a2241b-5c35-71aa-92b9-b8355cf040df	01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c41-755e-89b6-445941b610ef		2026-11-28 21:41:42.837372+00	2026-11-28 21:41:42.837372+00	2026-12-05 21:41:42.837372+00
\\xce55b9bad470784967d14a928c5691eea8cd4fc9cbd1d2fee9b39278d609760a	01a2241b-5d36-75f1-af2d-b7b36cb2c963	01a2241b-5c63-7aa7-ba96-7465dc4927dc	01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c6b-7419-b9d4-5e9e7a505ef8		2026-11-28 21:41:42.837372+00	2026-11-28 21:41:42.837372+00	2026-12-05 21:41:42.837372+00
\\x73a4b33523e61dd1164a431820662b501c2164b19f2c1866644040eee2c80a1e	01a2241b-5d36-7649-ac82-130d56aa8a19	01a2241b-5c6e-7d0e-9647-68b47d950816	01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c73-7043-8597-c7f89bcc61bc		2026-11-28 21:41:42.837372+00	2026-11-28 21:41:42.837372+00	2026-12-05 21:41:42.837372+00
\\x3e91e135b544eb3a3cf46cf1d4374d5c67325a31583ca5f0bbaf0b75e5871ffa	01a2241b-5d36-7671-94ac-5b6605440d9c	01a2241b-5c8a-7e9e-a518-0b5a284fd010	01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c8c-795d-a2a9-3751cf80d41b		2026-11-28 21:41:42.837372+00	2026-11-28 21:41:42.837372+00	2026-12-05 21:41:42.837372+00
\\xe3b5678f33bd03e4ae7703ebbdb88d2903c8eadeaae47b703e8209f4d909a8e1	01a2241b-5d36-7694-a22e-64272219e777	01a2241b-5c8e-7acd-b90d-3411715c6f75	01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c90-701b-9e05-1f83c246053c		2026-11-28 21:41:42.837372+00	2026-11-28 21:41:42.837372+00	2026-12-05 21:41:42.837372+00
\\x5a90112037cbb04fd338ec95c14a6af6389f677796dfbd56526467bb92a52eb6	01a2241b-5d36-76ca-85f0-5582dc8ee08a	01a2241b-5ca1-7dd9-8d02-574c8232efc6	01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5ca7-7d38-8bd3-2554b252dcbe		2026-11-28 21:41:42.837372+00	2026-11-28 21:41:42.837372+00	2026-12-05 21:41:42.837372+00
\\x45ed4a89fa7b0b277997c277e940ea4f82f9c15287e0354f8f967afc2330645d	01a2241b-5d36-7705-971a-834a7ba7ae05	01a2241b-5ca8-7441-9ae5-fce30739989c	01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5cb3-7118-8a5a-c69ba9b99f6c		2026-11-28 21:41:42.837372+00	2026-11-28 21:41:42.837372+00	2026-12-05 21:41:42.837372+00
\\xa100acc4545f40c986bc15854ba3e01d4e7ff7844ec5269892c433127d5f34e0	01a2241b-5d36-7759-bc83-ab7cb3214e40	01a2241b-5cb9-7a03-b7fe-b76c6f7c9831	01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5cbf-7c49-b734-f0a49e377850		2026-11-28 21:41:42.837372+00	2026-11-28 21:41:42.837372+00	2026-12-05 21:41:42.837372+00
\\x3bf92362f7f6e555c09674d175bebe8f8c772b43f2d264e51e51766657587d03	01a2241b-5d36-7798-8b2a-6996aa28af1d	01a2241b-5cd2-76a7-886d-9bb937dec9ce	01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5cd4-797d-835d-d6fef30eb20c		2026-11-28 21:41:42.837372+00	2026-11-28 21:41:42.837372+00	2026-12-05 21:41:42.837372+00
\\x6eae79c23b0fa5fa516a13ba60439bc02148b05afc257ee6e4cb6f3a87679ff7	01a2241b-a7e6-7f07-9083-feb72d705a1e	01a2241b-a731-77ef-821e-c455cef9da6b	01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a738-70bf-b0de-8935fb6ecc04		2026-11-28 21:42:01.958599+00	2026-11-28 21:42:01.958599+00	2026-12-05 21:42:01.958599+00
\\x4cb6823dba5d95fe9631fa0c7f40546de5cd05aaf0770312664127d8e7f3a43c	01a2241b-a7e7-7568-aff0-a28024338fe6	01a2241b-a73b-7f14-a669-2eb6e89fc5a3	01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a744-7df1-a976-5fdd93aedfb4		2026-11-28 21:42:01.958599+00	2026-11-28 21:42:01.958599+00	2026-12-05 21:42:01.958599+00
\\xe0d30718668f9e93a65de319e14303005cf817f88834446e4a01003c0e434b55	01a2241b-a7e7-75ad-858d-c249994c82c2	01a2241b-a74a-70ca-8f98-4d531eca4198	01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a74f-70dd-aaab-6ca543fee076		2026-11-28 21:42:01.958599+00	2026-11-28 21:42:01.958599+00	2026-12-05 21:42:01.958599+00
\\xa00f2015b14c709394697aab654ac9619a06b5824b72bf1181a75da7af344ca6	01a2241b-a7e7-75dd-9033-fdd5b7e0edba	01a2241b-a75b-7a85-812c-289fc7650024	01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a75f-77f1-8805-6329f0761f60		2026-11-28 21:42:01.958599+00	2026-11-28 21:42:01.958599+00	2026-12-05 21:42:01.958599+00
\\x176b614cb684a2b4f07a4ab42f685b6ad992af204bd73c5dc3705060e3ae27fc	01a2241b-a7e7-760b-a57c-b195e9c5cfc0	01a2241b-a760-72fa-9f33-d34493c667ff	01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a761-7328-a0ff-165d2da98dcd		2026-11-28 21:42:01.958599+00	2026-11-28 21:42:01.958599+00	2026-12-05 21:42:01.958599+00
\\x0b416a5d56704e2ddc1aa2ac1ff76a35894def08c1fb1ee0cf0eee8e14ef5641	01a2241b-a7e7-7639-9b72-128171503cf4	01a2241b-a766-7765-95f4-ac3dc1b49bb0	01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a76b-7520-8f7f-c4e3ce6bc3ad		2026-11-28 21:42:01.958599+00	2026-11-28 21:42:01.958599+00	2026-12-05 21:42:01.958599+00
\\x99cae4121d3b13496a18ec6c023750c322d8c5821c35f9ce7da32cf2df361791	01a2241b-a7e7-7667-82de-2eeb084e62da	01a2241b-a76c-7c2d-8831-08f7ee5b874a	01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a76f-7074-916e-d18d9f55af34		2026-11-28 21:42:01.958599+00	2026-11-28 21:42:01.958599+00	2026-12-05 21:42:01.958599+00
\\x4e45c47602b2c93b69cd88c88ce86a295f6a33358db0da9a1f7d6ed904ae5846	01a2241b-a7e7-7698-98c4-2a7cceb0483f	01a2241b-a77a-75bd-a476-4131ee5b760f	01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a77c-7056-92cf-1e50bc14d96e		2026-11-28 21:42:01.958599+00	2026-11-28 21:42:01.958599+00	2026-12-05 21:42:01.958599+00
\\xe65007db8c1c62602a7f6c4fd3174d2aa28555cc9941c3d71ed48b94e36db185	01a2241b-a7e7-76d5-a19e-16d0fabe430f	01a2241b-a782-7156-bb81-c4c710af515e	01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a78e-7dd5-87e5-53de52f3bb57		2026-11-28 21:42:01.958599+00	2026-11-28 21:42:01.958599+00	2026-12-05 21:42:01.958599+00
\.


--
-- Data for Name: entry; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.entry (tenant_id, seq, leaf, entry, at, type, object_kind, object_id, actor, verdict, roles) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	0	\\x56a64e577377f350c6d2a0c2576f4261ed732ab47c85ef220eec4c327d166b08	\\x7b22246174223a22323032362d31312d32385432313a34313a34322e3436353234335a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a302c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34313a34322e3436353234335a222c226964223a2230316132323431622d356265302d373964352d623662302d313563616437636130356165222c226f626a656374223a7b226964223a2230316132323431622d356263312d373031312d383066622d323136316636376163363732222c226b696e64223a226f7267616e697a6174696f6e227d2c2274797065223a226f70657261746f723a6f7267616e697a6174696f6e3a637265617465227d	2026-11-28 21:41:42.465243+00	operator:organization:create	organization	01a2241b-5bc1-7011-80fb-2161f67ac672	\N	\N	{}
01a2241b-5bc1-7011-80fb-2161f67ac672	1	\\x3c332011e9c86cb4646969a697d1233d382dcc35bb5aa588fd4d901eb3607abe	\\x7b22246174223a22323032362d31312d32385432313a34313a34322e3539333432385a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a312c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34313a34322e3539333432385a222c226964223a2230316132323431622d356334312d376239392d393131662d326131343634656263386133222c226f626a656374223a7b226964223a2230316132323431622d356334312d373535652d383962362d343435393431623631306566222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:41:42.593428+00	member:member:join	member	01a2241b-5c41-755e-89b6-445941b610ef	\N	\N	{}
01a2241b-5bc1-7011-80fb-2161f67ac672	2	\\xfc86eb582fd095715dde561829709d27ec0471248063f32ae1a99f2f9e7dc704	\\x7b22246174223a22323032362d31312d32385432313a34313a34322e3633353131325a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a322c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34313a34322e3633353131325a222c226964223a2230316132323431622d356336622d373833632d393533342d386362663565656561346331222c226f626a656374223a7b226964223a2230316132323431622d356336622d373431392d623964342d356539653761353035656638222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:41:42.635112+00	member:member:join	member	01a2241b-5c6b-7419-b9d4-5e9e7a505ef8	\N	\N	{}
01a2241b-5bc1-7011-80fb-2161f67ac672	3	\\x63119e27a023d1454655d47aa0f6a80b1f7f5ea9ce5cc2052e0aba2c1eaf2515	\\x7b22246174223a22323032362d31312d32385432313a34313a34322e3634333332305a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a332c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34313a34322e3634333332305a222c226964223a2230316132323431622d356337332d376533362d623263332d353566386534346137393465222c226f626a656374223a7b226964223a2230316132323431622d356337332d373034332d383539372d633766383962636336316263222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:41:42.64332+00	member:member:join	member	01a2241b-5c73-7043-8597-c7f89bcc61bc	\N	\N	{}
01a2241b-5bc1-7011-80fb-2161f67ac672	4	\\x0746bd43b39460b58b1509496fa448016db575b6ac7fb3709ba49697708af5b1	\\x7b22246174223a22323032362d31312d32385432313a34313a34322e3636383634365a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a342c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34313a34322e3636383634365a222c226964223a2230316132323431622d356338632d373135322d613936372d616137323131653933373733222c226f626a656374223a7b226964223a2230316132323431622d356338632d373935642d613261392d333735316366383064343162222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:41:42.668646+00	member:member:join	member	01a2241b-5c8c-795d-a2a9-3751cf80d41b	\N	\N	{}
01a2241b-5bc1-7011-80fb-2161f67ac672	5	\\xef32a75cf4022293ea8a32be06509272afa65e6df072eb1b118e45b605041e78	\\x7b22246174223a22323032362d31312d32385432313a34313a34322e3637323437345a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a352c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34313a34322e3637323437345a222c226964223a2230316132323431622d356339302d376231652d386161312d653762353332373066633930222c226f626a656374223a7b226964223a2230316132323431622d356339302d373031622d396530352d316638336332343630353363222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:41:42.672474+00	member:member:join	member	01a2241b-5c90-701b-9e05-1f83c246053c	\N	\N	{}
01a2241b-5bc1-7011-80fb-2161f67ac672	6	\\x6f72af66ff3b05a192c3efffe65ea838ee704f63d4eb46992658ac6317b367d9	\\x7b22246174223a22323032362d31312d32385432313a34313a34322e3639353032385a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a362c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34313a34322e3639353032385a222c226964223a2230316132323431622d356361372d373738342d393161372d376264646633656133343232222c226f626a656374223a7b226964223a2230316132323431622d356361372d376433382d386264332d323535346232353264636265222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:41:42.695028+00	member:member:join	member	01a2241b-5ca7-7d38-8bd3-2554b252dcbe	\N	\N	{}
01a2241b-5bc1-7011-80fb-2161f67ac672	7	\\x120c79a956af4507721e5af5e07045fec3a03e69f19b08fdde74ec29d40088e6	\\x7b22246174223a22323032362d31312d32385432313a34313a34322e3730373131305a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a372c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34313a34322e3730373131305a222c226964223a2230316132323431622d356362332d373562642d613838372d663430633561393865623630222c226f626a656374223a7b226964223a2230316132323431622d356362332d373131382d386135612d633639626139623939663663222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:41:42.70711+00	member:member:join	member	01a2241b-5cb3-7118-8a5a-c69ba9b99f6c	\N	\N	{}
01a2241b-5bc1-7011-80fb-2161f67ac672	8	\\x30829ce6d1f22f70fe17ae091c68643784a15482261fc696633cedff1fb85ff5	\\x7b22246174223a22323032362d31312d32385432313a34313a34322e3731393336305a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a382c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34313a34322e3731393336305a222c226964223a2230316132323431622d356362662d376366372d386664382d386332623562376637656264222c226f626a656374223a7b226964223a2230316132323431622d356362662d376334392d623733342d663061343965333737383530222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:41:42.71936+00	member:member:join	member	01a2241b-5cbf-7c49-b734-f0a49e377850	\N	\N	{}
01a2241b-5bc1-7011-80fb-2161f67ac672	9	\\x0127f02315716afc9c36155c513fd7e3be1b0efd68f2ca2fbc0850539be5d86a	\\x7b22246174223a22323032362d31312d32385432313a34313a34322e3734303239395a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a392c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34313a34322e3734303239395a222c226964223a2230316132323431622d356364342d373232362d383438632d343264663739613037616633222c226f626a656374223a7b226964223a2230316132323431622d356364342d373937642d383335642d643666656633306562323063222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:41:42.740299+00	member:member:join	member	01a2241b-5cd4-797d-835d-d6fef30eb20c	\N	\N	{}
01a2241b-5bc1-7011-80fb-2161f67ac672	10	\\x217698994501bd4698fe0e741022c62b2210f47448b85de41d495a36de0d6dee	\\x7b22246174223a22323032362d31312d32385432313a34313a34322e3937363031365a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31302c226163746f72223a7b226d656d626572223a2230316132323431622d356337332d373034332d383539372d633766383962636336316263222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34313a34322e3937363031365a222c22636f6d6d697473223a5b7b2263223a2235383135663530306530623932373732643465616362363537373362303665336539333332383037383230383166373333653863356432646164333631613166222c226964223a2230316132323431622d356463302d373333382d613537302d643761386337376537303538227d2c7b2263223a2264303961646630316639393432616465616563356666613664306165376164313439306230393236333063356233306365633132623164643661366436633634222c226964223a2230316132323431622d356463322d373730362d383538372d643635336466613935333864227d5d2c2264657461696c223a7b226e756d626572223a312c2272657469726564223a66616c73652c2276657273696f6e223a317d2c226964223a2230316132323431622d356463322d376333662d616139342d323431303638316438646234222c226f626a656374223a7b226964223a2230316132323431622d356461652d373365322d383930622d343366313763353036353832222c226b696e64223a226f626a656374697665227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6f626a6563746976653a616464227d	2026-11-28 21:41:42.976016+00	member:objective:add	objective	01a2241b-5dae-73e2-890b-43f17c506582	01a2241b-5c73-7043-8597-c7f89bcc61bc	\N	{comms_lead}
01a2241b-5bc1-7011-80fb-2161f67ac672	11	\\x9872b619a5dd2eaa4bda780eb23afadcbbc5d110e666d9c43599c9bcc7371c89	\\x7b22246174223a22323032362d31312d32385432313a34313a34332e3032383934395a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31312c226163746f72223a7b226d656d626572223a2230316132323431622d356337332d373034332d383539372d633766383962636336316263222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34313a34332e3032383934395a222c22636f6d6d697473223a5b7b2263223a2238653031396239353931346439633261383031336531623238663063353132653163316533323263633033316639323132306538306539313365303661666638222c226964223a2230316132323431622d356466342d373633352d626638342d613734353139336563323331227d2c7b2263223a2234363761653532313039346262313761336435663466346335326163653662616637353439313163323332613233663637656331313766363732623436643662222c226964223a2230316132323431622d356466352d373236652d393435302d646663323535356532326632227d2c7b2263223a2239313466616264326661313535633634646633313138313361323735346537343337366331316463653965633533306166393365653538636336356635626233222c226964223a2230316132323431622d356466352d373035632d383736652d336165393061303332623534227d2c7b2263223a2235623437333466663963343764623062373464316532643364386236636663623132363033356234616161663233383935613330366566626237346362613032222c226964223a2230316132323431622d356466352d373865362d383932392d643931656333373462616233227d2c7b2263223a2264346135643831363431363464343231323831313936666132383136613165363366376639366236363438653830343865373435623038633266303063386666222c226964223a2230316132323431622d356466352d373465652d396239392d616266623130313633613339227d5d2c2264657461696c223a7b22666f6c6c6f77657273223a31323430302c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c2276657273696f6e223a317d2c226964223a2230316132323431622d356466352d373936382d623336322d393565666464623766613134222c226f626a656374223a7b226964223a2230316132323431622d356465382d373863352d613434382d626164623330663432373935222c226b696e64223a226368616e6e656c227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6368616e6e656c3a616464227d	2026-11-28 21:41:43.028949+00	member:channel:add	channel	01a2241b-5de8-78c5-a448-badb30f42795	01a2241b-5c73-7043-8597-c7f89bcc61bc	\N	{comms_lead}
01a2241b-5bc1-7011-80fb-2161f67ac672	12	\\x41dfbc2fe9a205f5ec21a8a54b4839b4e5223288974a4758a638cde3a12e60a5	\\x7b22246174223a22323032362d31312d32385432313a34313a35382e3939343235305a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31322c226163746f72223a7b226d656d626572223a2230316132323431622d356337332d373034332d383539372d633766383962636336316263222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34313a35382e3939343235305a222c2264657461696c223a7b226e756d626572223a317d2c226964223a2230316132323431622d396335322d376535362d626339652d336664663838303137363562222c226f626a656374223a7b226964223a2230316132323431622d396334662d373533642d626436662d393961326561636339313335222c226b696e64223a22706f6c696379227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a706f6c6963793a6472616674227d	2026-11-28 21:41:58.99425+00	member:policy:draft	policy	01a2241b-9c4f-753d-bd6f-99a2eacc9135	01a2241b-5c73-7043-8597-c7f89bcc61bc	\N	{comms_lead}
01a2241b-5bc1-7011-80fb-2161f67ac672	13	\\x04d093656797695b508d8e64fdede542ef5be6079425b0d14eb05df367dfeaa1	\\x7b22246174223a22323032362d31312d32385432313a34313a35392e3037323337395a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31332c226163746f72223a7b226d656d626572223a2230316132323431622d356337332d373034332d383539372d633766383962636336316263222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34313a35392e3037323337395a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a226472616674222c226964223a2230316132323431622d396361302d376564632d613830622d393238383036333330383232222c226f626a656374223a7b226964223a2230316132323431622d396334662d373533642d626436662d393961326561636339313335222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a706f6c6963793a7375626d6974227d	2026-11-28 21:41:59.072379+00	member:policy:submit	policy	01a2241b-9c4f-753d-bd6f-99a2eacc9135	01a2241b-5c73-7043-8597-c7f89bcc61bc	\N	{comms_lead}
01a2241b-5bc1-7011-80fb-2161f67ac672	14	\\x5045d055e5fdb08e434eb02747d6b04b029a09b3636b70156f884225360610c6	\\x7b22246174223a22323032362d31312d32385432313a34313a35392e3133343938325a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31342c226163746f72223a7b226d656d626572223a2230316132323431622d356361372d376433382d386264332d323535346232353264636265222c22726f6c6573223a5b2263656f5f6f6666696365225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34313a35392e3133343938325a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323431622d396431342d376465362d393337662d313465666230656138343335222c226f626a656374223a7b226964223a2230316132323431622d396334662d373533642d626436662d393961326561636339313335222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f666f726365222c2274797065223a226d656d6265723a706f6c6963793a656e616374227d	2026-11-28 21:41:59.134982+00	member:policy:enact	policy	01a2241b-9c4f-753d-bd6f-99a2eacc9135	01a2241b-5ca7-7d38-8bd3-2554b252dcbe	\N	{ceo_office}
01a2241b-5bc1-7011-80fb-2161f67ac672	15	\\x1ffe05977cb0fe99429aeef50acb35d8198fee3968ac38bff789c5fc6e72dc5c	\\x7b22246174223a22323032362d31312d32385432313a34313a35392e3239333130385a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31352c226163746f72223a7b226d656d626572223a2230316132323431622d356334312d373535652d383962362d343435393431623631306566222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34313a35392e3239333130385a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323431622d396438332d376266632d396334622d306335316365323238666537222c226f626a656374223a7b226964223a2230316132323431622d396437312d376463342d623833342d313630643332306536383531222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 21:41:59.293108+00	member:proposal:create	proposal	01a2241b-9d71-7dc4-b834-160d320e6851	01a2241b-5c41-755e-89b6-445941b610ef	\N	{staff}
01a2241b-5bc1-7011-80fb-2161f67ac672	16	\\x76b1df744955dc0311f2e05fb5302ea765edfea17279621c8e0192b0397bcae5	\\x7b22246174223a22323032362d31312d32385432313a34313a35392e3335303539335a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31362c226163746f72223a7b226d656d626572223a2230316132323431622d356334312d373535652d383962362d343435393431623631306566222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34313a35392e3335303539335a222c226272696566223a2234366532343235393065326237653533626562323264656462336639303932326337353436393966666134613537393837626563343732373931613162346439222c2264657461696c223a7b22617574686f72223a2230316132323431622d356334312d373535652d383962362d343435393431623631306566222c22657870697265735f6174223a22323032362d31312d32395432313a34313a35392e3335303539335a222c226661637473223a2266623237376164653762653338643164376437646563643765633861393031663236356561623238306538633031346637666133343438323331656661643266222c226e756d626572223a312c22706f6c6963795f6e756d626572223a312c22726576696577223a2230316132323431622d613663362d373363382d616437632d666463653933386630656366222c22726f757465223a2274776f2d7374657073222c227365617473223a5b5b302c2230316132323431622d356338632d373935642d613261392d333735316366383064343162222c22636f6d6d735f6c656164225d2c5b302c2230316132323431622d356337332d373034332d383539372d633766383962636336316263222c22636f6d6d735f6c656164225d2c5b312c2230316132323431622d356339302d373031622d396530352d316638336332343630353363222c2263656f5f6f6666696365225d2c5b312c2230316132323431622d356361372d376433382d386264332d323535346232353264636265222c2263656f5f6f6666696365225d5d2c227374657073223a5b22636f6d6d73222c2263656f225d2c2277616976657273223a5b5d2c2277726974657273223a5b2230316132323431622d356334312d373535652d383962362d343435393431623631306566225d7d2c2266726f6d223a226472616674222c226964223a2230316132323431622d613663382d373738632d393938652d623930613935636436383635222c226f626a656374223a7b226964223a2230316132323431622d396437312d376463342d623833342d313630643332306536383531222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2264313137623063653037653735316163383735336461633263333934363538663235636430346232383634323330353163366632636161613361663231303964222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a70726f706f73616c3a7375626d6974227d	2026-11-28 21:41:59.350593+00	member:proposal:submit	proposal	01a2241b-9d71-7dc4-b834-160d320e6851	01a2241b-5c41-755e-89b6-445941b610ef	\N	{staff}
01a2241b-5bc1-7011-80fb-2161f67ac672	17	\\xa081c479f92d55f1f5e73a9517a1a94c4c8583edc683a16cdd287b5fe967531b	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3731353335305a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31372c226163746f72223a7b226d656d626572223a2230316132323431622d356337332d373034332d383539372d633766383962636336316263222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34323a30312e3731353335305a222c226272696566223a2234366532343235393065326237653533626562323264656462336639303932326337353436393966666134613537393837626563343732373931613162346439222c2264657461696c223a7b22617070726f766564223a312c226465636973696f6e223a2230316132323431622d613666332d376664342d616436392d373831656563313338346631222c226e6565646564223a312c226e756d626572223a312c22726576696577223a2230316132323431622d613663362d373363382d616437632d666463653933386630656366222c227265766965775f7374617465223a226f70656e222c22726f6c65223a22636f6d6d735f6c656164222c2273656174223a2230316132323431622d613663372d373233632d613533382d633466326136326332356633222c227374616765223a302c2273746570223a22636f6d6d73227d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323431622d613666332d373066312d613334372d623738323062306265316163222c226f626a656374223a7b226964223a2230316132323431622d396437312d376463342d623833342d313630643332306536383531222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2264313137623063653037653735316163383735336461633263333934363538663235636430346232383634323330353163366632636161613361663231303964222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a7265766965773a617070726f7665222c2276657264696374223a22617070726f7665227d	2026-11-28 21:42:01.71535+00	member:review:approve	proposal	01a2241b-9d71-7dc4-b834-160d320e6851	01a2241b-5c73-7043-8597-c7f89bcc61bc	approve	{comms_lead}
01a2241b-5bc1-7011-80fb-2161f67ac672	18	\\x6e339b9aa683bdc1c6a3aa7ae7b7d5f2acf5b062819153fec2cd29ba0cd490f5	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3736313234375a222c22246c6f67223a2230316132323431622d356264342d376361652d386339642d303039623465323731333230222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31382c226163746f72223a7b226d656d626572223a2230316132323431622d356334312d373535652d383962362d343435393431623631306566222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34323a30312e3736313234375a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323431622d613732312d376139632d623765302d316566623865626136396531222c226f626a656374223a7b226964223a2230316132323431622d613731662d373635322d386535612d633232393261393037616131222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 21:42:01.761247+00	member:proposal:create	proposal	01a2241b-a71f-7652-8e5a-c2292a907aa1	01a2241b-5c41-755e-89b6-445941b610ef	\N	{staff}
01a2241b-a72d-709d-a831-ab1bcf74ffca	10	\\x27b77f280d5751f042ab4842b8ec9a6fd8bbf2a7c8108bd90a56b6b4001a6ae2	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3939313738365a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31302c226163746f72223a7b226d656d626572223a2230316132323431622d613734662d373064642d616161622d366361353433666565303736222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34323a30312e3939313738365a222c22636f6d6d697473223a5b7b2263223a2232386437323437353762336137616462623564653336656631613261333037306463373932623838393433356632643561343433353438366365346139376535222c226964223a2230316132323431622d613830372d373666642d393338352d613261333430386463396137227d2c7b2263223a2266653561336435653939613639323765373534376139386330613234613662663161613730366630653135616633653766313834326237633731663464356135222c226964223a2230316132323431622d613830382d376366322d613138362d653632376236383332373730227d5d2c2264657461696c223a7b226e756d626572223a312c2272657469726564223a66616c73652c2276657273696f6e223a317d2c226964223a2230316132323431622d613830382d373734362d626434612d323732666635313437656463222c226f626a656374223a7b226964223a2230316132323431622d613766652d376333642d623433302d386531336262353632343734222c226b696e64223a226f626a656374697665227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6f626a6563746976653a616464227d	2026-11-28 21:42:01.991786+00	member:objective:add	objective	01a2241b-a7fe-7c3d-b430-8e13bb562474	01a2241b-a74f-70dd-aaab-6ca543fee076	\N	{comms_lead}
01a2241b-a72d-709d-a831-ab1bcf74ffca	11	\\xd3333677ef788ddfc0f1f42f4473b0495c0b0356d264be4d129fbfa8ec446f0a	\\x7b22246174223a22323032362d31312d32385432313a34323a30322e3032313030325a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31312c226163746f72223a7b226d656d626572223a2230316132323431622d613734662d373064642d616161622d366361353433666565303736222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34323a30322e3032313030325a222c22636f6d6d697473223a5b7b2263223a2236326434306532663637333661666263363635663235356232613138313736656533613138343130653132366365633538626561323930666164636266313163222c226964223a2230316132323431622d613832352d373038322d613365622d616436386630636635343737227d2c7b2263223a2237636161373136393263386464393532386630643265383634303466386236343863303836306230306661653062393063323230343032386361323863333132222c226964223a2230316132323431622d613832352d373738332d393164372d326431323132336634326566227d2c7b2263223a2237363431316133313362366133393664383763333166356239353033646565333631646536363065373864316235623239353761333933383637323038366434222c226964223a2230316132323431622d613832352d373364302d623430612d383836376132653664393938227d2c7b2263223a2263313238656431326265363738633366343462346236323838653936343434383335303430663566646262306634353936386364313363626466373830643536222c226964223a2230316132323431622d613832352d373561332d623431612d313365656331363730623536227d2c7b2263223a2263316530336132646461633234653563656439396139313266316365643532626232356266373664366433383932336237313064373932323062646334653836222c226964223a2230316132323431622d613832352d376135322d623834372d383464633130303862656436227d5d2c2264657461696c223a7b22666f6c6c6f77657273223a31323430302c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c2276657273696f6e223a317d2c226964223a2230316132323431622d613832352d373839632d623866392d376465653534636563336435222c226f626a656374223a7b226964223a2230316132323431622d613831662d376161662d383233322d643231346662666166333466222c226b696e64223a226368616e6e656c227d2c2272657175657374223a2274657374222c2274797065223a226d656d6265723a6368616e6e656c3a616464227d	2026-11-28 21:42:02.021002+00	member:channel:add	channel	01a2241b-a81f-7aaf-8232-d214fbfaf34f	01a2241b-a74f-70dd-aaab-6ca543fee076	\N	{comms_lead}
01a2241b-a72d-709d-a831-ab1bcf74ffca	0	\\xdb6f8b68bb066d1400cea92051fcf62fd973828d9bc9aa0245d2c52f94e7ee05	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3737333930325a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a302c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34323a30312e3737333930325a222c226964223a2230316132323431622d613732652d376163302d616164392d383662333134343565646632222c226f626a656374223a7b226964223a2230316132323431622d613732642d373039642d613833312d616231626366373466666361222c226b696e64223a226f7267616e697a6174696f6e227d2c2274797065223a226f70657261746f723a6f7267616e697a6174696f6e3a637265617465227d	2026-11-28 21:42:01.773902+00	operator:organization:create	organization	01a2241b-a72d-709d-a831-ab1bcf74ffca	\N	\N	{}
01a2241b-a72d-709d-a831-ab1bcf74ffca	1	\\xbbe77e3286d70d1255fa5d5c000090d98e289ecdeedf767a2da858a3066bde99	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3738343134355a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a312c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34323a30312e3738343134355a222c226964223a2230316132323431622d613733382d376535392d393830612d666636363736376338343633222c226f626a656374223a7b226964223a2230316132323431622d613733382d373062662d623064652d383933356662366563633034222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:42:01.784145+00	member:member:join	member	01a2241b-a738-70bf-b0de-8935fb6ecc04	\N	\N	{}
01a2241b-a72d-709d-a831-ab1bcf74ffca	2	\\x06bf4306ba3d12b2de13d73964fb6921665065d899aaf3079371bfd7518d48c6	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3739363235385a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a322c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34323a30312e3739363235385a222c226964223a2230316132323431622d613734342d376162632d393462332d336133353339356161376330222c226f626a656374223a7b226964223a2230316132323431622d613734342d376466312d613937362d356664643933616564666234222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:42:01.796258+00	member:member:join	member	01a2241b-a744-7df1-a976-5fdd93aedfb4	\N	\N	{}
01a2241b-a72d-709d-a831-ab1bcf74ffca	3	\\xff4895033a0ab7a7558e631d615caa05b06500a54a6383c82390652614dad72b	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3830373436395a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a332c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34323a30312e3830373436395a222c226964223a2230316132323431622d613734662d376631332d626332352d313731386535666530636636222c226f626a656374223a7b226964223a2230316132323431622d613734662d373064642d616161622d366361353433666565303736222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:42:01.807469+00	member:member:join	member	01a2241b-a74f-70dd-aaab-6ca543fee076	\N	\N	{}
01a2241b-a72d-709d-a831-ab1bcf74ffca	4	\\x312ff208800cda6fe9ea8209e4631db1a3b9cb1238d798cbf15961d11081cdbf	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3832333032355a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a342c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34323a30312e3832333032355a222c226964223a2230316132323431622d613735662d373565382d383333362d343061653763303331346535222c226f626a656374223a7b226964223a2230316132323431622d613735662d373766312d383830352d363332396630373631663630222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:42:01.823025+00	member:member:join	member	01a2241b-a75f-77f1-8805-6329f0761f60	\N	\N	{}
01a2241b-a72d-709d-a831-ab1bcf74ffca	5	\\xd49ccd84f1b1a82041ddb3fbe40a96e11f7739673135355e210f91b2af5975cd	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3832353537375a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a352c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34323a30312e3832353537375a222c226964223a2230316132323431622d613736312d373934642d613962352d386666383435353136366331222c226f626a656374223a7b226964223a2230316132323431622d613736312d373332382d613066662d313635643264613938646364222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:42:01.825577+00	member:member:join	member	01a2241b-a761-7328-a0ff-165d2da98dcd	\N	\N	{}
01a2241b-a72d-709d-a831-ab1bcf74ffca	6	\\x74ef4106c6756bd0288f303bd22eac697d10c3813edc654bf07e8c9e2b2468b4	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3833353430315a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a362c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34323a30312e3833353430315a222c226964223a2230316132323431622d613736622d373766612d393031392d623564313738623563633738222c226f626a656374223a7b226964223a2230316132323431622d613736622d373532302d386637662d633465336365366263336164222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:42:01.835401+00	member:member:join	member	01a2241b-a76b-7520-8f7f-c4e3ce6bc3ad	\N	\N	{}
01a2241b-a72d-709d-a831-ab1bcf74ffca	7	\\xce324da3a8f81584a257b8966d48f820120b82209924e9eb0efa04f41d24ec82	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3833393234345a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a372c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34323a30312e3833393234345a222c226964223a2230316132323431622d613736662d373339372d623434632d336433383966353966316631222c226f626a656374223a7b226964223a2230316132323431622d613736662d373037342d393136652d643138643966353561663334222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:42:01.839244+00	member:member:join	member	01a2241b-a76f-7074-916e-d18d9f55af34	\N	\N	{}
01a2241b-a72d-709d-a831-ab1bcf74ffca	8	\\x68eb5fcb87a6566df298c99cf75ca5e985430b7e56e941d510ff486c9144ae3a	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3835323834375a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a382c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34323a30312e3835323834375a222c226964223a2230316132323431622d613737642d376134322d383366612d643464626131353834343239222c226f626a656374223a7b226964223a2230316132323431622d613737632d373035362d393263662d316535306263313464393665222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:42:01.852847+00	member:member:join	member	01a2241b-a77c-7056-92cf-1e50bc14d96e	\N	\N	{}
01a2241b-a72d-709d-a831-ab1bcf74ffca	9	\\x3d2eadcd173da5293c0aff889b18c2cfdebc54a2cfdd0247012c7d1c6c7c99d1	\\x7b22246174223a22323032362d31312d32385432313a34323a30312e3837303435315a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a392c226163746f72223a7b22726f6c6573223a5b5d2c22766961223a226f70657261746f72227d2c226174223a22323032362d31312d32385432313a34323a30312e3837303435315a222c226964223a2230316132323431622d613738652d376464362d616639372d363062343761303730333531222c226f626a656374223a7b226964223a2230316132323431622d613738652d376464352d383765352d353364653532663362623537222c226b696e64223a226d656d626572227d2c2274797065223a226d656d6265723a6d656d6265723a6a6f696e227d	2026-11-28 21:42:01.870451+00	member:member:join	member	01a2241b-a78e-7dd5-87e5-53de52f3bb57	\N	\N	{}
01a2241b-a72d-709d-a831-ab1bcf74ffca	12	\\x4c31597b78ba115633a393064cb73fa8f5a5c81175e68ce0174ba57e01676dba	\\x7b22246174223a22323032362d31312d32385432313a34323a30322e3037313238335a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31322c226163746f72223a7b226d656d626572223a2230316132323431622d613734662d373064642d616161622d366361353433666565303736222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34323a30322e3037313238335a222c2264657461696c223a7b226e756d626572223a317d2c226964223a2230316132323431622d613835372d373534372d383933612d353362323932393932666630222c226f626a656374223a7b226964223a2230316132323431622d613835372d373365312d626164652d393362343565666364626437222c226b696e64223a22706f6c696379227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a706f6c6963793a6472616674227d	2026-11-28 21:42:02.071283+00	member:policy:draft	policy	01a2241b-a857-73e1-bade-93b45efcdbd7	01a2241b-a74f-70dd-aaab-6ca543fee076	\N	{comms_lead}
01a2241b-a72d-709d-a831-ab1bcf74ffca	13	\\x6c0c577a6d4d4e3ca394fcdfb64d9aacd79065fcbf9310d88e22abd9cf6fa504	\\x7b22246174223a22323032362d31312d32385432313a34323a30322e3130333733305a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31332c226163746f72223a7b226d656d626572223a2230316132323431622d613734662d373064642d616161622d366361353433666565303736222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34323a30322e3130333733305a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a226472616674222c226964223a2230316132323431622d613837372d376461372d386166322d653336666331356434613434222c226f626a656374223a7b226964223a2230316132323431622d613835372d373365312d626164652d393362343565666364626437222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a706f6c6963793a7375626d6974227d	2026-11-28 21:42:02.10373+00	member:policy:submit	policy	01a2241b-a857-73e1-bade-93b45efcdbd7	01a2241b-a74f-70dd-aaab-6ca543fee076	\N	{comms_lead}
01a2241b-a72d-709d-a831-ab1bcf74ffca	14	\\x1ead1c2444f1f3cae14d48530ca0e44ba2362eaf4e62a9ba3e9fec1fd43210d2	\\x7b22246174223a22323032362d31312d32385432313a34323a30322e3135393931395a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31342c226163746f72223a7b226d656d626572223a2230316132323431622d613736622d373532302d386637662d633465336365366263336164222c22726f6c6573223a5b2263656f5f6f6666696365225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34323a30322e3135393931395a222c2264657461696c223a7b226e756d626572223a317d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323431622d613862632d373830642d623237662d306431626264366437646561222c226f626a656374223a7b226964223a2230316132323431622d613835372d373365312d626164652d393362343565666364626437222c226b696e64223a22706f6c696379227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c22746f223a22696e5f666f726365222c2274797065223a226d656d6265723a706f6c6963793a656e616374227d	2026-11-28 21:42:02.159919+00	member:policy:enact	policy	01a2241b-a857-73e1-bade-93b45efcdbd7	01a2241b-a76b-7520-8f7f-c4e3ce6bc3ad	\N	{ceo_office}
01a2241b-a72d-709d-a831-ab1bcf74ffca	15	\\xb4f4cb7810b66deb768ff575ed33a0e77efaea4c7b0abfd64047adfa3a69645b	\\x7b22246174223a22323032362d31312d32385432313a34323a30322e3138383932335a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31352c226163746f72223a7b226d656d626572223a2230316132323431622d613733382d373062662d623064652d383933356662366563633034222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34323a30322e3138383932335a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323431622d613863642d376666652d396666332d303363383161613232353561222c226f626a656374223a7b226964223a2230316132323431622d613863622d373561352d613036312d323565623432636232366233222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 21:42:02.188923+00	member:proposal:create	proposal	01a2241b-a8cb-75a5-a061-25eb42cb26b3	01a2241b-a738-70bf-b0de-8935fb6ecc04	\N	{staff}
01a2241b-a72d-709d-a831-ab1bcf74ffca	16	\\x35f8f90d3c55d9964ec9ade6990dc951aba0e5d9c1c36224677597a86e2ecb8e	\\x7b22246174223a22323032362d31312d32385432313a34323a30322e3230383338315a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31362c226163746f72223a7b226d656d626572223a2230316132323431622d613733382d373062662d623064652d383933356662366563633034222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34323a30322e3230383338315a222c226272696566223a2234393363373833346437323537383761383035373935663036343765316339356262383632386461386265383338363537613462643833613663366361333335222c2264657461696c223a7b22617574686f72223a2230316132323431622d613733382d373062662d623064652d383933356662366563633034222c22657870697265735f6174223a22323032362d31312d32395432313a34323a30322e3230383338315a222c226661637473223a2266663630666433333330643434633931333166613263336263623362646664623939646364313965623738663435306164396434653164333133653637653163222c226e756d626572223a312c22706f6c6963795f6e756d626572223a312c22726576696577223a2230316132323431622d613865632d373339642d626361362d613534303136313963643561222c22726f757465223a2274776f2d7374657073222c227365617473223a5b5b302c2230316132323431622d613735662d373766312d383830352d363332396630373631663630222c22636f6d6d735f6c656164225d2c5b302c2230316132323431622d613734662d373064642d616161622d366361353433666565303736222c22636f6d6d735f6c656164225d2c5b312c2230316132323431622d613736312d373332382d613066662d313635643264613938646364222c2263656f5f6f6666696365225d2c5b312c2230316132323431622d613736622d373532302d386637662d633465336365366263336164222c2263656f5f6f6666696365225d5d2c227374657073223a5b22636f6d6d73222c2263656f225d2c2277616976657273223a5b5d2c2277726974657273223a5b2230316132323431622d613733382d373062662d623064652d383933356662366563633034225d7d2c2266726f6d223a226472616674222c226964223a2230316132323431622d613866332d376134312d396531312d326164653130323530353135222c226f626a656374223a7b226964223a2230316132323431622d613863622d373561352d613036312d323565623432636232366233222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2237666665386466323835353439623732383232643063303436663931663337306532393139306331396434363836306532646230623233393038633162613430222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a70726f706f73616c3a7375626d6974227d	2026-11-28 21:42:02.208381+00	member:proposal:submit	proposal	01a2241b-a8cb-75a5-a061-25eb42cb26b3	01a2241b-a738-70bf-b0de-8935fb6ecc04	\N	{staff}
01a2241b-a72d-709d-a831-ab1bcf74ffca	17	\\xe3fe4ccd7b189c9a6ff17bb7d1e2719a489667aaa45601e4c8281e6c4bd1ba94	\\x7b22246174223a22323032362d31312d32385432313a34323a30322e3235393338345a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31372c226163746f72223a7b226d656d626572223a2230316132323431622d613734662d373064642d616161622d366361353433666565303736222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34323a30322e3235393338345a222c226272696566223a2234393363373833346437323537383761383035373935663036343765316339356262383632386461386265383338363537613462643833613663366361333335222c2264657461696c223a7b22617070726f766564223a312c226465636973696f6e223a2230316132323431622d613931332d373734612d613130312d626134616664613636396332222c226e6565646564223a312c226e756d626572223a312c22726576696577223a2230316132323431622d613865632d373339642d626361362d613534303136313963643561222c227265766965775f7374617465223a226f70656e222c22726f6c65223a22636f6d6d735f6c656164222c2273656174223a2230316132323431622d613865632d373763392d383139322d653431383765326636373461222c227374616765223a302c2273746570223a22636f6d6d73227d2c2266726f6d223a22696e5f726576696577222c226964223a2230316132323431622d613931332d373337662d616430612d316365346536356462303433222c226f626a656374223a7b226964223a2230316132323431622d613863622d373561352d613036312d323565623432636232366233222c226b696e64223a2270726f706f73616c227d2c22706f6c696379223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c2272657175657374223a2274657374222c227265766973696f6e223a2237666665386466323835353439623732383232643063303436663931663337306532393139306331396434363836306532646230623233393038633162613430222c22746f223a22696e5f726576696577222c2274797065223a226d656d6265723a7265766965773a617070726f7665222c2276657264696374223a22617070726f7665227d	2026-11-28 21:42:02.259384+00	member:review:approve	proposal	01a2241b-a8cb-75a5-a061-25eb42cb26b3	01a2241b-a74f-70dd-aaab-6ca543fee076	approve	{comms_lead}
01a2241b-a72d-709d-a831-ab1bcf74ffca	18	\\x39597e9607af950d5c95e7b2ee921e077054969eeaceae17a277863218fee8f3	\\x7b22246174223a22323032362d31312d32385432313a34323a30322e3238343932305a222c22246c6f67223a2230316132323431622d613732652d373861382d383033302d376331393532616339623630222c2224736368656d61223a22686173686d61726b2e656e7472792f31222c2224736571223a31382c226163746f72223a7b226d656d626572223a2230316132323431622d613733382d373062662d623064652d383933356662366563633034222c22726f6c6573223a5b227374616666225d2c22766961223a22776562227d2c226174223a22323032362d31312d32385432313a34323a30322e3238343932305a222c2264657461696c223a7b226b696e64223a22706f7374227d2c226964223a2230316132323431622d613932642d376564382d616531382d333837653230363138333062222c226f626a656374223a7b226964223a2230316132323431622d613932612d376663622d616666352d336661376539626630613236222c226b696e64223a2270726f706f73616c227d2c2272657175657374223a2274657374222c22746f223a226472616674222c2274797065223a226d656d6265723a70726f706f73616c3a637265617465227d	2026-11-28 21:42:02.28492+00	member:proposal:create	proposal	01a2241b-a92a-7fcb-aff5-3fa7e9bf0a26	01a2241b-a738-70bf-b0de-8935fb6ecc04	\N	{staff}
\.


--
-- Data for Name: entry_type; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.entry_type (name) FROM stdin;
operator:organization:create
member:invitation:create
member:invitation:revoke
member:member:join
member:member:change_roles
member:member:deactivate
member:member:reactivate
member:role:ask
member:role:confirm
member:role:refuse
member:role:refused_own
member:person:make_reset
member:person:use_reset
member:objective:add
member:objective:change
member:channel:add
member:channel:change
member:audience:add
member:policy:draft
member:policy:submit
member:policy:return
member:policy:enact
system:policy:supersede
member:policy:refused_own
member:policy:schedule
system:policy:take_force
system:policy:look_back
member:policy:acknowledge
member:policy:backtest
member:policy:stop_backtest
member:proposal:create
member:proposal:submit
member:proposal:withdraw
member:proposal:discard
member:proposal:refused
member:review:approve
member:review:request_changes
member:review:reject
member:review:recuse
member:review:reroute
system:review:expire
member:review:refused_own
member:review:refused_stale
system:review:lapse
member:waiver:ask
member:waiver:grant
member:waiver:refuse
member:waiver:withdraw
member:waiver:refused_own
member:media:upload
operator:words:erase
member:record:read
member:record:verify
\.


--
-- Data for Name: erasure; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.erasure (tenant_id, commitment_id, day) FROM stdin;
\.


--
-- Data for Name: head; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.head (tenant_id, log_id, size, at) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5bd4-7cae-8c9d-009b4e271320	19	2026-11-28 21:42:01.761247+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a72e-78a8-8030-7c1952ac9b60	19	2026-11-28 21:42:02.28492+00
\.


--
-- Data for Name: opening; Type: TABLE DATA; Schema: ledger; Owner: hashmark_owner
--

COPY ledger.opening (tenant_id, commitment_id, salt, ciphertext, subject_id, hold) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5dc0-7338-a570-d7a8c77e7058	\\x78a4d2c55929bc37718d400d868e56576c7b323c2b5ec4a39702f8c3fb9411f4	\\x017a12a2d4e3f0f9395cdb9c3b35548a42f2808efd5a496fcf2a7624036bdc7cc023538f7e72f413c63009fc6801e316a1067c3e9bdb8322f6e8735d	01a2241b-5c73-7043-8597-c7f89bcc61bc	f
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5dc2-7706-8587-d653dfa9538d	\\xb7ff8478bf34c3442e1312e3eeab1970d2cacb646a1214e238bec7876fe177d4	\\x01f19dcf57d927334f1f16163eec5ed0daf616f605474af25dd6573f6784b682c081dcbc1c7589e6f9d2969332c451	01a2241b-5c73-7043-8597-c7f89bcc61bc	f
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5df4-7635-bf84-a745193ec231	\\x8352c6143009c258ac5a0fc0bcbcc0f49aa7f3eec3a7f65a3020e65c4991bb6b	\\x019718fe8af8902fe6990ac42c5ca9a8d32eab6d9bdcf8f4859e5c28d78b8d4d26477a2425f3130cde7fdd15c977021664c747255e	01a2241b-5c73-7043-8597-c7f89bcc61bc	f
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5df5-726e-9450-dfc2555e22f2	\\xd120c88e1b56f3f2ef39e40066dbb7c46d6f306ff8ac601b2b749b9d767cec0e	\\x01ad951ee4700ec21b5556c8b1c925abcab245741bba655c14d9ee6e909940f1c9ce674542f45c428048920fa730bd8dc6834ce264d9ad	01a2241b-5c73-7043-8597-c7f89bcc61bc	f
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5df5-705c-876e-3ae90a032b54	\\xa58b02a65b949c1a08c06c3982cf0f9592c04a7c0e6ba29379ac4b6799df5b7c	\\x01da6852c12fc7d7f0322b8ba49d44437e571354bbf87ea4648e82a92642da07d4007e0493f637454c	01a2241b-5c73-7043-8597-c7f89bcc61bc	f
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5df5-78e6-8929-d91ec374bab3	\\xeb71aa3367167edd27832ff9e27dd4f98d2488e81e2bf66f038c771e5eab4a55	\\x012f175957d0f9fab924317e4392e671bdcf6eecfb10cf02c7daceafb96cd64553698fb9e9ebcbf939517c1ff3	01a2241b-5c73-7043-8597-c7f89bcc61bc	f
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5df5-74ee-9b99-abfb10163a39	\\xa56fd6e27fb4b4ced5cb96b263a624444ead8760e05d10738d3c8be232163302	\\x0163db137210c3b6dc041c5518634cebe86f6f8908975f3cc2e00f13d523f518168756572812e12209589793a94609	01a2241b-5c73-7043-8597-c7f89bcc61bc	f
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a807-76fd-9385-a2a3408dc9a7	\\x50664b490e2b9965bd5757afbb519b9a7299f992882dd2f99dcbcb42b2d8a7ba	\\x016bf4cca1afd3da29918e8a778806eec80542167537b1373cb873ec5301a42047b9dd108a1d396d77845f3d4beaa72d80015c8c1b7b448b028bab62	01a2241b-a74f-70dd-aaab-6ca543fee076	f
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a808-7cf2-a186-e627b6832770	\\xe21d7c8a8ec14a8592a3a93fd68ad6344f4e914b115d30b284120ba545c2c11c	\\x01a23d7740308089dac2be317f724a8647f73aebe706dfa0e2d63996ff3f48d88cdcd4da2d0b39574f37bf8f2bb764	01a2241b-a74f-70dd-aaab-6ca543fee076	f
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a825-7082-a3eb-ad68f0cf5477	\\xcac031099691d70e0b3c1ed670c60543349b7af480a79cf9bc8e473287cc528a	\\x01ed1bdfa573614671146d08201323570dc20dd3d1adc3b5c6004d68030789a6fca17cc355bf12ae794cd85184164d833f32cb3b4b	01a2241b-a74f-70dd-aaab-6ca543fee076	f
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a825-7783-91d7-2d12123f42ef	\\x5feeb67a31c57ef96dc54db2b09f35822518816240831dbae6e972f5a5fcdb5c	\\x01017611cdf36e0ebe833c2605d48a9ecf7f0ab5272189c6cee2aa7d49cc0705a0d73e939578d64d49a8861a0376ad8a95d89470eaaf43	01a2241b-a74f-70dd-aaab-6ca543fee076	f
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a825-73d0-b40a-8867a2e6d998	\\xf028d91e17e25b4acbcd81e85eeb16a5bb2254141a1e15e96aa06a05861a1362	\\x017657006b2edc98ab2330d59e779c92cf37d06ea1edc11c0c017db95cd77ed2611b052d3a369801b9	01a2241b-a74f-70dd-aaab-6ca543fee076	f
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a825-75a3-b41a-13eec1670b56	\\xa896d797f8bb5c663f1e32381c610e2ad6e87a6a57f192aa07d548a79513528a	\\x010c25f7559fca26c039ca78f2c11349c6143f795b0e49c6987e08307058cb5fc99f3c11e15ec65ee2bcf90493	01a2241b-a74f-70dd-aaab-6ca543fee076	f
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a825-7a52-b847-84dc1008bed6	\\x43dc61fe97f95932c66caecb1abf498fc68ed8a7441228b4bb71a2f347c8b325	\\x01e6de639fcd34c71ec3bef1ac2057a4709875f8f2cf1660b924ae6bb48b2125b368b0a2ebf8f5dd81906aad9aab0d	01a2241b-a74f-70dd-aaab-6ca543fee076	f
\.


--
-- Data for Name: acknowledgement; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.acknowledgement (tenant_id, member_id, version_id, digest, at) FROM stdin;
\.


--
-- Data for Name: audience; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.audience (tenant_id, id, name) FROM stdin;
\.


--
-- Data for Name: channel; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.channel (tenant_id, id, network, handle, name, posture, followers, owner, alternate, answered_by, version) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5de8-78c5-a448-badb30f42795	x	@northfield	Northfield on X	active	12400				1
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a81f-7aaf-8232-d214fbfaf34f	x	@northfield	Northfield on X	active	12400				1
\.


--
-- Data for Name: objective; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.objective (tenant_id, id, number, title, description, retired, version) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5dae-73e2-890b-43f17c506582	1	Residents take part		f	1
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a7fe-7c3d-b430-8e13bb562474	1	Residents take part		f	1
\.


--
-- Data for Name: version; Type: TABLE DATA; Schema: policy; Owner: hashmark_owner
--

COPY policy.version (tenant_id, id, number, title, state, source, document, digest, drafted_by, submitted_by, submitted_at, enacted_by, enacted_at, wording_only, effective_from, looked_back_at, looked_back_checked, looked_back_lapsed, created_at, version) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-9c4f-753d-bd6f-99a2eacc9135	1	How we speak	in_force	\ntitle: How we speak\ntext:\n  - {id: words, title: Words, body: We keep our words plain.}\nrules:\n  - id: no-widgets\n    title: No widgets\n    why: Widgets are somebody else's business.\n    check: banned-terms\n    parameters: {terms: [widget]}\n    severity: block\n    waivable_by: [comms_lead]\n    section: words\nroutes:\n  - id: two-steps\n    title: Communications, then the CEO office\n    when: "hashtags.size() > 0"\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}\n      - {id: ceo, title: CEO office, roles: [ceo_office], why: The CEO answers for hashtags., decide_within: 20}\n  - id: one-step\n    title: Communications\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}\n	\\x7b227061636b73223a5b5d2c22726f75746573223a5b7b226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365222c227768656e223a2268617368746167732e73697a652829203e2030227d2c7b226964223a226f6e652d73746570222c22737461676573223a5b7b226465636964655f77697468696e223a382c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e73222c227768656e223a6e756c6c7d5d2c2272756c6573223a5b7b226170706c6965735f6966223a6e756c6c2c22636865636b223a2262616e6e65642d7465726d73222c226964223a226e6f2d77696467657473222c226c6573736f6e223a6e756c6c2c227061636b223a6e756c6c2c22706172616d6574657273223a7b227465726d73223a5b22776964676574225d7d2c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c22736f75726365223a6e756c6c2c227469746c65223a224e6f2077696467657473222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e227d5d2c22736368656d61223a22686173686d61726b2e706f6c6963792f31222c2274657874223a5b7b22626f6479223a225765206b656570206f757220776f72647320706c61696e2e222c226964223a22776f726473222c227469746c65223a22576f726473227d5d2c227469746c65223a22486f7720776520737065616b222c2277696e646f7773223a5b5d7d	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	01a2241b-5c73-7043-8597-c7f89bcc61bc	01a2241b-5c73-7043-8597-c7f89bcc61bc	2026-11-28 21:41:59.072379+00	01a2241b-5ca7-7d38-8bd3-2554b252dcbe	2026-11-28 21:41:59.134982+00	f	2026-11-28 21:41:59.134982+00	\N	\N	\N	2026-11-28 21:41:58.994181+00	3
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a857-73e1-bade-93b45efcdbd7	1	How we speak	in_force	\ntitle: How we speak\ntext:\n  - {id: words, title: Words, body: We keep our words plain.}\nrules:\n  - id: no-widgets\n    title: No widgets\n    why: Widgets are somebody else's business.\n    check: banned-terms\n    parameters: {terms: [widget]}\n    severity: block\n    waivable_by: [comms_lead]\n    section: words\nroutes:\n  - id: two-steps\n    title: Communications, then the CEO office\n    when: "hashtags.size() > 0"\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 4}\n      - {id: ceo, title: CEO office, roles: [ceo_office], why: The CEO answers for hashtags., decide_within: 20}\n  - id: one-step\n    title: Communications\n    stages:\n      - {id: comms, title: Communications, roles: [comms_lead], why: A comms lead reads every post., decide_within: 8}\n	\\x7b227061636b73223a5b5d2c22726f75746573223a5b7b226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365222c227768656e223a2268617368746167732e73697a652829203e2030227d2c7b226964223a226f6e652d73746570222c22737461676573223a5b7b226465636964655f77697468696e223a382c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e73222c227768656e223a6e756c6c7d5d2c2272756c6573223a5b7b226170706c6965735f6966223a6e756c6c2c22636865636b223a2262616e6e65642d7465726d73222c226964223a226e6f2d77696467657473222c226c6573736f6e223a6e756c6c2c227061636b223a6e756c6c2c22706172616d6574657273223a7b227465726d73223a5b22776964676574225d7d2c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c22736f75726365223a6e756c6c2c227469746c65223a224e6f2077696467657473222c227761697661626c655f6279223a5b22636f6d6d735f6c656164225d2c22776879223a22576964676574732061726520736f6d65626f647920656c7365277320627573696e6573732e227d5d2c22736368656d61223a22686173686d61726b2e706f6c6963792f31222c2274657874223a5b7b22626f6479223a225765206b656570206f757220776f72647320706c61696e2e222c226964223a22776f726473222c227469746c65223a22576f726473227d5d2c227469746c65223a22486f7720776520737065616b222c2277696e646f7773223a5b5d7d	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	01a2241b-a74f-70dd-aaab-6ca543fee076	01a2241b-a74f-70dd-aaab-6ca543fee076	2026-11-28 21:42:02.10373+00	01a2241b-a76b-7520-8f7f-c4e3ce6bc3ad	2026-11-28 21:42:02.159919+00	f	2026-11-28 21:42:02.159919+00	\N	\N	\N	2026-11-28 21:42:02.071241+00	3
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.alembic_version (version_num) FROM stdin;
0007
\.


--
-- Data for Name: due; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.due (tenant_id, kind, subject, due_at, next_at, owed, claim, attempts, failure, failing_since) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	sweep_answers	01a2241b-5bc1-7011-80fb-2161f67ac672	2026-11-29 21:41:42.465243+00	2026-11-29 21:41:42.465243+00	1	\N	0		\N
01a2241b-5bc1-7011-80fb-2161f67ac672	look_back	01a2241b-9c4f-753d-bd6f-99a2eacc9135	2026-11-28 21:41:59.257442+00	2026-11-28 21:41:59.257442+00	1	\N	0		\N
01a2241b-5bc1-7011-80fb-2161f67ac672	expire_review	01a2241b-a6c6-73c8-ad7c-fdce938f0ecf	2026-11-29 21:41:59.350593+00	2026-11-29 21:41:59.350593+00	1	\N	0		\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	sweep_answers	01a2241b-a72d-709d-a831-ab1bcf74ffca	2026-11-29 21:42:01.773902+00	2026-11-29 21:42:01.773902+00	1	\N	0		\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	look_back	01a2241b-a857-73e1-bade-93b45efcdbd7	2026-11-28 21:42:02.179633+00	2026-11-28 21:42:02.179633+00	1	\N	0		\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	expire_review	01a2241b-a8ec-739d-bca6-a5401619cd5a	2026-11-29 21:42:02.208381+00	2026-11-29 21:42:02.208381+00	1	\N	0		\N
\.


--
-- Data for Name: invitation; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.invitation (tenant_id, id, email, name, roles, token_hash, invited_by, created_at, expires_at, accepted_at, member_id, revoked_at) FROM stdin;
\.


--
-- Data for Name: member; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.member (tenant_id, id, person_id, name, email, active, version, joined_at) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c41-755e-89b6-445941b610ef	01a2241b-5c35-71aa-92b9-b8355cf040df	Author	author@northfield.example	t	1	2026-11-28 21:41:42.593428+00
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c6b-7419-b9d4-5e9e7a505ef8	01a2241b-5c63-7aa7-ba96-7465dc4927dc	Colleague	colleague@northfield.example	t	1	2026-11-28 21:41:42.635112+00
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c73-7043-8597-c7f89bcc61bc	01a2241b-5c6e-7d0e-9647-68b47d950816	Lead	lead@northfield.example	t	1	2026-11-28 21:41:42.64332+00
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c8c-795d-a2a9-3751cf80d41b	01a2241b-5c8a-7e9e-a518-0b5a284fd010	Deputy	deputy@northfield.example	t	1	2026-11-28 21:41:42.668646+00
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c90-701b-9e05-1f83c246053c	01a2241b-5c8e-7acd-b90d-3411715c6f75	Adviser	adviser@northfield.example	t	1	2026-11-28 21:41:42.672474+00
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5ca7-7d38-8bd3-2554b252dcbe	01a2241b-5ca1-7dd9-8d02-574c8232efc6	Chief	chief@northfield.example	t	1	2026-11-28 21:41:42.695028+00
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5cb3-7118-8a5a-c69ba9b99f6c	01a2241b-5ca8-7441-9ae5-fce30739989c	Lawyer	lawyer@northfield.example	t	1	2026-11-28 21:41:42.70711+00
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5cbf-7c49-b734-f0a49e377850	01a2241b-5cb9-7a03-b7fe-b76c6f7c9831	Officer	officer@northfield.example	t	1	2026-11-28 21:41:42.71936+00
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5cd4-797d-835d-d6fef30eb20c	01a2241b-5cd2-76a7-886d-9bb937dec9ce	Administrator	administrator@northfield.example	t	1	2026-11-28 21:41:42.740299+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a738-70bf-b0de-8935fb6ecc04	01a2241b-a731-77ef-821e-c455cef9da6b	Author	author@elsewhere.example	t	1	2026-11-28 21:42:01.784145+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a744-7df1-a976-5fdd93aedfb4	01a2241b-a73b-7f14-a669-2eb6e89fc5a3	Colleague	colleague@elsewhere.example	t	1	2026-11-28 21:42:01.796258+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a74f-70dd-aaab-6ca543fee076	01a2241b-a74a-70ca-8f98-4d531eca4198	Lead	lead@elsewhere.example	t	1	2026-11-28 21:42:01.807469+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a75f-77f1-8805-6329f0761f60	01a2241b-a75b-7a85-812c-289fc7650024	Deputy	deputy@elsewhere.example	t	1	2026-11-28 21:42:01.823025+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a761-7328-a0ff-165d2da98dcd	01a2241b-a760-72fa-9f33-d34493c667ff	Adviser	adviser@elsewhere.example	t	1	2026-11-28 21:42:01.825577+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a76b-7520-8f7f-c4e3ce6bc3ad	01a2241b-a766-7765-95f4-ac3dc1b49bb0	Chief	chief@elsewhere.example	t	1	2026-11-28 21:42:01.835401+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a76f-7074-916e-d18d9f55af34	01a2241b-a76c-7c2d-8831-08f7ee5b874a	Lawyer	lawyer@elsewhere.example	t	1	2026-11-28 21:42:01.839244+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a77c-7056-92cf-1e50bc14d96e	01a2241b-a77a-75bd-a476-4131ee5b760f	Officer	officer@elsewhere.example	t	1	2026-11-28 21:42:01.852847+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a78e-7dd5-87e5-53de52f3bb57	01a2241b-a782-7156-bb81-c4c710af515e	Administrator	administrator@elsewhere.example	t	1	2026-11-28 21:42:01.870451+00
\.


--
-- Data for Name: member_role; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.member_role (tenant_id, member_id, role, confirmed, given_by) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c41-755e-89b6-445941b610ef	staff	t	\N
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c6b-7419-b9d4-5e9e7a505ef8	staff	t	\N
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c73-7043-8597-c7f89bcc61bc	comms_lead	t	\N
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c8c-795d-a2a9-3751cf80d41b	comms_lead	t	\N
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5c90-701b-9e05-1f83c246053c	ceo_office	t	\N
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5ca7-7d38-8bd3-2554b252dcbe	ceo_office	t	\N
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5cb3-7118-8a5a-c69ba9b99f6c	legal	t	\N
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5cbf-7c49-b734-f0a49e377850	compliance	t	\N
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5cd4-797d-835d-d6fef30eb20c	administrator	t	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a738-70bf-b0de-8935fb6ecc04	staff	t	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a744-7df1-a976-5fdd93aedfb4	staff	t	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a74f-70dd-aaab-6ca543fee076	comms_lead	t	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a75f-77f1-8805-6329f0761f60	comms_lead	t	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a761-7328-a0ff-165d2da98dcd	ceo_office	t	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a76b-7520-8f7f-c4e3ce6bc3ad	ceo_office	t	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a76f-7074-916e-d18d9f55af34	legal	t	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a77c-7056-92cf-1e50bc14d96e	compliance	t	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a78e-7dd5-87e5-53de52f3bb57	administrator	t	\N
\.


--
-- Data for Name: organization; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.organization (id, slug, name, timezone, grants_version, second_yes, created_at) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	northfield	Northfield	Europe/London	10	t	2026-11-28 21:41:42.465243+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	elsewhere	Elsewhere	Europe/London	10	t	2026-11-28 21:42:01.773902+00
\.


--
-- Data for Name: role; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.role (tenant_id, name, title, description, permissions) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	administrator	Administrator	Invites people and gives roles; decides on no proposal.	{member.read,member.manage,organization.manage,policy.read,plan.read}
01a2241b-5bc1-7011-80fb-2161f67ac672	compliance	Compliance	Reads every proposal and the whole record; changes nothing.	{proposal.read_all,policy.read,plan.read,member.read,record.read}
01a2241b-5bc1-7011-80fb-2161f67ac672	legal	Legal	Decides where claims, contracts or rights are at stake, and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.draft,policy.enact,plan.read,member.read}
01a2241b-5bc1-7011-80fb-2161f67ac672	ceo_office	CEO office	Decides on proposals for the chief executive, and puts policy in force.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.enact,plan.read,member.read}
01a2241b-5bc1-7011-80fb-2161f67ac672	comms_lead	Comms lead	Decides first on proposals, keeps the communications plan and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,proposal.reroute,policy.read,policy.draft,policy.enact,plan.read,plan.manage,member.read}
01a2241b-5bc1-7011-80fb-2161f67ac672	staff	Staff	Proposes what the organization would say, and follows what becomes of it.	{proposal.create,policy.read,plan.read}
01a2241b-a72d-709d-a831-ab1bcf74ffca	administrator	Administrator	Invites people and gives roles; decides on no proposal.	{member.read,member.manage,organization.manage,policy.read,plan.read}
01a2241b-a72d-709d-a831-ab1bcf74ffca	compliance	Compliance	Reads every proposal and the whole record; changes nothing.	{proposal.read_all,policy.read,plan.read,member.read,record.read}
01a2241b-a72d-709d-a831-ab1bcf74ffca	legal	Legal	Decides where claims, contracts or rights are at stake, and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.draft,policy.enact,plan.read,member.read}
01a2241b-a72d-709d-a831-ab1bcf74ffca	ceo_office	CEO office	Decides on proposals for the chief executive, and puts policy in force.	{proposal.create,proposal.read_all,proposal.decide,policy.read,policy.enact,plan.read,member.read}
01a2241b-a72d-709d-a831-ab1bcf74ffca	comms_lead	Comms lead	Decides first on proposals, keeps the communications plan and drafts policy.	{proposal.create,proposal.read_all,proposal.decide,proposal.reroute,policy.read,policy.draft,policy.enact,plan.read,plan.manage,member.read}
01a2241b-a72d-709d-a831-ab1bcf74ffca	staff	Staff	Proposes what the organization would say, and follows what becomes of it.	{proposal.create,policy.read,plan.read}
\.


--
-- Data for Name: role_grant; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.role_grant (tenant_id, id, member_id, role, state, asked_by, asked_at, settled_by, settled_at) FROM stdin;
\.


--
-- Data for Name: worker; Type: TABLE DATA; Schema: tenant; Owner: hashmark_owner
--

COPY tenant.worker (id, seen_at, stopped, mended, mended_at) FROM stdin;
\.


--
-- Data for Name: appearance; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.appearance (tenant_id, channel_id, at, proposal_id) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-5de8-78c5-a448-badb30f42795	2030-11-28 09:00:00+00	01a2241b-9d71-7dc4-b834-160d320e6851
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a81f-7aaf-8232-d214fbfaf34f	2030-11-28 09:00:00+00	01a2241b-a8cb-75a5-a061-25eb42cb26b3
\.


--
-- Data for Name: backtest; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.backtest (tenant_id, id, version_id, document, document_digest, since, until, state, done, total, "position", tally, report, problem, asked_by, asked_at, run, attempts, started_at, progress_at, finished_at) FROM stdin;
\.


--
-- Data for Name: backtest_case; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.backtest_case (tenant_id, backtest_id, review_id, proposal_id, tested, decided, flagged, blocked_by, route_before, route_after, rerouted, added_hours) FROM stdin;
\.


--
-- Data for Name: decision; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.decision (tenant_id, id, review_id, proposal_id, seat_id, member_id, role, verdict, reason_opening, quotes_opening, revision_digest, policy_digest, brief_digest, at) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-a6f3-7fd4-ad69-781eec1384f1	01a2241b-a6c6-73c8-ad7c-fdce938f0ecf	01a2241b-9d71-7dc4-b834-160d320e6851	01a2241b-a6c7-723c-a538-c4f2a62c25f3	01a2241b-5c73-7043-8597-c7f89bcc61bc	comms_lead	approve	\N	\N	\\xd117b0ce07e751ac8753dac2c394658f25cd04b286423051c6f2caaa3af2109d	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x46e242590e2b7e53beb22dedb3f90922c754699ffa4a57987bec472791a1b4d9	2026-11-28 21:42:01.71535+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a913-774a-a101-ba4afda669c2	01a2241b-a8ec-739d-bca6-a5401619cd5a	01a2241b-a8cb-75a5-a061-25eb42cb26b3	01a2241b-a8ec-77c9-8192-e4187e2f674a	01a2241b-a74f-70dd-aaab-6ca543fee076	comms_lead	approve	\N	\N	\\x7ffe8df285549b72822d0c046f91f370e29190c19d46860e2db0b23908c1ba40	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x493c7834d725787a805795f0647e1c95bb8628da8be838657a4bd83a6c6ca335	2026-11-28 21:42:02.259384+00
\.


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.idempotency (tenant_id, member_id, key, fingerprint, status, body, created_at) FROM stdin;
\.


--
-- Data for Name: look; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.look (tenant_id, member_id, proposal_id, revision, at) FROM stdin;
\.


--
-- Data for Name: media; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.media (tenant_id, digest, media_type, width, height, size, bytes, created_by, created_at) FROM stdin;
\.


--
-- Data for Name: notice; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.notice (tenant_id, id, member_id, kind, proposal_id, review_id, version_id, at, read_at) FROM stdin;
\.


--
-- Data for Name: proposal; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.proposal (tenant_id, id, kind, title, state, author_id, last_editor_id, writers, draft, networks, channel_ids, risk, wanted_by, revision, version, created_at, updated_at) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-9d71-7dc4-b834-160d320e6851	post	Tree planting	in_review	01a2241b-5c41-755e-89b6-445941b610ef	01a2241b-5c41-755e-89b6-445941b610ef	{01a2241b-5c41-755e-89b6-445941b610ef}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323431622d356461652d373365322d383930622d343366313763353036353832222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323431622d356465382d373863352d613434382d626164623330663432373935225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2241b-5de8-78c5-a448-badb30f42795}	low	2030-11-28 09:00:00+00	1	3	2026-11-28 21:41:59.293108+00	2026-11-28 21:42:01.71535+00
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-a71f-7652-8e5a-c2292a907aa1	post	Tree planting	draft	01a2241b-5c41-755e-89b6-445941b610ef	01a2241b-5c41-755e-89b6-445941b610ef	{01a2241b-5c41-755e-89b6-445941b610ef}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323431622d356461652d373365322d383930622d343366313763353036353832222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323431622d356465382d373863352d613434382d626164623330663432373935225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2241b-5de8-78c5-a448-badb30f42795}		2030-11-28 09:00:00+00	0	1	2026-11-28 21:42:01.761247+00	2026-11-28 21:42:01.761247+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a8cb-75a5-a061-25eb42cb26b3	post	Tree planting	in_review	01a2241b-a738-70bf-b0de-8935fb6ecc04	01a2241b-a738-70bf-b0de-8935fb6ecc04	{01a2241b-a738-70bf-b0de-8935fb6ecc04}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323431622d613766652d376333642d623433302d386531336262353632343734222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323431622d613831662d376161662d383233322d643231346662666166333466225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2241b-a81f-7aaf-8232-d214fbfaf34f}	low	2030-11-28 09:00:00+00	1	3	2026-11-28 21:42:02.188923+00	2026-11-28 21:42:02.259384+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a92a-7fcb-aff5-3fa7e9bf0a26	post	Tree planting	draft	01a2241b-a738-70bf-b0de-8935fb6ecc04	01a2241b-a738-70bf-b0de-8935fb6ecc04	{01a2241b-a738-70bf-b0de-8935fb6ecc04}	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323431622d613766652d376333642d623433302d386531336262353632343734222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323431622d613831662d376161662d383233322d643231346662666166333466225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	{x}	{01a2241b-a81f-7aaf-8232-d214fbfaf34f}		2030-11-28 09:00:00+00	0	1	2026-11-28 21:42:02.28492+00	2026-11-28 21:42:02.28492+00
\.


--
-- Data for Name: review; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.review (tenant_id, id, proposal_id, revision, revision_digest, policy_version_id, policy_digest, brief, brief_digest, route, state, opened_at, due_at, expires_at, closed_at, subject, looked_back_by, lapse, waivers) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-a6c6-73c8-ad7c-fdce938f0ecf	01a2241b-9d71-7dc4-b834-160d320e6851	1	\\xd117b0ce07e751ac8753dac2c394658f25cd04b286423051c6f2caaa3af2109d	01a2241b-9c4f-753d-bd6f-99a2eacc9135	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x7b2224736368656d61223a22686173686d61726b2e62726965662f31222c22617574686f725f6964223a2230316132323431622d356334312d373535652d383962362d343435393431623631306566222c22617574686f725f726f6c6573223a5b227374616666225d2c226368616e6e656c73223a5b7b22616e7377657265645f6279223a22222c22666f6c6c6f77657273223a31323430302c2268616e646c65223a22406e6f7274686669656c64222c226964223a2230316132323431622d356465382d373863352d613434382d626164623330663432373935222c226e616d65223a224e6f7274686669656c64206f6e2058222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665227d5d2c22636f6e74656e74223a7b22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323431622d356461652d373365322d383930622d343366313763353036353832222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323431622d356465382d373863352d613434382d626164623330663432373935225d2c2265766964656e6365223a5b5d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d2c226576616c756174696f6e223a7b22626c6f636b6564223a66616c73652c226576616c7561746564223a747275652c2266696e64696e6773223a5b5d2c226f7574636f6d6573223a5b7b2264657461696c223a6e756c6c2c226f7574636f6d65223a22736174697366696564222c2272756c65223a226e6f2d77696467657473222c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c22776169766572223a6e756c6c7d5d7d2c22657870697265735f6174223a22323032362d31312d32395432313a34313a35392e3335303539335a222c226861736874616773223a5b7b2262656361757365223a5b5d2c226c6f776572223a2223706c616e74776974687573222c226f746865725f72656164696e6773223a5b5d2c227269736b223a226e6f6e65222c2273706f6b656e223a226861736874616720506c616e742057697468205573222c22746167223a2223506c616e74576974685573222c22776f726473223a22506c616e742057697468205573227d5d2c2269665f6e6f7468696e67223a2249742065787069726573206f6e2053756e203239204e6f7620323032362c2032313a343120616e642069742077696c6c206e6f74206265207075626c69736865642e204e6f7468696e6720697320617070726f7665642062792077616974696e672e222c226f626a656374697665223a7b226964223a2230316132323431622d356461652d373365322d383930622d343366313763353036353832222c226e756d626572223a312c227469746c65223a225265736964656e74732074616b652070617274227d2c226f7267616e697a6174696f6e223a224e6f7274686669656c64222c22706f6c6963795f646967657374223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22706f6c6963795f6964223a2230316132323431622d396334662d373533642d626436662d393961326561636339313335222c22706f6c6963795f6e756d626572223a312c22706f6c6963795f7469746c65223a22486f7720776520737065616b222c227265766973696f6e223a312c227265766973696f6e5f646967657374223a2264313137623063653037653735316163383735336461633263333934363538663235636430346232383634323330353163366632636161613361663231303964222c227465726d73223a5b7b2273656e74656e6365223a224120776f7264206f72206a6f696e65642d757020706872617365207374617274696e672077697468202320746861742070656f706c652074617020746f207365652065766572797468696e6720616e79626f64792068617320706f7374656420776974682069742c20736f206f6e6365206974206973207075626c696320616e796f6e652063616e207573652069742c206b696e646c79206f72206e6f742e222c227465726d223a2268617368746167227d2c7b2273656e74656e6365223a225374617274696e67206561636820776f726420696e736964652061206861736874616720776974682061206361706974616c2c20617320696e20235361666572526f6164732c20736f2074686174206579657320616e642073637265656e20726561646572732063616e2074656c6c2074686520776f7264732061706172742e222c227465726d223a2243616d656c43617365227d2c7b2273656e74656e6365223a2241206d657373616765207765207075626c6973682066726f6d206f7572206163636f756e74206f6e2061206e6574776f726b2c20776869636820616e796f6e65206d617920636f707920616e642070617373206f6e206576656e206966207765206c617465722072656d6f76652069742e222c227465726d223a22706f7374227d2c7b2273656e74656e6365223a22536f6d65626f64792070617373696e67206f6e206120706f737420746f207468656972206f776e20666f6c6c6f776572732c2077697468206f7220776974686f7574206120636f6d6d656e74206f66207468656972206f776e2e222c227465726d223a227265706f7374227d5d7d	\\x46e242590e2b7e53beb22dedb3f90922c754699ffa4a57987bec472791a1b4d9	\\x7b2224736368656d61223a22686173686d61726b2e726f7574652f31222c226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365227d	open	2026-11-28 21:41:59.350593+00	2026-11-29 17:42:01.71535+00	2026-11-29 21:41:59.350593+00	\N	\\x7b2224736368656d61223a22686173686d61726b2e7375626a6563742f31222c2261636b6e6f776c6564676564223a66616c73652c22617574686f725f726f6c6573223a5b227374616666225d2c226272616e6473223a5b224e6f7274686669656c64222c226e6f7274686669656c64225d2c226368616e6e656c73223a5b7b2268616e646c65223a22406e6f7274686669656c64222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c22726563656e74223a5b5d7d5d2c22656e64735f6f6e223a6e756c6c2c2265766964656e6365223a5b5d2c226669656c6473223a7b222f74657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573227d2c22696e74656e6465645f776f726473223a22222c226b696e64223a22706f7374222c226c6573736f6e73223a5b5d2c226c697374656e6572223a22222c226d65646961223a5b5d2c226e6f77223a22323032362d31312d32385432313a34313a35392e3335303539335a222c22706c6163656d656e7473223a5b5d2c22726563656e74223a5b5d2c227363686564756c65223a22323033302d31312d32385430393a30303a30305a222c2273706f6e736f7273686970223a226e6f6e65222c227461675f6669656c64223a6e756c6c2c227465787473223a7b7d2c227a6f6e65223a224575726f70652f4c6f6e646f6e227d	\N	\N	{}
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a8ec-739d-bca6-a5401619cd5a	01a2241b-a8cb-75a5-a061-25eb42cb26b3	1	\\x7ffe8df285549b72822d0c046f91f370e29190c19d46860e2db0b23908c1ba40	01a2241b-a857-73e1-bade-93b45efcdbd7	\\xb5728f98913d19e2da7152474e3fc2bf963be990f5fc7dc395340c56aeba2485	\\x7b2224736368656d61223a22686173686d61726b2e62726965662f31222c22617574686f725f6964223a2230316132323431622d613733382d373062662d623064652d383933356662366563633034222c22617574686f725f726f6c6573223a5b227374616666225d2c226368616e6e656c73223a5b7b22616e7377657265645f6279223a22222c22666f6c6c6f77657273223a31323430302c2268616e646c65223a22406e6f7274686669656c64222c226964223a2230316132323431622d613831662d376161662d383233322d643231346662666166333466222c226e616d65223a224e6f7274686669656c64206f6e2058222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665227d5d2c22636f6e74656e74223a7b22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323431622d613766652d376333642d623433302d386531336262353632343734222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323431622d613831662d376161662d383233322d643231346662666166333466225d2c2265766964656e6365223a5b5d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d2c226576616c756174696f6e223a7b22626c6f636b6564223a66616c73652c226576616c7561746564223a747275652c2266696e64696e6773223a5b5d2c226f7574636f6d6573223a5b7b2264657461696c223a6e756c6c2c226f7574636f6d65223a22736174697366696564222c2272756c65223a226e6f2d77696467657473222c2273656374696f6e223a22776f726473222c227365766572697479223a22626c6f636b222c227469746c65223a224e6f2077696467657473222c22776169766572223a6e756c6c7d5d7d2c22657870697265735f6174223a22323032362d31312d32395432313a34323a30322e3230383338315a222c226861736874616773223a5b7b2262656361757365223a5b5d2c226c6f776572223a2223706c616e74776974687573222c226f746865725f72656164696e6773223a5b5d2c227269736b223a226e6f6e65222c2273706f6b656e223a226861736874616720506c616e742057697468205573222c22746167223a2223506c616e74576974685573222c22776f726473223a22506c616e742057697468205573227d5d2c2269665f6e6f7468696e67223a2249742065787069726573206f6e2053756e203239204e6f7620323032362c2032313a343220616e642069742077696c6c206e6f74206265207075626c69736865642e204e6f7468696e6720697320617070726f7665642062792077616974696e672e222c226f626a656374697665223a7b226964223a2230316132323431622d613766652d376333642d623433302d386531336262353632343734222c226e756d626572223a312c227469746c65223a225265736964656e74732074616b652070617274227d2c226f7267616e697a6174696f6e223a22456c73657768657265222c22706f6c6963795f646967657374223a2262353732386639383931336431396532646137313532343734653366633262663936336265393930663566633764633339353334306335366165626132343835222c22706f6c6963795f6964223a2230316132323431622d613835372d373365312d626164652d393362343565666364626437222c22706f6c6963795f6e756d626572223a312c22706f6c6963795f7469746c65223a22486f7720776520737065616b222c227265766973696f6e223a312c227265766973696f6e5f646967657374223a2237666665386466323835353439623732383232643063303436663931663337306532393139306331396434363836306532646230623233393038633162613430222c227465726d73223a5b7b2273656e74656e6365223a224120776f7264206f72206a6f696e65642d757020706872617365207374617274696e672077697468202320746861742070656f706c652074617020746f207365652065766572797468696e6720616e79626f64792068617320706f7374656420776974682069742c20736f206f6e6365206974206973207075626c696320616e796f6e652063616e207573652069742c206b696e646c79206f72206e6f742e222c227465726d223a2268617368746167227d2c7b2273656e74656e6365223a225374617274696e67206561636820776f726420696e736964652061206861736874616720776974682061206361706974616c2c20617320696e20235361666572526f6164732c20736f2074686174206579657320616e642073637265656e20726561646572732063616e2074656c6c2074686520776f7264732061706172742e222c227465726d223a2243616d656c43617365227d2c7b2273656e74656e6365223a2241206d657373616765207765207075626c6973682066726f6d206f7572206163636f756e74206f6e2061206e6574776f726b2c20776869636820616e796f6e65206d617920636f707920616e642070617373206f6e206576656e206966207765206c617465722072656d6f76652069742e222c227465726d223a22706f7374227d2c7b2273656e74656e6365223a22536f6d65626f64792070617373696e67206f6e206120706f737420746f207468656972206f776e20666f6c6c6f776572732c2077697468206f7220776974686f7574206120636f6d6d656e74206f66207468656972206f776e2e222c227465726d223a227265706f7374227d5d7d	\\x493c7834d725787a805795f0647e1c95bb8628da8be838657a4bd83a6c6ca335	\\x7b2224736368656d61223a22686173686d61726b2e726f7574652f31222c226964223a2274776f2d7374657073222c22737461676573223a5b7b226465636964655f77697468696e223a342c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a22636f6d6d73222c226e656564223a22616e79222c22726f6c6573223a5b22636f6d6d735f6c656164225d2c227469746c65223a22436f6d6d756e69636174696f6e73222c22776879223a224120636f6d6d73206c65616420726561647320657665727920706f73742e227d2c7b226465636964655f77697468696e223a32302c2264697374696e63745f726f6c6573223a66616c73652c22657363616c6174655f746f223a6e756c6c2c226964223a2263656f222c226e656564223a22616e79222c22726f6c6573223a5b2263656f5f6f6666696365225d2c227469746c65223a2243454f206f6666696365222c22776879223a225468652043454f20616e737765727320666f722068617368746167732e227d5d2c227469746c65223a22436f6d6d756e69636174696f6e732c207468656e207468652043454f206f6666696365227d	open	2026-11-28 21:42:02.208381+00	2026-11-29 17:42:02.259384+00	2026-11-29 21:42:02.208381+00	\N	\\x7b2224736368656d61223a22686173686d61726b2e7375626a6563742f31222c2261636b6e6f776c6564676564223a66616c73652c22617574686f725f726f6c6573223a5b227374616666225d2c226272616e6473223a5b22456c73657768657265222c226e6f7274686669656c64225d2c226368616e6e656c73223a5b7b2268616e646c65223a22406e6f7274686669656c64222c226e6574776f726b223a2278222c22706f7374757265223a22616374697665222c22726563656e74223a5b5d7d5d2c22656e64735f6f6e223a6e756c6c2c2265766964656e6365223a5b5d2c226669656c6473223a7b222f74657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573227d2c22696e74656e6465645f776f726473223a22222c226b696e64223a22706f7374222c226c6573736f6e73223a5b5d2c226c697374656e6572223a22222c226d65646961223a5b5d2c226e6f77223a22323032362d31312d32385432313a34323a30322e3230383338315a222c22706c6163656d656e7473223a5b5d2c22726563656e74223a5b5d2c227363686564756c65223a22323033302d31312d32385430393a30303a30305a222c2273706f6e736f7273686970223a226e6f6e65222c227461675f6669656c64223a6e756c6c2c227465787473223a7b7d2c227a6f6e65223a224575726f70652f4c6f6e646f6e227d	\N	\N	{}
\.


--
-- Data for Name: revision; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.revision (tenant_id, proposal_id, number, digest, content, author_id, writers, created_at) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-9d71-7dc4-b834-160d320e6851	1	\\xd117b0ce07e751ac8753dac2c394658f25cd04b286423051c6f2caaa3af2109d	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323431622d356461652d373365322d383930622d343366313763353036353832222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323431622d356465382d373863352d613434382d626164623330663432373935225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	01a2241b-5c41-755e-89b6-445941b610ef	{01a2241b-5c41-755e-89b6-445941b610ef}	2026-11-28 21:41:59.350593+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a8cb-75a5-a061-25eb42cb26b3	1	\\x7ffe8df285549b72822d0c046f91f370e29190c19d46860e2db0b23908c1ba40	\\x7b2224736368656d61223a22686173686d61726b2e636f6e74656e742f31222c22616e7377657273223a7b2261756469656e6365223a22222c22686f77223a22546865205061726b73206465736b20706f73747320616e6420616e73776572732e222c226f626a6563746976655f6964223a2230316132323431622d613766652d376333642d623433302d386531336262353632343734222c2277686174223a225472656520706c616e74696e67206f6e2053617475726461792e222c227768656e223a22323033302d31312d32385430393a30303a30305a222c227768657265223a22582e222c22776879223a225265736964656e74732074616b6520706172742e227d2c226368616e6e656c5f696473223a5b2230316132323431622d613831662d376161662d383233322d643231346662666166333466225d2c226b696e64223a22706f7374222c226d65646961223a5b5d2c2273706f6e736f7273686970223a226e6f6e65222c2274657874223a22536174757264617920776520706c616e7420343030207472656573207769746820796f752e2023506c616e74576974685573222c227469746c65223a225472656520706c616e74696e67222c2276617269616e7473223a5b5d7d	01a2241b-a738-70bf-b0de-8935fb6ecc04	{01a2241b-a738-70bf-b0de-8935fb6ecc04}	2026-11-28 21:42:02.208381+00
\.


--
-- Data for Name: seat; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.seat (tenant_id, id, review_id, stage, member_id, held_for, proposal_id, role, why, state, opened_at, due_at, decided_at) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-a6c7-7cb1-ab76-5c333a9fbfd5	01a2241b-a6c6-73c8-ad7c-fdce938f0ecf	0	01a2241b-5c8c-795d-a2a9-3751cf80d41b	\N	01a2241b-9d71-7dc4-b834-160d320e6851	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	released	2026-11-28 21:41:59.350593+00	2026-11-29 01:41:59.350593+00	\N
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-a6c7-723c-a538-c4f2a62c25f3	01a2241b-a6c6-73c8-ad7c-fdce938f0ecf	0	01a2241b-5c73-7043-8597-c7f89bcc61bc	\N	01a2241b-9d71-7dc4-b834-160d320e6851	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	approved	2026-11-28 21:41:59.350593+00	2026-11-29 01:41:59.350593+00	2026-11-28 21:42:01.71535+00
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-a6c7-756d-9193-fbce54594581	01a2241b-a6c6-73c8-ad7c-fdce938f0ecf	1	01a2241b-5c90-701b-9e05-1f83c246053c	\N	01a2241b-9d71-7dc4-b834-160d320e6851	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 21:42:01.71535+00	2026-11-29 17:42:01.71535+00	\N
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-a6c7-769c-9835-16526eefaeb6	01a2241b-a6c6-73c8-ad7c-fdce938f0ecf	1	01a2241b-5ca7-7d38-8bd3-2554b252dcbe	\N	01a2241b-9d71-7dc4-b834-160d320e6851	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 21:42:01.71535+00	2026-11-29 17:42:01.71535+00	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a8ec-748a-a25d-a69cc6bd9e73	01a2241b-a8ec-739d-bca6-a5401619cd5a	0	01a2241b-a75f-77f1-8805-6329f0761f60	\N	01a2241b-a8cb-75a5-a061-25eb42cb26b3	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	released	2026-11-28 21:42:02.208381+00	2026-11-29 01:42:02.208381+00	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a8ec-77c9-8192-e4187e2f674a	01a2241b-a8ec-739d-bca6-a5401619cd5a	0	01a2241b-a74f-70dd-aaab-6ca543fee076	\N	01a2241b-a8cb-75a5-a061-25eb42cb26b3	comms_lead	You hold the role Comms lead, and the step “Communications” asks one of them to approve. The policy says why: A comms lead reads every post.	approved	2026-11-28 21:42:02.208381+00	2026-11-29 01:42:02.208381+00	2026-11-28 21:42:02.259384+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a8ec-7290-95e2-e8daf6f43937	01a2241b-a8ec-739d-bca6-a5401619cd5a	1	01a2241b-a761-7328-a0ff-165d2da98dcd	\N	01a2241b-a8cb-75a5-a061-25eb42cb26b3	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 21:42:02.259384+00	2026-11-29 17:42:02.259384+00	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a8ec-7b01-b5a5-89fe3d45e2d0	01a2241b-a8ec-739d-bca6-a5401619cd5a	1	01a2241b-a76b-7520-8f7f-c4e3ce6bc3ad	\N	01a2241b-a8cb-75a5-a061-25eb42cb26b3	ceo_office	You hold the role CEO office, and the step “CEO office” asks one of them to approve. The policy says why: The CEO answers for hashtags.	open	2026-11-28 21:42:02.259384+00	2026-11-29 17:42:02.259384+00	\N
\.


--
-- Data for Name: stage; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.stage (tenant_id, review_id, number, need, waits_for, state, opened_at, due_at, closed_at) FROM stdin;
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-a6c6-73c8-ad7c-fdce938f0ecf	0	any	{}	done	2026-11-28 21:41:59.350593+00	2026-11-29 01:41:59.350593+00	2026-11-28 21:42:01.71535+00
01a2241b-5bc1-7011-80fb-2161f67ac672	01a2241b-a6c6-73c8-ad7c-fdce938f0ecf	1	any	{0}	open	2026-11-28 21:42:01.71535+00	2026-11-29 17:42:01.71535+00	\N
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a8ec-739d-bca6-a5401619cd5a	0	any	{}	done	2026-11-28 21:42:02.208381+00	2026-11-29 01:42:02.208381+00	2026-11-28 21:42:02.259384+00
01a2241b-a72d-709d-a831-ab1bcf74ffca	01a2241b-a8ec-739d-bca6-a5401619cd5a	1	any	{0}	open	2026-11-28 21:42:02.259384+00	2026-11-29 17:42:02.259384+00	\N
\.


--
-- Data for Name: trial_finding; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.trial_finding (tenant_id, review_id, rule, proposal_id, policy_version_id, severity, outcome, findings, at) FROM stdin;
\.


--
-- Data for Name: waiver; Type: TABLE DATA; Schema: workflow; Owner: hashmark_owner
--

COPY workflow.waiver (tenant_id, id, proposal_id, rule, rule_title, rule_digest, policy_version_id, policy_digest, waivable_by, content, content_digest, findings, covers, reason_opening, until, state, asked_by, asked_at, decided_by, decided_role, decided_at, decision_opening, withdrawn_by, withdrawn_at, withdrawal_opening) FROM stdin;
\.


--
-- Name: deployment deployment_pkey; Type: CONSTRAINT; Schema: guard; Owner: hashmark_owner
--

ALTER TABLE ONLY guard.deployment
    ADD CONSTRAINT deployment_pkey PRIMARY KEY (one);


--
-- Name: key key_pkey; Type: CONSTRAINT; Schema: guard; Owner: hashmark_owner
--

ALTER TABLE ONLY guard.key
    ADD CONSTRAINT key_pkey PRIMARY KEY (id);


--
-- Name: attempt attempt_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (key, window_start);


--
-- Name: demo_link demo_link_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.demo_link
    ADD CONSTRAINT demo_link_pkey PRIMARY KEY (token_hash);


--
-- Name: known_device known_device_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.known_device
    ADD CONSTRAINT known_device_pkey PRIMARY KEY (key);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: reset reset_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.reset
    ADD CONSTRAINT reset_pkey PRIMARY KEY (token_hash);


--
-- Name: session session_id_key; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_id_key UNIQUE (id);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (token_hash);


--
-- Name: entry entry_pkey; Type: CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (tenant_id, seq);


--
-- Name: entry_type entry_type_pkey; Type: CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.entry_type
    ADD CONSTRAINT entry_type_pkey PRIMARY KEY (name);


--
-- Name: erasure erasure_pkey; Type: CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (tenant_id, commitment_id);


--
-- Name: head head_pkey; Type: CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (tenant_id);


--
-- Name: opening opening_pkey; Type: CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.opening
    ADD CONSTRAINT opening_pkey PRIMARY KEY (tenant_id, commitment_id);


--
-- Name: acknowledgement acknowledgement_pkey; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.acknowledgement
    ADD CONSTRAINT acknowledgement_pkey PRIMARY KEY (tenant_id, member_id, version_id, digest);


--
-- Name: audience audience_pkey; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.audience
    ADD CONSTRAINT audience_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: audience audience_tenant_id_name_key; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.audience
    ADD CONSTRAINT audience_tenant_id_name_key UNIQUE (tenant_id, name);


--
-- Name: channel channel_pkey; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.channel
    ADD CONSTRAINT channel_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: channel channel_tenant_id_network_handle_key; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.channel
    ADD CONSTRAINT channel_tenant_id_network_handle_key UNIQUE (tenant_id, network, handle);


--
-- Name: objective objective_pkey; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.objective
    ADD CONSTRAINT objective_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: objective objective_tenant_id_number_key; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.objective
    ADD CONSTRAINT objective_tenant_id_number_key UNIQUE (tenant_id, number);


--
-- Name: version version_pkey; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: version version_tenant_id_number_key; Type: CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.version
    ADD CONSTRAINT version_tenant_id_number_key UNIQUE (tenant_id, number);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: due due_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.due
    ADD CONSTRAINT due_pkey PRIMARY KEY (tenant_id, kind, subject);


--
-- Name: invitation invitation_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: member member_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: member_role member_role_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member_role
    ADD CONSTRAINT member_role_pkey PRIMARY KEY (tenant_id, member_id, role);


--
-- Name: member member_tenant_id_email_key; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member
    ADD CONSTRAINT member_tenant_id_email_key UNIQUE (tenant_id, email);


--
-- Name: member member_tenant_id_person_id_key; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member
    ADD CONSTRAINT member_tenant_id_person_id_key UNIQUE (tenant_id, person_id);


--
-- Name: organization organization_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.organization
    ADD CONSTRAINT organization_pkey PRIMARY KEY (id);


--
-- Name: organization organization_slug_key; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.organization
    ADD CONSTRAINT organization_slug_key UNIQUE (slug);


--
-- Name: role_grant role_grant_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role_grant
    ADD CONSTRAINT role_grant_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: role role_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role
    ADD CONSTRAINT role_pkey PRIMARY KEY (tenant_id, name);


--
-- Name: worker worker_pkey; Type: CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.worker
    ADD CONSTRAINT worker_pkey PRIMARY KEY (id);


--
-- Name: appearance appearance_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.appearance
    ADD CONSTRAINT appearance_pkey PRIMARY KEY (tenant_id, channel_id, at, proposal_id);


--
-- Name: backtest_case backtest_case_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest_case
    ADD CONSTRAINT backtest_case_pkey PRIMARY KEY (tenant_id, backtest_id, review_id);


--
-- Name: backtest backtest_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest
    ADD CONSTRAINT backtest_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: decision decision_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: decision decision_tenant_id_seat_id_key; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.decision
    ADD CONSTRAINT decision_tenant_id_seat_id_key UNIQUE (tenant_id, seat_id);


--
-- Name: idempotency idempotency_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (tenant_id, member_id, key);


--
-- Name: look look_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.look
    ADD CONSTRAINT look_pkey PRIMARY KEY (tenant_id, member_id, proposal_id);


--
-- Name: media media_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.media
    ADD CONSTRAINT media_pkey PRIMARY KEY (tenant_id, digest);


--
-- Name: notice notice_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: proposal proposal_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.proposal
    ADD CONSTRAINT proposal_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: review review_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.review
    ADD CONSTRAINT review_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: revision revision_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (tenant_id, proposal_id, number);


--
-- Name: seat seat_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: stage stage_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.stage
    ADD CONSTRAINT stage_pkey PRIMARY KEY (tenant_id, review_id, number);


--
-- Name: trial_finding trial_finding_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.trial_finding
    ADD CONSTRAINT trial_finding_pkey PRIMARY KEY (tenant_id, review_id, rule);


--
-- Name: waiver waiver_pkey; Type: CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_pkey PRIMARY KEY (tenant_id, id);


--
-- Name: person_email; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE INDEX person_email ON identity.person USING btree (email);


--
-- Name: person_proven; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE UNIQUE INDEX person_proven ON identity.person USING btree (email) WHERE (proven_at IS NOT NULL);


--
-- Name: reset_person; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE INDEX reset_person ON identity.reset USING btree (person_id);


--
-- Name: session_expiry; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE INDEX session_expiry ON identity.session USING btree (expires_at);


--
-- Name: session_member; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE INDEX session_member ON identity.session USING btree (tenant_id, member_id);


--
-- Name: session_person; Type: INDEX; Schema: identity; Owner: hashmark_owner
--

CREATE INDEX session_person ON identity.session USING btree (person_id);


--
-- Name: entry_ix1; Type: INDEX; Schema: ledger; Owner: hashmark_owner
--

CREATE INDEX entry_ix1 ON ledger.entry USING btree (tenant_id, object_id, seq);


--
-- Name: entry_ix2; Type: INDEX; Schema: ledger; Owner: hashmark_owner
--

CREATE INDEX entry_ix2 ON ledger.entry USING btree (tenant_id, actor, seq);


--
-- Name: entry_ix3; Type: INDEX; Schema: ledger; Owner: hashmark_owner
--

CREATE INDEX entry_ix3 ON ledger.entry USING btree (tenant_id, type, seq);


--
-- Name: opening_ix1; Type: INDEX; Schema: ledger; Owner: hashmark_owner
--

CREATE INDEX opening_ix1 ON ledger.opening USING btree (tenant_id, subject_id);


--
-- Name: version_ix1; Type: INDEX; Schema: policy; Owner: hashmark_owner
--

CREATE UNIQUE INDEX version_ix1 ON policy.version USING btree (tenant_id) WHERE (state = 'in_force'::text);


--
-- Name: version_ix2; Type: INDEX; Schema: policy; Owner: hashmark_owner
--

CREATE INDEX version_ix2 ON policy.version USING btree (effective_from) WHERE (state = 'scheduled'::text);


--
-- Name: version_ix3; Type: INDEX; Schema: policy; Owner: hashmark_owner
--

CREATE INDEX version_ix3 ON policy.version USING btree (tenant_id) WHERE ((state = 'in_force'::text) AND (looked_back_at IS NULL));


--
-- Name: due_ix1; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX due_ix1 ON tenant.due USING btree (tenant_id, next_at);


--
-- Name: due_ix2; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX due_ix2 ON tenant.due USING btree (next_at);


--
-- Name: invitation_ix1; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX invitation_ix1 ON tenant.invitation USING btree (token_hash);


--
-- Name: member_ix1; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX member_ix1 ON tenant.member USING btree (person_id);


--
-- Name: member_role_ix1; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX member_role_ix1 ON tenant.member_role USING btree (tenant_id, role, member_id);


--
-- Name: role_grant_ix1; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE UNIQUE INDEX role_grant_ix1 ON tenant.role_grant USING btree (tenant_id, member_id, role) WHERE (state = 'waiting'::text);


--
-- Name: role_grant_ix2; Type: INDEX; Schema: tenant; Owner: hashmark_owner
--

CREATE INDEX role_grant_ix2 ON tenant.role_grant USING btree (tenant_id, asked_by);


--
-- Name: backtest_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX backtest_ix1 ON workflow.backtest USING btree (tenant_id, version_id, id);


--
-- Name: backtest_ix2; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE UNIQUE INDEX backtest_ix2 ON workflow.backtest USING btree (tenant_id) WHERE (state = 'running'::text);


--
-- Name: backtest_ix3; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX backtest_ix3 ON workflow.backtest USING btree (tenant_id, id) WHERE (state = ANY (ARRAY['queued'::text, 'running'::text]));


--
-- Name: decision_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX decision_ix1 ON workflow.decision USING btree (tenant_id, proposal_id, at);


--
-- Name: notice_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX notice_ix1 ON workflow.notice USING btree (tenant_id, member_id, at DESC) WHERE (read_at IS NULL);


--
-- Name: proposal_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX proposal_ix1 ON workflow.proposal USING btree (tenant_id, author_id, state, updated_at DESC);


--
-- Name: proposal_ix2; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX proposal_ix2 ON workflow.proposal USING btree (tenant_id, author_id, id);


--
-- Name: proposal_ix3; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX proposal_ix3 ON workflow.proposal USING btree (tenant_id, state, id);


--
-- Name: proposal_ix4; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX proposal_ix4 ON workflow.proposal USING btree (tenant_id, kind, id);


--
-- Name: review_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE UNIQUE INDEX review_ix1 ON workflow.review USING btree (tenant_id, proposal_id) WHERE (state = 'open'::text);


--
-- Name: review_ix2; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX review_ix2 ON workflow.review USING btree (tenant_id, proposal_id, opened_at);


--
-- Name: seat_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE UNIQUE INDEX seat_ix1 ON workflow.seat USING btree (tenant_id, review_id, member_id) WHERE (state = ANY (ARRAY['waiting'::text, 'open'::text]));


--
-- Name: seat_ix2; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX seat_ix2 ON workflow.seat USING btree (tenant_id, review_id);


--
-- Name: seat_ix3; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX seat_ix3 ON workflow.seat USING btree (tenant_id, member_id, due_at) WHERE (state = 'open'::text);


--
-- Name: seat_ix4; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX seat_ix4 ON workflow.seat USING btree (tenant_id, member_id, decided_at DESC) WHERE (decided_at IS NOT NULL);


--
-- Name: seat_ix5; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX seat_ix5 ON workflow.seat USING btree (tenant_id, member_id, proposal_id);


--
-- Name: trial_finding_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX trial_finding_ix1 ON workflow.trial_finding USING btree (tenant_id, rule, at);


--
-- Name: waiver_ix1; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE UNIQUE INDEX waiver_ix1 ON workflow.waiver USING btree (tenant_id, proposal_id, rule) WHERE (state = 'asked'::text);


--
-- Name: waiver_ix2; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX waiver_ix2 ON workflow.waiver USING btree (tenant_id, proposal_id);


--
-- Name: waiver_ix3; Type: INDEX; Schema: workflow; Owner: hashmark_owner
--

CREATE INDEX waiver_ix3 ON workflow.waiver USING btree (tenant_id, asked_at) WHERE (state = 'asked'::text);


--
-- Name: entry append_only; Type: TRIGGER; Schema: ledger; Owner: hashmark_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON ledger.entry FOR EACH ROW EXECUTE FUNCTION ledger.refuse();


--
-- Name: head append_only; Type: TRIGGER; Schema: ledger; Owner: hashmark_owner
--

CREATE TRIGGER append_only BEFORE DELETE ON ledger.head FOR EACH ROW EXECUTE FUNCTION ledger.refuse();


--
-- Name: entry never_emptied; Type: TRIGGER; Schema: ledger; Owner: hashmark_owner
--

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ledger.entry FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();


--
-- Name: head never_emptied; Type: TRIGGER; Schema: ledger; Owner: hashmark_owner
--

CREATE TRIGGER never_emptied BEFORE TRUNCATE ON ledger.head FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();


--
-- Name: version keep_submitted; Type: TRIGGER; Schema: policy; Owner: hashmark_owner
--

CREATE TRIGGER keep_submitted BEFORE DELETE OR UPDATE ON policy.version FOR EACH ROW EXECUTE FUNCTION policy.keep_submitted();


--
-- Name: proposal appears; Type: TRIGGER; Schema: workflow; Owner: hashmark_owner
--

CREATE TRIGGER appears AFTER INSERT ON workflow.proposal FOR EACH ROW WHEN ((new.state = ANY (ARRAY['approved'::text, 'in_review'::text]))) EXECUTE FUNCTION workflow.keep_appearances();


--
-- Name: proposal appears_elsewhere; Type: TRIGGER; Schema: workflow; Owner: hashmark_owner
--

CREATE TRIGGER appears_elsewhere AFTER UPDATE ON workflow.proposal FOR EACH ROW WHEN ((((old.state = ANY (ARRAY['approved'::text, 'in_review'::text])) <> (new.state = ANY (ARRAY['approved'::text, 'in_review'::text]))) OR ((new.state = ANY (ARRAY['approved'::text, 'in_review'::text])) AND ((old.channel_ids IS DISTINCT FROM new.channel_ids) OR (old.wanted_by IS DISTINCT FROM new.wanted_by))))) EXECUTE FUNCTION workflow.keep_appearances();


--
-- Name: demo_link demo_link_person_id_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.demo_link
    ADD CONSTRAINT demo_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id);


--
-- Name: reset reset_person_id_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.reset
    ADD CONSTRAINT reset_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id) ON DELETE CASCADE;


--
-- Name: reset reset_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.reset
    ADD CONSTRAINT reset_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: session session_person_id_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id);


--
-- Name: session session_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: identity; Owner: hashmark_owner
--

ALTER TABLE ONLY identity.session
    ADD CONSTRAINT session_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: entry entry_tenant_id_fkey; Type: FK CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.entry
    ADD CONSTRAINT entry_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES ledger.head(tenant_id);


--
-- Name: erasure erasure_tenant_id_fkey; Type: FK CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.erasure
    ADD CONSTRAINT erasure_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: head head_tenant_id_fkey; Type: FK CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.head
    ADD CONSTRAINT head_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: opening opening_tenant_id_fkey; Type: FK CONSTRAINT; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ONLY ledger.opening
    ADD CONSTRAINT opening_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: acknowledgement acknowledgement_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.acknowledgement
    ADD CONSTRAINT acknowledgement_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: acknowledgement acknowledgement_tenant_id_version_id_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.acknowledgement
    ADD CONSTRAINT acknowledgement_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: audience audience_tenant_id_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.audience
    ADD CONSTRAINT audience_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: channel channel_tenant_id_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.channel
    ADD CONSTRAINT channel_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: objective objective_tenant_id_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.objective
    ADD CONSTRAINT objective_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: version version_tenant_id_drafted_by_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.version
    ADD CONSTRAINT version_tenant_id_drafted_by_fkey FOREIGN KEY (tenant_id, drafted_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: version version_tenant_id_enacted_by_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.version
    ADD CONSTRAINT version_tenant_id_enacted_by_fkey FOREIGN KEY (tenant_id, enacted_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: version version_tenant_id_submitted_by_fkey; Type: FK CONSTRAINT; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE ONLY policy.version
    ADD CONSTRAINT version_tenant_id_submitted_by_fkey FOREIGN KEY (tenant_id, submitted_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: due due_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.due
    ADD CONSTRAINT due_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: invitation invitation_tenant_id_invited_by_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.invitation
    ADD CONSTRAINT invitation_tenant_id_invited_by_fkey FOREIGN KEY (tenant_id, invited_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: invitation invitation_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.invitation
    ADD CONSTRAINT invitation_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: member_role member_role_tenant_id_given_by_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member_role
    ADD CONSTRAINT member_role_tenant_id_given_by_fkey FOREIGN KEY (tenant_id, given_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: member_role member_role_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member_role
    ADD CONSTRAINT member_role_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: member_role member_role_tenant_id_role_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member_role
    ADD CONSTRAINT member_role_tenant_id_role_fkey FOREIGN KEY (tenant_id, role) REFERENCES tenant.role(tenant_id, name);


--
-- Name: member member_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.member
    ADD CONSTRAINT member_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: role_grant role_grant_tenant_id_asked_by_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role_grant
    ADD CONSTRAINT role_grant_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: role_grant role_grant_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role_grant
    ADD CONSTRAINT role_grant_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: role_grant role_grant_tenant_id_role_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role_grant
    ADD CONSTRAINT role_grant_tenant_id_role_fkey FOREIGN KEY (tenant_id, role) REFERENCES tenant.role(tenant_id, name);


--
-- Name: role_grant role_grant_tenant_id_settled_by_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role_grant
    ADD CONSTRAINT role_grant_tenant_id_settled_by_fkey FOREIGN KEY (tenant_id, settled_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: role role_tenant_id_fkey; Type: FK CONSTRAINT; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE ONLY tenant.role
    ADD CONSTRAINT role_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant.organization(id);


--
-- Name: appearance appearance_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.appearance
    ADD CONSTRAINT appearance_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: backtest_case backtest_case_tenant_id_backtest_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest_case
    ADD CONSTRAINT backtest_case_tenant_id_backtest_id_fkey FOREIGN KEY (tenant_id, backtest_id) REFERENCES workflow.backtest(tenant_id, id);


--
-- Name: backtest_case backtest_case_tenant_id_review_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest_case
    ADD CONSTRAINT backtest_case_tenant_id_review_id_fkey FOREIGN KEY (tenant_id, review_id) REFERENCES workflow.review(tenant_id, id);


--
-- Name: backtest backtest_tenant_id_asked_by_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest
    ADD CONSTRAINT backtest_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: backtest backtest_tenant_id_version_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.backtest
    ADD CONSTRAINT backtest_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: decision decision_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.decision
    ADD CONSTRAINT decision_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: decision decision_tenant_id_seat_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.decision
    ADD CONSTRAINT decision_tenant_id_seat_id_fkey FOREIGN KEY (tenant_id, seat_id) REFERENCES workflow.seat(tenant_id, id);


--
-- Name: idempotency idempotency_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.idempotency
    ADD CONSTRAINT idempotency_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: look look_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.look
    ADD CONSTRAINT look_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: look look_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.look
    ADD CONSTRAINT look_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: media media_tenant_id_created_by_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.media
    ADD CONSTRAINT media_tenant_id_created_by_fkey FOREIGN KEY (tenant_id, created_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: notice notice_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.notice
    ADD CONSTRAINT notice_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: notice notice_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.notice
    ADD CONSTRAINT notice_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: notice notice_tenant_id_review_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.notice
    ADD CONSTRAINT notice_tenant_id_review_id_fkey FOREIGN KEY (tenant_id, review_id) REFERENCES workflow.review(tenant_id, id);


--
-- Name: notice notice_tenant_id_version_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.notice
    ADD CONSTRAINT notice_tenant_id_version_id_fkey FOREIGN KEY (tenant_id, version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: proposal proposal_tenant_id_author_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.proposal
    ADD CONSTRAINT proposal_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: proposal proposal_tenant_id_last_editor_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.proposal
    ADD CONSTRAINT proposal_tenant_id_last_editor_id_fkey FOREIGN KEY (tenant_id, last_editor_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: review review_tenant_id_policy_version_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.review
    ADD CONSTRAINT review_tenant_id_policy_version_id_fkey FOREIGN KEY (tenant_id, policy_version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: review review_tenant_id_proposal_id_revision_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.review
    ADD CONSTRAINT review_tenant_id_proposal_id_revision_fkey FOREIGN KEY (tenant_id, proposal_id, revision) REFERENCES workflow.revision(tenant_id, proposal_id, number);


--
-- Name: revision revision_tenant_id_author_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.revision
    ADD CONSTRAINT revision_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: revision revision_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.revision
    ADD CONSTRAINT revision_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: seat seat_tenant_id_held_for_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.seat
    ADD CONSTRAINT seat_tenant_id_held_for_fkey FOREIGN KEY (tenant_id, held_for) REFERENCES tenant.member(tenant_id, id);


--
-- Name: seat seat_tenant_id_member_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.seat
    ADD CONSTRAINT seat_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES tenant.member(tenant_id, id);


--
-- Name: seat seat_tenant_id_review_id_stage_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.seat
    ADD CONSTRAINT seat_tenant_id_review_id_stage_fkey FOREIGN KEY (tenant_id, review_id, stage) REFERENCES workflow.stage(tenant_id, review_id, number);


--
-- Name: stage stage_tenant_id_review_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.stage
    ADD CONSTRAINT stage_tenant_id_review_id_fkey FOREIGN KEY (tenant_id, review_id) REFERENCES workflow.review(tenant_id, id);


--
-- Name: trial_finding trial_finding_tenant_id_policy_version_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.trial_finding
    ADD CONSTRAINT trial_finding_tenant_id_policy_version_id_fkey FOREIGN KEY (tenant_id, policy_version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: trial_finding trial_finding_tenant_id_review_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.trial_finding
    ADD CONSTRAINT trial_finding_tenant_id_review_id_fkey FOREIGN KEY (tenant_id, review_id) REFERENCES workflow.review(tenant_id, id);


--
-- Name: waiver waiver_tenant_id_asked_by_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: waiver waiver_tenant_id_decided_by_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_tenant_id_decided_by_fkey FOREIGN KEY (tenant_id, decided_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: waiver waiver_tenant_id_policy_version_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_tenant_id_policy_version_id_fkey FOREIGN KEY (tenant_id, policy_version_id) REFERENCES policy.version(tenant_id, id);


--
-- Name: waiver waiver_tenant_id_proposal_id_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_tenant_id_proposal_id_fkey FOREIGN KEY (tenant_id, proposal_id) REFERENCES workflow.proposal(tenant_id, id);


--
-- Name: waiver waiver_tenant_id_withdrawn_by_fkey; Type: FK CONSTRAINT; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE ONLY workflow.waiver
    ADD CONSTRAINT waiver_tenant_id_withdrawn_by_fkey FOREIGN KEY (tenant_id, withdrawn_by) REFERENCES tenant.member(tenant_id, id);


--
-- Name: entry; Type: ROW SECURITY; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ledger.entry ENABLE ROW LEVEL SECURITY;

--
-- Name: erasure; Type: ROW SECURITY; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ledger.erasure ENABLE ROW LEVEL SECURITY;

--
-- Name: head hashmark_watcher_lookup; Type: POLICY; Schema: ledger; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON ledger.head FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: head; Type: ROW SECURITY; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ledger.head ENABLE ROW LEVEL SECURITY;

--
-- Name: opening; Type: ROW SECURITY; Schema: ledger; Owner: hashmark_owner
--

ALTER TABLE ledger.opening ENABLE ROW LEVEL SECURITY;

--
-- Name: entry tenant; Type: POLICY; Schema: ledger; Owner: hashmark_owner
--

CREATE POLICY tenant ON ledger.entry USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: erasure tenant; Type: POLICY; Schema: ledger; Owner: hashmark_owner
--

CREATE POLICY tenant ON ledger.erasure USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: head tenant; Type: POLICY; Schema: ledger; Owner: hashmark_owner
--

CREATE POLICY tenant ON ledger.head USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: opening tenant; Type: POLICY; Schema: ledger; Owner: hashmark_owner
--

CREATE POLICY tenant ON ledger.opening USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: acknowledgement; Type: ROW SECURITY; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE policy.acknowledgement ENABLE ROW LEVEL SECURITY;

--
-- Name: audience; Type: ROW SECURITY; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE policy.audience ENABLE ROW LEVEL SECURITY;

--
-- Name: channel; Type: ROW SECURITY; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE policy.channel ENABLE ROW LEVEL SECURITY;

--
-- Name: version hashmark_watcher_lookup; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON policy.version FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: objective; Type: ROW SECURITY; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE policy.objective ENABLE ROW LEVEL SECURITY;

--
-- Name: acknowledgement tenant; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY tenant ON policy.acknowledgement USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: audience tenant; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY tenant ON policy.audience USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: channel tenant; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY tenant ON policy.channel USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: objective tenant; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY tenant ON policy.objective USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: version tenant; Type: POLICY; Schema: policy; Owner: hashmark_owner
--

CREATE POLICY tenant ON policy.version USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: version; Type: ROW SECURITY; Schema: policy; Owner: hashmark_owner
--

ALTER TABLE policy.version ENABLE ROW LEVEL SECURITY;

--
-- Name: due; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.due ENABLE ROW LEVEL SECURITY;

--
-- Name: due hashmark_due_claims; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_due_claims ON tenant.due TO hashmark_due USING (true) WITH CHECK (true);


--
-- Name: invitation hashmark_identity_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_identity_lookup ON tenant.invitation FOR SELECT TO hashmark_identity USING (true);


--
-- Name: member hashmark_identity_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_identity_lookup ON tenant.member FOR SELECT TO hashmark_identity USING (true);


--
-- Name: member_role hashmark_identity_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_identity_lookup ON tenant.member_role FOR SELECT TO hashmark_identity USING (true);


--
-- Name: organization hashmark_identity_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_identity_lookup ON tenant.organization FOR SELECT TO hashmark_identity USING (true);


--
-- Name: role hashmark_identity_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_identity_lookup ON tenant.role FOR SELECT TO hashmark_identity USING (true);


--
-- Name: due hashmark_watcher_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON tenant.due FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: organization hashmark_watcher_lookup; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON tenant.organization FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: invitation; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.invitation ENABLE ROW LEVEL SECURITY;

--
-- Name: member; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.member ENABLE ROW LEVEL SECURITY;

--
-- Name: member_role; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.member_role ENABLE ROW LEVEL SECURITY;

--
-- Name: organization; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.organization ENABLE ROW LEVEL SECURITY;

--
-- Name: role; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.role ENABLE ROW LEVEL SECURITY;

--
-- Name: role_grant; Type: ROW SECURITY; Schema: tenant; Owner: hashmark_owner
--

ALTER TABLE tenant.role_grant ENABLE ROW LEVEL SECURITY;

--
-- Name: due tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.due USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: invitation tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.invitation USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: member tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.member USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: member_role tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.member_role USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: organization tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.organization USING ((id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: role tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.role USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: role_grant tenant; Type: POLICY; Schema: tenant; Owner: hashmark_owner
--

CREATE POLICY tenant ON tenant.role_grant USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: appearance; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.appearance ENABLE ROW LEVEL SECURITY;

--
-- Name: backtest; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.backtest ENABLE ROW LEVEL SECURITY;

--
-- Name: backtest_case; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.backtest_case ENABLE ROW LEVEL SECURITY;

--
-- Name: decision; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.decision ENABLE ROW LEVEL SECURITY;

--
-- Name: backtest hashmark_watcher_lookup; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON workflow.backtest FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: review hashmark_watcher_lookup; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY hashmark_watcher_lookup ON workflow.review FOR SELECT TO hashmark_watcher USING (true);


--
-- Name: idempotency; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.idempotency ENABLE ROW LEVEL SECURITY;

--
-- Name: look; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.look ENABLE ROW LEVEL SECURITY;

--
-- Name: media; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.media ENABLE ROW LEVEL SECURITY;

--
-- Name: notice; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.notice ENABLE ROW LEVEL SECURITY;

--
-- Name: proposal; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.proposal ENABLE ROW LEVEL SECURITY;

--
-- Name: review; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.review ENABLE ROW LEVEL SECURITY;

--
-- Name: revision; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.revision ENABLE ROW LEVEL SECURITY;

--
-- Name: seat; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.seat ENABLE ROW LEVEL SECURITY;

--
-- Name: stage; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.stage ENABLE ROW LEVEL SECURITY;

--
-- Name: appearance tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.appearance USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: backtest tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.backtest USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: backtest_case tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.backtest_case USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: decision tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.decision USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: idempotency tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.idempotency USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: look tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.look USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: media tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.media USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: notice tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.notice USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: proposal tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.proposal USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: review tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.review USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: revision tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.revision USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: seat tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.seat USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: stage tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.stage USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: trial_finding tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.trial_finding USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: waiver tenant; Type: POLICY; Schema: workflow; Owner: hashmark_owner
--

CREATE POLICY tenant ON workflow.waiver USING ((tenant_id = ( SELECT guard.tenant() AS tenant))) WITH CHECK ((tenant_id = ( SELECT guard.tenant() AS tenant)));


--
-- Name: trial_finding; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.trial_finding ENABLE ROW LEVEL SECURITY;

--
-- Name: waiver; Type: ROW SECURITY; Schema: workflow; Owner: hashmark_owner
--

ALTER TABLE workflow.waiver ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA guard; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA guard TO hashmark_app;
GRANT USAGE ON SCHEMA guard TO hashmark_worker;
GRANT USAGE ON SCHEMA guard TO hashmark_ledger;
GRANT USAGE ON SCHEMA guard TO hashmark_identity;
GRANT USAGE ON SCHEMA guard TO hashmark_watcher;
GRANT ALL ON SCHEMA guard TO hashmark_guard;


--
-- Name: SCHEMA identity; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA identity TO hashmark_app;
GRANT USAGE ON SCHEMA identity TO hashmark_worker;
GRANT ALL ON SCHEMA identity TO hashmark_identity;


--
-- Name: SCHEMA ledger; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA ledger TO hashmark_app;
GRANT USAGE ON SCHEMA ledger TO hashmark_worker;
GRANT ALL ON SCHEMA ledger TO hashmark_ledger;
GRANT ALL ON SCHEMA ledger TO hashmark_watcher;


--
-- Name: SCHEMA policy; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA policy TO hashmark_app;
GRANT USAGE ON SCHEMA policy TO hashmark_worker;
GRANT USAGE ON SCHEMA policy TO hashmark_watcher;


--
-- Name: SCHEMA tenant; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA tenant TO hashmark_app;
GRANT USAGE ON SCHEMA tenant TO hashmark_worker;
GRANT ALL ON SCHEMA tenant TO hashmark_due;
GRANT ALL ON SCHEMA tenant TO hashmark_watcher;
GRANT USAGE ON SCHEMA tenant TO hashmark_identity;


--
-- Name: SCHEMA workflow; Type: ACL; Schema: -; Owner: hashmark_owner
--

GRANT USAGE ON SCHEMA workflow TO hashmark_app;
GRANT USAGE ON SCHEMA workflow TO hashmark_worker;
GRANT USAGE ON SCHEMA workflow TO hashmark_watcher;


--
-- Name: FUNCTION enter(p_tenant uuid); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.enter(p_tenant uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION guard.enter(p_tenant uuid) TO hashmark_worker;


--
-- Name: FUNCTION keep_key_check(p_check bytea); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.keep_key_check(p_check bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION guard.keep_key_check(p_check bytea) TO hashmark_app;
GRANT ALL ON FUNCTION guard.keep_key_check(p_check bytea) TO hashmark_worker;


--
-- Name: FUNCTION key_check(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.key_check() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.key_check() TO hashmark_app;
GRANT ALL ON FUNCTION guard.key_check() TO hashmark_worker;


--
-- Name: FUNCTION kind(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.kind() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_app;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_worker;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_ledger;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_identity;
GRANT ALL ON FUNCTION guard.kind() TO hashmark_watcher;


--
-- Name: FUNCTION member(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.member() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.member() TO hashmark_app;
GRANT ALL ON FUNCTION guard.member() TO hashmark_worker;
GRANT ALL ON FUNCTION guard.member() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.member() TO hashmark_ledger;
GRANT ALL ON FUNCTION guard.member() TO hashmark_identity;
GRANT ALL ON FUNCTION guard.member() TO hashmark_watcher;


--
-- Name: FUNCTION person(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.person() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.person() TO hashmark_app;
GRANT ALL ON FUNCTION guard.person() TO hashmark_worker;
GRANT ALL ON FUNCTION guard.person() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.person() TO hashmark_ledger;
GRANT ALL ON FUNCTION guard.person() TO hashmark_identity;
GRANT ALL ON FUNCTION guard.person() TO hashmark_watcher;


--
-- Name: FUNCTION renew_key(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.renew_key() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.renew_key() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.renew_key() TO hashmark_worker;


--
-- Name: FUNCTION said(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.said() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.said() TO hashmark_ledger;


--
-- Name: FUNCTION seal(p_kind text, p_tenant uuid, p_person uuid, p_member uuid, p_session bytea, p_life interval); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.seal(p_kind text, p_tenant uuid, p_person uuid, p_member uuid, p_session bytea, p_life interval) FROM PUBLIC;
GRANT ALL ON FUNCTION guard.seal(p_kind text, p_tenant uuid, p_person uuid, p_member uuid, p_session bytea, p_life interval) TO hashmark_identity;


--
-- Name: FUNCTION session(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.session() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.session() TO hashmark_app;
GRANT ALL ON FUNCTION guard.session() TO hashmark_worker;
GRANT ALL ON FUNCTION guard.session() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.session() TO hashmark_ledger;
GRANT ALL ON FUNCTION guard.session() TO hashmark_identity;
GRANT ALL ON FUNCTION guard.session() TO hashmark_watcher;


--
-- Name: FUNCTION tenant(); Type: ACL; Schema: guard; Owner: hashmark_guard
--

REVOKE ALL ON FUNCTION guard.tenant() FROM PUBLIC;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_app;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_worker;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_owner;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_ledger;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_identity;
GRANT ALL ON FUNCTION guard.tenant() TO hashmark_watcher;


--
-- Name: FUNCTION account(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.account() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.account() TO hashmark_app;
GRANT ALL ON FUNCTION identity.account() TO hashmark_worker;


--
-- Name: FUNCTION accounts_at(p_email text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.accounts_at(p_email text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.accounts_at(p_email text) TO hashmark_worker;


--
-- Name: FUNCTION add_demo_link(p_token_hash bytea, p_person uuid); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.add_demo_link(p_token_hash bytea, p_person uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.add_demo_link(p_token_hash bytea, p_person uuid) TO hashmark_worker;


--
-- Name: FUNCTION change_password(p_current bytea, p_new bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.change_password(p_current bytea, p_new bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.change_password(p_current bytea, p_new bytea) TO hashmark_app;
GRANT ALL ON FUNCTION identity.change_password(p_current bytea, p_new bytea) TO hashmark_worker;


--
-- Name: FUNCTION count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]) TO hashmark_app;
GRANT ALL ON FUNCTION identity.count_attempts(p_keys bytea[], p_limits integer[], p_seconds integer[]) TO hashmark_worker;


--
-- Name: FUNCTION create_person(p_id uuid, p_email text, p_name text, p_password bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.create_person(p_id uuid, p_email text, p_name text, p_password bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.create_person(p_id uuid, p_email text, p_name text, p_password bytea) TO hashmark_worker;


--
-- Name: FUNCTION end_other_sessions(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.end_other_sessions() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.end_other_sessions() TO hashmark_app;
GRANT ALL ON FUNCTION identity.end_other_sessions() TO hashmark_worker;


--
-- Name: FUNCTION end_session(p_id uuid); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.end_session(p_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.end_session(p_id uuid) TO hashmark_app;
GRANT ALL ON FUNCTION identity.end_session(p_id uuid) TO hashmark_worker;


--
-- Name: FUNCTION end_sessions_of(p_member uuid); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.end_sessions_of(p_member uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.end_sessions_of(p_member uuid) TO hashmark_app;
GRANT ALL ON FUNCTION identity.end_sessions_of(p_member uuid) TO hashmark_worker;


--
-- Name: FUNCTION enter_as_invited(p_session_hash bytea, p_device text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.enter_as_invited(p_session_hash bytea, p_device text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.enter_as_invited(p_session_hash bytea, p_device text) TO hashmark_app;
GRANT ALL ON FUNCTION identity.enter_as_invited(p_session_hash bytea, p_device text) TO hashmark_worker;


--
-- Name: FUNCTION enter_demo(p_token bytea, p_session_hash bytea, p_device text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.enter_demo(p_token bytea, p_session_hash bytea, p_device text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.enter_demo(p_token bytea, p_session_hash bytea, p_device text) TO hashmark_app;
GRANT ALL ON FUNCTION identity.enter_demo(p_token bytea, p_session_hash bytea, p_device text) TO hashmark_worker;


--
-- Name: FUNCTION forget_attempts(p_keys bytea[]); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.forget_attempts(p_keys bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.forget_attempts(p_keys bytea[]) TO hashmark_app;
GRANT ALL ON FUNCTION identity.forget_attempts(p_keys bytea[]) TO hashmark_worker;


--
-- Name: FUNCTION join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean) TO hashmark_app;
GRANT ALL ON FUNCTION identity.join_by_invitation(p_member uuid, p_name text, p_password bytea, p_existing boolean) TO hashmark_worker;


--
-- Name: FUNCTION known_devices(p_keys bytea[]); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.known_devices(p_keys bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.known_devices(p_keys bytea[]) TO hashmark_app;
GRANT ALL ON FUNCTION identity.known_devices(p_keys bytea[]) TO hashmark_worker;


--
-- Name: FUNCTION living_sessions(p_hashes bytea[]); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.living_sessions(p_hashes bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.living_sessions(p_hashes bytea[]) TO hashmark_app;
GRANT ALL ON FUNCTION identity.living_sessions(p_hashes bytea[]) TO hashmark_worker;


--
-- Name: FUNCTION make_operators_reset(p_person uuid, p_token_hash bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.make_operators_reset(p_person uuid, p_token_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.make_operators_reset(p_person uuid, p_token_hash bytea) TO hashmark_worker;


--
-- Name: FUNCTION make_reset(p_member uuid, p_token_hash bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.make_reset(p_member uuid, p_token_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.make_reset(p_member uuid, p_token_hash bytea) TO hashmark_app;
GRANT ALL ON FUNCTION identity.make_reset(p_member uuid, p_token_hash bytea) TO hashmark_worker;


--
-- Name: FUNCTION manages(p_tenant uuid, p_member uuid); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.manages(p_tenant uuid, p_member uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.manages(p_tenant uuid, p_member uuid) TO hashmark_app;
GRANT ALL ON FUNCTION identity.manages(p_tenant uuid, p_member uuid) TO hashmark_worker;


--
-- Name: FUNCTION memberships(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.memberships() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.memberships() TO hashmark_app;
GRANT ALL ON FUNCTION identity.memberships() TO hashmark_worker;


--
-- Name: FUNCTION open_invitation(p_token bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.open_invitation(p_token bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.open_invitation(p_token bytea) TO hashmark_app;
GRANT ALL ON FUNCTION identity.open_invitation(p_token bytea) TO hashmark_worker;


--
-- Name: FUNCTION open_reset(p_token bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.open_reset(p_token bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.open_reset(p_token bytea) TO hashmark_app;
GRANT ALL ON FUNCTION identity.open_reset(p_token bytea) TO hashmark_worker;


--
-- Name: FUNCTION open_session(p_tenant uuid, p_member uuid, p_session_hash bytea, p_device text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.open_session(p_tenant uuid, p_member uuid, p_session_hash bytea, p_device text) FROM PUBLIC;


--
-- Name: FUNCTION organization_called(p_slug text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.organization_called(p_slug text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.organization_called(p_slug text) TO hashmark_worker;


--
-- Name: FUNCTION remember_devices(p_keys bytea[]); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.remember_devices(p_keys bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.remember_devices(p_keys bytea[]) TO hashmark_app;
GRANT ALL ON FUNCTION identity.remember_devices(p_keys bytea[]) TO hashmark_worker;


--
-- Name: FUNCTION resolve(p_token bytea); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.resolve(p_token bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.resolve(p_token bytea) TO hashmark_app;
GRANT ALL ON FUNCTION identity.resolve(p_token bytea) TO hashmark_worker;


--
-- Name: FUNCTION sessions(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.sessions() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.sessions() TO hashmark_app;
GRANT ALL ON FUNCTION identity.sessions() TO hashmark_worker;


--
-- Name: FUNCTION sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text) TO hashmark_app;
GRANT ALL ON FUNCTION identity.sign_in(p_email text, p_password bytea, p_slug text, p_session_hash bytea, p_device text) TO hashmark_worker;


--
-- Name: FUNCTION sweep(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.sweep() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.sweep() TO hashmark_worker;


--
-- Name: FUNCTION switch(p_tenant uuid); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.switch(p_tenant uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.switch(p_tenant uuid) TO hashmark_app;
GRANT ALL ON FUNCTION identity.switch(p_tenant uuid) TO hashmark_worker;


--
-- Name: FUNCTION touch(); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.touch() FROM PUBLIC;
GRANT ALL ON FUNCTION identity.touch() TO hashmark_app;
GRANT ALL ON FUNCTION identity.touch() TO hashmark_worker;


--
-- Name: FUNCTION use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text); Type: ACL; Schema: identity; Owner: hashmark_identity
--

REVOKE ALL ON FUNCTION identity.use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text) FROM PUBLIC;
GRANT ALL ON FUNCTION identity.use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text) TO hashmark_app;
GRANT ALL ON FUNCTION identity.use_reset(p_token bytea, p_password bytea, p_session_hash bytea, p_device text) TO hashmark_worker;


--
-- Name: FUNCTION append(entries bytea[]); Type: ACL; Schema: ledger; Owner: hashmark_ledger
--

REVOKE ALL ON FUNCTION ledger.append(entries bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.append(entries bytea[]) TO hashmark_app;
GRANT ALL ON FUNCTION ledger.append(entries bytea[]) TO hashmark_worker;


--
-- Name: FUNCTION erase(p_subject uuid, p_day date); Type: ACL; Schema: ledger; Owner: hashmark_ledger
--

REVOKE ALL ON FUNCTION ledger.erase(p_subject uuid, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.erase(p_subject uuid, p_day date) TO hashmark_worker;


--
-- Name: FUNCTION keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]); Type: ACL; Schema: ledger; Owner: hashmark_ledger
--

REVOKE ALL ON FUNCTION ledger.keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]) TO hashmark_app;
GRANT ALL ON FUNCTION ledger.keep_openings(p_ids uuid[], p_salts bytea[], p_ciphertexts bytea[], p_subjects uuid[]) TO hashmark_worker;


--
-- Name: FUNCTION sizes(p_tenants uuid[]); Type: ACL; Schema: ledger; Owner: hashmark_watcher
--

REVOKE ALL ON FUNCTION ledger.sizes(p_tenants uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.sizes(p_tenants uuid[]) TO hashmark_app;
GRANT ALL ON FUNCTION ledger.sizes(p_tenants uuid[]) TO hashmark_worker;


--
-- Name: FUNCTION start(p_log_id uuid); Type: ACL; Schema: ledger; Owner: hashmark_ledger
--

REVOKE ALL ON FUNCTION ledger.start(p_log_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.start(p_log_id uuid) TO hashmark_worker;


--
-- Name: FUNCTION total_entries(); Type: ACL; Schema: ledger; Owner: hashmark_watcher
--

REVOKE ALL ON FUNCTION ledger.total_entries() FROM PUBLIC;
GRANT ALL ON FUNCTION ledger.total_entries() TO hashmark_app;
GRANT ALL ON FUNCTION ledger.total_entries() TO hashmark_worker;


--
-- Name: FUNCTION beat(p_worker uuid, p_mended integer); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.beat(p_worker uuid, p_mended integer) FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.beat(p_worker uuid, p_mended integer) TO hashmark_worker;


--
-- Name: FUNCTION claim_due(p_kinds text[], p_after uuid, p_limit integer, p_lease interval); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.claim_due(p_kinds text[], p_after uuid, p_limit integer, p_lease interval) FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.claim_due(p_kinds text[], p_after uuid, p_limit integer, p_lease interval) TO hashmark_worker;


--
-- Name: FUNCTION due_by_kind(); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.due_by_kind() FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.due_by_kind() TO hashmark_app;
GRANT ALL ON FUNCTION tenant.due_by_kind() TO hashmark_worker;


--
-- Name: FUNCTION heartbeat(p_silent interval); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.heartbeat(p_silent interval) FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.heartbeat(p_silent interval) TO hashmark_app;
GRANT ALL ON FUNCTION tenant.heartbeat(p_silent interval) TO hashmark_worker;


--
-- Name: FUNCTION next_due(p_kinds text[]); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.next_due(p_kinds text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.next_due(p_kinds text[]) TO hashmark_worker;


--
-- Name: FUNCTION rest(p_worker uuid); Type: ACL; Schema: tenant; Owner: hashmark_due
--

REVOKE ALL ON FUNCTION tenant.rest(p_worker uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.rest(p_worker uuid) TO hashmark_worker;


--
-- Name: FUNCTION unowed(); Type: ACL; Schema: tenant; Owner: hashmark_watcher
--

REVOKE ALL ON FUNCTION tenant.unowed() FROM PUBLIC;
GRANT ALL ON FUNCTION tenant.unowed() TO hashmark_worker;


--
-- Name: TABLE deployment; Type: ACL; Schema: guard; Owner: hashmark_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE guard.deployment TO hashmark_guard;


--
-- Name: TABLE key; Type: ACL; Schema: guard; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE guard.key TO hashmark_guard;


--
-- Name: TABLE attempt; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.attempt TO hashmark_identity;


--
-- Name: TABLE demo_link; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.demo_link TO hashmark_identity;


--
-- Name: TABLE known_device; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.known_device TO hashmark_identity;


--
-- Name: TABLE person; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.person TO hashmark_identity;


--
-- Name: TABLE reset; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.reset TO hashmark_identity;


--
-- Name: TABLE session; Type: ACL; Schema: identity; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE identity.session TO hashmark_identity;


--
-- Name: TABLE entry; Type: ACL; Schema: ledger; Owner: hashmark_owner
--

GRANT SELECT ON TABLE ledger.entry TO hashmark_app;
GRANT SELECT ON TABLE ledger.entry TO hashmark_worker;
GRANT SELECT,INSERT ON TABLE ledger.entry TO hashmark_ledger;


--
-- Name: TABLE entry_type; Type: ACL; Schema: ledger; Owner: hashmark_owner
--

GRANT SELECT ON TABLE ledger.entry_type TO hashmark_app;
GRANT SELECT ON TABLE ledger.entry_type TO hashmark_worker;
GRANT SELECT ON TABLE ledger.entry_type TO hashmark_ledger;


--
-- Name: TABLE erasure; Type: ACL; Schema: ledger; Owner: hashmark_owner
--

GRANT SELECT ON TABLE ledger.erasure TO hashmark_app;
GRANT SELECT ON TABLE ledger.erasure TO hashmark_worker;
GRANT SELECT,INSERT ON TABLE ledger.erasure TO hashmark_ledger;


--
-- Name: TABLE head; Type: ACL; Schema: ledger; Owner: hashmark_owner
--

GRANT SELECT ON TABLE ledger.head TO hashmark_app;
GRANT SELECT ON TABLE ledger.head TO hashmark_worker;
GRANT SELECT,INSERT,UPDATE ON TABLE ledger.head TO hashmark_ledger;
GRANT SELECT ON TABLE ledger.head TO hashmark_watcher;


--
-- Name: TABLE opening; Type: ACL; Schema: ledger; Owner: hashmark_owner
--

GRANT SELECT ON TABLE ledger.opening TO hashmark_app;
GRANT SELECT ON TABLE ledger.opening TO hashmark_worker;
GRANT SELECT,INSERT,DELETE ON TABLE ledger.opening TO hashmark_ledger;


--
-- Name: TABLE acknowledgement; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE policy.acknowledgement TO hashmark_app;
GRANT SELECT,INSERT ON TABLE policy.acknowledgement TO hashmark_worker;


--
-- Name: TABLE audience; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE policy.audience TO hashmark_app;
GRANT SELECT,INSERT ON TABLE policy.audience TO hashmark_worker;


--
-- Name: COLUMN audience.name; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(name) ON TABLE policy.audience TO hashmark_app;
GRANT UPDATE(name) ON TABLE policy.audience TO hashmark_worker;


--
-- Name: TABLE channel; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE policy.channel TO hashmark_app;
GRANT SELECT,INSERT ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.network; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(network) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(network) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.handle; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(handle) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(handle) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.name; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(name) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(name) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.posture; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(posture) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(posture) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.followers; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(followers) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(followers) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.owner; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(owner) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(owner) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.alternate; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(alternate) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(alternate) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.answered_by; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(answered_by) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(answered_by) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: COLUMN channel.version; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE policy.channel TO hashmark_app;
GRANT UPDATE(version) ON TABLE policy.channel TO hashmark_worker;


--
-- Name: TABLE objective; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE policy.objective TO hashmark_app;
GRANT SELECT,INSERT ON TABLE policy.objective TO hashmark_worker;


--
-- Name: COLUMN objective.title; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(title) ON TABLE policy.objective TO hashmark_app;
GRANT UPDATE(title) ON TABLE policy.objective TO hashmark_worker;


--
-- Name: COLUMN objective.description; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(description) ON TABLE policy.objective TO hashmark_app;
GRANT UPDATE(description) ON TABLE policy.objective TO hashmark_worker;


--
-- Name: COLUMN objective.retired; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(retired) ON TABLE policy.objective TO hashmark_app;
GRANT UPDATE(retired) ON TABLE policy.objective TO hashmark_worker;


--
-- Name: COLUMN objective.version; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE policy.objective TO hashmark_app;
GRANT UPDATE(version) ON TABLE policy.objective TO hashmark_worker;


--
-- Name: TABLE version; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE policy.version TO hashmark_app;
GRANT SELECT,INSERT ON TABLE policy.version TO hashmark_worker;
GRANT SELECT ON TABLE policy.version TO hashmark_watcher;


--
-- Name: COLUMN version.title; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(title) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(title) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.state; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(state) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.source; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(source) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(source) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.document; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(document) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(document) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.digest; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(digest) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(digest) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.submitted_by; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(submitted_by) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(submitted_by) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.submitted_at; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(submitted_at) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(submitted_at) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.enacted_by; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(enacted_by) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(enacted_by) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.enacted_at; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(enacted_at) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(enacted_at) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.wording_only; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(wording_only) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(wording_only) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.effective_from; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(effective_from) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(effective_from) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.looked_back_at; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(looked_back_at) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(looked_back_at) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.looked_back_checked; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(looked_back_checked) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(looked_back_checked) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.looked_back_lapsed; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(looked_back_lapsed) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(looked_back_lapsed) ON TABLE policy.version TO hashmark_worker;


--
-- Name: COLUMN version.version; Type: ACL; Schema: policy; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE policy.version TO hashmark_app;
GRANT UPDATE(version) ON TABLE policy.version TO hashmark_worker;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT ON TABLE tenant.alembic_version TO hashmark_app;
GRANT SELECT ON TABLE tenant.alembic_version TO hashmark_worker;


--
-- Name: TABLE due; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE tenant.due TO hashmark_app;
GRANT SELECT,INSERT,DELETE ON TABLE tenant.due TO hashmark_worker;
GRANT SELECT,UPDATE ON TABLE tenant.due TO hashmark_due;
GRANT SELECT ON TABLE tenant.due TO hashmark_watcher;


--
-- Name: COLUMN due.due_at; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(due_at) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(due_at) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.next_at; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(next_at) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(next_at) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.owed; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(owed) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(owed) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.claim; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(claim) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.attempts; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(attempts) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(attempts) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.failure; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(failure) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(failure) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: COLUMN due.failing_since; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(failing_since) ON TABLE tenant.due TO hashmark_app;
GRANT UPDATE(failing_since) ON TABLE tenant.due TO hashmark_worker;


--
-- Name: TABLE invitation; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE tenant.invitation TO hashmark_app;
GRANT SELECT,INSERT ON TABLE tenant.invitation TO hashmark_worker;
GRANT SELECT ON TABLE tenant.invitation TO hashmark_identity;


--
-- Name: COLUMN invitation.accepted_at; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(accepted_at) ON TABLE tenant.invitation TO hashmark_app;
GRANT UPDATE(accepted_at) ON TABLE tenant.invitation TO hashmark_worker;


--
-- Name: COLUMN invitation.member_id; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(member_id) ON TABLE tenant.invitation TO hashmark_app;
GRANT UPDATE(member_id) ON TABLE tenant.invitation TO hashmark_worker;


--
-- Name: COLUMN invitation.revoked_at; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(revoked_at) ON TABLE tenant.invitation TO hashmark_app;
GRANT UPDATE(revoked_at) ON TABLE tenant.invitation TO hashmark_worker;


--
-- Name: TABLE member; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT ON TABLE tenant.member TO hashmark_app;
GRANT SELECT,INSERT,UPDATE ON TABLE tenant.member TO hashmark_worker;
GRANT SELECT,INSERT,UPDATE ON TABLE tenant.member TO hashmark_identity;


--
-- Name: COLUMN member.name; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(name) ON TABLE tenant.member TO hashmark_app;


--
-- Name: COLUMN member.active; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(active) ON TABLE tenant.member TO hashmark_app;


--
-- Name: COLUMN member.version; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE tenant.member TO hashmark_app;


--
-- Name: TABLE member_role; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE tenant.member_role TO hashmark_app;
GRANT SELECT,INSERT,DELETE ON TABLE tenant.member_role TO hashmark_worker;
GRANT SELECT ON TABLE tenant.member_role TO hashmark_identity;


--
-- Name: COLUMN member_role.confirmed; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(confirmed) ON TABLE tenant.member_role TO hashmark_app;
GRANT UPDATE(confirmed) ON TABLE tenant.member_role TO hashmark_worker;


--
-- Name: COLUMN member_role.given_by; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(given_by) ON TABLE tenant.member_role TO hashmark_app;
GRANT UPDATE(given_by) ON TABLE tenant.member_role TO hashmark_worker;


--
-- Name: TABLE organization; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE tenant.organization TO hashmark_app;
GRANT SELECT,INSERT ON TABLE tenant.organization TO hashmark_worker;
GRANT SELECT ON TABLE tenant.organization TO hashmark_watcher;
GRANT SELECT ON TABLE tenant.organization TO hashmark_identity;


--
-- Name: COLUMN organization.grants_version; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(grants_version) ON TABLE tenant.organization TO hashmark_app;
GRANT UPDATE(grants_version) ON TABLE tenant.organization TO hashmark_worker;


--
-- Name: COLUMN organization.second_yes; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(second_yes) ON TABLE tenant.organization TO hashmark_app;
GRANT UPDATE(second_yes) ON TABLE tenant.organization TO hashmark_worker;


--
-- Name: TABLE role; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE tenant.role TO hashmark_app;
GRANT SELECT,INSERT ON TABLE tenant.role TO hashmark_worker;
GRANT SELECT ON TABLE tenant.role TO hashmark_identity;


--
-- Name: TABLE role_grant; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE tenant.role_grant TO hashmark_app;
GRANT SELECT,INSERT ON TABLE tenant.role_grant TO hashmark_worker;


--
-- Name: COLUMN role_grant.state; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE tenant.role_grant TO hashmark_app;
GRANT UPDATE(state) ON TABLE tenant.role_grant TO hashmark_worker;


--
-- Name: COLUMN role_grant.settled_by; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(settled_by) ON TABLE tenant.role_grant TO hashmark_app;
GRANT UPDATE(settled_by) ON TABLE tenant.role_grant TO hashmark_worker;


--
-- Name: COLUMN role_grant.settled_at; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT UPDATE(settled_at) ON TABLE tenant.role_grant TO hashmark_app;
GRANT UPDATE(settled_at) ON TABLE tenant.role_grant TO hashmark_worker;


--
-- Name: TABLE worker; Type: ACL; Schema: tenant; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE tenant.worker TO hashmark_due;


--
-- Name: TABLE appearance; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE workflow.appearance TO hashmark_app;
GRANT SELECT,INSERT,DELETE ON TABLE workflow.appearance TO hashmark_worker;


--
-- Name: TABLE backtest; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.backtest TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.backtest TO hashmark_worker;
GRANT SELECT ON TABLE workflow.backtest TO hashmark_watcher;


--
-- Name: COLUMN backtest.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.done; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(done) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(done) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.total; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(total) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(total) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest."position"; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE("position") ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE("position") ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.tally; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(tally) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(tally) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.report; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(report) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(report) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.problem; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(problem) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(problem) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.run; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(run) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(run) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.attempts; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(attempts) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(attempts) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.started_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(started_at) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(started_at) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.progress_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(progress_at) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(progress_at) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: COLUMN backtest.finished_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(finished_at) ON TABLE workflow.backtest TO hashmark_app;
GRANT UPDATE(finished_at) ON TABLE workflow.backtest TO hashmark_worker;


--
-- Name: TABLE backtest_case; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.backtest_case TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.backtest_case TO hashmark_worker;


--
-- Name: TABLE decision; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.decision TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.decision TO hashmark_worker;


--
-- Name: TABLE idempotency; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT,DELETE ON TABLE workflow.idempotency TO hashmark_app;
GRANT SELECT,INSERT,DELETE ON TABLE workflow.idempotency TO hashmark_worker;


--
-- Name: COLUMN idempotency.body; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(body) ON TABLE workflow.idempotency TO hashmark_app;
GRANT UPDATE(body) ON TABLE workflow.idempotency TO hashmark_worker;


--
-- Name: TABLE look; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.look TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.look TO hashmark_worker;


--
-- Name: COLUMN look.revision; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(revision) ON TABLE workflow.look TO hashmark_app;
GRANT UPDATE(revision) ON TABLE workflow.look TO hashmark_worker;


--
-- Name: COLUMN look.at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(at) ON TABLE workflow.look TO hashmark_app;
GRANT UPDATE(at) ON TABLE workflow.look TO hashmark_worker;


--
-- Name: TABLE media; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.media TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.media TO hashmark_worker;


--
-- Name: TABLE notice; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.notice TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.notice TO hashmark_worker;


--
-- Name: COLUMN notice.read_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(read_at) ON TABLE workflow.notice TO hashmark_app;
GRANT UPDATE(read_at) ON TABLE workflow.notice TO hashmark_worker;


--
-- Name: TABLE proposal; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.proposal TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.title; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(title) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(title) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.last_editor_id; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(last_editor_id) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(last_editor_id) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.writers; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(writers) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(writers) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.draft; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(draft) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(draft) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.networks; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(networks) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(networks) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.channel_ids; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(channel_ids) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(channel_ids) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.risk; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(risk) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(risk) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.wanted_by; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(wanted_by) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(wanted_by) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.revision; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(revision) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(revision) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.version; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(version) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(version) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: COLUMN proposal.updated_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(updated_at) ON TABLE workflow.proposal TO hashmark_app;
GRANT UPDATE(updated_at) ON TABLE workflow.proposal TO hashmark_worker;


--
-- Name: TABLE review; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.review TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.review TO hashmark_worker;
GRANT SELECT ON TABLE workflow.review TO hashmark_watcher;


--
-- Name: COLUMN review.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.review TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.review TO hashmark_worker;


--
-- Name: COLUMN review.due_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(due_at) ON TABLE workflow.review TO hashmark_app;
GRANT UPDATE(due_at) ON TABLE workflow.review TO hashmark_worker;


--
-- Name: COLUMN review.closed_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(closed_at) ON TABLE workflow.review TO hashmark_app;
GRANT UPDATE(closed_at) ON TABLE workflow.review TO hashmark_worker;


--
-- Name: COLUMN review.looked_back_by; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(looked_back_by) ON TABLE workflow.review TO hashmark_app;
GRANT UPDATE(looked_back_by) ON TABLE workflow.review TO hashmark_worker;


--
-- Name: COLUMN review.lapse; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(lapse) ON TABLE workflow.review TO hashmark_app;
GRANT UPDATE(lapse) ON TABLE workflow.review TO hashmark_worker;


--
-- Name: TABLE revision; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.revision TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.revision TO hashmark_worker;


--
-- Name: TABLE seat; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.seat TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.seat TO hashmark_worker;


--
-- Name: COLUMN seat.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.seat TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.seat TO hashmark_worker;


--
-- Name: COLUMN seat.opened_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(opened_at) ON TABLE workflow.seat TO hashmark_app;
GRANT UPDATE(opened_at) ON TABLE workflow.seat TO hashmark_worker;


--
-- Name: COLUMN seat.due_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(due_at) ON TABLE workflow.seat TO hashmark_app;
GRANT UPDATE(due_at) ON TABLE workflow.seat TO hashmark_worker;


--
-- Name: COLUMN seat.decided_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(decided_at) ON TABLE workflow.seat TO hashmark_app;
GRANT UPDATE(decided_at) ON TABLE workflow.seat TO hashmark_worker;


--
-- Name: TABLE stage; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.stage TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.stage TO hashmark_worker;


--
-- Name: COLUMN stage.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.stage TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.stage TO hashmark_worker;


--
-- Name: COLUMN stage.opened_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(opened_at) ON TABLE workflow.stage TO hashmark_app;
GRANT UPDATE(opened_at) ON TABLE workflow.stage TO hashmark_worker;


--
-- Name: COLUMN stage.due_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(due_at) ON TABLE workflow.stage TO hashmark_app;
GRANT UPDATE(due_at) ON TABLE workflow.stage TO hashmark_worker;


--
-- Name: COLUMN stage.closed_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(closed_at) ON TABLE workflow.stage TO hashmark_app;
GRANT UPDATE(closed_at) ON TABLE workflow.stage TO hashmark_worker;


--
-- Name: TABLE trial_finding; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.trial_finding TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.trial_finding TO hashmark_worker;


--
-- Name: TABLE waiver; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT SELECT,INSERT ON TABLE workflow.waiver TO hashmark_app;
GRANT SELECT,INSERT ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.state; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(state) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(state) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.decided_by; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(decided_by) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(decided_by) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.decided_role; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(decided_role) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(decided_role) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.decided_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(decided_at) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(decided_at) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.decision_opening; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(decision_opening) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(decision_opening) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.withdrawn_by; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(withdrawn_by) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(withdrawn_by) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.withdrawn_at; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(withdrawn_at) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(withdrawn_at) ON TABLE workflow.waiver TO hashmark_worker;


--
-- Name: COLUMN waiver.withdrawal_opening; Type: ACL; Schema: workflow; Owner: hashmark_owner
--

GRANT UPDATE(withdrawal_opening) ON TABLE workflow.waiver TO hashmark_app;
GRANT UPDATE(withdrawal_opening) ON TABLE workflow.waiver TO hashmark_worker;


--
-- PostgreSQL database dump complete
--

\unrestrict Lnh8J4HaDTRf3y68uhSO98dcpLr1VczDauBrzgwEZ5xKr73j8ys0YxJYseed2qn

