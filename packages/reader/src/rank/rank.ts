import { featuresOf } from './features'
import type { Features } from './feature-values'
import type { Hypothesis, WeighedHypothesis } from './hypothesis'
import { PLAIN_BURDEN, PROBABILITY_MIN, READ_MAX } from './limits'
import rankingWeights from './ranking-weights.json' with { type: 'json' }

/** Written by `npm run train`. */
const RANKING_WEIGHTS: Features = rankingWeights

/** Returns the hypotheses with their probabilities, the most likely first. */
export function rankHypotheses<Kind extends Hypothesis>(
  hypotheses: readonly Kind[],
  weights: Features = RANKING_WEIGHTS,
): (Kind & WeighedHypothesis)[] {
  const all = featuresOf(hypotheses)
  const scored = hypotheses.map((hypothesis, index) => {
    const features = all[index] ?? {}
    return { hypothesis, features, score: scoreOf(features, weights) }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - best), 0)
  return scored
    .map(({ hypothesis, features, score }) => ({
      ...hypothesis,
      features,
      probability: Math.exp(score - best) / total,
    }))
    .sort((a, b) => b.probability - a.probability)
}

/** The sum of the features, each times its weight; a feature without a weight counts nothing. */
export function scoreOf(features: Features, weights: Features): number {
  let sum = 0
  for (const name in weights) sum += (weights[name] ?? 0) * (features[name] ?? 0)
  return sum
}

/**
 * Returns the hypotheses with the one to read first: the likeliest, or the same meetings in the cut
 * that the labels of the letter show, unless that is much less likely.
 */
export function preferPlainCut<Kind extends WeighedHypothesis>(weighed: readonly Kind[]): Kind[] {
  const [best] = weighed
  if (!best || isPlain(best)) return [...weighed]
  const days = daysOf(best)
  const plain = weighed.find((one) => isPlain(one) && daysOf(one) === days)
  if (!plain || best.probability > PLAIN_BURDEN * plain.probability) return [...weighed]
  return [plain, ...weighed.filter((one) => one !== plain)]
}

function isPlain({ draft }: Hypothesis): boolean {
  return draft.segmentation.steps.every((step) => step === 'healed')
}

function daysOf({ claims }: Hypothesis): string {
  return claims
    .map(({ dates: [date] }) => date?.days.join() ?? '')
    .sort()
    .join(';')
}

/** Returns the hypotheses that are likely enough to change a certainty; their probabilities add up to 1. */
export function likelyOf<Kind extends WeighedHypothesis>(weighed: readonly Kind[]): Kind[] {
  const likely = weighed
    .slice(0, READ_MAX)
    .filter(({ probability }) => probability >= PROBABILITY_MIN)
  const total = likely.reduce((sum, { probability }) => sum + probability, 0)
  return likely.map((one) => ({ ...one, probability: one.probability / total }))
}
