CREATE TABLE "meeting_invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"email" text NOT NULL,
	"name" text,
	"organization" text,
	"country" text,
	"capacity" text,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "meeting_invitations_email_key" UNIQUE("slug","email"),
	CONSTRAINT "meeting_invitations_email_is_folded" CHECK ("meeting_invitations"."email" = lower("meeting_invitations"."email"))
);
--> statement-breakpoint
ALTER TABLE "messages" DROP CONSTRAINT "messages_has_one_addressee";--> statement-breakpoint
ALTER TABLE "personal_links" DROP CONSTRAINT "personal_links_has_one_owner";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "invitation_id" uuid;--> statement-breakpoint
ALTER TABLE "personal_links" ADD COLUMN "invitation_id" uuid;--> statement-breakpoint
ALTER TABLE "registration_settings" ADD COLUMN "open_to" text DEFAULT 'everyone' NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_invitations" ADD CONSTRAINT "meeting_invitations_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_invitations_created_at_index" ON "meeting_invitations" USING btree ("slug","created_at","id");--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_invitation_id_meeting_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."meeting_invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_invitation_id_meeting_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."meeting_invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "personal_links_invitation_index" ON "personal_links" USING btree ("invitation_id");--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_has_one_addressee" CHECK (num_nonnulls("messages"."registration_id", "messages"."focal_point_id", "messages"."subscription_id", "messages"."invitation_id", "messages"."speaker_contact_id", "messages"."person_id") = 1);--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_has_one_owner" CHECK (num_nonnulls("personal_links"."registration_id", "personal_links"."focal_point_id", "personal_links"."subscription_id", "personal_links"."invitation_id") = 1);--> statement-breakpoint
ALTER TABLE "registration_settings" ADD CONSTRAINT "registration_settings_open_to_is_known" CHECK ("registration_settings"."open_to" in ('everyone', 'invited'));