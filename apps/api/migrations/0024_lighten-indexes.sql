ALTER TABLE "audit" DROP CONSTRAINT "audit_pkey";--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_key" PRIMARY KEY("at","id");--> statement-breakpoint
DROP INDEX "audit_at_index";--> statement-breakpoint
DROP INDEX "registrations_state_index";--> statement-breakpoint
CREATE INDEX "registrations_state_index" ON "registrations" USING btree ("slug","mode","state","place") WHERE state <> 'unconfirmed';
