ALTER TABLE "invitations" DROP CONSTRAINT "invitations_limited_are_registrars";--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "users_limited_are_registrars";--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_owners_are_not_limited" CHECK ("invitations"."meetings" is null or "invitations"."role" <> 'owner');--> statement-breakpoint
ALTER TABLE "users" ADD CONSTRAINT "users_owners_are_not_limited" CHECK ("users"."meetings" is null or "users"."role" <> 'owner');