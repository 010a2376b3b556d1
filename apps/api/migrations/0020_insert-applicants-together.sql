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
		INSERT INTO "registrations" (
			"id", "slug", "email", "name", "organization", "country", "capacity", "mode", "language",
			"zone", "answers", "access_needs", "listed", "record_attendance", "consents", "decision",
			"delegation_id", "is_head", "state", "version", "place", "check_in_code",
			"offer_expires_at", "reason", "created_at", "updated_at"
		) SELECT
			r."id", r."slug", r."email", r."name", r."organization", r."country", r."capacity",
			r."mode", r."language", r."zone", r."answers", r."access_needs", r."listed",
			r."record_attendance", r."consents", r."decision", r."delegation_id", r."is_head",
			r."state", r."version", r."place", r."check_in_code", r."offer_expires_at", r."reason",
			r."created_at", r."updated_at"
		FROM jsonb_array_elements(applicants) WITH ORDINALITY AS sent (one, turn),
			jsonb_populate_record(NULL::"registrations", one -> 'registration') r
		-- in one order in all processes, so that no two wait for each other
		ORDER BY turn
		ON CONFLICT ("slug", "email") DO NOTHING
		RETURNING "id"
	)
	SELECT coalesce(array_agg("id"), '{}') INTO inserted FROM fresh;
	INSERT INTO "messages" (
		"id", "kind", "slug", "registration_id", "focal_point_id", "subscription_id",
		"invitation_id", "speaker_contact_id", "person_id", "notice_id", "language", "facts",
		"once", "state", "attempts", "next_attempt_at", "claimed_until", "error", "created_at",
		"sent_at"
	) SELECT
		r."id", r."kind", r."slug", r."registration_id", r."focal_point_id", r."subscription_id",
		r."invitation_id", r."speaker_contact_id", r."person_id", r."notice_id", r."language",
		r."facts", r."once", r."state", r."attempts", r."next_attempt_at", r."claimed_until",
		r."error", r."created_at", r."sent_at"
	FROM jsonb_array_elements(applicants) one,
		jsonb_populate_record(NULL::"messages", one -> 'message') r
	WHERE r."registration_id" = ANY (inserted);
	INSERT INTO "audit" ("id", "at", "person", "action", "subject", "before", "after")
	SELECT r."id", r."at", r."person", r."action", r."subject", r."before", r."after"
	FROM jsonb_array_elements(applicants) one,
		jsonb_populate_record(NULL::"audit", one -> 'act') r
	WHERE (one #>> '{registration,id}')::uuid = ANY (inserted);
	INSERT INTO "idempotency_keys" ("person", "key", "request_hash", "status", "answer", "created_at")
	SELECT r."person", r."key", r."request_hash", r."status", r."answer", r."created_at"
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
