CREATE TABLE "attendance" (
	"registration_id" uuid NOT NULL,
	"sitting" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attendance_key" PRIMARY KEY("registration_id","sitting")
);
--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"capacity" text NOT NULL,
	"country" text NOT NULL,
	"organization" text,
	"people_max" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delegations_entity_key" UNIQUE NULLS NOT DISTINCT("slug","capacity","country","organization"),
	CONSTRAINT "delegations_people_max_from_one" CHECK ("delegations"."people_max" >= 1)
);
--> statement-breakpoint
CREATE TABLE "focal_points" (
	"id" uuid PRIMARY KEY NOT NULL,
	"delegation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "focal_points_email_key" UNIQUE("delegation_id","email"),
	CONSTRAINT "focal_points_email_is_folded" CHECK ("focal_points"."email" = lower("focal_points"."email")),
	CONSTRAINT "focal_points_role_is_known" CHECK ("focal_points"."role" in ('principal', 'deputy'))
);
--> statement-breakpoint
CREATE TABLE "mail_domains" (
	"domain" text PRIMARY KEY NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text,
	"registration_id" uuid,
	"focal_point_id" uuid,
	"subscription_id" uuid,
	"language" text NOT NULL,
	"facts" jsonb NOT NULL,
	"once" text,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone,
	"claimed_until" timestamp (3) with time zone,
	"error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "messages_once_key" UNIQUE("once"),
	CONSTRAINT "messages_has_one_addressee" CHECK (num_nonnulls("messages"."registration_id", "messages"."focal_point_id", "messages"."subscription_id") = 1),
	CONSTRAINT "messages_state_is_known" CHECK ("messages"."state" in ('drafted', 'approved', 'queued', 'sent', 'deferred', 'failed', 'bounced')),
	CONSTRAINT "messages_due_has_a_time" CHECK (("messages"."state" in ('queued', 'deferred')) = ("messages"."next_attempt_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "personal_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"registration_id" uuid,
	"focal_point_id" uuid,
	"subscription_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "personal_links_has_one_owner" CHECK (num_nonnulls("personal_links"."registration_id", "personal_links"."focal_point_id", "personal_links"."subscription_id") = 1),
	CONSTRAINT "personal_links_purpose_is_known" CHECK ("personal_links"."purpose" in ('confirm', 'own', 'join', 'end')),
	CONSTRAINT "personal_links_confirm_expires" CHECK ("personal_links"."purpose" <> 'confirm' or "personal_links"."expires_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "registration_places" (
	"slug" text NOT NULL,
	"mode" text NOT NULL,
	"capacity" integer,
	"open" boolean NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"last_place" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "registration_places_key" PRIMARY KEY("slug","mode"),
	CONSTRAINT "registration_places_mode_is_known" CHECK ("registration_places"."mode" in ('on-site', 'online')),
	CONSTRAINT "registration_places_never_oversold" CHECK ("registration_places"."taken" >= 0 and ("registration_places"."capacity" is null or "registration_places"."taken" <= "registration_places"."capacity"))
);
--> statement-breakpoint
CREATE TABLE "registration_settings" (
	"slug" text PRIMARY KEY NOT NULL,
	"opens_at" timestamp (3) with time zone,
	"closes_at" timestamp (3) with time zone,
	"rule" text NOT NULL,
	"offer_hours" integer NOT NULL,
	"reminder_hours" jsonb NOT NULL,
	"questions" jsonb NOT NULL,
	CONSTRAINT "registration_settings_rule_is_known" CHECK ("registration_settings"."rule" in ('automatic', 'review', 'focal-point')),
	CONSTRAINT "registration_settings_closes_after_it_opens" CHECK ("registration_settings"."opens_at" < "registration_settings"."closes_at")
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"email" text,
	"name" text NOT NULL,
	"organization" text,
	"country" text NOT NULL,
	"capacity" text NOT NULL,
	"mode" text NOT NULL,
	"language" text NOT NULL,
	"zone" text,
	"answers" jsonb NOT NULL,
	"access_needs" jsonb NOT NULL,
	"listed" text NOT NULL,
	"record_attendance" boolean NOT NULL,
	"consents" jsonb NOT NULL,
	"decision" jsonb NOT NULL,
	"delegation_id" uuid,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"place" integer,
	"offer_expires_at" timestamp (3) with time zone,
	"reason" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "registrations_email_key" UNIQUE("slug","email"),
	CONSTRAINT "registrations_place_key" UNIQUE("slug","mode","place"),
	CONSTRAINT "registrations_email_is_folded" CHECK ("registrations"."email" = lower("registrations"."email")),
	CONSTRAINT "registrations_version_from_one" CHECK ("registrations"."version" >= 1),
	CONSTRAINT "registrations_state_is_known" CHECK ("registrations"."state" in ('unconfirmed', 'in-review', 'waiting', 'offered', 'confirmed', 'refused', 'lapsed', 'withdrawn', 'erased')),
	CONSTRAINT "registrations_offer_has_an_end" CHECK (("registrations"."state" = 'offered') = ("registrations"."offer_expires_at" is not null)),
	CONSTRAINT "registrations_has_a_place_in_line" CHECK ("registrations"."place" is not null or "registrations"."state" in ('unconfirmed', 'withdrawn', 'erased')),
	CONSTRAINT "registrations_erased_is_nobody" CHECK (("registrations"."state" = 'erased') = ("registrations"."email" is null))
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"slug" text,
	"language" text NOT NULL,
	"zone" text,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	CONSTRAINT "subscriptions_email_key" UNIQUE NULLS NOT DISTINCT("email","slug"),
	CONSTRAINT "subscriptions_email_is_folded" CHECK ("subscriptions"."email" = lower("subscriptions"."email")),
	CONSTRAINT "subscriptions_active_is_confirmed" CHECK (("subscriptions"."state" = 'active') = ("subscriptions"."confirmed_at" is not null)),
	CONSTRAINT "subscriptions_state_is_known" CHECK ("subscriptions"."state" in ('unconfirmed', 'active'))
);
--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_registration" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "focal_points" ADD CONSTRAINT "focal_points_delegation" FOREIGN KEY ("delegation_id") REFERENCES "public"."delegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_focal_point_id_focal_points_id_fk" FOREIGN KEY ("focal_point_id") REFERENCES "public"."focal_points"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_focal_point_id_focal_points_id_fk" FOREIGN KEY ("focal_point_id") REFERENCES "public"."focal_points"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_places" ADD CONSTRAINT "registration_places_settings" FOREIGN KEY ("slug") REFERENCES "public"."registration_settings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_settings" ADD CONSTRAINT "registration_settings_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_places" FOREIGN KEY ("slug","mode") REFERENCES "public"."registration_places"("slug","mode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_delegation" FOREIGN KEY ("delegation_id") REFERENCES "public"."delegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "focal_points_delegation_index" ON "focal_points" USING btree ("delegation_id");--> statement-breakpoint
CREATE INDEX "messages_due_index" ON "messages" USING btree ("next_attempt_at","id") WHERE state in ('queued', 'deferred');--> statement-breakpoint
CREATE INDEX "messages_created_at_index" ON "messages" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "messages_registration_index" ON "messages" USING btree ("registration_id","kind");--> statement-breakpoint
CREATE INDEX "personal_links_registration_index" ON "personal_links" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "personal_links_focal_point_index" ON "personal_links" USING btree ("focal_point_id");--> statement-breakpoint
CREATE INDEX "personal_links_subscription_index" ON "personal_links" USING btree ("subscription_id");--> statement-breakpoint
CREATE INDEX "registrations_created_at_index" ON "registrations" USING btree ("slug","created_at","id");--> statement-breakpoint
CREATE INDEX "registrations_state_index" ON "registrations" USING btree ("slug","mode","state","place");--> statement-breakpoint
CREATE INDEX "registrations_delegation_index" ON "registrations" USING btree ("delegation_id");--> statement-breakpoint
CREATE INDEX "subscriptions_meeting_index" ON "subscriptions" USING btree ("slug","state");--> statement-breakpoint
CREATE FUNCTION "keep_taken_places"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP <> 'INSERT' AND OLD."state" IN ('offered', 'confirmed') THEN
		UPDATE "registration_places" SET "taken" = "taken" - 1
		WHERE "slug" = OLD."slug" AND "mode" = OLD."mode";
	END IF;
	IF TG_OP <> 'DELETE' AND NEW."state" IN ('offered', 'confirmed') THEN
		UPDATE "registration_places" SET "taken" = "taken" + 1
		WHERE "slug" = NEW."slug" AND "mode" = NEW."mode";
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "registrations_keep_taken_places" AFTER INSERT OR UPDATE OF "state", "mode", "slug" OR DELETE ON "registrations" FOR EACH ROW EXECUTE FUNCTION "keep_taken_places"();
