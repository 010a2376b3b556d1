import { readCircular, type Circular, type Reading } from '@u4ssc/domain/circulars'
import { describe, expect, it } from 'vitest'
import { ExpectedSchema, scoreLetter } from '../../../domain/test/letters/score-letter'
import { expectedFacts, letterText, PUBLIC_LETTERS } from '../../test/letter-files'
import { structureOf } from '../../test/pdf-structure'
import { readDocument } from '../reading/index'
import { circularToPdf } from './circular-to-pdf'

/** An annex is read line by line, and a page has other lines than the letter had. */
function factsOf({ annexes, ...circular }: Circular) {
  return { ...circular, annexes: annexes.map(({ label }) => label) }
}

/** The name of a meeting may end where a line of the subject does: of it the score is the judge. */
function withoutNames({ meetings }: Reading) {
  return meetings.map((meeting) => ({ ...meeting, title: null, id: null, series: null }))
}

describe('a circular written as PDF states the same facts', () => {
  it.each(PUBLIC_LETTERS)('%s', async (name) => {
    const reading = readCircular(letterText(`letters/${name}`))
    const { text, findings } = await readDocument(await circularToPdf(reading.circular))
    const again = readCircular(text)
    expect(findings).toEqual([])
    expect(factsOf(again.circular)).toEqual(factsOf(reading.circular))
    expect(withoutNames(again)).toEqual(withoutNames(reading))
    const expected = ExpectedSchema.parse(expectedFacts(`letters/${name}`))
    const before = scoreLetter(reading, expected)
    const after = scoreLetter(again, expected)
    expect(after.falseFacts).toEqual(before.falseFacts)
    expect(after.misses).toEqual(before.misses)
  })
})

describe('a program that reads aloud is told', () => {
  it.each([
    ['01-tsb-collective-letter-2-tsag', 'en-GB'],
    ['60-ru-tsb-circular-214-tashkent-forum', 'ru-RU'],
    ['69-zh-collective-letter-5-20-wuxi', 'zh-CN'],
    ['78-ar-tsb-circular-176-cairo-workshop', 'ar-SA'],
  ])('title, language, parts and order of %s', async (name, language) => {
    const { circular } = readCircular(letterText(`letters/${name}`))
    const file = await structureOf(await circularToPdf(circular))
    expect(file).toMatchObject({ isMarked: true, language })
    expect(file.title).toContain(circular.reference.text)
    expect([...file.roles]).toEqual(expect.arrayContaining(['P', 'L', 'LI', 'LBody']))
    expect(file.roles.has('H1')).toBe(circular.annexes.length > 0)
  })

  it('and the paragraphs come one after the other', async () => {
    const { circular } = readCircular(letterText('letters/00-tsb-circular-352'))
    const { text } = await structureOf(await circularToPdf(circular))
    const places = [circular.subject, ...circular.paragraphs.map((paragraph) => paragraph.text)]
      .map((words) => (words ?? '').replace(/\s/g, ''))
      .map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })
})

it('words are words, whatever they look like to the program that sets them', async () => {
  const { circular } = readCircular(letterText('letters/00-tsb-circular-352'))
  const subject = '#import "x.typ" *bold* $x$ \\ // @you <b> &amp; \u0007end'
  const { text } = await readDocument(await circularToPdf({ ...circular, subject }))
  expect(text).toContain('#import "x.typ" *bold* $x$ \\ // @you <b> &amp; end')
})

it('a letter that no font has is named, and no file with a hole is written', async () => {
  const { circular } = readCircular(letterText('letters/00-tsb-circular-352'))
  await expect(circularToPdf({ ...circular, subject: 'สวัสดี' })).rejects.toThrow(
    /^No font has the letters of “.*ส/,
  )
})
