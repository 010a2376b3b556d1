import { renderCircular, type Reading } from '@u4ssc/domain/circulars'
import { readCircular } from '@u4ssc/reader'
import { describe, expect, it } from 'vitest'
import { letterPath, letterText, PUBLIC_LETTERS } from '../../test/letter-files'
import { structureOf } from '../../test/pdf-structure'
import { readDocument } from '../reading/index'
import { circularToPdf } from './circular-to-pdf'

const LETTERS = [
  ...PUBLIC_LETTERS,
  '60-ru-tsb-circular-214-tashkent-forum',
  '64-ru-collective-letter-6-20',
  '77-zh-bdt-dm-22-0187-bangkok-training',
  '102-zh-tsb-circular-267-hangzhou',
  '79-ar-addendum-1-circular-176',
  '104-ar-tsb-circular-241-muscat',
  'ar1-tsb-circular-171',
]

/** Returns the facts without line ends and without blanks next to Chinese characters. */
function factsOf({ circular, meetings }: Reading): unknown {
  return JSON.parse(JSON.stringify({ circular, meetings }), (_key, value: unknown) =>
    typeof value === 'string'
      ? value
          .replace(/\s+/g, ' ')
          .replace(/ ?(\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]) ?/gu, '$1')
      : value,
  )
}

/**
 * Its table comes out of the PDF glued into one line, of which the reader does not find every row.
 */
const NOT_YET = '03-circular-letter-7-lcce-79'

describe('a circular has the same facts as PDF and as text', () => {
  it.each(LETTERS.filter((name) => name !== NOT_YET))('%s', readsAlike)
  it.fails(NOT_YET, () => readsAlike(NOT_YET))

  async function readsAlike(name: string) {
    const { circular } = readCircular(letterText(letterPath(name)))
    const { text, findings } = await readDocument(await circularToPdf(circular))
    expect(findings).toEqual([])
    const asText = readCircular(renderCircular(circular, { format: 'text' }))
    expect(factsOf(readCircular(text))).toEqual(factsOf(asText))
  }
})

describe('a screen reader reads', () => {
  it.each([
    ['01-tsb-collective-letter-2-tsag', 'en-GB'],
    ['60-ru-tsb-circular-214-tashkent-forum', 'ru-RU'],
    ['69-zh-collective-letter-5-20-wuxi', 'zh-CN'],
    ['78-ar-tsb-circular-176-cairo-workshop', 'ar-SA'],
  ])('title, language, parts and order of %s', async (name, language) => {
    const { circular } = readCircular(letterText(letterPath(name)))
    const file = await structureOf(await circularToPdf(circular))
    expect(file).toMatchObject({ isMarked: true, language })
    expect(file.title).toContain(circular.reference.text)
    expect([...file.roles]).toEqual(expect.arrayContaining(['P', 'L', 'LI', 'LBody']))
    expect(file.roles.has('H1')).toBe(circular.annexes.length > 0)
  })

  it('the paragraphs in their order', async () => {
    const { circular } = readCircular(letterText('letters/public/00-tsb-circular-352'))
    const { text } = await structureOf(await circularToPdf(circular))
    const places = [circular.subject, ...circular.paragraphs.map((paragraph) => paragraph.text)]
      .map((words) => (words ?? '').replace(/\s/g, ''))
      .map((words) => text.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })
})

it('words are printed as words, even if they look like commands of the typesetter', async () => {
  const { circular } = readCircular(letterText('letters/public/00-tsb-circular-352'))
  const subject = '#import "x.typ" *bold* $x$ \\ // @you <b> &amp; \u0007end'
  const { text } = await readDocument(await circularToPdf({ ...circular, subject }))
  expect(text).toContain('#import "x.typ" *bold* $x$ \\ // @you <b> &amp; end')
})

it('a character that no font has is named, and no file is written', async () => {
  const { circular } = readCircular(letterText('letters/public/00-tsb-circular-352'))
  await expect(circularToPdf({ ...circular, subject: 'ᏣᎳᎩ' })).rejects.toThrow(
    /^The fonts do not support “.*Ꮳ/,
  )
})
