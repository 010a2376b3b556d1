CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "accounts_provider_key" UNIQUE("provider_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"person" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "circulars" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"series" text NOT NULL,
	"number" text NOT NULL,
	"issued_on" date NOT NULL,
	"subject" text,
	"language" text,
	"source_text" text NOT NULL,
	"circular" jsonb NOT NULL,
	"evidence" jsonb NOT NULL,
	"diagnostics" jsonb NOT NULL,
	"corrections" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "circulars_reference_key" UNIQUE("series","number","issued_on"),
	CONSTRAINT "circulars_id_fits_an_address" CHECK ("circulars"."id" ~ '^[^\s/?#%]+$')
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"version" integer NOT NULL,
	"file_name" text,
	"source_text" text NOT NULL,
	"read" jsonb NOT NULL,
	"corrections" jsonb NOT NULL,
	"acknowledgements" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_status_is_known" CHECK ("drafts"."status" in ('open', 'published')),
	CONSTRAINT "drafts_version_from_one" CHECK ("drafts"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "first_owner_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "keys" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_releases" (
	"slug" text NOT NULL,
	"number" integer NOT NULL,
	"name" text,
	"meeting" jsonb NOT NULL,
	"evidence" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_releases_key" PRIMARY KEY("slug","number"),
	CONSTRAINT "meeting_releases_number_from_one" CHECK ("meeting_releases"."number" >= 1)
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"slug" text NOT NULL,
	"circular_id" text NOT NULL,
	"starts_on" date,
	CONSTRAINT "meetings_key" PRIMARY KEY("slug"),
	CONSTRAINT "meetings_slug_is_a_slug" CHECK ("meetings"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_token_key" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_email_key" UNIQUE("email"),
	CONSTRAINT "users_role_is_known" CHECK ("users"."role" in ('owner', 'editor', 'registrar', 'reader'))
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD CONSTRAINT "meeting_releases_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_circular" FOREIGN KEY ("circular_id") REFERENCES "public"."circulars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_user_index" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "audit_subject_index" ON "audit" USING btree ("subject","at");--> statement-breakpoint
CREATE INDEX "circulars_issued_on_index" ON "circulars" USING btree ("issued_on","id");--> statement-breakpoint
CREATE INDEX "drafts_created_at_index" ON "drafts" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "meetings_circular_index" ON "meetings" USING btree ("circular_id");--> statement-breakpoint
CREATE INDEX "meetings_starts_on_index" ON "meetings" USING btree ("starts_on","slug");--> statement-breakpoint
CREATE INDEX "sessions_user_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verifications_identifier_index" ON "verifications" USING btree ("identifier");