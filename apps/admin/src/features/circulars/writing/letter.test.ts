import { meetingOf } from '@u4ssc/domain'
import type { Meeting } from '@u4ssc/domain'
import { readCircular } from '@u4ssc/reader'
import { expect, it } from 'vitest'
import { checkLetter, evidenceOf, markParagraphs } from './check-letter'
import {
  addParagraph,
  circularOf,
  contentOf,
  inLanguage,
  moveParagraph,
  putAmended,
  putClause,
  removeParagraph,
  setParagraph,
  startAmendment,
  startLetter,
} from './letter'
import type { Letter } from './letter'

const MEETING = meetingOf({
  ...{ id: 'new-meeting', title: 'Workshop on Water Meters', mode: 'virtual', language: 'en' },
  schedule: {
    zone: 'Europe/Zurich',
    days: [{ date: '2027-03-09', startTime: '10:00', endTime: '15:30', endDate: null }],
  },
  ...{ languages: ['en'], fee: 'free', objectives: ['Compare meters', 'Agree on tests'] },
})
const FRAME = { language: 'en', reference: 'TSB Circular 400', issuedOn: '2027-01-12' } as const

function clausesOf({ paragraphs }: Letter) {
  return paragraphs.map(({ clause }) => clause)
}

it('a circular states each fact of its meeting in a paragraph, and reads back as the meeting', () => {
  const letter = startLetter(MEETING, FRAME)
  expect(clausesOf(letter)).toEqual(['convening', 'languages', 'objectives', 'fee'])
  const { wrong, facts } = checkLetter(letter, MEETING, null)
  expect(wrong).toEqual([])
  expect(facts.length).toBeGreaterThan(7)
})

it('a sentence that contradicts the meeting is marked and can be rewritten', () => {
  const letter = startLetter(MEETING, FRAME)
  const [first] = letter.paragraphs
  const wrong = setParagraph(letter, first?.id ?? '', first?.text.replace('1530', '1630') ?? '')
  const check = checkLetter(wrong, MEETING, null)
  expect(check.wrong.map(({ fact }) => fact)).toEqual(['/schedule/days/times'])
  const marked = markParagraphs(wrong, check)[0] ?? []
  expect(
    marked
      .filter(({ mark }) => mark === 'different')
      .map(({ text }) => text)
      .join(),
  ).toContain('1630')
  expect(marked.map(({ text }) => text).join('')).toBe(wrong.paragraphs[0]?.text)
  expect(checkLetter(putClause(wrong, 'convening', MEETING), MEETING, null).wrong).toEqual([])
})

it('a removed clause is not an error, and returns to its place when it is added again', () => {
  const letter = startLetter(MEETING, FRAME)
  const languages = letter.paragraphs[1]?.id ?? ''
  const without = removeParagraph(letter, languages)
  const check = checkLetter(without, MEETING, null)
  expect(check.wrong).toEqual([])
  expect(check.facts.find(({ fact }) => fact === '/languages')?.outcome).toBe('missing')
  expect(clausesOf(putClause(without, 'languages', MEETING))).toEqual(clausesOf(letter))
})

it('paragraphs move, are added and keep their list items', () => {
  const { letter, id } = addParagraph(startLetter(MEETING, FRAME))
  const typed = setParagraph(letter, id, 'Please bring:\n- a meter\n- a pen')
  const first = moveParagraph(typed, id, 0)
  expect(circularOf(first).paragraphs[0]).toEqual({
    ...{ number: '1', text: 'Please bring:', items: ['a meter', 'a pen'] },
  })
  expect(moveParagraph(first, id, -1)).toBe(first)
  expect(contentOf({ text: '- one' })).toEqual({ text: '', items: ['one'] })
})

it('another language writes the same clauses again and keeps own paragraphs', () => {
  const { letter, id } = addParagraph(startLetter(MEETING, FRAME))
  const french = inLanguage(setParagraph(letter, id, 'Bienvenue.'), 'fr', {
    ...MEETING,
    localizations: { fr: { title: 'Atelier sur les compteurs d’eau' } },
  })
  expect(french.reference).toBe('Circulaire TSB 400')
  expect(french.paragraphs.at(-1)?.text).toBe('Bienvenue.')
  expect(french.paragraphs[0]?.text).toContain('Atelier sur les compteurs d’eau')
})

it('a corrigendum has the next number and states only the changes', () => {
  const before = { ...MEETING, convenedBy: ['TSB Circular 400'] }
  const { circular } = readCircular(checkLetter(startLetter(MEETING, FRAME), MEETING, null).text)
  const after: Meeting = {
    ...before,
    schedule: {
      zone: 'Europe/Zurich',
      days: [{ date: '2027-03-16', startTime: '10:00', endTime: '15:30', endDate: null }],
    },
  }
  const earlier = { addendum: 0, corrigendum: 1 }
  const evidence = evidenceOf(circular, before)
  const amended = { before, circular, evidence, earlier }
  const letter = startAmendment(after, amended, '2027-02-01')
  expect(letter?.reference).toBe('Corrigendum 2 to TSB Circular 400')
  if (!letter) throw new Error('The letter has something to say')
  const proof = { ...amended, start: letter }
  expect(checkLetter(letter, after, proof).wrong).toEqual([])
  expect(checkLetter(letter, before, proof).wrong.map(({ fact }) => fact)).toEqual([
    '/schedule/days',
  ])
  expect(startAmendment(before, amended, '2027-02-01')).toBeNull()
})

it('a corrigendum deletes the paragraph of a clause that the meeting no longer has', () => {
  const { circular } = readCircular(checkLetter(startLetter(MEETING, FRAME), MEETING, null).text)
  const evidence = evidenceOf(circular, MEETING)
  const earlier = { addendum: 0, corrigendum: 0 }
  const amended = { before: MEETING, circular, evidence, earlier }
  const after: Meeting = { ...MEETING, fee: null }
  const letter = startAmendment(after, amended, '2027-02-01')
  if (!letter) throw new Error('The letter has something to say')
  const own = letter.paragraphs.find(({ clause }) => clause === 'fee')
  expect(own?.text).toBe('Delete paragraph 4.')
  const proof = { ...amended, start: letter }
  expect(checkLetter(letter, after, proof).wrong).toEqual([])
  // Without its sentence, the proof fails until it is put back
  const without = removeParagraph(letter, own?.id ?? '')
  expect(checkLetter(without, after, proof).wrong.map(({ fact }) => fact)).toEqual(['/fee'])
  const again = own ? putAmended(without, own) : without
  expect(checkLetter(again, after, proof).wrong).toEqual([])
  expect(again.paragraphs.map(({ text }) => text)).toEqual(
    letter.paragraphs.map(({ text }) => text),
  )
})
