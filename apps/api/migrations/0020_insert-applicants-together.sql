CREATE FUNCTION "insert_applicants"(
	meeting_slug text, settings_revision integer, published_revision bigint, applicants jsonb
) RETURNS uuid[] LANGUAGE plpgsql AS $$
DECLARE
	inserted uuid[];
BEGIN
	IF NOT EXISTS (
		SELECT FROM "registration_settings" s, "public_revision" p
		WHERE s."slug" = meeting_slug AND s."revision" = settings_revision AND p."number" = published_revision
	) THEN
		RETURN NULL;
	END IF;
	WITH fresh AS (
		INSERT INTO "registrations" SELECT r.*
		FROM jsonb_array_elements(applicants) WITH ORDINALITY AS sent (one, turn),
			jsonb_populate_record(NULL::"registrations", one -> 'registration') r
		-- in one order in all processes, so that no two wait for each other
		ORDER BY turn
		ON CONFLICT ("slug", "email") DO NOTHING
		RETURNING "id"
	)
	SELECT coalesce(array_agg("id"), '{}') INTO inserted FROM fresh;
	INSERT INTO "messages" SELECT r.*
	FROM jsonb_array_elements(applicants) one,
		jsonb_populate_record(NULL::"messages", one -> 'message') r
	WHERE r."registration_id" = ANY (inserted);
	INSERT INTO "audit" SELECT r.*
	FROM jsonb_array_elements(applicants) one, jsonb_populate_record(NULL::"audit", one -> 'act') r
	WHERE (one #>> '{registration,id}')::uuid = ANY (inserted);
	INSERT INTO "idempotency_keys" SELECT r.*
	FROM jsonb_array_elements(applicants) one,
		jsonb_populate_record(NULL::"idempotency_keys", one -> 'answer') r
	WHERE one -> 'answer' <> 'null' AND (one #>> '{registration,id}')::uuid = ANY (inserted);
	RETURN inserted;
END $$;--> statement-breakpoint
-- "insert_applicant" stays for processes of the release before, which run beside this one for a while
-- who has no place yet takes none: for them the trigger did nothing
DROP TRIGGER "registrations_keep_taken_places" ON "registrations";--> statement-breakpoint
CREATE TRIGGER "registrations_keep_taken_places" AFTER UPDATE OF "state", "mode", "slug", "capacity" OR DELETE ON "registrations" FOR EACH ROW EXECUTE FUNCTION "keep_taken_places"();--> statement-breakpoint
CREATE TRIGGER "registrations_keep_taken_places_of_new" AFTER INSERT ON "registrations" FOR EACH ROW WHEN (NEW."state" IN ('offered', 'confirmed')) EXECUTE FUNCTION "keep_taken_places"();
