ALTER TABLE "circulars" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "circulars" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "turns" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "turned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "circulars" ADD CONSTRAINT "circulars_withdrawal_has_a_reason" CHECK (("circulars"."withdrawn_at" is null) = ("circulars"."withdrawal_reason" is null));--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_withdrawal_has_a_reason" CHECK (("meetings"."withdrawn_at" is null) = ("meetings"."withdrawal_reason" is null));