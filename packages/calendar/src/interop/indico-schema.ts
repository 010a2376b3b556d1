import * as z from 'zod'

/** A text that may be missing; a number is taken for a text. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null)
  .transform((value) => value ?? '')

/** Date and time in the zone of the reader of the export, which can differ from that of the event. */
const time = z.object({ date: z.string(), time: z.string(), tz: z.string() }).nullish().catch(null)

const person = z.object({
  id: text,
  person_id: text,
  emailHash: text,
  fullName: text,
  name: text,
  first_name: text,
  last_name: text,
  affiliation: text,
})
export type IndicoPerson = z.infer<typeof person>

const people = z.array(person).nullish().catch(null)

const contribution = z.object({
  id: text,
  title: text,
  description: text,
  startDate: time,
  endDate: time,
  room: text,
  speakers: people,
})
export type IndicoContribution = z.infer<typeof contribution>

const contributions = z.array(contribution).nullish().catch(null)

const session = contribution.extend({
  conveners: people,
  sessionConveners: people,
  contributions,
})
export type IndicoSession = z.infer<typeof session>

const event = z.object({
  id: text,
  title: z.string(),
  description: text,
  startDate: time,
  endDate: time,
  timezone: text,
  location: text,
  room: text,
  roomFullname: text,
  address: text,
  url: text,
  language: text,
  chairs: people,
  contributions,
  sessions: z.array(session).nullish().catch(null),
})
export type IndicoEvent = z.infer<typeof event>

/** What is used of an answer of Indico's HTTP export, in all its levels of detail. */
export const IndicoExportSchema = z.object({
  _type: z.literal('HTTPAPIResult'),
  results: z.array(event),
})
export type IndicoTime = z.infer<typeof time>
