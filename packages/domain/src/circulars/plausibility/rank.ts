import { featuresOf, type Features } from './features'
import type { Hypothesis, WeighedHypothesis } from './hypothesis'
import { RANKING_WEIGHTS } from './ranking-weights'

/** Returns the hypotheses with their probabilities, the most likely first. */
export function rankHypotheses(hypotheses: readonly Hypothesis[]): WeighedHypothesis[] {
  const scored = hypotheses.map((hypothesis) => {
    const features = featuresOf(hypothesis)
    return { hypothesis, features, score: scoreOf(features, RANKING_WEIGHTS) }
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
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + value * (weights[name] ?? 0),
    0,
  )
}
