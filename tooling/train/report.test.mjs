import { describe, expect, it } from 'vitest'
import { familyOf } from './issuers.mjs'
import { compareReadings } from './robustness.mjs'
import { percent, renderTable } from './tables.mjs'

describe('the family of a letter', () => {
  /** @param {string} text @param {string | null} series @param {string | null} number */
  const family = (text, series, number) =>
    familyOf({ name: '', text, expected: { series, number } })

  it('follows from the reference', () => {
    expect(family('', 'TSB Circular', '352')).toBe('ITU-T TSB')
    expect(family('', '7/LCCE', '79')).toBe('ITU-R BR')
    expect(family('', 'BDT/EUR/DM', '233')).toBe('ITU-D BDT')
    expect(family('', 'DM', '25/1014')).toBe('ITU DM/SG')
    expect(family('', 'Notification', '2024-031')).toBe('CBD')
  })

  it('follows from the letterhead if the reference is not distinctive', () => {
    expect(family('WORLD METEOROLOGICAL ORGANIZATION\nGeneva', null, null)).toBe('WMO')
    expect(family('A host', null, null)).toBe('others')
  })

  it('is not ITU if another organization also has circular letters called CL', () => {
    expect(family('UNESCO\nParis', 'CL', '4471')).toBe('UNESCO')
  })
})

describe('the same letter in another layout', () => {
  const reading = (/** @type {string | null} */ date, certainty = 'stated') => ({
    circular: { subject: 'A workshop', issuedOn: date },
    meetings: [],
    evidence: { '/circular/issuedOn': { certainty } },
  })

  it('counts facts that are read again, and dates that differ', () => {
    const sums = compareReadings(reading('2025-05-05'), reading('2025-05-06'))
    expect(sums).toEqual({ facts: 2, again: 1, different: 1 })
  })

  it('does not count missing facts, or facts that are uncertain in both, as different', () => {
    expect(compareReadings(reading('2025-05-05'), reading(null)).different).toBe(0)
    const [one, other] = [reading('2025-05-05', 'uncertain'), reading('2025-05-06', 'uncertain')]
    expect(compareReadings(one, other).different).toBe(0)
  })
})

it('a table has aligned columns, and a dash for an empty total', () => {
  expect(
    renderTable(
      'set',
      ['right'],
      [
        ['all', percent(1, 2)],
        ['none', percent(0, 0)],
      ],
    ),
  ).toBe('| set  |  right |\n| ---- | ------ |\n| all  | 50.0 % |\n| none |      - |')
})
