import { circularOf } from '@u4ssc/domain/circulars'
import { expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../domain/test/sixth-meeting'
import { callWrongly } from '../../domain/test/wrong-calls'
import { locationAt } from '../src/reading/index'
import * as writing from '../src/writing/index'

const circular = circularOf({ subject: 'Invitation', paragraphs: ['You are invited.'] })
const list = {
  ...({ language: 'en', meeting: 'Sixth Meeting', heading: 'Documents' } as const),
  table: { columnHeaders: ['Title'], rows: [['Agenda']] },
}

/** A right call of each function that needs no PDF compiler. */
const CALLS: readonly (readonly [name: string, called: unknown, ...given: unknown[]])[] = [
  ['circularToDocx', writing.circularToDocx, circular],
  ['locationAt', locationAt, [], 0],
  [
    'participantsList',
    writing.participantsList,
    { title: 'Sixth Meeting', language: 'en', level: 'public', participants: [] },
  ],
  ['plainList', writing.plainList, list],
  ['programmeList', writing.programmeList, SIXTH_MEETING, {}],
  ['programmeToText', writing.programmeToText, SIXTH_MEETING, {}],
  ['writeList', writing.writeList, writing.plainList(list), 'csv'],
]

it.each(CALLS)(
  'a wrong argument of %s leads to no error but a RangeError',
  async (_, called, ...given) => {
    const call = (...wrong: unknown[]): unknown =>
      typeof called === 'function' && Reflect.apply(called, undefined, wrong)
    expect(await callWrongly(call, given)).toEqual([])
  },
)

it.each([
  [writing.badgesToPdf, 'badges'],
  [writing.certificateToPdf, 'statement'],
  [writing.circularToPdf, 'circular'],
  [writing.confirmationToPdf, 'statement'],
  [writing.programmeToPdf, 'meeting'],
  [writing.visaLetterToPdf, 'statement'],
])('a missing argument of %o is named: %s', async (called, argument) => {
  const answer = Promise.resolve().then((): unknown => Reflect.apply(called, undefined, []))
  await expect(answer).rejects.toThrow(new RegExp(`^${argument} must be .*, not undefined$`))
})
