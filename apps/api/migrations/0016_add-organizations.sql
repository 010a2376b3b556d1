CREATE TABLE "organization_memberships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"sector" text,
	"from_on" date NOT NULL,
	"until_on" date,
	CONSTRAINT "organization_memberships_kind_is_known" CHECK ("organization_memberships"."kind" in ('sector-member', 'associate', 'academia', 'partner')),
	CONSTRAINT "organization_memberships_sector_fits" CHECK (case "organization_memberships"."kind" when 'sector-member' then "organization_memberships"."sector" is not null and "organization_memberships"."sector" in ('T', 'D', 'R')
        when 'associate' then "organization_memberships"."sector" is null or "organization_memberships"."sector" in ('T', 'D', 'R')
        else "organization_memberships"."sector" is null end),
	CONSTRAINT "organization_memberships_ends_after_start" CHECK ("organization_memberships"."from_on" < "organization_memberships"."until_on")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"code" text PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL,
	"short_name" text,
	"also_known_as" text[] NOT NULL,
	"country" text,
	"website" text,
	"sort_name" text NOT NULL,
	"known_as" text[] NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "organizations_code_is_code" CHECK ("organizations"."code" ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
	CONSTRAINT "organizations_has_name" CHECK (jsonb_typeof("organizations"."names") = 'object' and "organizations"."names" <> '{}'::jsonb),
	CONSTRAINT "organizations_country_is_code" CHECK ("organizations"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "organizations_website_is_of_the_web" CHECK ("organizations"."website" ~ '^https?://'),
	CONSTRAINT "organizations_version_counts" CHECK ("organizations"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "organization_memberships" ADD CONSTRAINT "organization_memberships_organization" FOREIGN KEY ("code") REFERENCES "public"."organizations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "organization_memberships_code_index" ON "organization_memberships" USING btree ("code");--> statement-breakpoint
CREATE INDEX "organizations_sort_name_index" ON "organizations" USING btree ("sort_name","code");--> statement-breakpoint
CREATE INDEX "organizations_known_as_index" ON "organizations" USING gin ("known_as");--> statement-breakpoint
-- ranges of texts compare texts in an index of ranges, without an extension that a server may not have
CREATE TYPE "text_range" AS RANGE (subtype = text);--> statement-breakpoint
ALTER TABLE "organization_memberships" ADD CONSTRAINT "organization_memberships_hold_once" EXCLUDE USING gist (text_range("code" || ' ' || "kind" || ' ' || coalesce("sector", ''), "code" || ' ' || "kind" || ' ' || coalesce("sector", ''), '[]') WITH &&, daterange("from_on", "until_on") WITH &&);--> statement-breakpoint
CREATE TRIGGER "organizations_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "organizations" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();--> statement-breakpoint
CREATE TRIGGER "organization_memberships_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "organization_memberships" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();
