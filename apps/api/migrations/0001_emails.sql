CREATE TABLE "email_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"slug" text,
	"words" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "email_texts_meeting_key" UNIQUE("slug","kind"),
	CONSTRAINT "email_texts_version_from_one" CHECK ("email_texts"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "notice_files" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"notice_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "email_texts" ADD CONSTRAINT "email_texts_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_files" ADD CONSTRAINT "notice_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_files" ADD CONSTRAINT "notice_files_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "email_texts_platform_key" ON "email_texts" USING btree ("kind") WHERE slug is null;--> statement-breakpoint
CREATE INDEX "notice_files_notice_index" ON "notice_files" USING btree ("notice_id");