ALTER TABLE "meetings" ADD COLUMN "release" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
UPDATE "meetings" SET "release" = (
  SELECT coalesce(max("number"), 1) FROM "meeting_releases" WHERE "meeting_releases"."slug" = "meetings"."slug");--> statement-breakpoint
-- Also processes of the release before write releases during an update
CREATE FUNCTION "list_release"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "meetings" SET
    "release" = NEW."number",
    "starts_on" = (NEW."meeting" #>> '{schedule,days,0,date}')::date,
    "ends_on" = coalesce(
      NEW."meeting" #>> '{schedule,days,-1,endDate}', NEW."meeting" #>> '{schedule,days,-1,date}')::date
  WHERE "slug" = NEW."slug";
  RETURN NULL;
END
$$;--> statement-breakpoint
CREATE TRIGGER "meeting_releases_listed" AFTER INSERT ON "meeting_releases" FOR EACH ROW EXECUTE FUNCTION "list_release"();
