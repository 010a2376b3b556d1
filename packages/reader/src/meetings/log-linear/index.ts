/** What is known of a case: the features that hold, each by a name that says what it is. */
type Features = readonly string[]

/** How much each feature speaks for an answer; a feature that is not listed says nothing. */
type Weights = Readonly<Record<string, number>>

/**
 * Weights as a file states them, each for one of the features of `Name`: with the name of no feature it does not
 * compile.
 */
export type WeightsFor<Name extends string, Stated> = {
  readonly [Own in keyof Stated]: Own extends Name ? number : never
}

/** The name of a group of numbers: "0-3", "4-8", "9+". */
export type Bucket = `${number}` | `${number}-${number}` | `${number}+`

/** The sum of the weights of the features that hold. */
export function scoreOf(features: Features, weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)
}

/** Probabilities of rivals, one of which is true, by their scores. */
export function probabilitiesOf(scores: readonly number[]): number[] {
  const highest = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - highest))
  const sum = raised.reduce((all, one) => all + one, 0)
  return raised.map((one) => one / sum)
}

/** The name of the group that a number falls into. */
export function bucketOf(value: number, borders: readonly number[]): Bucket {
  const at = borders.findIndex((border) => value <= border)
  if (at < 0) return `${(borders.at(-1) ?? 0) + 1}+`
  const from = (borders[at - 1] ?? -1) + 1
  return from >= (borders[at] ?? 0) ? `${borders[at] ?? 0}` : `${from}-${borders[at] ?? 0}`
}
