ALTER TABLE "circulars" DROP CONSTRAINT "circulars_reference_key";--> statement-breakpoint
CREATE INDEX "circulars_number_index" ON "circulars" USING btree ("number");
