-- Anybody can request the email with a personal link again, so it counts too
CREATE OR REPLACE FUNCTION "count_requested_emails"(address text, since timestamptz) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
BEGIN
	RETURN
		(SELECT count(*) FROM "registrations" r JOIN "messages" m ON m."registration_id" = r."id"
		WHERE r."email" = address AND m."kind" IN ('confirm', 'already', 'link') AND m."created_at" > since)
		+ (SELECT count(*) FROM "subscriptions" s JOIN "messages" m ON m."subscription_id" = s."id"
		WHERE s."email" = address AND m."kind" = 'follow' AND m."created_at" > since)
		+ (SELECT count(*) FROM "meeting_invitations" i JOIN "messages" m ON m."invitation_id" = i."id"
		WHERE i."email" = address AND m."kind" = 'invitation' AND m."created_at" > since)
		+ (SELECT count(*) FROM "users" u JOIN "messages" m ON m."person_id" = u."id"
		WHERE u."email" = address AND m."kind" = 'password' AND m."created_at" > since);
END $$;
