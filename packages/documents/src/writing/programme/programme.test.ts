import { LANGUAGES } from '@u4ssc/domain'
import type { Meeting, Session } from '@u4ssc/domain/meetings'
import { describe, expect, it } from 'vitest'
import { SIXTH_MEETING } from '../../../../domain/test/sixth-meeting'
import { structureOf } from '../../../test/pdf-structure'
import { programmeToPdf, programmeToText } from './programme'

const SESSION: Session = {
  id: 's1',
  title: 'Opening',
  kind: 'opening',
  date: '2021-12-07',
  startTime: '10:00',
  endTime: '10:30',
  room: 'Popov Room',
  speakers: [
    { speaker: 'p1', role: 'moderator' },
    { speaker: 'gone', role: 'speaker' },
  ],
  documents: [],
}

const MEETING: Meeting = {
  ...SIXTH_MEETING,
  title: 'Sixth Meeting of U4SSC',
  programme: [
    { ...SESSION, id: 's3', date: '2021-12-08', title: 'Closing', room: null, speakers: [] },
    { ...SESSION, id: 's2', startTime: '10:30', endTime: '12:00', title: 'Panel', speakers: [] },
    SESSION,
  ],
  speakers: [
    {
      id: 'p1',
      name: 'Ada Lovelace',
      title: 'Head',
      organization: { code: null, name: 'Analytical Engines' },
      biography: null,
    },
  ],
  localizations: { fr: { title: 'Sixième réunion de U4SSC' } },
}

describe('a programme as text', () => {
  it('has the sessions in order of time, day by day, with the speakers and their roles', () => {
    expect(programmeToText(MEETING)).toBe(`Programme
Sixth Meeting of U4SSC
Time zone: Europe/Zurich

Tuesday, 7 December 2021

10:00–10:30  Opening
             Popov Room
             Moderator: Ada Lovelace, Head, Analytical Engines

10:30–12:00  Panel
             Popov Room

Wednesday, 8 December 2021

10:00–10:30  Closing
`)
  })

  it('has the title in its language, if the meeting has one', () => {
    expect(programmeToText(MEETING, { language: 'fr' })).toContain('Sixième réunion de U4SSC')
  })

  it.each(LANGUAGES)('states in %s that there is no programme yet', (language) => {
    const text = programmeToText({ ...MEETING, programme: [] }, { language })
    expect(text.trim().split('\n')).toHaveLength(3)
  })
})

it.each(LANGUAGES)('a programme as PDF has a heading for each day, in %s', async (language) => {
  const file = await structureOf(await programmeToPdf(MEETING, { language }))
  expect([...file.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'P']))
  const places = ['Opening', 'AdaLovelace', 'Panel', 'Closing'].map((it) => file.text.indexOf(it))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((one, other) => one - other))
})
