ALTER TABLE "registrations" DROP CONSTRAINT "registrations_check_in_code_key";--> statement-breakpoint
ALTER TABLE "registrations" DROP CONSTRAINT "registrations_place_key";--> statement-breakpoint
DROP INDEX "messages_notice_index";--> statement-breakpoint
DROP INDEX "registrations_delegation_index";--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_check_in_code_key" ON "registrations" USING btree ("check_in_code") WHERE check_in_code is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_place_key" ON "registrations" USING btree ("slug","mode","place") WHERE place is not null;--> statement-breakpoint
CREATE INDEX "messages_notice_index" ON "messages" USING btree ("notice_id","state") WHERE notice_id is not null;--> statement-breakpoint
CREATE INDEX "registrations_delegation_index" ON "registrations" USING btree ("delegation_id") WHERE delegation_id is not null;--> statement-breakpoint
-- one statement of which what is sent is unpacked once; what is null is left out of it
CREATE FUNCTION "take_in_applicants"(
	meeting_slug text, settings_revision integer, published_revision bigint, applicants jsonb
) RETURNS uuid[] LANGUAGE plpgsql AS $$
DECLARE
	taken_in uuid[];
BEGIN
	IF NOT EXISTS (
		SELECT FROM "registration_settings" s, "public_revision" p
		WHERE s."slug" = meeting_slug AND s."revision" = settings_revision AND p."number" = published_revision
	) THEN
		RETURN NULL;
	END IF;
	WITH sent AS MATERIALIZED (
		SELECT one.*, (registration)."id"
		FROM jsonb_to_recordset(applicants) one (
			registration "registrations", message "messages", act "audit", answer "idempotency_keys"
		)
	),
	fresh AS (
		-- in the order sent, which is one in all processes, so that no two wait for each other
		INSERT INTO "registrations" SELECT (registration).* FROM sent
		ON CONFLICT ("slug", "email") DO NOTHING
		RETURNING "id"
	),
	queued AS (INSERT INTO "messages" SELECT (message).* FROM sent JOIN fresh USING ("id")),
	recorded AS (INSERT INTO "audit" SELECT (act).* FROM sent JOIN fresh USING ("id")),
	answered AS (
		INSERT INTO "idempotency_keys" SELECT (answer).* FROM sent JOIN fresh USING ("id")
		WHERE answer IS DISTINCT FROM NULL
	)
	SELECT coalesce(array_agg("id"), '{}') INTO taken_in FROM fresh;
	RETURN taken_in;
END $$;
-- "insert_applicants" stays for processes of the release before, which run beside this one for a while
