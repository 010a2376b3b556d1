CREATE TABLE "registration_counts" (
	"slug" text NOT NULL,
	"state" text NOT NULL,
	"mode" text NOT NULL,
	"country" text NOT NULL,
	"capacity" text NOT NULL,
	"people" integer NOT NULL,
	"attended" integer NOT NULL,
	CONSTRAINT "registration_counts_key" PRIMARY KEY("slug","state","mode","country","capacity")
);
--> statement-breakpoint
CREATE TABLE "registration_quotas" (
	"slug" text NOT NULL,
	"mode" text NOT NULL,
	"capacity" text NOT NULL,
	"places" integer NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "registration_quotas_key" PRIMARY KEY("slug","mode","capacity"),
	CONSTRAINT "registration_quotas_never_oversold" CHECK ("registration_quotas"."taken" between 0 and "registration_quotas"."places")
);
--> statement-breakpoint
ALTER TABLE "registration_settings" ADD COLUMN "listed_days" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "registration_counts" ADD CONSTRAINT "registration_counts_settings" FOREIGN KEY ("slug") REFERENCES "public"."registration_settings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_quotas" ADD CONSTRAINT "registration_quotas_places" FOREIGN KEY ("slug","mode") REFERENCES "public"."registration_places"("slug","mode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
DROP TRIGGER "registrations_keep_taken_places" ON "registrations";--> statement-breakpoint
CREATE OR REPLACE FUNCTION "keep_taken_places"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP <> 'INSERT' AND OLD."state" IN ('offered', 'confirmed') THEN
		UPDATE "registration_places" SET "taken" = "taken" - 1
		WHERE "slug" = OLD."slug" AND "mode" = OLD."mode";
		UPDATE "registration_quotas" SET "taken" = "taken" - 1
		WHERE "slug" = OLD."slug" AND "mode" = OLD."mode" AND "capacity" = OLD."capacity";
	END IF;
	IF TG_OP <> 'DELETE' AND NEW."state" IN ('offered', 'confirmed') THEN
		UPDATE "registration_places" SET "taken" = "taken" + 1
		WHERE "slug" = NEW."slug" AND "mode" = NEW."mode";
		UPDATE "registration_quotas" SET "taken" = "taken" + 1
		WHERE "slug" = NEW."slug" AND "mode" = NEW."mode" AND "capacity" = NEW."capacity";
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "registrations_keep_taken_places" AFTER INSERT OR UPDATE OF "state", "mode", "slug", "capacity" OR DELETE ON "registrations" FOR EACH ROW EXECUTE FUNCTION "keep_taken_places"();
