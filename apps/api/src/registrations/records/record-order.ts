import { asc, desc, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import {
  fieldsWith,
  questionOfColumn,
  REGISTRANT_FIELDS,
  RegistrantSchema,
  REGISTRATION_STATES,
} from '@u4ssc/client/registrations'
import type {
  RegistrantField,
  RegistrationColumn,
  RegistrationQuery,
} from '@u4ssc/client/registrations'
import type { Language } from '@u4ssc/domain'
import { listCountries, WORDINGS } from '@u4ssc/domain/words/languages'
import { attendance, delegations, registrations } from '../../db/tables/index'

/** A value that registrations are sorted by, and its type in the database. */
interface SortKey {
  readonly by: SQL
  readonly type: 'text' | 'integer' | 'timestamptz'
}

/** The last registration of a page. */
export interface RecordPlace {
  readonly key: string
  readonly id: string
}

export type RecordOrder = {
  readonly [Part in 'sort' | 'order' | 'language']?: RegistrationQuery[Part]
}

/** Sorts after every name: what is empty comes last. */
const LAST = '\u{10FFFD}'
const LAST_NUMBER = 2_147_483_647

function byText(value: SQL): SortKey {
  return { by: sql`coalesce(nullif(lower(${value}), ''), ${LAST}::text)`, type: 'text' }
}

function byNumber(value: SQL): SortKey {
  return { by: sql`coalesce(${value}, ${LAST_NUMBER}::integer)`, type: 'integer' }
}

function byCode(value: SQL, codes: readonly string[]): SortKey {
  const all = sql.join(
    codes.map((code) => sql`${code}`),
    sql`, `,
  )
  return byNumber(sql`array_position(array[${all}]::text[], ${value}::text)`)
}

/** Yes before no. */
function byCondition(value: SQL): SortKey {
  return byNumber(sql`case when ${value} then 0 else 1 end`)
}

function countriesIn(language: Language): string[] {
  return listCountries(WORDINGS[language]).map(({ code }) => code)
}

/** Whether the attendance of a person is recorded. */
export const HAS_ATTENDED = sql<boolean>`exists (select 1 from ${attendance} where ${attendance.registrationId} = ${registrations.id})`

/**
 * The number of other meetings at which the same address has recorded attendance. Names are
 * qualified, since both tables have the same columns.
 */
export const MEETINGS_ATTENDED = sql<number>`(select count(distinct other.slug)::integer
  from registrations other join attendance on attendance.registration_id = other.id
  where other.email = registrations.email and other.slug <> registrations.slug)`

const OUTCOMES = ['eligible', 'needs-review', 'not-eligible']

const NAME_OF_DELEGATION = sql`(select coalesce(${delegations.organization}, '') || ' ' || ${delegations.country}
  from ${delegations} where ${delegations.id} = ${registrations.delegationId})`

/** The values of columns that are no fields. */
const KEYS: Readonly<Record<Exclude<RegistrationColumn, RegistrantField>, SortKey>> = {
  email: byText(sql`${registrations.email}`),
  state: byCode(sql`${registrations.state}`, REGISTRATION_STATES),
  eligibility: byCode(sql`${registrations.decision}->>'outcome'`, OUTCOMES),
  place: byNumber(sql`${registrations.place}`),
  delegation: byText(NAME_OF_DELEGATION),
  head: byCondition(sql`${registrations.isHead}`),
  attended: byCondition(HAS_ATTENDED),
  attendedEarlier: byNumber(sql`-${MEETINGS_ATTENDED}`),
  received: { by: sql`${registrations.createdAt}`, type: 'timestamptz' },
}

/** Returns the values of a field by its kind. */
function keyOfField(field: RegistrantField, language: Language): SortKey {
  const value = sql`${registrations[field]}`
  switch (REGISTRANT_FIELDS[field].is) {
    case 'text':
    case 'zone':
    case 'answers':
      return byText(sql`${value}::text`)
    case 'country':
      return byCode(value, countriesIn(language))
    case 'code':
      return byCode(value, codesOf(field))
    case 'needs':
      return byCondition(sql`${value} <> '[]'::jsonb`)
    case 'yes-no':
      return byCondition(value)
  }
}

function codesOf(field: RegistrantField): readonly string[] {
  const schema = RegistrantSchema.shape[field]
  return 'options' in schema ? schema.options : []
}

/** Returns the value that registrations are sorted by, and the direction. */
function readOrder({ sort, order, language = 'en' }: RecordOrder) {
  const isDescending = order === undefined ? sort === undefined : order === 'desc'
  return { ...keyOf(sort ?? 'received', language), isDescending }
}

function keyOf(sort: string, language: Language): SortKey {
  const question = questionOfColumn(sort)
  if (question !== undefined) return byText(sql`${registrations.answers}->>${question}::text`)
  const field = fieldsWith({}).find((one) => one === sort)
  if (field !== undefined) return keyOfField(field, language)
  const found = Object.entries(KEYS).find(([column]) => column === sort)
  if (found) return found[1]
  throw new RangeError(`sort: there is no column "${sort}"`)
}

interface Ordering {
  readonly key: SQL<string>
  readonly beyond: SQL | undefined
  /** The value, then the ID. */
  readonly terms: readonly [SQL, SQL]
}

/** Returns the condition of the registrations after a place, and the terms to sort by. */
export function orderOf(order: RecordOrder, after: RecordPlace | undefined): Ordering {
  const { by, type, isDescending } = readOrder(order)
  const { id } = registrations
  const direction = isDescending ? desc : asc
  const beyond =
    after &&
    sql`(${by}, ${id}) ${sql.raw(isDescending ? '<' : '>')} (${after.key}::${sql.raw(type)}, ${after.id}::uuid)`
  return { key: sql<string>`${by}::text`, beyond, terms: [direction(by), direction(id)] }
}
