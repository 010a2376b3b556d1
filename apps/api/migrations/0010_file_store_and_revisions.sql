CREATE TABLE "deleted_files" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"deleted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "files" ALTER COLUMN "content" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_documents" ADD COLUMN "replaces_id" uuid;--> statement-breakpoint
ALTER TABLE "meeting_documents" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_documents" ADD CONSTRAINT "meeting_documents_replaces" FOREIGN KEY ("replaces_id") REFERENCES "public"."meeting_documents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
-- Remembers deleted files, so that their content in the file store is deleted too
CREATE FUNCTION "note_deleted_file"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "deleted_files" VALUES (OLD."id", now()) ON CONFLICT DO NOTHING;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "files_note_deleted" AFTER DELETE ON "files" FOR EACH ROW EXECUTE FUNCTION "note_deleted_file"();
