import type { FactName } from '@u4ssc/domain/meetings/facts'
import { expect, it } from 'vitest'
import { sixthMeeting } from '../../test/sixth-meeting'
import { i18nFor } from '../i18n/i18n'
import { FACT_SAYINGS, listSayings } from './fact-sayings'

const i18n = i18nFor('en')

it('a condition in other words cites its own place among all conditions', () => {
  const conditions = [
    { kind: 'wishes-to-contribute', text: 'who wishes to contribute', cites: null },
    { kind: 'other', text: 'who has a visa', cites: null },
  ] as const
  const published = sixthMeeting({ participation: { openTo: [], conditions: [...conditions] } })
  const said = FACT_SAYINGS.participation.key(i18n, published)
  expect(said.map(({ parts, pointers }) => [parts[0]?.words, pointers])).toEqual([
    ['who has a visa', ['/participation/conditions/1']],
  ])
})

it('a fact is described on both pages in the same order', () => {
  const published = sixthMeeting()
  const key = listSayings().flatMap(
    (fact) => fact.key?.(i18n, published, '2021-11-25T09:00:00Z') ?? [],
  )
  const letter = listSayings().flatMap((fact) => fact.letter?.(i18n, published) ?? [])
  const [first, second] = [key, letter].map((sayings) => sayings.map(({ label }) => label))
  const common = first?.filter((label) => second?.includes(label))
  expect(common).toContain('Fee')
  expect(common).toEqual(second?.filter((label) => first?.includes(label)))
})

it('a fact without a description does not compile', () => {
  const { fee, ...others } = FACT_SAYINGS
  // @ts-expect-error: the saying of the fee is missing
  others satisfies Record<FactName, unknown>
  expect(fee.legend).toBe('participation')
})
