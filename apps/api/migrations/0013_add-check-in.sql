ALTER TABLE "attendance" ADD COLUMN "session" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "registrations" ADD COLUMN "check_in_code" text;--> statement-breakpoint
ALTER TABLE "attendance" DROP CONSTRAINT "attendance_key";
--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_key" PRIMARY KEY("registration_id","sitting","session");--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_check_in_code_key" UNIQUE("check_in_code");--> statement-breakpoint
UPDATE "registrations" SET "check_in_code" = regexp_replace(upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12)), '(....)(....)(....)', '\1-\2-\3') WHERE "state" = 'confirmed';
