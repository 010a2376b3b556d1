-- is given the registrations alone: what else is written of an applicant follows from them
CREATE FUNCTION "admit_applicants"(
	meeting_slug text, settings_revision integer, published_revision bigint, applicants jsonb, answers jsonb
) RETURNS uuid[] LANGUAGE plpgsql AS $$
DECLARE
	admitted uuid[];
BEGIN
	IF NOT EXISTS (
		SELECT FROM "registration_settings" s, "public_revision" p
		WHERE s."slug" = meeting_slug AND s."revision" = settings_revision AND p."number" = published_revision
	) THEN
		RETURN NULL;
	END IF;
	WITH fresh AS (
		-- in the order sent, which is one in all processes, so that no two wait for each other
		INSERT INTO "registrations" SELECT * FROM jsonb_populate_recordset(NULL::"registrations", applicants)
		ON CONFLICT ("slug", "email") DO NOTHING
		RETURNING "id", "slug", "language", "state", "decision" -> 'outcome' AS "outcome", "created_at"
	),
	queued AS (
		INSERT INTO "messages" (
			"id", "kind", "slug", "registration_id", "language", "facts", "state", "next_attempt_at",
			"created_at"
		)
		SELECT gen_random_uuid(), 'confirm', "slug", "id", "language", '{}', 'queued', "created_at", "created_at"
		FROM fresh
	),
	recorded AS (
		INSERT INTO "audit" ("at", "action", "subject", "after")
		SELECT
			"created_at", 'apply', 'registrations/' || "id",
			jsonb_build_object('state', "state", 'outcome', "outcome")
		FROM fresh
	)
	SELECT coalesce(array_agg("id"), '{}') INTO admitted FROM fresh;
	IF answers IS NOT NULL THEN
		INSERT INTO "idempotency_keys" SELECT (answer).*
		FROM jsonb_to_recordset(answers) kept ("id" uuid, answer "idempotency_keys")
		WHERE "id" = ANY (admitted);
	END IF;
	RETURN admitted;
END $$;
-- "take_in_applicants" stays for processes of the release before, which run beside this one for a while
