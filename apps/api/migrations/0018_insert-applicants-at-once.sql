ALTER TABLE "registration_settings" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE FUNCTION "insert_applicant"(
	meeting_slug text, settings_revision integer, published_revision bigint,
	new_registration jsonb, new_message jsonb, new_act jsonb, new_answer jsonb,
	OUT is_current boolean, OUT is_new boolean
) LANGUAGE plpgsql AS $$
BEGIN
	is_new := false;
	is_current := EXISTS (
		SELECT FROM "registration_settings" s, "public_revision" p
		WHERE s."slug" = meeting_slug AND s."revision" = settings_revision AND p."number" = published_revision
	);
	IF is_current THEN
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
		FROM jsonb_populate_record(NULL::"registrations", new_registration) r
		ON CONFLICT ("slug", "email") DO NOTHING;
		is_new := FOUND;
	END IF;
	IF is_new THEN
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
		FROM jsonb_populate_record(NULL::"messages", new_message) r;
		INSERT INTO "audit" (
			"id", "at", "person", "action", "subject", "before", "after"
		) SELECT
			r."id", r."at", r."person", r."action", r."subject", r."before", r."after"
		FROM jsonb_populate_record(NULL::"audit", new_act) r;
	END IF;
	IF is_new AND new_answer IS NOT NULL THEN
		INSERT INTO "idempotency_keys" (
			"person", "key", "request_hash", "status", "answer", "created_at"
		) SELECT
			r."person", r."key", r."request_hash", r."status", r."answer", r."created_at"
		FROM jsonb_populate_record(NULL::"idempotency_keys", new_answer) r;
	END IF;
END $$;