import type { CircularSummary } from '@u4ssc/client/circulars'
import { expect, it } from 'vitest'
import { i18nFor } from '../i18n/i18n'
import { toCircularRow } from './circular-row'

const reference = {
  kind: 'circular' as const,
  series: 'TSB Circular',
  number: '352',
  amends: null,
  alsoKnownAs: [],
  text: 'TSB Circular 352',
}
const circular: CircularSummary = {
  id: 'tsb-circular-352-2021-10-13',
  reference,
  issuedOn: '2021-10-13',
  issuedAt: 'Geneva',
  subject: 'Sixth Meeting',
  language: 'en',
  meetings: [{ slug: 'u4ssc-6', title: 'Sixth Meeting' }],
  publishedAt: '2021-10-14T08:00:00Z',
}

it('a row of the list names the kind of a circular, its language and the meeting it convenes', () => {
  expect(toCircularRow(i18nFor('en'), circular).details).toEqual([
    'Circular',
    'English',
    'Convenes Sixth Meeting',
  ])
  expect(toCircularRow(i18nFor('fr'), circular).details[0]).toBe('Circulaire')
})

it('a corrigendum convenes no meeting', () => {
  const corrigendum = { ...reference, kind: 'corrigendum' as const, amends: 'TSB Circular 352' }
  const row = toCircularRow(i18nFor('en'), { ...circular, reference: corrigendum })
  expect(row.details).toEqual(['Corrigendum', 'English'])
})
