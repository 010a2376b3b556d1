import * as z from 'zod'

const text = z
  .string()
  .nullish()
  .catch(null)
  .transform((value) => value?.trim() ?? '')

const person = z.object({
  guid: text,
  code: text,
  name: text,
  public_name: text,
  biography: text,
  avatar: text,
})
export type PretalxPerson = z.infer<typeof person>

const session = z.object({
  guid: text,
  id: z.union([z.string(), z.number()]).nullish().catch(null),
  title: text,
  abstract: text,
  description: text,
  type: text,
  date: text,
  duration: text,
  room: text,
  persons: z.array(person).nullish().catch(null),
})
export type PretalxSession = z.infer<typeof session>

const conference = z.object({
  acronym: text,
  title: z.string(),
  description: text,
  start: text,
  end: text,
  time_zone_name: text,
  url: text,
  days: z.array(z.object({ rooms: z.record(z.string(), z.array(session)) })),
})

/** What is used of a schedule in JSON (schedule.json of frab, pretalx and others). */
export const PretalxScheduleSchema = z.object({
  schedule: z.object({ url: text, base_url: text, conference }),
})
