ALTER TABLE "drafts" ADD COLUMN "decisions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD COLUMN "reason" text;