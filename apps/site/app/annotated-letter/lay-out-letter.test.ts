import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { Circular } from '@u4ssc/domain/circulars'
import { blankCircular } from '../../test/blank-circular'
import { groupHead } from './group-head'
import { layOutLetter } from './lay-out-letter'

const LETTER = `\tINTERNATIONAL TELECOMMUNICATION UNION

\tGeneva, 13 October 2021

\tRef:
\tTSB Circular 352
\tTo:
-\tITU-T Sector Members;
-\tITU Academia

\tSubject:
\tSixth Meeting of the Initiative
(Virtual, 07 December 2021)

Dear Sir/Madam,
1\tI am pleased to inform\u00a0you.
[bookmark: _Hlk83973180]2\tThe main objectives are to:
· Discuss activities;
· Present the latest deliverables.
Yours faithfully,
`

const READ = blankCircular({
  subject: 'Sixth Meeting of the Initiative (Virtual, 07 December 2021)',
  paragraphs: [
    { number: '1', text: 'I am pleased to inform you.', items: [] },
    {
      number: '2',
      text: 'The main objectives are to:',
      items: ['Discuss activities', 'Present the latest deliverables'],
    },
  ],
})

function shown(text: string, read: Circular): string[] {
  return layOutLetter(text, read).map(
    ({ kind, number, span }) =>
      `${kind}${number ? ` ${number}` : ''}: ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`,
  )
}

describe('the layout of a letter', () => {
  it('shows header, subject, numbered paragraphs, list items and the lines between', () => {
    expect(shown(LETTER, READ)).toEqual([
      'head: INTERNATIONAL TELECOMMUNICATION UNION',
      'head: Geneva, 13 October 2021',
      'head: Ref:',
      'head: TSB Circular 352',
      'head: To:',
      'head: ITU-T Sector Members;',
      'head: ITU Academia',
      'subject: Sixth Meeting of the Initiative (Virtual, 07 December 2021)',
      'line: Dear Sir/Madam,',
      'paragraph 1: I am pleased to inform you.',
      'paragraph 2: The main objectives are to:',
      'item: Discuss activities;',
      'item: Present the latest deliverables.',
      'line: Yours faithfully,',
    ])
  })

  it('shows a letter without any facts line by line', () => {
    expect(shown('One line\n\nAnother line', blankCircular({}))).toEqual([
      'head: One line',
      'head: Another line',
    ])
  })

  it('finds a paragraph inside a longer line and labels it with its number', () => {
    const long = 'The meeting will take place in Geneva at the invitation of the Union.'
    const read = blankCircular({ paragraphs: [{ number: '1', text: long, items: [] }] })
    expect(shown(`Dear Sir,1 ${long}Yours`, read)).toEqual([
      'head: Dear Sir,',
      `paragraph 1: ${long}`,
      'line: Yours',
    ])
  })

  it('does not show the end of a word as a paragraph', () => {
    const read = blankCircular({ paragraphs: [{ number: '1', text: 'art', items: [] }] })
    expect(shown('Start\n1\tart', read)).toEqual(['head: Start', 'paragraph 1: art'])
  })

  it('keeps all other text if a paragraph is not found', () => {
    const read = blankCircular({ paragraphs: [{ number: '9', text: 'not there', items: [] }] })
    expect(shown('One line', read)).toEqual(['head: One line'])
  })

  it('has blocks in order that never overlap, and omits only marks and white space', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 1, maxLength: 6 })
    const paragraphs = fc.array(words, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(paragraphs, paragraphs, (head, body) => {
        const text = [
          ...head.map((line) => line.join('\t')),
          ...body.map((line, index) => `${index + 1}\t${line.join('\u00a0 ')}`),
        ].join('\n\n')
        const read = blankCircular({
          paragraphs: body.map((line, index) => ({
            number: String(index + 1),
            text: line.join(' '),
            items: [],
          })),
        })
        let end = 0
        let left = ''
        for (const { span } of layOutLetter(text, read)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          left += text.slice(end, span.start)
          end = span.end
        }
        expect(left + text.slice(end)).toMatch(/^[\s\d]*$/)
      }),
    )
  })
})

describe('the header of a letter', () => {
  it('puts labels next to their values', () => {
    const lines = layOutLetter(LETTER, READ)
      .filter(({ kind }) => kind === 'head')
      .map((block) => ({ block, line: LETTER.slice(block.span.start, block.span.end) }))
    expect(groupHead(LETTER, lines)).toEqual([
      { label: null, lines: ['INTERNATIONAL TELECOMMUNICATION UNION'] },
      { label: null, lines: ['Geneva, 13 October 2021'] },
      { label: 'Ref:', lines: ['TSB Circular 352'] },
      { label: 'To:', lines: ['ITU-T Sector Members;', 'ITU Academia'] },
    ])
  })
})
