ALTER TABLE "meetings" ADD COLUMN "ends_on" date;--> statement-breakpoint
UPDATE "meetings" SET "ends_on" = (
  SELECT coalesce(
    "meeting" #>> '{schedule,days,-1,endDate}', "meeting" #>> '{schedule,days,-1,date}')::date
  FROM "meeting_releases" WHERE "meeting_releases"."slug" = "meetings"."slug"
  ORDER BY "number" DESC LIMIT 1);--> statement-breakpoint
CREATE INDEX "meetings_ends_on_index" ON "meetings" USING btree ("ends_on","slug");
