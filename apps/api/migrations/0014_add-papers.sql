CREATE TABLE "papers" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"registration_id" uuid,
	"stated" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "papers_registration_key" UNIQUE("registration_id","kind"),
	CONSTRAINT "papers_kind_is_known" CHECK ("papers"."kind" in ('certificate', 'visa-letter'))
);
--> statement-breakpoint
CREATE TABLE "visa_requests" (
	"registration_id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"nationality" text NOT NULL,
	"born_on" date NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "visa_requests_state_is_known" CHECK ("visa_requests"."state" in ('asked', 'approved', 'refused'))
);
--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visa_requests" ADD CONSTRAINT "visa_requests_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "papers_meeting_index" ON "papers" USING btree ("slug");