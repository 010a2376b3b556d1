import { describe, expect, it } from 'vitest'
import { RETENTION } from '../platform/retention'
import { emptyFields, fieldsWith, REGISTRANT_FIELDS, registrantIn, RegistrantSchema } from './index'
import { maskWith, visibleQuestions } from './registrant'
import type { FieldTable, Registrant } from './registrant'
import type { Question } from './registration-forms'

const ANA = RegistrantSchema.parse({
  ...{ name: 'Ana', country: 'CO', capacity: 'individual', mode: 'online', language: 'es' },
})

describe('the table of fields of a registration', () => {
  it('has the fields in the order of the schema', () => {
    expect(Object.keys(REGISTRANT_FIELDS)).toEqual(Object.keys(RegistrantSchema.shape))
  })

  it('has the empty values that the schema gives to optional fields', () => {
    expect(ANA).toMatchObject({ ...emptyFields({}), name: 'Ana' })
  })

  it('does not compile without a row or a column, or with a wrong kind or value', () => {
    const { zone, ...others } = REGISTRANT_FIELDS
    // @ts-expect-error: the row of a field is missing
    others satisfies FieldTable<Registrant>
    const { isDecisive, ...row } = REGISTRANT_FIELDS.name
    // @ts-expect-error: a column is missing
    ;({ name: row }) satisfies FieldTable<Pick<Registrant, 'name'>>
    // @ts-expect-error: a closed list of words is a code
    ;({ mode: { ...REGISTRANT_FIELDS.mode, is: 'text' } }) satisfies FieldTable<
      Pick<Registrant, 'mode'>
    >
    // @ts-expect-error: a field that is erased needs an empty value
    ;({ country: { ...REGISTRANT_FIELDS.country, privacy: 'personal' } }) satisfies FieldTable<
      Pick<Registrant, 'country'>
    >
    // @ts-expect-error: the empty value is none of the schema
    ;({ listed: { ...REGISTRANT_FIELDS.listed, empty: '' } }) satisfies FieldTable<
      Pick<Registrant, 'listed'>
    >
    expect([zone.is, isDecisive]).toEqual(['zone', true])
  })

  it('has sensitive fields, which retention deletes soon after the meeting', () => {
    expect(fieldsWith({ privacy: 'sensitive' })).toEqual(['answers', 'accessNeeds'])
    expect(RETENTION.needs.kept.days).toBeLessThan(RETENTION.registration.kept.days)
  })
})

describe('fieldsWith', () => {
  it('returns a list whose type has the fields with all of the columns', () => {
    const [first]: ('answers' | 'name')[] = fieldsWith({ from: 'person', isDecisive: true })
    expect(first).toBe('name')
  })
})

describe('maskWith', () => {
  it('leaves the fields out of a schema and its type', () => {
    const { shape } = RegistrantSchema.omit(maskWith({ from: 'entity' }))
    // @ts-expect-error: the country is that of the delegation
    expect(shape.country).toBeUndefined()
    expect(shape.name).toBe(RegistrantSchema.shape.name)
  })
})

describe('emptyFields', () => {
  it('are new each time, so that a change of one registration changes no other', () => {
    emptyFields({ is: 'needs' }).accessNeeds.push({ service: 'captioning', details: null })
    expect(emptyFields({ is: 'needs' })).toEqual({ accessNeeds: [] })
  })
})

describe('registrantIn', () => {
  it('drops values that are not a field of a registrant', () => {
    const sent = { ...ANA, privacyNotice: true }
    expect(registrantIn(sent)).toEqual(ANA)
  })
})

const label = { en: 'A question' }
const yesNo = { kind: 'yes-no', label, required: false } as const
const QUESTIONS: Question[] = [
  { ...yesNo, id: 'paper', shownIf: null },
  { ...yesNo, id: 'slides', shownIf: { question: 'paper', is: 'yes' } },
  { ...yesNo, id: 'screen', shownIf: { question: 'slides', is: 'yes' } },
]

function askedOf(answers: Record<string, boolean>): string[] {
  return visibleQuestions(QUESTIONS, answers).map(({ id }) => id)
}

it('a question is asked if its condition is met', () => {
  expect(askedOf({})).toEqual(['paper'])
  expect(askedOf({ paper: true })).toEqual(['paper', 'slides'])
  expect(askedOf({ paper: true, slides: true })).toEqual(['paper', 'slides', 'screen'])
})

it('the answer to a hidden question shows no other question', () => {
  expect(askedOf({ paper: false, slides: true })).toEqual(['paper'])
})
