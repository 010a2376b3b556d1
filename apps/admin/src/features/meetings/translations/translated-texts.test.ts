import type { Document, Meeting, Session } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { SAMPLE_READING } from '../../../test/sample-draft'
import { countTranslated, textsOf, translate } from './translated-texts'

const [found] = SAMPLE_READING.meetings
if (!found) throw new Error('The sample has no meeting')
const SESSION: Session = {
  ...{ id: 'opening', title: 'Opening', date: '2021-12-07', startTime: '10:00', endTime: '10:30' },
  ...{ kind: 'opening', room: null, speakers: [], documents: [], abstract: 'Welcome words' },
}
const DOCUMENT: Document = {
  ...{ id: 'agenda', title: 'Agenda', kind: 'agenda', language: 'en', access: 'public' },
  url: 'https://example.org/agenda.pdf',
}
const MEETING: Meeting = {
  ...found,
  ...{ language: 'en', title: 'Sixth meeting', shortTitle: null, localizations: {} },
  ...{ programme: [SESSION], documents: [DOCUMENT] },
}
const textAt = (key: string) => {
  const text = textsOf(MEETING).find((one) => one.key === key)
  if (!text) throw new Error(`There is no text ${key}`)
  return text
}

it('the texts are those of meeting, sessions and documents, without those that are empty', () => {
  expect(textsOf(MEETING).map(({ key }) => key)).toEqual([
    'title',
    'opening/title',
    'opening/abstract',
    'document/agenda',
  ])
})

it('a translation is read from the field where it was written, and other translations stay', () => {
  const title = translate(MEETING, 'fr', textAt('title'), 'Sixième réunion')
  const both = translate(title, 'fr', textAt('opening/title'), 'Ouverture')
  expect(both.localizations).toEqual({
    fr: { title: 'Sixième réunion', sessions: { opening: { title: 'Ouverture' } } },
  })
  expect(countTranslated(textsOf(MEETING), both.localizations.fr ?? {})).toBe(2)
})

it('an emptied translation is removed, and so is its language if it was the last translation', () => {
  const title = translate(MEETING, 'fr', textAt('document/agenda'), 'Ordre du jour')
  expect(translate(title, 'fr', textAt('document/agenda'), '').localizations).toEqual({})
})
