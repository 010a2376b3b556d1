-- Written by hand: an exported year of the audit log can be deleted by the transaction that names it
CREATE FUNCTION "refuse_to_change_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF TG_OP = 'DELETE' AND current_setting('u4ssc.deleted_audit_year', true)
		= extract(year FROM OLD."at" AT TIME ZONE 'UTC')::text THEN
		RETURN OLD;
	END IF;
	RAISE EXCEPTION 'rows of % are written once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
DROP TRIGGER "audit_written_once" ON "audit";
--> statement-breakpoint
CREATE TRIGGER "audit_written_once" BEFORE UPDATE OR DELETE ON "audit" FOR EACH ROW EXECUTE FUNCTION "refuse_to_change_audit"();
