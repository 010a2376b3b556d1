import { expect, it } from 'vitest'
import { composeLetters } from '../compose/compose-letters.mjs'
import { LAYOUTS } from './layouts.mjs'

const letters = composeLetters('press', 60)

it.each(Object.entries(LAYOUTS))('in the layout "%s" no word of the text is lost', (_, press) => {
  const lost = letters.filter(({ text }) => {
    const kept = new Set(wordsOf(press(text)))
    const body = text.slice(text.indexOf('\n\n', text.length / 2))
    return wordsOf(body).some((word) => !kept.has(word))
  })
  expect(lost.map(({ name }) => name)).toEqual([])
})

it.each(Object.entries(LAYOUTS))('the layout "%s" changes some letters', (_, press) => {
  expect(letters.some(({ text }) => press(text) !== text)).toBe(true)
})

it('the values of lost labels remain', () => {
  const text =
    'Ref:\tTSB Circular 12\nTel:\t+41 22 1\nFax:\t+41 22 2\nSubject:\tA workshop\n\nDear Sir,'
  expect(LAYOUTS['labels lost'](text)).toBe(
    'TSB Circular 12\n+41 22 1\n+41 22 2\nA workshop\n\nDear Sir,',
  )
})

it('a fax number keeps its label without a telephone number', () => {
  const text = 'Fax:\t+41 22 2\nSubject:\tA workshop'
  expect(LAYOUTS['labels lost'](text)).toBe('Fax:\t+41 22 2\nA workshop')
})

it('a table is read column by column', () => {
  const text = 'Subject:\tMeetings\n\nThe dates are:\nGroup\tDates\nA\t1 May\nB\t2 May\n\nEnd'
  expect(LAYOUTS['column by column'](text)).toBe(
    'Subject:\tMeetings\n\nThe dates are:\nGroup\nA\nB\nDates\n1 May\n2 May\n\nEnd',
  )
})

/** @param {string} text */
function wordsOf(text) {
  return text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? []
}
