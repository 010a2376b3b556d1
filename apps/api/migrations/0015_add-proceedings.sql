CREATE TABLE "proceedings" (
	"slug" text NOT NULL,
	"number" integer NOT NULL,
	"release" integer NOT NULL,
	"record" text NOT NULL,
	"digest" text NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	"frozen_by" text,
	"reopened_at" timestamp (3) with time zone,
	"reopened_by" text,
	"reopening_reason" text,
	CONSTRAINT "proceedings_key" PRIMARY KEY("slug","number"),
	CONSTRAINT "proceedings_number_from_one" CHECK ("proceedings"."number" >= 1),
	CONSTRAINT "proceedings_digest_is_of_the_record" CHECK ("proceedings"."digest" = encode(sha256(convert_to("proceedings"."record", 'UTF8')), 'hex')),
	CONSTRAINT "proceedings_reopening_has_a_reason" CHECK (("proceedings"."reopened_at" is null) = ("proceedings"."reopening_reason" is null))
);
--> statement-breakpoint
ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_release" FOREIGN KEY ("slug","release") REFERENCES "public"."meeting_releases"("slug","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "proceedings_closed_once" ON "proceedings" USING btree ("slug") WHERE "proceedings"."reopened_at" is null;--> statement-breakpoint
CREATE FUNCTION "refuse_after_closing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- whoever closes the proceedings holds the meeting: one of the two waits for the other
	PERFORM 1 FROM "meetings" WHERE "slug" = NEW."slug" FOR UPDATE;
	IF EXISTS (SELECT 1 FROM "proceedings" WHERE "slug" = NEW."slug" AND "reopened_at" IS NULL) THEN
		RAISE EXCEPTION 'the proceedings of % are closed', NEW."slug" USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER "meeting_releases_before_closing" BEFORE INSERT ON "meeting_releases" FOR EACH ROW EXECUTE FUNCTION "refuse_after_closing"();--> statement-breakpoint
CREATE FUNCTION "allow_reopening_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND OLD."reopened_at" IS NULL AND NEW."reopened_at" IS NOT NULL
		AND (NEW."slug", NEW."number", NEW."release", NEW."record", NEW."frozen_at", NEW."frozen_by")
			IS NOT DISTINCT FROM (OLD."slug", OLD."number", OLD."release", OLD."record", OLD."frozen_at", OLD."frozen_by")
	THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'rows of % are reopened once, and never change otherwise', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "proceedings_reopened_only" BEFORE UPDATE OR DELETE ON "proceedings" FOR EACH ROW EXECUTE FUNCTION "allow_reopening_only"();--> statement-breakpoint
CREATE TRIGGER "proceedings_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "proceedings" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();
