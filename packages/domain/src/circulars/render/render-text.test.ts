import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../languages'
import type { Language } from '../../scalars'
import type { Circular, Paragraph } from '../model/index'
import { circularOf } from '../model/index'
import { renderCircular } from './render-circular'

const letter: Circular = {
  ...circularOf(),
  reference: {
    kind: 'circular',
    series: 'TSB Circular',
    number: '352',
    amends: null,
    alsoKnownAs: ['TSB Events/MK'],
    text: 'TSB Circular 352',
  },
  issuer: {
    organization: 'INTERNATIONAL TELECOMMUNICATION UNION',
    bureau: 'TELECOMMUNICATION STANDARDIZATION BUREAU',
  },
  issuedOn: '2021-10-01',
  issuedAt: 'Geneva',
  addressees: ['Administrations of Member States of the Union', 'ITU Academia'],
  copiedTo: ['The Director of the Radiocommunication Bureau'],
  contact: {
    name: 'Ms Rosa Lindqvist',
    telephone: '+41 22 730 6301',
    fax: '+41 22 730 5853',
    email: 'u4ssc@itu.int',
    web: 'https://www.itu.int/go/u4ssc',
  },
  subject: 'Sixth Meeting of U4SSC',
  language: 'en',
  salutation: 'Dear Sir/Madam,',
  paragraphs: [
    { number: '1', text: 'The aims are to:', items: ['discuss;', 'approve.'] },
    { number: '2', text: 'One block.\nAnother one.', items: [] },
  ],
  closing: 'Yours faithfully,',
  signatory: { name: 'Ana Silva', title: 'Director' },
  annexes: [{ label: 'ANNEX 1', title: 'Programme', text: 'Programme\n1 Opening' }],
}

it('a letter has every part in its place', () => {
  expect(renderCircular(letter, { format: 'text' })).toBe(`INTERNATIONAL TELECOMMUNICATION UNION
TELECOMMUNICATION STANDARDIZATION BUREAU

Geneva, 1 October 2021

Ref: TSB Circular 352
TSB Events/MK
Contact: Ms Rosa Lindqvist
Tel: +41 22 730 6301
Fax: +41 22 730 5853
E-mail: u4ssc@itu.int
Web: https://www.itu.int/go/u4ssc

To:
-\tAdministrations of Member States of the Union;
-\tITU Academia

Copy to:
-\tThe Director of the Radiocommunication Bureau

Subject: Sixth Meeting of U4SSC

Dear Sir/Madam,

1\tThe aims are to:
-\tdiscuss;
-\tapprove.

2\tOne block.

\tAnother one.

Yours faithfully,

(signed)
Ana Silva
Director

Annex: 1

ANNEX 1
Programme
1 Opening
`)
})

describe('the conventional words are those of the requested language', () => {
  it.each<[Language, string[]]>([
    ['ar', ['Geneva، 1 أكتوبر 2021', 'المرجع: TSB Circular 352', 'إلى:\n', '؛\n', '(توقيع)']],
    ['en', ['Geneva, 1 October 2021', 'Ref: TSB Circular 352', 'To:\n', ';\n', '(signed)']],
    ['es', ['Geneva, 1 de octubre de 2021', 'Ref.: TSB Circular 352', 'A:\n', 'Correo-e:']],
    ['fr', ['Geneva, le 1er octobre 2021', 'Réf.: TSB Circular 352', 'À:\n', '(signé)']],
    ['ru', ['Geneva, 1 октября 2021 года', 'Осн.: TSB Circular 352', 'Кому:\n', '(подпись)']],
    ['zh', ['2021年10月1日，Geneva', '文号：TSB Circular 352', '致：\n', '；\n', '附件：1件']],
  ])('%s', (language, words) => {
    const text = renderCircular(letter, { format: 'text', language })
    for (const part of words) expect(text).toContain(part)
  })

  it('and of the letter itself if none is requested', () => {
    for (const language of LANGUAGES) {
      const own = { ...letter, language }
      for (const format of ['text', 'markdown', 'html', 'akoma-ntoso'] as const) {
        expect(renderCircular(own, { format })).toBe(renderCircular(own, { format, language }))
      }
    }
  })
})

it('a fact that the letter does not state is left out', () => {
  const nothing = circularOf()
  expect(renderCircular(nothing, { format: 'text' })).toBe('\n')
  expect(renderCircular({ ...nothing, issuedAt: 'Geneva' }, { format: 'text' })).toBe('Geneva\n')
  expect(renderCircular({ ...nothing, issuedOn: '2021-10-13' }, { format: 'text' })).toBe(
    '13 October 2021\n',
  )
})

describe('the layout alone defines the paragraphs', () => {
  const line = fc.oneof(
    fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((words) => /^\S(?:[^\t]*\S)?$/.test(words)),
    fc.constantFrom('1 Next', '2. Next', '- a point', 'Yours faithfully,', 'ANNEX 1', 'Fax: none'),
  )
  const bodies = fc
    .record({
      isNumbered: fc.boolean(),
      paragraphs: fc.array(
        fc.record({
          blocks: fc.array(line, { minLength: 1, maxLength: 3 }),
          items: fc.array(line, { maxLength: 3 }),
        }),
        { maxLength: 8 },
      ),
    })
    .map(({ isNumbered, paragraphs }) =>
      paragraphs.map(({ blocks, items }, index) =>
        isNumbered
          ? { number: String(index + 1), text: blocks.join('\n'), items }
          : { number: null, text: blocks[0] ?? '', items },
      ),
    )

  it('with their numbers, blocks and items, whatever the words are', () => {
    fc.assert(
      fc.property(bodies, (paragraphs) => {
        const circular = { ...letter, addressees: [], copiedTo: [], paragraphs }
        expect(readLayout(renderCircular(circular, { format: 'text' }))).toEqual(paragraphs)
      }),
    )
  })
})

/** Another reader than ours, which looks at tabs only. */
function readLayout(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const row of text.split('\n')) {
    const [mark = '', words] = row.split('\t')
    const last = paragraphs.at(-1)
    if (words === undefined) continue
    if (mark === '-') last?.items.push(words)
    else if (mark === '' && last && last.number !== null) last.text += `\n${words}`
    else paragraphs.push({ number: mark === '' ? null : mark, text: words, items: [] })
  }
  return paragraphs
}
