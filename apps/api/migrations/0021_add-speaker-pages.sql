CREATE TABLE "speaker_invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"speaker" text NOT NULL,
	"name" text NOT NULL,
	"draft_id" uuid,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "speaker_invitations_speaker_key" UNIQUE("slug","speaker"),
	CONSTRAINT "speaker_invitations_email_is_folded" CHECK ("speaker_invitations"."email" = lower("speaker_invitations"."email")),
	CONSTRAINT "speaker_invitations_answer_is_known" CHECK ("speaker_invitations"."answer" in ('confirmed', 'declined')),
	CONSTRAINT "speaker_invitations_answered_at" CHECK (("speaker_invitations"."answer" is null) = ("speaker_invitations"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "speaker_materials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"invitation_id" uuid,
	"kind" text NOT NULL,
	"text" text,
	"file_id" uuid,
	"session" text,
	"state" text NOT NULL,
	"reason" text,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "speaker_materials_file_key" UNIQUE("file_id"),
	CONSTRAINT "speaker_materials_kind_is_known" CHECK ("speaker_materials"."kind" in ('biography', 'photograph', 'slides')),
	CONSTRAINT "speaker_materials_text_or_file" CHECK (("speaker_materials"."kind" = 'biography') = ("speaker_materials"."text" is not null) and ("speaker_materials"."kind" = 'biography') = ("speaker_materials"."file_id" is null)),
	CONSTRAINT "speaker_materials_state_is_known" CHECK ("speaker_materials"."state" in ('waiting', 'taken', 'returned')),
	CONSTRAINT "speaker_materials_returned_has_reason" CHECK (("speaker_materials"."state" = 'returned') = ("speaker_materials"."reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "messages" DROP CONSTRAINT "messages_has_one_addressee";--> statement-breakpoint
ALTER TABLE "personal_links" DROP CONSTRAINT "personal_links_has_one_owner";--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "speaker_invitation_id" uuid;--> statement-breakpoint
ALTER TABLE "personal_links" ADD COLUMN "speaker_invitation_id" uuid;--> statement-breakpoint
ALTER TABLE "speaker_invitations" ADD CONSTRAINT "speaker_invitations_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_materials" ADD CONSTRAINT "speaker_materials_invitation_id_speaker_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."speaker_invitations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_materials" ADD CONSTRAINT "speaker_materials_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_materials" ADD CONSTRAINT "speaker_materials_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "speaker_materials_invitation_index" ON "speaker_materials" USING btree ("invitation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "speaker_materials_pending_key" ON "speaker_materials" USING btree ("invitation_id","kind") WHERE kind <> 'slides' and state <> 'taken';--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_speaker_invitation_id_speaker_invitations_id_fk" FOREIGN KEY ("speaker_invitation_id") REFERENCES "public"."speaker_invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_speaker_invitation_id_speaker_invitations_id_fk" FOREIGN KEY ("speaker_invitation_id") REFERENCES "public"."speaker_invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "personal_links_speaker_invitation_index" ON "personal_links" USING btree ("speaker_invitation_id");--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_has_one_addressee" CHECK (num_nonnulls("messages"."registration_id", "messages"."focal_point_id", "messages"."subscription_id", "messages"."invitation_id", "messages"."speaker_invitation_id", "messages"."speaker_contact_id", "messages"."person_id") = 1);--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_has_one_owner" CHECK (num_nonnulls("personal_links"."registration_id", "personal_links"."focal_point_id", "personal_links"."subscription_id", "personal_links"."invitation_id", "personal_links"."speaker_invitation_id", "personal_links"."person_id") = 1);