CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "accounts_provider_key" UNIQUE("provider_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "attendance" (
	"registration_id" uuid NOT NULL,
	"sitting" date NOT NULL,
	"session" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attendance_key" PRIMARY KEY("registration_id","sitting","session")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"person" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "audit_key" PRIMARY KEY("at","id")
);
--> statement-breakpoint
CREATE TABLE "circulars" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"series" text NOT NULL,
	"number" text NOT NULL,
	"issued_on" date NOT NULL,
	"subject" text,
	"language" text,
	"source_text" text NOT NULL,
	"circular" jsonb NOT NULL,
	"meetings" jsonb NOT NULL,
	"evidence" jsonb NOT NULL,
	"diagnostics" jsonb NOT NULL,
	"corrections" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawal_reason" text,
	CONSTRAINT "circulars_reference_key" UNIQUE("series","number","issued_on"),
	CONSTRAINT "circulars_withdrawal_has_a_reason" CHECK (("circulars"."withdrawn_at" is null) = ("circulars"."withdrawal_reason" is null)),
	CONSTRAINT "circulars_id_fits_an_address" CHECK ("circulars"."id" ~ '^[^\s/?#%]+$')
);
--> statement-breakpoint
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
--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"capacity" text NOT NULL,
	"country" text NOT NULL,
	"organization" text,
	"people_max" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "delegations_entity_key" UNIQUE NULLS NOT DISTINCT("slug","capacity","country","organization"),
	CONSTRAINT "delegations_people_max_from_one" CHECK ("delegations"."people_max" >= 1)
);
--> statement-breakpoint
CREATE TABLE "deleted_files" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"deleted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"version" integer NOT NULL,
	"file_name" text,
	"source_text" text NOT NULL,
	"read" jsonb NOT NULL,
	"meeting" text,
	"start" jsonb,
	"bases" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"unapplied" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"corrections" jsonb NOT NULL,
	"acknowledgements" jsonb NOT NULL,
	"decisions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_status_is_known" CHECK ("drafts"."status" in ('open', 'published')),
	CONSTRAINT "drafts_start_has_bases" CHECK (("drafts"."start" is null) = ("drafts"."bases" = '[]'::jsonb)),
	CONSTRAINT "drafts_version_from_one" CHECK ("drafts"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "email_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"slug" text,
	"words" jsonb NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "email_texts_meeting_key" UNIQUE("slug","kind"),
	CONSTRAINT "email_texts_version_from_one" CHECK ("email_texts"."version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "failed_attempts" (
	"subject_hash" text PRIMARY KEY NOT NULL,
	"failed" integer NOT NULL,
	"last_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea",
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "files_size_is_that_of_the_content" CHECK ("files"."size" = octet_length("files"."content"))
);
--> statement-breakpoint
CREATE TABLE "first_owner_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "focal_points" (
	"id" uuid PRIMARY KEY NOT NULL,
	"delegation_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "focal_points_email_key" UNIQUE("delegation_id","email"),
	CONSTRAINT "focal_points_email_is_folded" CHECK ("focal_points"."email" = lower("focal_points"."email")),
	CONSTRAINT "focal_points_role_is_known" CHECK ("focal_points"."role" in ('principal', 'deputy'))
);
--> statement-breakpoint
CREATE TABLE "gone_addresses" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"person" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer NOT NULL,
	"answer" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_key" PRIMARY KEY("person","key")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"meetings" text[],
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "invitations_token_hash_key" UNIQUE("token_hash"),
	CONSTRAINT "invitations_email_key" UNIQUE("email"),
	CONSTRAINT "invitations_owners_are_not_limited" CHECK ("invitations"."meetings" is null or "invitations"."role" <> 'owner'),
	CONSTRAINT "invitations_role_is_known" CHECK ("invitations"."role" in ('owner', 'editor', 'registrar', 'reader'))
);
--> statement-breakpoint
CREATE TABLE "registration_counts" (
	"slug" text NOT NULL,
	"state" text NOT NULL,
	"mode" text NOT NULL,
	"country" text NOT NULL,
	"capacity" text NOT NULL,
	"people" integer NOT NULL,
	"attended" integer NOT NULL,
	CONSTRAINT "registration_counts_key" PRIMARY KEY("slug","state","mode","country","capacity")
);
--> statement-breakpoint
CREATE TABLE "keys" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "later_applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"registration_id" uuid NOT NULL,
	"application" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "email_domains" (
	"domain" text PRIMARY KEY NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_circulars" (
	"slug" text NOT NULL,
	"circular_id" text NOT NULL,
	CONSTRAINT "meeting_circulars_key" PRIMARY KEY("slug","circular_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"file_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"sent_by" text,
	"language" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"replaces_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "meeting_documents_file_key" UNIQUE("file_id"),
	CONSTRAINT "meeting_documents_state_is_known" CHECK ("meeting_documents"."state" in ('waiting', 'approved', 'returned')),
	CONSTRAINT "meeting_documents_returned_has_reason" CHECK (("meeting_documents"."state" = 'returned') = ("meeting_documents"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "meeting_invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"email" text NOT NULL,
	"name" text,
	"organization" text,
	"country" text,
	"capacity" text,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "meeting_invitations_email_key" UNIQUE("email","slug"),
	CONSTRAINT "meeting_invitations_email_is_folded" CHECK ("meeting_invitations"."email" = lower("meeting_invitations"."email"))
);
--> statement-breakpoint
CREATE TABLE "meeting_releases" (
	"slug" text NOT NULL,
	"number" integer NOT NULL,
	"previous" integer GENERATED ALWAYS AS (nullif(number - 1, 0)) STORED,
	"name" text,
	"reason" text,
	"circular_id" text,
	"sequence" integer NOT NULL,
	"meeting" jsonb NOT NULL,
	"series" text GENERATED ALWAYS AS (meeting ->> 'series') STORED,
	"mode" text GENERATED ALWAYS AS (meeting ->> 'mode') STORED,
	"evidence" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"drift" jsonb NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"revision" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "meeting_releases_key" PRIMARY KEY("slug","number"),
	CONSTRAINT "meeting_releases_revision_key" UNIQUE("revision"),
	CONSTRAINT "meeting_releases_number_from_one" CHECK ("meeting_releases"."number" >= 1),
	CONSTRAINT "meeting_releases_sequence_within_number" CHECK ("meeting_releases"."sequence" between 0 and "meeting_releases"."number" - 1),
	CONSTRAINT "meeting_releases_first_changes_nothing" CHECK (("meeting_releases"."number" = 1) = ("meeting_releases"."changes" = '[]'::jsonb))
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"slug" text NOT NULL,
	"circular_id" text NOT NULL,
	"starts_on" date,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawal_reason" text,
	"turns" integer DEFAULT 0 NOT NULL,
	"turned_at" timestamp (3) with time zone,
	CONSTRAINT "meetings_key" PRIMARY KEY("slug"),
	CONSTRAINT "meetings_withdrawal_has_a_reason" CHECK (("meetings"."withdrawn_at" is null) = ("meetings"."withdrawal_reason" is null)),
	CONSTRAINT "meetings_slug_is_a_slug" CHECK ("meetings"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text,
	"registration_id" uuid,
	"focal_point_id" uuid,
	"subscription_id" uuid,
	"invitation_id" uuid,
	"speaker_invitation_id" uuid,
	"person_id" text,
	"speaker_contact_id" uuid,
	"notice_id" uuid,
	"application_id" uuid,
	"language" text NOT NULL,
	"facts" jsonb NOT NULL,
	"once" text,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp (3) with time zone,
	"error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "messages_once_key" UNIQUE("once"),
	CONSTRAINT "messages_has_one_addressee" CHECK (num_nonnulls("messages"."registration_id", "messages"."focal_point_id", "messages"."subscription_id", "messages"."invitation_id", "messages"."speaker_invitation_id", "messages"."speaker_contact_id", "messages"."person_id") = 1),
	CONSTRAINT "messages_state_is_known" CHECK ("messages"."state" in ('drafted', 'approved', 'queued', 'sent', 'deferred', 'failed', 'bounced')),
	CONSTRAINT "messages_due_has_a_time" CHECK (("messages"."state" in ('queued', 'deferred')) = ("messages"."next_attempt_at" is not null))
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
CREATE TABLE "notice_files" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"notice_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"since" integer,
	"release" integer,
	"audience" jsonb NOT NULL,
	"words" jsonb NOT NULL,
	"state" text NOT NULL,
	"page_level" text,
	"version" integer NOT NULL,
	"send_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"written_by" text,
	"approved_at" timestamp (3) with time zone,
	"approved_by" text,
	"queued_at" timestamp (3) with time zone,
	CONSTRAINT "notices_version_from_one" CHECK ("notices"."version" >= 1),
	CONSTRAINT "notices_state_is_known" CHECK ("notices"."state" in ('drafted', 'approved', 'queued', 'discarded')),
	CONSTRAINT "notices_page_level_is_known" CHECK ("notices"."page_level" is null or ("notices"."kind" = 'notice' and "notices"."page_level" in ('information', 'important', 'urgent'))),
	CONSTRAINT "notices_release_has_kind" CHECK (("notices"."release" is not null) = ("notices"."kind" in ('changed', 'postponed', 'cancelled')) and ("notices"."release" is null) = ("notices"."since" is null)),
	CONSTRAINT "notices_approved_by_somebody" CHECK ("notices"."state" not in ('approved', 'queued') or ("notices"."approved_at" is not null and "notices"."approved_by" is not null and "notices"."send_at" is not null)),
	CONSTRAINT "notices_queued_at" CHECK (("notices"."state" = 'queued') = ("notices"."queued_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "papers" (
	"code" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"registration_id" uuid,
	"stated" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "papers_registration_key" UNIQUE("registration_id","kind"),
	CONSTRAINT "papers_kind_is_known" CHECK ("papers"."kind" in ('certificate', 'visa-letter', 'confirmation'))
);
--> statement-breakpoint
CREATE TABLE "organization_memberships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"sector" text,
	"from_on" date NOT NULL,
	"until_on" date,
	CONSTRAINT "organization_memberships_kind_is_known" CHECK ("organization_memberships"."kind" in ('sector-member', 'associate', 'academia', 'partner')),
	CONSTRAINT "organization_memberships_sector_fits" CHECK (case "organization_memberships"."kind" when 'sector-member' then "organization_memberships"."sector" is not null and "organization_memberships"."sector" in ('T', 'D', 'R')
        when 'associate' then "organization_memberships"."sector" is null or "organization_memberships"."sector" in ('T', 'D', 'R')
        else "organization_memberships"."sector" is null end),
	CONSTRAINT "organization_memberships_ends_after_start" CHECK ("organization_memberships"."from_on" < "organization_memberships"."until_on")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"code" text PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL,
	"short_name" text,
	"also_known_as" text[] NOT NULL,
	"country" text,
	"website" text,
	"sort_name" text NOT NULL,
	"known_as" text[] NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "organizations_code_is_code" CHECK ("organizations"."code" ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
	CONSTRAINT "organizations_has_name" CHECK (jsonb_typeof("organizations"."names") = 'object' and "organizations"."names" <> '{}'::jsonb),
	CONSTRAINT "organizations_country_is_code" CHECK ("organizations"."country" ~ '^[A-Z]{2}$'),
	CONSTRAINT "organizations_website_is_of_the_web" CHECK ("organizations"."website" ~ '^https?://'),
	CONSTRAINT "organizations_version_counts" CHECK ("organizations"."version" > 0)
);
--> statement-breakpoint
CREATE TABLE "personal_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"registration_id" uuid,
	"focal_point_id" uuid,
	"subscription_id" uuid,
	"invitation_id" uuid,
	"speaker_invitation_id" uuid,
	"person_id" text,
	"application_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "personal_links_has_one_owner" CHECK (num_nonnulls("personal_links"."registration_id", "personal_links"."focal_point_id", "personal_links"."subscription_id", "personal_links"."invitation_id", "personal_links"."speaker_invitation_id", "personal_links"."person_id") = 1),
	CONSTRAINT "personal_links_purpose_is_known" CHECK ("personal_links"."purpose" in ('confirm', 'own', 'join', 'end', 'password')),
	CONSTRAINT "personal_links_confirm_expires" CHECK ("personal_links"."purpose" not in ('confirm', 'password') or "personal_links"."expires_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "platform_settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "proceedings" (
	"slug" text NOT NULL,
	"number" integer NOT NULL,
	"release" integer NOT NULL,
	"record" text NOT NULL,
	"digest" text NOT NULL,
	"frozen_at" timestamp (3) with time zone NOT NULL,
	"frozen_by" text,
	"reopened_at" timestamp (3) with time zone,
	"reopened_by" text,
	"reopening_reason" text,
	CONSTRAINT "proceedings_key" PRIMARY KEY("slug","number"),
	CONSTRAINT "proceedings_number_from_one" CHECK ("proceedings"."number" >= 1),
	CONSTRAINT "proceedings_digest_is_of_the_record" CHECK ("proceedings"."digest" = encode(sha256(convert_to("proceedings"."record", 'UTF8')), 'hex')),
	CONSTRAINT "proceedings_reopening_has_a_reason" CHECK (("proceedings"."reopened_at" is null) = ("proceedings"."reopening_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "public_revision" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"number" bigint NOT NULL,
	CONSTRAINT "public_revision_is_one_row" CHECK ("public_revision"."only")
);
--> statement-breakpoint
CREATE TABLE "registration_notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"registration_id" uuid NOT NULL,
	"person" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "registration_places" (
	"slug" text NOT NULL,
	"mode" text NOT NULL,
	"capacity" integer,
	"open" boolean NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	"last_place" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "registration_places_key" PRIMARY KEY("slug","mode"),
	CONSTRAINT "registration_places_mode_is_known" CHECK ("registration_places"."mode" in ('on-site', 'online')),
	CONSTRAINT "registration_places_never_oversold" CHECK ("registration_places"."taken" >= 0 and ("registration_places"."capacity" is null or "registration_places"."taken" <= "registration_places"."capacity"))
);
--> statement-breakpoint
CREATE TABLE "registration_quotas" (
	"slug" text NOT NULL,
	"mode" text NOT NULL,
	"capacity" text NOT NULL,
	"places" integer NOT NULL,
	"taken" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "registration_quotas_key" PRIMARY KEY("slug","mode","capacity"),
	CONSTRAINT "registration_quotas_never_oversold" CHECK ("registration_quotas"."taken" between 0 and "registration_quotas"."places")
);
--> statement-breakpoint
CREATE TABLE "registration_settings" (
	"slug" text PRIMARY KEY NOT NULL,
	"open_to" text DEFAULT 'everyone' NOT NULL,
	"opens_at" timestamp (3) with time zone,
	"closes_at" timestamp (3) with time zone,
	"rule" text NOT NULL,
	"offer_hours" integer NOT NULL,
	"listed_days" integer DEFAULT 30 NOT NULL,
	"reminder_hours" jsonb NOT NULL,
	"questions" jsonb NOT NULL,
	CONSTRAINT "registration_settings_rule_is_known" CHECK ("registration_settings"."rule" in ('automatic', 'review', 'focal-point')),
	CONSTRAINT "registration_settings_open_to_is_known" CHECK ("registration_settings"."open_to" in ('everyone', 'invited')),
	CONSTRAINT "registration_settings_closes_after_it_opens" CHECK ("registration_settings"."opens_at" < "registration_settings"."closes_at")
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"email" text,
	"name" text NOT NULL,
	"organization" text,
	"country" text NOT NULL,
	"capacity" text NOT NULL,
	"mode" text NOT NULL,
	"language" text NOT NULL,
	"zone" text,
	"answers" jsonb NOT NULL,
	"access_needs" jsonb NOT NULL,
	"listed" text NOT NULL,
	"record_attendance" boolean NOT NULL,
	"consents" jsonb NOT NULL,
	"decision" jsonb NOT NULL,
	"delegation_id" uuid,
	"is_head" boolean DEFAULT false NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"place" integer,
	"check_in_code" text,
	"offer_expires_at" timestamp (3) with time zone,
	"reason" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "registrations_email_key" UNIQUE("email","slug"),
	CONSTRAINT "registrations_email_is_folded" CHECK ("registrations"."email" = lower("registrations"."email")),
	CONSTRAINT "registrations_version_from_one" CHECK ("registrations"."version" >= 1),
	CONSTRAINT "registrations_state_is_known" CHECK ("registrations"."state" in ('unconfirmed', 'in-review', 'waiting', 'offered', 'confirmed', 'refused', 'lapsed', 'withdrawn', 'erased')),
	CONSTRAINT "registrations_offer_has_an_end" CHECK (("registrations"."state" = 'offered') = ("registrations"."offer_expires_at" is not null)),
	CONSTRAINT "registrations_has_a_place_in_line" CHECK ("registrations"."place" is not null or "registrations"."state" in ('unconfirmed', 'withdrawn', 'erased')),
	CONSTRAINT "registrations_erased_is_nobody" CHECK (("registrations"."state" = 'erased') = ("registrations"."email" is null))
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"circular_id" text,
	"slug" text,
	"part" text,
	"language" text,
	"held_on" date,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"words" "tsvector" NOT NULL,
	"release" integer NOT NULL,
	"rules" integer NOT NULL,
	CONSTRAINT "search_entries_type_is_known" CHECK ("search_entries"."type" in ('letter', 'meeting', 'session', 'speaker', 'document', 'decision')),
	CONSTRAINT "search_entries_have_one_source" CHECK (num_nonnulls("search_entries"."circular_id", "search_entries"."slug") = 1),
	CONSTRAINT "search_entries_letters_are_letters" CHECK (("search_entries"."type" = 'letter') = ("search_entries"."slug" is null))
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"secret_hash" text NOT NULL,
	"name" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	CONSTRAINT "service_keys_secret_hash_key" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_token_key" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "speaker_contacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"speaker" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	CONSTRAINT "speaker_contacts_speaker_key" UNIQUE("slug","speaker"),
	CONSTRAINT "speaker_contacts_email_is_folded" CHECK ("speaker_contacts"."email" = lower("speaker_contacts"."email"))
);
--> statement-breakpoint
CREATE TABLE "speaker_invitations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"speaker" text NOT NULL,
	"name" text NOT NULL,
	"draft_id" uuid,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "speaker_invitations_speaker_key" UNIQUE("slug","speaker"),
	CONSTRAINT "speaker_invitations_email_is_folded" CHECK ("speaker_invitations"."email" = lower("speaker_invitations"."email")),
	CONSTRAINT "speaker_invitations_answer_is_known" CHECK ("speaker_invitations"."answer" in ('confirmed', 'declined')),
	CONSTRAINT "speaker_invitations_answered_at" CHECK (("speaker_invitations"."answer" is null) = ("speaker_invitations"."answered_at" is null))
);
--> statement-breakpoint
CREATE TABLE "speaker_materials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"invitation_id" uuid,
	"kind" text NOT NULL,
	"text" text,
	"file_id" uuid,
	"session" text,
	"state" text NOT NULL,
	"reason" text,
	"sent_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "speaker_materials_file_key" UNIQUE("file_id"),
	CONSTRAINT "speaker_materials_kind_is_known" CHECK ("speaker_materials"."kind" in ('biography', 'photograph', 'slides')),
	CONSTRAINT "speaker_materials_text_or_file" CHECK (("speaker_materials"."kind" = 'biography') = ("speaker_materials"."text" is not null) and ("speaker_materials"."kind" = 'biography') = ("speaker_materials"."file_id" is null)),
	CONSTRAINT "speaker_materials_state_is_known" CHECK ("speaker_materials"."state" in ('waiting', 'taken', 'returned')),
	CONSTRAINT "speaker_materials_returned_has_reason" CHECK (("speaker_materials"."state" = 'returned') = ("speaker_materials"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"slug" text,
	"language" text NOT NULL,
	"zone" text,
	"state" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	CONSTRAINT "subscriptions_email_key" UNIQUE NULLS NOT DISTINCT("email","slug"),
	CONSTRAINT "subscriptions_email_is_folded" CHECK ("subscriptions"."email" = lower("subscriptions"."email")),
	CONSTRAINT "subscriptions_active_is_confirmed" CHECK (("subscriptions"."state" = 'active') = ("subscriptions"."confirmed_at" is not null)),
	CONSTRAINT "subscriptions_state_is_known" CHECK ("subscriptions"."state" in ('unconfirmed', 'active'))
);
--> statement-breakpoint
CREATE TABLE "two_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	CONSTRAINT "two_factors_user_key" UNIQUE("user_id")
);
--> statement-breakpoint
CREATE TABLE "unnamed_attendance" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"sitting" date NOT NULL,
	"session" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "used_codes" (
	"user_id" text NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "used_codes_user_id_code_hash_pk" PRIMARY KEY("user_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"role" text NOT NULL,
	"meetings" text[],
	"active" boolean DEFAULT true NOT NULL,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"last_sign_in_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_email_key" UNIQUE("email"),
	CONSTRAINT "users_role_is_known" CHECK ("users"."role" in ('owner', 'editor', 'registrar', 'reader')),
	CONSTRAINT "users_owners_are_not_limited" CHECK ("users"."meetings" is null or "users"."role" <> 'owner')
);
--> statement-breakpoint
CREATE TABLE "verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "visa_requests" (
	"registration_id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"nationality" text NOT NULL,
	"born_on" date NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "visa_requests_state_is_known" CHECK ("visa_requests"."state" in ('asked', 'approved', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "webhook_deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"webhook_id" uuid NOT NULL,
	"event" text NOT NULL,
	"body" text NOT NULL,
	"status" text NOT NULL,
	"attempts" integer NOT NULL,
	"answer" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"tried_at" timestamp (3) with time zone,
	CONSTRAINT "webhook_deliveries_status_is_known" CHECK ("webhook_deliveries"."status" in ('waiting', 'delivered', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"events" jsonb NOT NULL,
	"secret" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_registration" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegations" ADD CONSTRAINT "delegations_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_meeting" FOREIGN KEY ("meeting") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "email_texts" ADD CONSTRAINT "email_texts_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "focal_points" ADD CONSTRAINT "focal_points_delegation" FOREIGN KEY ("delegation_id") REFERENCES "public"."delegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_counts" ADD CONSTRAINT "registration_counts_settings" FOREIGN KEY ("slug") REFERENCES "public"."registration_settings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "later_applications" ADD CONSTRAINT "later_applications_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_circulars" ADD CONSTRAINT "meeting_circulars_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_circulars" ADD CONSTRAINT "meeting_circulars_circular" FOREIGN KEY ("circular_id") REFERENCES "public"."circulars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_documents" ADD CONSTRAINT "meeting_documents_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_documents" ADD CONSTRAINT "meeting_documents_sent_by_users_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_documents" ADD CONSTRAINT "meeting_documents_replaces" FOREIGN KEY ("replaces_id") REFERENCES "public"."meeting_documents"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_documents" ADD CONSTRAINT "meeting_documents_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_invitations" ADD CONSTRAINT "meeting_invitations_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD CONSTRAINT "meeting_releases_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD CONSTRAINT "meeting_releases_previous" FOREIGN KEY ("slug","previous") REFERENCES "public"."meeting_releases"("slug","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_releases" ADD CONSTRAINT "meeting_releases_circular" FOREIGN KEY ("circular_id") REFERENCES "public"."circulars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_circular" FOREIGN KEY ("circular_id") REFERENCES "public"."circulars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_focal_point_id_focal_points_id_fk" FOREIGN KEY ("focal_point_id") REFERENCES "public"."focal_points"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_invitation_id_meeting_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."meeting_invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_speaker_invitation_id_speaker_invitations_id_fk" FOREIGN KEY ("speaker_invitation_id") REFERENCES "public"."speaker_invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_speaker_contact_id_speaker_contacts_id_fk" FOREIGN KEY ("speaker_contact_id") REFERENCES "public"."speaker_contacts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_application_id_later_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."later_applications"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_letters" ADD CONSTRAINT "nomination_letters_delegation" FOREIGN KEY ("delegation_id") REFERENCES "public"."delegations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "nomination_letters" ADD CONSTRAINT "nomination_letters_file" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_files" ADD CONSTRAINT "notice_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_files" ADD CONSTRAINT "notice_files_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_since" FOREIGN KEY ("slug","since") REFERENCES "public"."meeting_releases"("slug","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_release" FOREIGN KEY ("slug","release") REFERENCES "public"."meeting_releases"("slug","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_memberships" ADD CONSTRAINT "organization_memberships_organization" FOREIGN KEY ("code") REFERENCES "public"."organizations"("code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_focal_point_id_focal_points_id_fk" FOREIGN KEY ("focal_point_id") REFERENCES "public"."focal_points"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_invitation_id_meeting_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."meeting_invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_speaker_invitation_id_speaker_invitations_id_fk" FOREIGN KEY ("speaker_invitation_id") REFERENCES "public"."speaker_invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_person_id_users_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_links" ADD CONSTRAINT "personal_links_application_id_later_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."later_applications"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_release" FOREIGN KEY ("slug","release") REFERENCES "public"."meeting_releases"("slug","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_notes" ADD CONSTRAINT "registration_notes_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_places" ADD CONSTRAINT "registration_places_settings" FOREIGN KEY ("slug") REFERENCES "public"."registration_settings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_quotas" ADD CONSTRAINT "registration_quotas_places" FOREIGN KEY ("slug","mode") REFERENCES "public"."registration_places"("slug","mode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registration_settings" ADD CONSTRAINT "registration_settings_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_places" FOREIGN KEY ("slug","mode") REFERENCES "public"."registration_places"("slug","mode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_delegation" FOREIGN KEY ("delegation_id") REFERENCES "public"."delegations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_circular" FOREIGN KEY ("circular_id") REFERENCES "public"."circulars"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_contacts" ADD CONSTRAINT "speaker_contacts_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_invitations" ADD CONSTRAINT "speaker_invitations_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_materials" ADD CONSTRAINT "speaker_materials_invitation_id_speaker_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."speaker_invitations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_materials" ADD CONSTRAINT "speaker_materials_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "speaker_materials" ADD CONSTRAINT "speaker_materials_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unnamed_attendance" ADD CONSTRAINT "unnamed_attendance_meeting" FOREIGN KEY ("slug") REFERENCES "public"."meetings"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "used_codes" ADD CONSTRAINT "used_codes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visa_requests" ADD CONSTRAINT "visa_requests_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "accounts_user_index" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "audit_subject_index" ON "audit" USING btree ("subject","at");--> statement-breakpoint
CREATE INDEX "circulars_issued_on_index" ON "circulars" USING btree ("issued_on","id");--> statement-breakpoint
CREATE INDEX "drafts_created_at_index" ON "drafts" USING btree ("created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "email_texts_platform_key" ON "email_texts" USING btree ("kind") WHERE slug is null;--> statement-breakpoint
CREATE INDEX "focal_points_delegation_index" ON "focal_points" USING btree ("delegation_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_index" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "later_applications_registration_index" ON "later_applications" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "meeting_circulars_circular_index" ON "meeting_circulars" USING btree ("circular_id");--> statement-breakpoint
CREATE INDEX "meeting_documents_meeting_index" ON "meeting_documents" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "meeting_invitations_created_at_index" ON "meeting_invitations" USING btree ("slug","created_at","id");--> statement-breakpoint
CREATE INDEX "meeting_releases_circular_index" ON "meeting_releases" USING btree ("circular_id");--> statement-breakpoint
CREATE INDEX "meetings_circular_index" ON "meetings" USING btree ("circular_id");--> statement-breakpoint
CREATE INDEX "meetings_starts_on_index" ON "meetings" USING btree ("starts_on","slug");--> statement-breakpoint
CREATE INDEX "meetings_sorted_index" ON "meetings" USING btree (coalesce(starts_on, date '0001-01-01'),"slug");--> statement-breakpoint
CREATE INDEX "messages_due_index" ON "messages" USING btree ("next_attempt_at","id") WHERE state in ('queued', 'deferred');--> statement-breakpoint
CREATE INDEX "messages_meeting_index" ON "messages" USING btree ("slug") WHERE slug is not null;--> statement-breakpoint
CREATE INDEX "messages_without_meeting_index" ON "messages" USING btree ("created_at") WHERE slug is null;--> statement-breakpoint
CREATE INDEX "messages_unsent_index" ON "messages" USING btree ("state","created_at") WHERE state <> 'sent';--> statement-breakpoint
CREATE INDEX "messages_created_at_index" ON "messages" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "messages_registration_index" ON "messages" USING btree ("registration_id","kind");--> statement-breakpoint
CREATE INDEX "messages_notice_index" ON "messages" USING btree ("notice_id","state") WHERE notice_id is not null;--> statement-breakpoint
CREATE INDEX "messages_subscription_index" ON "messages" USING btree ("subscription_id") WHERE subscription_id is not null;--> statement-breakpoint
CREATE INDEX "messages_invitation_index" ON "messages" USING btree ("invitation_id") WHERE invitation_id is not null;--> statement-breakpoint
CREATE INDEX "messages_focal_point_index" ON "messages" USING btree ("focal_point_id") WHERE focal_point_id is not null;--> statement-breakpoint
CREATE INDEX "messages_speaker_invitation_index" ON "messages" USING btree ("speaker_invitation_id") WHERE speaker_invitation_id is not null;--> statement-breakpoint
CREATE INDEX "messages_speaker_contact_index" ON "messages" USING btree ("speaker_contact_id") WHERE speaker_contact_id is not null;--> statement-breakpoint
CREATE INDEX "messages_person_index" ON "messages" USING btree ("person_id") WHERE person_id is not null;--> statement-breakpoint
CREATE INDEX "messages_application_index" ON "messages" USING btree ("application_id") WHERE application_id is not null;--> statement-breakpoint
CREATE INDEX "nomination_letters_delegation_index" ON "nomination_letters" USING btree ("delegation_id");--> statement-breakpoint
CREATE INDEX "notice_files_notice_index" ON "notice_files" USING btree ("notice_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_release_draft_key" ON "notices" USING btree ("slug") WHERE state = 'drafted' and release is not null;--> statement-breakpoint
CREATE INDEX "notices_created_at_index" ON "notices" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "notices_due_index" ON "notices" USING btree ("send_at") WHERE state = 'approved';--> statement-breakpoint
CREATE INDEX "papers_meeting_index" ON "papers" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "organization_memberships_code_index" ON "organization_memberships" USING btree ("code");--> statement-breakpoint
CREATE INDEX "organizations_sort_name_index" ON "organizations" USING btree ("sort_name","code");--> statement-breakpoint
CREATE INDEX "organizations_known_as_index" ON "organizations" USING gin ("known_as");--> statement-breakpoint
CREATE INDEX "personal_links_registration_index" ON "personal_links" USING btree ("registration_id");--> statement-breakpoint
CREATE INDEX "personal_links_focal_point_index" ON "personal_links" USING btree ("focal_point_id");--> statement-breakpoint
CREATE INDEX "personal_links_subscription_index" ON "personal_links" USING btree ("subscription_id");--> statement-breakpoint
CREATE INDEX "personal_links_invitation_index" ON "personal_links" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "personal_links_speaker_invitation_index" ON "personal_links" USING btree ("speaker_invitation_id");--> statement-breakpoint
CREATE INDEX "personal_links_person_index" ON "personal_links" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "personal_links_application_index" ON "personal_links" USING btree ("application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "proceedings_closed_once" ON "proceedings" USING btree ("slug") WHERE "proceedings"."reopened_at" is null;--> statement-breakpoint
CREATE INDEX "registration_notes_registration_index" ON "registration_notes" USING btree ("registration_id");--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_check_in_code_key" ON "registrations" USING btree ("check_in_code") WHERE check_in_code is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_place_key" ON "registrations" USING btree ("slug","mode","place") WHERE place is not null;--> statement-breakpoint
CREATE INDEX "registrations_delegation_index" ON "registrations" USING btree ("delegation_id") WHERE delegation_id is not null;--> statement-breakpoint
CREATE INDEX "registrations_created_at_index" ON "registrations" USING btree ("slug","created_at","id");--> statement-breakpoint
CREATE INDEX "registrations_newest_index" ON "registrations" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "registrations_state_index" ON "registrations" USING btree ("slug","mode","state","place") WHERE state <> 'unconfirmed';--> statement-breakpoint
CREATE INDEX "registrations_in_review_index" ON "registrations" USING btree ("slug") WHERE state = 'in-review';--> statement-breakpoint
CREATE INDEX "registrations_offers_index" ON "registrations" USING btree ("offer_expires_at") WHERE state = 'offered';--> statement-breakpoint
CREATE INDEX "registrations_needs_index" ON "registrations" USING btree ("slug") WHERE answers <> '{}'::jsonb or access_needs <> '[]'::jsonb;--> statement-breakpoint
CREATE UNIQUE INDEX "registrations_head_key" ON "registrations" USING btree ("delegation_id") WHERE is_head;--> statement-breakpoint
CREATE INDEX "search_entries_circular_index" ON "search_entries" USING btree ("circular_id");--> statement-breakpoint
CREATE INDEX "search_entries_slug_index" ON "search_entries" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "search_entries_words_index" ON "search_entries" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_entries_held_on_index" ON "search_entries" USING btree ("held_on" DESC NULLS LAST,"id");--> statement-breakpoint
CREATE INDEX "service_keys_created_at_index" ON "service_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "sessions_user_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "speaker_materials_meeting_index" ON "speaker_materials" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "speaker_materials_invitation_index" ON "speaker_materials" USING btree ("invitation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "speaker_materials_pending_key" ON "speaker_materials" USING btree ("invitation_id","kind") WHERE kind <> 'slides' and state <> 'taken';--> statement-breakpoint
CREATE INDEX "subscriptions_meeting_index" ON "subscriptions" USING btree ("slug","state");--> statement-breakpoint
CREATE INDEX "unnamed_attendance_of_meeting" ON "unnamed_attendance" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "verifications_identifier_index" ON "verifications" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_created_at_index" ON "webhook_deliveries" USING btree ("webhook_id","created_at","id");--> statement-breakpoint
-- Written by hand: functions, triggers and first rows, which the schema in db/tables does not hold

INSERT INTO "public_revision" ("number") VALUES (1);
--> statement-breakpoint
-- Releases are written once
CREATE FUNCTION "refuse_to_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'rows of % are written once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "meeting_releases_written_once" BEFORE UPDATE OR DELETE ON "meeting_releases" FOR EACH ROW EXECUTE FUNCTION "refuse_to_change"();
--> statement-breakpoint
-- Only an exported year of the audit log can be deleted, by the transaction that names it
CREATE FUNCTION "refuse_to_change_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' AND current_setting('u4ssc.deleted_audit_year', true)
		= extract(year FROM OLD."at" AT TIME ZONE 'UTC')::text THEN
		RETURN OLD;
	END IF;
	RAISE EXCEPTION 'rows of % are written once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "audit_written_once" BEFORE UPDATE OR DELETE ON "audit" FOR EACH ROW EXECUTE FUNCTION "refuse_to_change_audit"();
--> statement-breakpoint
-- Notifies all processes of each change of public data, so that they clear their caches
CREATE FUNCTION "raise_public_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	raised bigint;
BEGIN
	UPDATE "public_revision" SET "number" = "number" + 1 RETURNING "number" INTO raised;
	PERFORM pg_notify('public_revision', raised::text);
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "circulars_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "circulars" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();
--> statement-breakpoint
CREATE TRIGGER "meetings_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "meetings" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();
--> statement-breakpoint
CREATE TRIGGER "meeting_releases_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "meeting_releases" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();
--> statement-breakpoint
CREATE TRIGGER "meeting_circulars_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "meeting_circulars" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();
--> statement-breakpoint
CREATE TRIGGER "proceedings_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "proceedings" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();
--> statement-breakpoint
CREATE TRIGGER "organizations_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "organizations" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();
--> statement-breakpoint
CREATE TRIGGER "organization_memberships_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "organization_memberships" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();
--> statement-breakpoint
-- Numbers releases in the order in which they are committed
CREATE FUNCTION "place_release"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE "public_revision" SET "number" = "number" + 1 RETURNING "number" INTO NEW."revision";
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "meeting_releases_placed" BEFORE INSERT ON "meeting_releases" FOR EACH ROW EXECUTE FUNCTION "place_release"();
--> statement-breakpoint
-- Refuses releases of a meeting whose proceedings are closed
CREATE FUNCTION "refuse_after_closing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- Closing the proceedings locks the meeting too, so that one of the two waits for the other
	PERFORM 1 FROM "meetings" WHERE "slug" = NEW."slug" FOR UPDATE;
	IF EXISTS (SELECT 1 FROM "proceedings" WHERE "slug" = NEW."slug" AND "reopened_at" IS NULL) THEN
		RAISE EXCEPTION 'the proceedings of % are closed', NEW."slug" USING ERRCODE = 'restrict_violation';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "meeting_releases_before_closing" BEFORE INSERT ON "meeting_releases" FOR EACH ROW EXECUTE FUNCTION "refuse_after_closing"();
--> statement-breakpoint
-- Closed proceedings can only be reopened, once
CREATE FUNCTION "allow_reopening_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'UPDATE' AND OLD."reopened_at" IS NULL AND NEW."reopened_at" IS NOT NULL
		AND (NEW."slug", NEW."number", NEW."release", NEW."record", NEW."frozen_at", NEW."frozen_by")
			IS NOT DISTINCT FROM (OLD."slug", OLD."number", OLD."release", OLD."record", OLD."frozen_at", OLD."frozen_by")
	THEN
		RETURN NEW;
	END IF;
	RAISE EXCEPTION 'rows of % are reopened once, and never change otherwise', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER "proceedings_reopened_only" BEFORE UPDATE OR DELETE ON "proceedings" FOR EACH ROW EXECUTE FUNCTION "allow_reopening_only"();
--> statement-breakpoint
-- Counts the places that registrations hold, of the mode and of the quota
CREATE FUNCTION "keep_taken_places"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP <> 'INSERT' AND OLD."state" IN ('offered', 'confirmed') THEN
		UPDATE "registration_places" SET "taken" = "taken" - 1
		WHERE "slug" = OLD."slug" AND "mode" = OLD."mode";
		UPDATE "registration_quotas" SET "taken" = "taken" - 1
		WHERE "slug" = OLD."slug" AND "mode" = OLD."mode" AND "capacity" = OLD."capacity";
	END IF;
	IF TG_OP <> 'DELETE' AND NEW."state" IN ('offered', 'confirmed') THEN
		UPDATE "registration_places" SET "taken" = "taken" + 1
		WHERE "slug" = NEW."slug" AND "mode" = NEW."mode";
		UPDATE "registration_quotas" SET "taken" = "taken" + 1
		WHERE "slug" = NEW."slug" AND "mode" = NEW."mode" AND "capacity" = NEW."capacity";
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "registrations_keep_taken_places" AFTER UPDATE OF "state", "mode", "slug", "capacity" OR DELETE ON "registrations" FOR EACH ROW EXECUTE FUNCTION "keep_taken_places"();
--> statement-breakpoint
-- New registrations usually hold no place
CREATE TRIGGER "registrations_keep_taken_places_of_new" AFTER INSERT ON "registrations" FOR EACH ROW WHEN (NEW."state" IN ('offered', 'confirmed')) EXECUTE FUNCTION "keep_taken_places"();
--> statement-breakpoint
-- Counts the emails that anybody can request for an address, whatever they are about
CREATE FUNCTION "count_requested_emails"(address text, since timestamptz) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
	RETURN
		(SELECT count(*) FROM "registrations" r JOIN "messages" m ON m."registration_id" = r."id"
		WHERE r."email" = address AND m."kind" IN ('confirm', 'already') AND m."created_at" > since)
		+ (SELECT count(*) FROM "subscriptions" s JOIN "messages" m ON m."subscription_id" = s."id"
		WHERE s."email" = address AND m."kind" = 'follow' AND m."created_at" > since)
		+ (SELECT count(*) FROM "meeting_invitations" i JOIN "messages" m ON m."invitation_id" = i."id"
		WHERE i."email" = address AND m."kind" = 'invitation' AND m."created_at" > since)
		+ (SELECT count(*) FROM "users" u JOIN "messages" m ON m."person_id" = u."id"
		WHERE u."email" = address AND m."kind" = 'password' AND m."created_at" > since);
END $$;
--> statement-breakpoint
-- A range of texts lets a gist index compare texts, without an extension that a server may lack
CREATE TYPE "text_range" AS RANGE (subtype = text);
--> statement-breakpoint
-- An organization has a membership only once at a time
ALTER TABLE "organization_memberships" ADD CONSTRAINT "organization_memberships_hold_once" EXCLUDE USING gist (text_range("code" || ' ' || "kind" || ' ' || coalesce("sector", ''), "code" || ' ' || "kind" || ' ' || coalesce("sector", ''), '[]') WITH &&, daterange("from_on", "until_on") WITH &&);
--> statement-breakpoint
-- Remembers deleted files, so that their content in the file store is deleted too
CREATE FUNCTION "note_deleted_file"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "deleted_files" VALUES (OLD."id", now()) ON CONFLICT DO NOTHING;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "files_note_deleted" AFTER DELETE ON "files" FOR EACH ROW EXECUTE FUNCTION "note_deleted_file"();
