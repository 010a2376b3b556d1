CREATE TABLE "unnamed_attendance" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"sitting" date NOT NULL,
	"session" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "unnamed_attendance" ADD CONSTRAINT "unnamed_attendance_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "unnamed_attendance_of_meeting" ON "unnamed_attendance" USING btree ("slug");