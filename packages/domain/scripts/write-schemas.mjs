// Writes the JSON Schema (draft 2020-12) of each published shape from the zod schema it comes from.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import * as z from 'zod'
import * as domain from '../dist/index.js'

const PUBLISHED = {
  reading: domain.ReadingSchema,
  circular: domain.CircularSchema,
  meeting: domain.MeetingSchema,
  'participation-policy': domain.ParticipationPolicySchema,
  applicant: domain.ApplicantSchema,
  decision: domain.DecisionSchema,
  'meeting-times': domain.MeetingTimesSchema,
  consolidation: domain.ConsolidationSchema,
}

const folder = new URL('../schemas/', import.meta.url)
await rm(folder, { recursive: true, force: true })
await mkdir(folder)
for (const [name, schema] of Object.entries(PUBLISHED)) {
  const json = { $id: `urn:u4ssc:domain:${name}`, ...z.toJSONSchema(schema) }
  await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(json, null, 2)}\n`)
}
