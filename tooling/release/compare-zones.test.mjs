import { expect, it } from 'vitest'
import { compareZones } from './compare-zones.mjs'

const CHANGE = Date.parse('2026-10-25T01:00Z')
const years = { from: Date.parse('2026-01-01'), until: Date.parse('2028-01-01') }

/** @type {import('./compare-zones.mjs').ZoneSource} */
const newest = {
  changesOf: () => [CHANGE],
  offsetAt: (_zone, instant) => (instant < CHANGE ? 120 : 60),
}

it('a zone with the newest rules is not reported', () => {
  const compared = { newest, offsetAt: newest.offsetAt, ...years }
  expect(compareZones(['Europe/Zurich'], compared)).toEqual([])
})

it('a zone with older rules is reported with the first instant that differs', () => {
  expect(compareZones(['Europe/Zurich'], { newest, offsetAt: () => 120, ...years })).toEqual([
    'Europe/Zurich: 2026-10-25T01:00:00.000Z is 120 minutes ahead, not 60',
  ])
})
