CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"since" integer,
	"release" integer,
	"audience" jsonb NOT NULL,
	"words" jsonb NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"send_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"approved_at" timestamp (3) with time zone,
	"approved_by" text,
	"queued_at" timestamp (3) with time zone,
	CONSTRAINT "notices_version_from_one" CHECK ("notices"."version" >= 1),
	CONSTRAINT "notices_state_is_known" CHECK ("notices"."state" in ('drafted', 'approved', 'queued', 'discarded')),
	CONSTRAINT "notices_release_has_kind" CHECK (("notices"."release" is not null) = ("notices"."kind" in ('changed', 'postponed', 'cancelled')) and ("notices"."release" is null) = ("notices"."since" is null)),
	CONSTRAINT "notices_approved_by_somebody" CHECK ("notices"."state" not in ('approved', 'queued') or ("notices"."approved_at" is not null and "notices"."approved_by" is not null and "notices"."send_at" is not null)),
	CONSTRAINT "notices_queued_at" CHECK (("notices"."state" = 'queued') = ("notices"."queued_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "speaker_contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"speaker" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	CONSTRAINT "speaker_contacts_speaker_key" UNIQUE("slug","speaker"),
	CONSTRAINT "speaker_contacts_email_is_folded" CHECK ("speaker_contacts"."email" = lower("speaker_contacts"."email"))
);
--> statement-breakpoint
ALTER TABLE "messages" DROP CONSTRAINT "messages_has_one_addressee";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "speaker_contact_id" uuid;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "person_id" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "notice_id" uuid;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_since" FOREIGN KEY ("slug","since") REFERENCES "public"."meeting_releases"("slug","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_release" FOREIGN KEY ("slug","release") REFERENCES "public"."meeting_releases"("slug","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_contacts" ADD CONSTRAINT "speaker_contacts_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_release_draft_key" ON "notices" USING btree ("slug") WHERE state = 'drafted' and release is not null;--> statement-breakpoint
CREATE INDEX "notices_created_at_index" ON "notices" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "notices_due_index" ON "notices" USING btree ("send_at") WHERE state = 'approved';--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_speaker_contact_id_speaker_contacts_id_fk" FOREIGN KEY ("speaker_contact_id") REFERENCES "public"."speaker_contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "messages_notice_index" ON "messages" USING btree ("notice_id","state");--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_has_one_addressee" CHECK (num_nonnulls("messages"."registration_id", "messages"."focal_point_id", "messages"."subscription_id", "messages"."speaker_contact_id", "messages"."person_id") = 1);