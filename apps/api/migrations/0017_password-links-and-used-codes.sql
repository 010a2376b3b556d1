CREATE TABLE "used_codes" (
	"user_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "used_codes_user_id_code_hash_pk" PRIMARY KEY("user_id","code_hash")
);
--> statement-breakpoint
ALTER TABLE "personal_links" DROP CONSTRAINT "personal_links_has_one_owner";--> statement-breakpoint
ALTER TABLE "personal_links" DROP CONSTRAINT "personal_links_purpose_is_known";--> statement-breakpoint
ALTER TABLE "personal_links" DROP CONSTRAINT "personal_links_confirm_expires";--> statement-breakpoint
ALTER TABLE "personal_links" ADD COLUMN "person_id" text;--> statement-breakpoint
ALTER TABLE "used_codes" ADD CONSTRAINT "used_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "personal_links_person_index" ON "personal_links" USING btree ("person_id");--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_has_one_owner" CHECK (num_nonnulls("personal_links"."registration_id", "personal_links"."focal_point_id", "personal_links"."subscription_id", "personal_links"."invitation_id", "personal_links"."person_id") = 1);--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_purpose_is_known" CHECK ("personal_links"."purpose" in ('confirm', 'own', 'join', 'end', 'password'));--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_confirm_expires" CHECK ("personal_links"."purpose" not in ('confirm', 'password') or "personal_links"."expires_at" is not null);