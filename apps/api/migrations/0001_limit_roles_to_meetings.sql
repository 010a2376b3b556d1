ALTER TABLE "invitations" ADD COLUMN "meetings" text[];--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "meetings" text[];--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_limited_are_registrars" CHECK ("invitations"."meetings" is null or "invitations"."role" = 'registrar');--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_limited_are_registrars" CHECK ("users"."meetings" is null or "users"."role" = 'registrar');