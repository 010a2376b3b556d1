import { CircularDeadlineSchema, ReferenceSchema } from '@u4ssc/domain/circulars'
import { MeetingSchema, VenueSchema } from '@u4ssc/domain/meetings'
import { listStatedFacts, type StatedFact } from '@u4ssc/domain/meetings/facts'
import { CalendarDateSchema, LanguageSchema, WallTimeSchema } from '@u4ssc/domain'
import * as z from 'zod'

/** Facts that a case states in a simpler form, or not. */
const OWN_FORM = {
  ...{ id: true, series: true, schedule: true, venue: true, participation: true },
  ...{ registration: true, contact: true, status: true, convenedBy: true, language: true },
} as const satisfies Partial<Record<StatedFact, true>>
type SameFact = Exclude<StatedFact, keyof typeof OWN_FORM>

/** The facts that a case states as the meeting has them. */
export const SAME_FACTS: readonly SameFact[] = /* @__PURE__ */ listStatedFacts().filter(isSame)

function isSame(name: StatedFact): name is SameFact {
  return !Object.hasOwn(OWN_FORM, name)
}

function maskOf<Name extends string>(names: readonly Name[]): Record<Name, true>
function maskOf(names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, true]))
}

/**
 * The facts that a circular states about one meeting; `null` if not stated.
 *
 * @example
 * ExpectedMeetingSchema.shape.mode.safeParse('virtual').success // => true
 */
export const ExpectedMeetingSchema = z.object({
  ...MeetingSchema.pick(maskOf(SAME_FACTS)).shape,
  startDate: CalendarDateSchema.nullable(),
  endDate: CalendarDateSchema.nullable(),
  startTime: WallTimeSchema.nullable(),
  endTime: WallTimeSchema.nullable(),
  zone: z.string().nullable(),
  venue: z.string().nullable(),
  city: z.string().nullable(),
  country: VenueSchema.shape.country,
  participation: z.array(z.string()),
  registrationRequired: z.boolean().nullable(),
  website: z.string().nullable(),
})
export type ExpectedMeeting = z.infer<typeof ExpectedMeetingSchema>

/**
 * The facts that a circular states, in the form of the `.expected.json` files that readers are
 * trained and scored with; what it does not state is null. Cancelled meetings are not listed.
 *
 * @example
 * ExpectedFactsSchema.shape.paragraphCount.safeParse(6).success // => true
 */
export const ExpectedFactsSchema = z.object({
  kind: ReferenceSchema.shape.kind,
  series: z.string().nullable(),
  number: z.string().nullable(),
  amends: z.string().nullable(),
  issuedOn: CalendarDateSchema.nullable(),
  issuedAt: z.string().nullable(),
  to: z.array(z.string()),
  copyTo: z.array(z.string()),
  tel: z.string().nullable(),
  fax: z.string().nullable(),
  email: z.string().nullable(),
  subject: z.string().nullable(),
  language: LanguageSchema.nullable(),
  paragraphCount: z.int().positive().nullable(),
  signatory: z.string().nullable(),
  signatoryTitle: z.string().nullable(),
  deadlines: z.array(CircularDeadlineSchema.pick({ date: true, what: true })),
  meetings: z.array(ExpectedMeetingSchema),
})
export type ExpectedFacts = z.infer<typeof ExpectedFactsSchema>

/**
 * A circular with its facts: one case to train or score a reader.
 *
 * @example
 * LabelledCaseSchema.safeParse({ text: '' }).success // => false
 */
export const LabelledCaseSchema = z.object({ text: z.string(), expected: ExpectedFactsSchema })
export type LabelledCase = z.infer<typeof LabelledCaseSchema>
