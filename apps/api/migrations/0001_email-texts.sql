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
ALTER TABLE "email_texts" ADD CONSTRAINT "email_texts_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "email_texts_platform_key" ON "email_texts" USING btree ("kind") WHERE slug is null;