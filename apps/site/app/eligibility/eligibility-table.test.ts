import { expect, it } from 'vitest'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { toEligibilityTable } from './eligibility-table'

const i18n = i18nFor('en')

it('the table names every group, and which of them the circular admits', () => {
  const table = toEligibilityTable(i18n, sixthMeeting())
  expect(table.filter(({ isOpen }) => isOpen).map(({ group }) => group)).toEqual([
    i18n.t('eligibility.row-member-states'),
  ])
  expect(table).toHaveLength(5)
})

it('an admitted group cites the paragraph, the others cite nothing', () => {
  const published = sixthMeeting()
  const spans = [{ start: 2_500, end: 2_560, paragraph: '5', part: 'body' as const }]
  const evidence = { '/participation/openTo/0': { spans, certainty: 'stated' as const } }
  const [first, second] = toEligibilityTable(i18n, { ...published, evidence })
  expect(first?.clauses.map(({ label }) => label)).toEqual(['¶5'])
  expect(first?.clauses[0]?.href).toMatch(/^\/en\/circulars\/.+#words-2500-2560$/)
  expect(second?.clauses).toEqual([])
})

it('the eligibility table is left out if the circular does not state who can attend', () => {
  const silent = sixthMeeting({ participation: { openTo: [], conditions: [] } })
  expect(toEligibilityTable(i18n, silent)).toEqual([])
})
