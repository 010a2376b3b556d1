import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { SIXTH_MEETING } from '../../../test/sixth-meeting'
import { type Meeting, MeetingSchema } from '../meeting'
import { meetingOf } from '../meeting-of'
import {
  emptyValue,
  FACTS,
  type FactPointer,
  factsFrom,
  listFacts,
  listStatedFacts,
  type LetterFact,
} from './index'
import type { TableOf } from './row'
import { unstatedFacts, unstatedParts } from './unstated'

const RecordSchema = z.instanceof(z.ZodObject)

/** Returns the names within a fact by its schema; none for a fact that is not a record. */
function partsOf(name: keyof Meeting): string[] {
  const schema: unknown = MeetingSchema.shape[name]
  const record = RecordSchema.safeParse(schema instanceof z.ZodNullable ? schema.unwrap() : schema)
  return record.success ? Object.keys(record.data.shape) : []
}

describe('the table of facts', () => {
  it('has the facts in the order of the schema', () => {
    expect(Object.keys(FACTS)).toEqual(Object.keys(MeetingSchema.shape))
  })

  it('has the facts within a fact in the order of its schema', () => {
    for (const name of listFacts({ letter: 'parts' }))
      expect(Object.keys(FACTS[name].parts)).toEqual(partsOf(name))
  })

  it('does not compile without a row, a column or a part, or with a wrong kind', () => {
    const { captioning, ...others } = FACTS
    // @ts-expect-error: the row of an optional fact is missing
    others satisfies TableOf<Meeting>
    const { edited, ...withoutEdited } = FACTS.fee
    // @ts-expect-error: a column is missing
    ;({ fee: withoutEdited }) satisfies TableOf<Pick<Meeting, 'fee'>>
    const { url, ...parts } = FACTS.registration.parts
    // @ts-expect-error: a fact within the fact is missing
    ;({ registration: { ...FACTS.registration, parts } }) satisfies TableOf<
      Pick<Meeting, 'registration'>
    >
    // @ts-expect-error: a closed list of words is a code
    ;({ fee: { ...FACTS.fee, is: 'text' } }) satisfies TableOf<Pick<Meeting, 'fee'>>
    // @ts-expect-error: items with ids are merged one by one
    ;({ programme: { ...FACTS.programme, merge: 'whole' } }) satisfies TableOf<
      Pick<Meeting, 'programme'>
    >
    // @ts-expect-error: a list that nobody states is empty
    ;({ languages: { ...FACTS.languages, unstated: null } }) satisfies TableOf<
      Pick<Meeting, 'languages'>
    >
    // @ts-expect-error: each part of a registration has its own use in letters
    ;({ registration: { ...FACTS.registration, letter: 'read' } }) satisfies TableOf<
      Pick<Meeting, 'registration'>
    >
    expect([captioning.is, edited, url.is]).toEqual(['languages', true, 'address'])
  })

  it('returns the pointers of facts, and of facts that a letter states', () => {
    const pointers: FactPointer[] = ['/fee', '/registration', '/registration/url']
    const stated: LetterFact[] = ['/fee', '/registration/url']
    // @ts-expect-error: no circular states a programme
    const unread: LetterFact = '/programme'
    // @ts-expect-error: a fee has no parts
    pointers.push('/fee/currency')
    expect([pointers.length, stated.length, unread]).toEqual([4, 2, '/programme'])
  })
})

describe('listFacts', () => {
  it('returns the facts with all of the columns', () => {
    expect(listFacts({ is: 'code', letter: 'same' })).toEqual(['mode', 'fee'])
  })

  it('returns a list whose type has these names only', () => {
    const [first]: readonly ('programme' | 'speakers' | 'documents' | 'decisions')[] = listFacts({
      merge: 'items',
    })
    expect(first).toBe('programme')
  })
})

describe('listStatedFacts', () => {
  it('returns facts that circulars state in part, and leaves out those that they do not', () => {
    const names = listStatedFacts()
    expect(names).toEqual(expect.arrayContaining(['fee', 'registration']))
    expect(names).not.toContain('programme')
  })
})

describe('factsFrom', () => {
  it('returns the facts with these names only, each with its value', () => {
    expect(factsFrom(['fee', 'mode'], (name) => SIXTH_MEETING[name])).toEqual({
      fee: SIXTH_MEETING.fee,
      mode: SIXTH_MEETING.mode,
    })
  })

  it('keeps a fact that is not stated, so that it replaces one that was', () => {
    const unstated = meetingOf({ id: 'a' })
    const { captioning } = {
      ...{ captioning: ['en'] },
      ...factsFrom(['captioning'], (name) => unstated[name]),
    }
    expect(captioning).toBeUndefined()
  })
})

describe('unstatedFacts', () => {
  it('returns a meeting that the schema accepts once it has an ID', () => {
    const meeting = { ...unstatedFacts(), id: 'a' }
    expect(MeetingSchema.parse(meeting)).toEqual(meeting)
    expect(unstatedParts('venue')).toEqual({ name: null, city: null, country: null })
  })

  it('returns new objects each time, so that a change of one meeting changes no other', () => {
    unstatedFacts().languages.push('fr')
    unstatedFacts().registration.required = true
    expect(unstatedFacts()).toMatchObject({ languages: [], registration: { required: null } })
    expect(FACTS.languages.unstated).toEqual([])
  })
})

describe('emptyValue', () => {
  it.each(listFacts({ edited: true }))('of %s is accepted by its schema', (name) => {
    const emptied = { ...SIXTH_MEETING, [name]: emptyValue(name) }
    expect(MeetingSchema.safeParse(emptied).error?.issues ?? []).toEqual([])
  })
})
