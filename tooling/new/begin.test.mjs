import { findBadNames } from '@u4ssc/checks/file-names.mjs'
import { expect, it } from 'vitest'
import { begin } from './begin.mjs'

const there = { decisions: ['0001-one.md', '0011-eleven.md'] }

it('a decision gets the next number and a file name from its title', () => {
  const { files } = begin('decision', 'No passkeys, yet', there)
  expect(Object.keys(files)).toEqual(['docs/decisions/0012-no-passkeys-yet.md'])
  expect(Object.values(files)[0]).toMatch(/^# 12\. No passkeys, yet\n/)
})

it.each(['package', 'tool', 'feature'])('a new %s has valid file names and a test', (kind) => {
  const { files, next } = begin(kind, 'seat-plans', there)
  expect(findBadNames(Object.keys(files))).toEqual([])
  expect(Object.keys(files).filter((file) => file.includes('.test.'))).toHaveLength(1)
  expect(next.length).toBeGreaterThan(0)
})

it.each([
  ['package', 'SeatPlans', 'lower-case'],
  ['tool', 'utils', 'vague'],
  ['feature', '../away', 'lower-case'],
  ['castle', 'in-spain', 'Unknown kind'],
  ['decision', ' ', 'Enter a name'],
])('%s "%s" is refused with a reason', (kind, name, reason) => {
  const { files, refusal } = begin(kind, name, there)
  expect(files).toEqual({})
  expect(refusal).toContain(reason)
})
