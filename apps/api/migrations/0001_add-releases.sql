CREATE TABLE "idempotency_keys" (
	"person" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer NOT NULL,
	"answer" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_key" PRIMARY KEY("person","key")
);
--> statement-breakpoint
CREATE TABLE "meeting_circulars" (
	"slug" text NOT NULL,
	"circular_id" text NOT NULL,
	CONSTRAINT "meeting_circulars_key" PRIMARY KEY("slug","circular_id")
);
--> statement-breakpoint
CREATE TABLE "public_revision" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"number" bigint NOT NULL,
	CONSTRAINT "public_revision_is_one_row" CHECK ("public_revision"."only")
);
--> statement-breakpoint
ALTER TABLE "circulars" ADD COLUMN "meetings" jsonb;--> statement-breakpoint
-- each meeting has one release so far, which says what its letter does
UPDATE "circulars" SET "meetings" = (
	SELECT coalesce(jsonb_agg(r."meeting" ORDER BY m."starts_on", m."slug"), '[]'::jsonb)
	FROM "meetings" m JOIN "meeting_releases" r ON r."slug" = m."slug" AND r."number" = 1
	WHERE m."circular_id" = "circulars"."id"
);--> statement-breakpoint
ALTER TABLE "circulars" ALTER COLUMN "meetings" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "meeting" text;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "start" jsonb;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "bases" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "drafts" ADD COLUMN "unapplied" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD COLUMN "previous" integer GENERATED ALWAYS AS (nullif(number - 1, 0)) STORED;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD COLUMN "circular_id" text;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD COLUMN "sequence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD COLUMN "changes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD COLUMN "drift" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_releases" ALTER COLUMN "sequence" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "meeting_releases" ALTER COLUMN "changes" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "meeting_releases" ALTER COLUMN "drift" DROP DEFAULT;--> statement-breakpoint
UPDATE "meeting_releases" SET "circular_id" = m."circular_id" FROM "meetings" m WHERE m."slug" = "meeting_releases"."slug";--> statement-breakpoint
INSERT INTO "meeting_circulars" ("slug", "circular_id") SELECT "slug", "circular_id" FROM "meetings";--> statement-breakpoint
INSERT INTO "public_revision" ("number") VALUES (1);--> statement-breakpoint
ALTER TABLE "meeting_circulars" ADD CONSTRAINT "meeting_circulars_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_circulars" ADD CONSTRAINT "meeting_circulars_circular" FOREIGN KEY ("circular_id") REFERENCES "public"."circulars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_index" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "meeting_circulars_circular_index" ON "meeting_circulars" USING btree ("circular_id");--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_meeting" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD CONSTRAINT "meeting_releases_previous" FOREIGN KEY ("slug","previous") REFERENCES "public"."meeting_releases"("slug","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD CONSTRAINT "meeting_releases_circular" FOREIGN KEY ("circular_id") REFERENCES "public"."circulars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_releases_circular_index" ON "meeting_releases" USING btree ("circular_id");--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_start_has_bases" CHECK (("drafts"."start" is null) = ("drafts"."bases" = '[]'::jsonb));--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD CONSTRAINT "meeting_releases_sequence_within_number" CHECK ("meeting_releases"."sequence" between 0 and "meeting_releases"."number" - 1);--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD CONSTRAINT "meeting_releases_first_changes_nothing" CHECK (("meeting_releases"."number" = 1) = ("meeting_releases"."changes" = '[]'::jsonb));--> statement-breakpoint
CREATE FUNCTION "refuse_to_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'rows of % are written once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "meeting_releases_written_once" BEFORE UPDATE OR DELETE ON "meeting_releases" FOR EACH ROW EXECUTE FUNCTION "refuse_to_change"();--> statement-breakpoint
CREATE TRIGGER "audit_written_once" BEFORE UPDATE OR DELETE ON "audit" FOR EACH ROW EXECUTE FUNCTION "refuse_to_change"();--> statement-breakpoint
CREATE FUNCTION "raise_public_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	raised bigint;
BEGIN
	UPDATE "public_revision" SET "number" = "number" + 1 RETURNING "number" INTO raised;
	PERFORM pg_notify('public_revision', raised::text);
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "circulars_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "circulars" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();--> statement-breakpoint
CREATE TRIGGER "meetings_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "meetings" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();--> statement-breakpoint
CREATE TRIGGER "meeting_releases_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "meeting_releases" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();--> statement-breakpoint
CREATE TRIGGER "meeting_circulars_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "meeting_circulars" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();
