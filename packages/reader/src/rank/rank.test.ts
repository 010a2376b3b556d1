import { describe, expect, it } from 'vitest'
import { framedLetter } from '../../test/framed-letter'
import { hypothesesOf } from '../hypotheses'
import type { SegmentationStep } from '../layout/segments/index'
import { readTokens } from '../text/tokens/index'
import { VOCABULARIES } from '../text/vocabulary/vocabularies'
import type { WeighedHypothesis } from './hypothesis'
import { likelyOf, preferPlainCut, rankHypotheses } from './rank'

const { text } = framedLetter(
  'en',
  'Workshop on Smart Water, 3 May 2022',
  '1\tThe Workshop on Smart Water will be held on 3 May 2022.',
)
const ranked = rankHypotheses(hypothesesOf(readTokens(text), VOCABULARIES.en, 'en'))

function firstOf(hypotheses: readonly WeighedHypothesis[]): WeighedHypothesis {
  const [first] = hypotheses
  if (!first) throw new Error('A letter has hypotheses')
  return first
}

const best = firstOf(ranked)

/** The best hypothesis of the letter in another cut, as likely as a test needs it. */
function cutBy(
  steps: readonly SegmentationStep[],
  probability: number,
  claims = best.claims,
): WeighedHypothesis {
  const segmentation = { ...best.draft.segmentation, steps }
  return { ...best, draft: { ...best.draft, segmentation }, claims, probability }
}

describe('hypotheses are ranked', () => {
  it('with the most likely first, and probabilities that add up to one', () => {
    const chances = ranked.map(({ probability }) => probability)
    expect(chances).toEqual([...chances].sort((a, b) => b - a))
    expect(chances.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
    expect(best.claims.map(({ dates }) => dates[0]?.days[0])).toEqual(['2022-05-03'])
  })

  it('by the weights of their features only', () => {
    const equal = rankHypotheses(ranked, {})
    for (const { probability } of equal) expect(probability).toBeCloseTo(1 / ranked.length)
    const [fewest] = rankHypotheses(ranked, { 'number of meetings': -10 })
    expect(fewest?.claims).toEqual([])
  })
})

describe('the cut that the labels show is preferred', () => {
  const other = cutBy(['subject'], 0.6)

  it.each<[string, readonly SegmentationStep[]]>([
    ['as it is', []],
    ['with its labels healed', ['healed']],
  ])('%s, if it gives the same days', (_how, steps) => {
    const plain = cutBy(steps, 0.3)
    expect(preferPlainCut([other, plain])).toEqual([plain, other])
  })

  it('unless another cut is more than three times likelier', () => {
    const plain = cutBy([], 0.19)
    expect(preferPlainCut([other, plain])).toEqual([other, plain])
  })

  it('unless it gives other days', () => {
    const plain = cutBy([], 0.4, [])
    expect(preferPlainCut([other, plain])).toEqual([other, plain])
  })

  it('and keeps its place if it is the likeliest', () => {
    const weighed = [cutBy([], 0.5), cutBy(['healed'], 0.4)]
    expect(preferPlainCut(weighed)).toEqual(weighed)
    expect(preferPlainCut([])).toEqual([])
  })
})

describe('the completely read hypotheses', () => {
  const chancesOf = (chances: readonly number[]) =>
    likelyOf(chances.map((chance) => cutBy([], chance))).map(({ probability }) => probability)

  it('are at most five', () => {
    const chances = chancesOf(Array.from({ length: 7 }, () => 1 / 7))
    expect(chances).toHaveLength(5)
    for (const chance of chances) expect(chance).toBeCloseTo(0.2)
  })

  it('are left out if unlikely, and the other probabilities are scaled to 1', () => {
    expect(chancesOf([0.75, 0.24, 0.01])).toEqual([
      expect.closeTo(0.75 / 0.99),
      expect.closeTo(0.24 / 0.99),
    ])
  })
})
