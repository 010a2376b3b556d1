import { expect, it } from 'vitest'
import { readCircular } from '../../src/six-by-default'
import { circularOf } from '@u4ssc/domain/circulars'
import { consolidate } from '@u4ssc/domain/circulars'
import { findDeletions } from '../../../domain/src/circulars/consolidate/deletions'

const numbersIn = (text: string) =>
  findDeletions(circularOf({ paragraphs: [{ number: '2', text, items: [] }] })).map(
    ({ paragraph }) => paragraph,
  )

it.each([
  'Delete paragraph 5.',
  'Paragraph 5 is deleted.',
  'Paragraph 5 of TSB Circular 400 is to be deleted.',
  'Delete paragraph 5 of TSB Circular 400.',
  'Supprimer le paragraphe 5.',
  'Le paragraphe 5 est supprimé.',
  'Suprímase el párrafo 5.',
  'El párrafo 5 queda suprimido.',
  'Исключить пункт 5.',
  'Пункт 5 исключается.',
  'تُحذف الفقرة 5.',
  '删除第5段。',
  '第5段予以删除。',
])('“%s” deletes a paragraph', (text) => {
  expect(numbersIn(text)).toEqual(['5'])
})

it.each([
  'In paragraph 5, delete “free of charge”.',
  'Delete the second sentence of paragraph 5.',
  'Delete paragraph 5 (b).',
  'Paragraph 5 is in force.',
  'Paragraph 5 is of importance to all.',
  'Supprimer les mots « gratuite » au paragraphe 5.',
  'Please do not delete paragraph 5 from your file.',
  '删除第5段第二句。',
])('“%s” deletes no paragraph', (text) => {
  expect(numbersIn(text)).toEqual([])
})

const ORIGINAL = `TSB Circular 400
Geneva, 12 January 2027

Subject: Workshop on water meters

1 The workshop on water meters will be held in Geneva, Switzerland, on 9 March 2027.
2 Participation is free of charge. Further information is available at https://www.example.org/water
3 Participation in the workshop is free of charge.`

const corrigendum = (words: string) => `Corrigendum 1 to TSB Circular 400
Geneva, 1 February 2027

Subject: Workshop on water meters

1 ${words}`

it('a fact that another paragraph also states stays', () => {
  const { meetings, circular, unapplied } = consolidate([
    readCircular(ORIGINAL),
    readCircular(corrigendum('Delete paragraph 3.')),
  ])
  expect(unapplied).toEqual([])
  expect(circular?.paragraphs.map(({ number }) => number)).toEqual(['1', '2'])
  expect(meetings[0]?.fee).toBe('free')
})

it('a paragraph that the circular does not have cannot be deleted', () => {
  const { unapplied } = consolidate([
    readCircular(ORIGINAL),
    readCircular(corrigendum('Delete paragraph 9.')),
  ])
  expect(unapplied).toMatchObject([{ reason: 'paragraph-not-found', words: '9' }])
})
