CREATE TABLE "gone_addresses" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
