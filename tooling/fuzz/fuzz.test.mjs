import { readCircular } from '@u4ssc/reader'
import { describe, expect, it } from 'vitest'
import { findFault } from './check-reading.mjs'
import { inputAt } from './inputs.mjs'
import { Random } from './random.mjs'
import {
  bestOfRuns,
  SLOW_MILLISECONDS,
  SLOW_RUNS,
  threadMilliseconds,
  timeOf,
} from './slowness.mjs'

/** @type {[string, ...string[]]} */
const letters = [
  'Ref: TSB Circular 352\nSubject: Sixth Meeting\n1\tOn 7 December 2021.\n',
  '',
  '\n',
]
const places = Array.from({ length: 500 }, (_, index) => index)

describe('an input', () => {
  it('is the same for the same seed and index, independent of earlier inputs', () => {
    const inputs = places.map((index) => inputAt(7, index, letters))
    expect(inputAt(7, 321, letters)).toBe(inputs[321])
    expect(inputAt(8, 321, letters)).not.toBe(inputs[321])
  })

  it('mostly differs from earlier ones, even for very short letters', () => {
    const inputs = new Set(places.map((index) => inputAt(7, index, letters)))
    expect(inputs.size).toBeGreaterThan(250)
  })
})

it('random numbers are below their limit and reach it', () => {
  const random = new Random(1, 1)
  const drawn = new Set(Array.from({ length: 400 }, () => random.below(8)))
  expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})

it('an input is as slow as the best of its repeated runs, so that an interrupted run does not count', () => {
  const times = [SLOW_MILLISECONDS * 9, SLOW_MILLISECONDS + 1, 7, 12]
  let runs = 0
  expect(bestOfRuns(() => times[runs++] ?? 0)).toBe(7)
  expect(runs).toBe(3)
})

it('the time of one run is the mean of several in a row', () => {
  const clock = { time: 100 }
  const run = () => {
    clock.time += 3
  }
  expect(timeOf(run, () => clock.time)).toBe(3)
})

it('processor time never decreases', () => {
  const before = threadMilliseconds()
  for (const text of letters) readCircular(text)
  expect(threadMilliseconds()).toBeGreaterThanOrEqual(before)
})

it('an input that is slow each time is slow', () => {
  let runs = 0
  expect(bestOfRuns(() => 2 * SLOW_MILLISECONDS - runs++)).toBe(
    2 * SLOW_MILLISECONDS - SLOW_RUNS + 1,
  )
  expect(runs).toBe(SLOW_RUNS)
})

describe('a fault', () => {
  const text = 'Ref: TSB Circular 352'
  const reading = readCircular(text)

  it('is not found in a correct reading', () => {
    expect(findFault(reading, text)).toBeNull()
  })

  it('is a span outside the text', () => {
    expect(findFault(reading, 'Ref: TSB')).toMatch(/^span \d+ to \d+ in 8 signs$/)
  })

  it('is a pointer without a target', () => {
    const evidence = {
      '/meetings/0/title': { spans: [], certainty: /** @type {const} */ ('stated') },
    }
    expect(findFault({ ...reading, evidence }, text)).toBe('no fact at /meetings/0/title')
  })

  it('is a value that the schema does not allow', () => {
    const circular = { ...reading.circular, issuedOn: '2021-02-30' }
    expect(findFault({ ...reading, circular }, text)).toBe('invalid: circular.issuedOn')
  })
})
