CREATE TABLE "failed_attempts" (
	"subject_hash" text PRIMARY KEY NOT NULL,
	"failed" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "later_applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"registration_id" uuid NOT NULL,
	"application" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meeting_invitations" DROP CONSTRAINT "meeting_invitations_email_key";--> statement-breakpoint
ALTER TABLE "registrations" DROP CONSTRAINT "registrations_email_key";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "application_id" uuid;--> statement-breakpoint
ALTER TABLE "personal_links" ADD COLUMN "application_id" uuid;--> statement-breakpoint
ALTER TABLE "later_applications" ADD CONSTRAINT "later_applications_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "later_applications_registration_index" ON "later_applications" USING btree ("registration_id");--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_application_id_later_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."later_applications"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_application_id_later_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."later_applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_subscription_index" ON "messages" USING btree ("subscription_id") WHERE subscription_id is not null;--> statement-breakpoint
CREATE INDEX "messages_invitation_index" ON "messages" USING btree ("invitation_id") WHERE invitation_id is not null;--> statement-breakpoint
CREATE INDEX "messages_person_index" ON "messages" USING btree ("person_id") WHERE person_id is not null;--> statement-breakpoint
CREATE INDEX "messages_application_index" ON "messages" USING btree ("application_id") WHERE application_id is not null;--> statement-breakpoint
CREATE INDEX "personal_links_application_index" ON "personal_links" USING btree ("application_id");--> statement-breakpoint
ALTER TABLE "meeting_invitations" ADD CONSTRAINT "meeting_invitations_email_key" UNIQUE("email","slug");--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_email_key" UNIQUE("email","slug");--> statement-breakpoint
-- the emails that anybody can request for an address, whatever they are about
CREATE FUNCTION "count_typed_mails"(address text, since timestamptz) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
	RETURN
		(SELECT count(*) FROM "registrations" r JOIN "messages" m ON m."registration_id" = r."id"
		WHERE r."email" = address AND m."kind" IN ('confirm', 'already') AND m."created_at" > since)
		+ (SELECT count(*) FROM "subscriptions" s JOIN "messages" m ON m."subscription_id" = s."id"
		WHERE s."email" = address AND m."kind" = 'follow' AND m."created_at" > since)
		+ (SELECT count(*) FROM "meeting_invitations" i JOIN "messages" m ON m."invitation_id" = i."id"
		WHERE i."email" = address AND m."kind" = 'invitation' AND m."created_at" > since)
		+ (SELECT count(*) FROM "users" u JOIN "messages" m ON m."person_id" = u."id"
		WHERE u."email" = address AND m."kind" = 'password' AND m."created_at" > since);
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "admit_applicants"(
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
		RETURNING "id", "slug", "email", "language", "state", "decision" -> 'outcome' AS "outcome", "created_at"
	),
	queued AS (
		INSERT INTO "messages" (
			"id", "kind", "slug", "registration_id", "language", "facts", "state", "next_attempt_at",
			"created_at"
		)
		SELECT gen_random_uuid(), 'confirm', "slug", "id", "language", '{}', 'queued', "created_at", "created_at"
		FROM fresh
		-- who asks again later gets it then
		WHERE count_typed_mails("email", "created_at" - interval '1 hour') < 5
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
END $$;--> statement-breakpoint
-- joining links and passcodes are no part of the audit: an entry says that they changed, not to what
CREATE FUNCTION "without_joining"(entry jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	IF jsonb_typeof(entry) = 'array' THEN
		RETURN (
			SELECT coalesce(jsonb_agg(without_joining(one) ORDER BY turn), '[]')
			FROM jsonb_array_elements(entry) WITH ORDINALITY parts (one, turn)
		);
	END IF;
	IF jsonb_typeof(entry) IS DISTINCT FROM 'object' THEN
		RETURN entry;
	END IF;
	RETURN (
		SELECT coalesce(jsonb_object_agg(key, CASE
			WHEN one = 'null' THEN one
			WHEN key = 'joining' THEN '"masked"'
			WHEN key IN ('value', 'before', 'after', 'letter', 'meeting', 'note')
				AND entry ->> 'pointer' ~ '(^|/)joining(/|$)' THEN '"masked"'
			ELSE without_joining(one)
		END), '{}')
		FROM jsonb_each(entry) fields (key, one)
	);
END $$;--> statement-breakpoint
ALTER TABLE "audit" DISABLE TRIGGER "audit_written_once";--> statement-breakpoint
UPDATE "audit" SET "before" = without_joining("before"), "after" = without_joining("after")
WHERE "action" IN ('publish-release', 'change-draft') AND ("before"::text LIKE '%joining%' OR "after"::text LIKE '%joining%');--> statement-breakpoint
ALTER TABLE "audit" ENABLE TRIGGER "audit_written_once";--> statement-breakpoint
DROP FUNCTION "without_joining"(jsonb);
