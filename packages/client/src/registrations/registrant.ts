import * as z from 'zod'
import {
  AccessNeedSchema,
  CapacitySchema,
  CountrySchema,
  LanguageSchema,
  ZoneSchema,
} from '@u4ssc/domain'
import { keysWith } from '../keys-with'
import type { ColumnsOf, KeysWith } from '../keys-with'
import { AttendanceModeSchema } from './registration-forms'
import type { Question } from './registration-forms'

export const AnswersSchema = z
  .record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]))
  .meta({ id: 'Answers', description: 'Answers by question ID' })
export type Answers = z.infer<typeof AnswersSchema>

const ListedSchema = z.enum(['nobody', 'participants', 'public']).meta({
  id: 'Listed',
  description: 'Who can see the name and organization in the participant list',
})
export type Listed = z.infer<typeof ListedSchema>

export const RegistrantSchema = z
  .object({
    name: z.string().trim().min(1, 'Enter a name').max(200),
    organization: z.string().trim().min(1).max(300).nullable().default(null),
    jobTitle: z.string().trim().min(1).max(200).nullable().default(null).meta({
      description: 'Title or function in the organization, for example "Director"',
    }),
    country: CountrySchema,
    capacity: CapacitySchema,
    mode: AttendanceModeSchema,
    language: LanguageSchema.meta({ description: 'Language of the emails' }),
    zone: ZoneSchema.nullable()
      .default(null)
      .meta({ description: 'Time zone of the times in the emails' }),
    answers: AnswersSchema.default({}),
    accessNeeds: z.array(AccessNeedSchema).max(20).default([]),
    listed: ListedSchema.default('nobody'),
    recordAttendance: z.boolean().default(false),
  })
  .meta({ id: 'Registrant', description: 'A person who registers' })
export interface Registrant extends z.infer<typeof RegistrantSchema> {}

/** Kind of the value of a field. */
type KindOf<Value> = [Value] extends [boolean]
  ? 'yes-no'
  : [Value] extends [string]
    ? string extends Value
      ? 'text' | 'country' | 'zone' | 'date'
      : 'code'
    : [Value] extends [readonly unknown[]]
      ? 'needs'
      : 'answers'

interface Columns<Value> {
  readonly is: KindOf<NonNullable<Value>>
  /** Whether a change is decided again. */
  readonly isDecisive: boolean
}

/**
 * - `from`: who states it. `person`: everyone who fills in the form, for themselves or for others;
 *   `entity`: they too, but a delegate has that of the delegation; `consent`: only the person;
 *   `device`: it comes with the form.
 * - `privacy`: when it is erased. `counted`: never, for statistics; `personal`: with the person;
 *   `sensitive`: with the person, or soon after the meeting (`needs` in the table of retention).
 * - `empty`: the value if nobody states it, and after it is erased.
 */
type FieldRow<Value> = Columns<Value> &
  (
    | {
        readonly from: 'person' | 'entity'
        readonly privacy: 'counted'
        readonly empty?: never
      }
    | {
        readonly from: 'person' | 'entity' | 'consent' | 'device'
        readonly privacy: 'counted' | 'personal' | 'sensitive'
        readonly empty: Value
      }
  )

/** A row for each field of a record. */
export type FieldTable<Fields> = { readonly [Name in keyof Fields]-?: FieldRow<Fields[Name]> }

/**
 * The fields of a registration in the order of the form, each with what is true of it everywhere.
 * A field is written into this table once; `RegistrantSchema` has its shape.
 *
 * @example
 * REGISTRANT_FIELDS.accessNeeds.privacy // => 'sensitive'
 */
// prettier-ignore
export const REGISTRANT_FIELDS = {
  name:             { is: 'text',    from: 'person',  isDecisive: true,  privacy: 'personal',  empty: '' },
  organization:     { is: 'text',    from: 'entity',  isDecisive: true,  privacy: 'personal',  empty: null },
  jobTitle:         { is: 'text',    from: 'person',  isDecisive: false, privacy: 'personal',  empty: null },
  country:          { is: 'country', from: 'entity',  isDecisive: true,  privacy: 'counted' },
  capacity:         { is: 'code',    from: 'entity',  isDecisive: true,  privacy: 'counted' },
  mode:             { is: 'code',    from: 'person',  isDecisive: false, privacy: 'counted' },
  language:         { is: 'code',    from: 'person',  isDecisive: false, privacy: 'counted' },
  zone:             { is: 'zone',    from: 'device',  isDecisive: false, privacy: 'personal',  empty: null },
  answers:          { is: 'answers', from: 'person',  isDecisive: true,  privacy: 'sensitive', empty: {} },
  accessNeeds:      { is: 'needs',   from: 'person',  isDecisive: false, privacy: 'sensitive', empty: [] },
  listed:           { is: 'code',    from: 'consent', isDecisive: false, privacy: 'personal',  empty: 'nobody' },
  recordAttendance: { is: 'yes-no',  from: 'consent', isDecisive: false, privacy: 'counted',   empty: false },
} as const satisfies FieldTable<Registrant>

type Table = typeof REGISTRANT_FIELDS
export type RegistrantField = keyof Table
/** Fields with these columns. */
export type FieldsWith<Wanted> = KeysWith<Table, Wanted>
type FieldColumns = ColumnsOf<Table>

/**
 * Returns the fields with some columns, in the order of the form.
 *
 * @example
 * fieldsWith({ privacy: 'sensitive' }) // => ['answers', 'accessNeeds']
 */
export function fieldsWith<const Wanted extends FieldColumns>(
  wanted: Wanted,
): FieldsWith<Wanted>[] {
  return keysWith(REGISTRANT_FIELDS, wanted)
}

/** Returns the fields with some columns as a mask for `pick` and `omit` of a schema. */
export function maskWith<const Wanted extends FieldColumns>(
  wanted: Wanted,
): Readonly<Record<FieldsWith<Wanted>, true>>
export function maskWith(wanted: FieldColumns): object {
  return Object.fromEntries(fieldsWith(wanted).map((field) => [field, true]))
}

/** Returns the empty values of the fields with some columns. Lists and records are new each time. */
export function emptyFields<const Wanted extends FieldColumns>(
  wanted: Wanted,
): Pick<Registrant, FieldsWith<Wanted> & FieldsWith<{ readonly empty: unknown }>>
export function emptyFields(wanted: FieldColumns): object {
  const values = fieldsWith(wanted).flatMap((field) => {
    const row = REGISTRANT_FIELDS[field]
    return 'empty' in row ? [[field, structuredClone(row.empty)] as const] : []
  })
  return Object.fromEntries(values)
}

/** Returns the fields of a registrant in a record that has others too. */
export function registrantIn(record: Registrant): Registrant
export function registrantIn(record: Registrant): object {
  return Object.fromEntries(fieldsWith({}).map((field) => [field, record[field]]))
}

/**
 * Returns the questions shown for these answers: those without a condition, and those whose
 * condition holds. A condition on a hidden question does not hold.
 */
export function visibleQuestions(questions: readonly Question[], answers: Answers): Question[] {
  const asked: Question[] = []
  for (const question of questions) {
    const { shownIf } = question
    const isAsked =
      shownIf === null ||
      (asked.some(({ id }) => id === shownIf.question) &&
        holds(answers[shownIf.question], shownIf.is))
    if (isAsked) asked.push(question)
  }
  return asked
}

function holds(answer: Answers[string] | undefined, wanted: string): boolean {
  if (typeof answer === 'boolean') return wanted === (answer ? 'yes' : 'no')
  return Array.isArray(answer) ? answer.includes(wanted) : answer === wanted
}
