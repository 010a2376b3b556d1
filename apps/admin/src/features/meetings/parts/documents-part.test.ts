import type { Document } from '@u4ssc/domain'
import { expect, it } from 'vitest'
import { numberDocuments } from './documents-part'

const documentOf = (id: string, symbol?: string): Document => ({
  ...{ id, title: id, kind: 'other', language: null, url: 'https://example.org', access: 'public' },
  ...(symbol === undefined ? {} : { symbol }),
})
const symbolsOf = (documents: readonly Document[]) => documents.map(({ symbol }) => symbol)

it('documents are numbered from the slug of the meeting', () => {
  const numbered = numberDocuments([documentOf('agenda'), documentOf('report')], 'u4ssc-6')
  expect(symbolsOf(numbered)).toEqual(['U4SSC-6/1', 'U4SSC-6/2'])
})

it('numbers continue the last symbol, and no symbol is used twice', () => {
  const given = [
    documentOf('a', 'INF/3'),
    documentOf('b'),
    documentOf('c', 'INF/4'),
    documentOf('d'),
  ]
  expect(symbolsOf(numberDocuments(given, 'u4ssc-6'))).toEqual([
    ...['INF/3', 'INF/5', 'INF/4', 'INF/6'],
  ])
})
