-- A process keeps the form of a meeting until the revision changes. Places are written with their settings
CREATE TRIGGER "registration_settings_raise_revision" AFTER INSERT OR UPDATE OR DELETE ON "registration_settings" FOR EACH STATEMENT EXECUTE FUNCTION "raise_public_revision"();
