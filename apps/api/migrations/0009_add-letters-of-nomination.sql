CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "files_size_is_that_of_the_content" CHECK ("files"."size" = octet_length("files"."content"))
);
--> statement-breakpoint
CREATE TABLE "nomination_letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"delegation_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "nomination_letters_file_key" UNIQUE("file_id")
);
--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "is_head" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "nomination_letters" ADD CONSTRAINT "nomination_letters_delegation" FOREIGN KEY ("delegation_id") REFERENCES "public"."delegations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_letters" ADD CONSTRAINT "nomination_letters_file" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "nomination_letters_delegation_index" ON "nomination_letters" USING btree ("delegation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_head_key" ON "registrations" USING btree ("delegation_id") WHERE is_head;