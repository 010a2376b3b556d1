CREATE INDEX "messages_meeting_index" ON "messages" USING btree ("slug") WHERE slug is not null;--> statement-breakpoint
CREATE INDEX "messages_focal_point_index" ON "messages" USING btree ("focal_point_id") WHERE focal_point_id is not null;--> statement-breakpoint
CREATE INDEX "messages_speaker_invitation_index" ON "messages" USING btree ("speaker_invitation_id") WHERE speaker_invitation_id is not null;--> statement-breakpoint
CREATE INDEX "messages_speaker_contact_index" ON "messages" USING btree ("speaker_contact_id") WHERE speaker_contact_id is not null;--> statement-breakpoint
CREATE INDEX "registrations_offers_index" ON "registrations" USING btree ("offer_expires_at") WHERE state = 'offered';--> statement-breakpoint
CREATE INDEX "registrations_needs_index" ON "registrations" USING btree ("slug") WHERE answers <> '{}'::jsonb or access_needs <> '[]'::jsonb;--> statement-breakpoint
CREATE INDEX "speaker_materials_meeting_index" ON "speaker_materials" USING btree ("slug");