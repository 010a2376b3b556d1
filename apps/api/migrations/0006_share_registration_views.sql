CREATE TABLE "registration_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"view" jsonb NOT NULL,
	CONSTRAINT "registration_views_name_key" UNIQUE("slug","name")
);
--> statement-breakpoint
ALTER TABLE "registration_views" ADD CONSTRAINT "registration_views_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;