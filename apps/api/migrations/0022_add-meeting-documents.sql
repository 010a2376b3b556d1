CREATE TABLE "meeting_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"file_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"sent_by" text,
	"language" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_documents_file_key" UNIQUE("file_id"),
	CONSTRAINT "meeting_documents_state_is_known" CHECK ("meeting_documents"."state" in ('waiting', 'approved', 'returned')),
	CONSTRAINT "meeting_documents_returned_has_reason" CHECK (("meeting_documents"."state" = 'returned') = ("meeting_documents"."reason" is not null))
);
--> statement-breakpoint
ALTER TABLE "meeting_documents" ADD CONSTRAINT "meeting_documents_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_documents" ADD CONSTRAINT "meeting_documents_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_documents" ADD CONSTRAINT "meeting_documents_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_documents_meeting_index" ON "meeting_documents" USING btree ("slug");