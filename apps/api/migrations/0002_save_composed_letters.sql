CREATE TABLE "composed_letters" (
	"slug" text NOT NULL,
	"purpose" text NOT NULL,
	"writer" text NOT NULL,
	"letter" jsonb NOT NULL,
	"version" integer NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "composed_letters_key" PRIMARY KEY("slug","purpose","writer"),
	CONSTRAINT "composed_letters_purpose_is_known" CHECK ("composed_letters"."purpose" in ('convene', 'amend'))
);
