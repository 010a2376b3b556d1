CREATE TABLE "search_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"circular_id" text,
	"slug" text,
	"part" text,
	"language" text,
	"held_on" date,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"words" "tsvector" NOT NULL,
	"release" integer NOT NULL,
	"rules" integer NOT NULL,
	CONSTRAINT "search_entries_type_is_known" CHECK ("search_entries"."type" in ('letter', 'meeting', 'session', 'speaker', 'document')),
	CONSTRAINT "search_entries_have_one_source" CHECK (num_nonnulls("search_entries"."circular_id", "search_entries"."slug") = 1),
	CONSTRAINT "search_entries_letters_are_letters" CHECK (("search_entries"."type" = 'letter') = ("search_entries"."slug" is null))
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD COLUMN "revision" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
-- releases are written once; this number was not there to be written
ALTER TABLE "meeting_releases" DISABLE TRIGGER "meeting_releases_written_once";--> statement-breakpoint
UPDATE "meeting_releases" SET "revision" = o."place"
FROM (SELECT "slug", "number", row_number() OVER (ORDER BY "published_at", "number", "slug") AS "place" FROM "meeting_releases") o
WHERE o."slug" = "meeting_releases"."slug" AND o."number" = "meeting_releases"."number";--> statement-breakpoint
ALTER TABLE "meeting_releases" ENABLE TRIGGER "meeting_releases_written_once";--> statement-breakpoint
UPDATE "public_revision" SET "number" = "number" + (SELECT count(*) FROM "meeting_releases");--> statement-breakpoint
CREATE FUNCTION "place_release"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE "public_revision" SET "number" = "number" + 1 RETURNING "number" INTO NEW."revision";
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER "meeting_releases_placed" BEFORE INSERT ON "meeting_releases" FOR EACH ROW EXECUTE FUNCTION "place_release"();--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_circular" FOREIGN KEY ("circular_id") REFERENCES "public"."circulars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_entries_circular_index" ON "search_entries" USING btree ("circular_id");--> statement-breakpoint
CREATE INDEX "search_entries_slug_index" ON "search_entries" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "search_entries_words_index" ON "search_entries" USING gin ("words");--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD CONSTRAINT "meeting_releases_revision_key" UNIQUE("revision");