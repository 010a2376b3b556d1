import { expect, it } from 'vitest'
import { meetingOf } from './meeting-of'
import type { Document, Session } from './programme'
import { translateTitles } from './translate-titles'

const SESSION: Session = {
  ...{ id: 'opening', title: 'Opening', date: '2021-12-07', startTime: '10:00', endTime: '10:30' },
  ...{ kind: 'opening', room: null, speakers: [], documents: [] },
}
const DOCUMENT: Document = {
  ...{ id: 'agenda', title: 'Agenda', kind: 'agenda', language: 'en', access: 'public' },
  url: 'https://example.org/agenda.pdf',
}
const MEETING = meetingOf({
  ...{ id: 'u4ssc-6', title: 'Sixth meeting', language: 'en' },
  ...{ programme: [SESSION], documents: [DOCUMENT] },
  localizations: {
    fr: { title: 'Sixième réunion', sessions: { opening: { title: 'Ouverture' } } },
  },
})

it('a meeting has its titles in a language, and the original ones without a translation', () => {
  const { title, programme, documents } = translateTitles(MEETING, 'fr')
  expect([title, programme[0]?.title, documents[0]?.title]).toEqual([
    'Sixième réunion',
    'Ouverture',
    'Agenda',
  ])
  expect(translateTitles(MEETING, 'es')).toBe(MEETING)
})
