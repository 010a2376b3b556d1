import { ReadingSchema } from '@u4ssc/domain/circulars'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { framedLetter } from '../../test/framed-letter'
import linkWeights from '../meetings/events/link-weights.json' with { type: 'json' }
import type { WeightsFor } from '../meetings/log-linear/index'
import certaintyWeights from '../rank/certainty-weights.json' with { type: 'json' }
import { factFeatures, rankHypotheses } from '../rank/index'
import rankingWeights from '../rank/ranking-weights.json' with { type: 'json' }
import { readHypothesis } from '../draft'
import { hypothesesOf } from '../hypotheses'
import roleWeights from '../meetings/roles/role-weights.json' with { type: 'json' }
import { DATE_ROLES } from '../meetings/roles/index'
import { readTokens } from '../text/tokens/index'
import { VOCABULARIES } from '../text/vocabulary/vocabularies'

/** Smaller ones have no effect, and are left out. */
const WeightSchema = z.number().refine((weight) => Math.abs(weight) >= 0.02)
const WeightsSchema = z.record(z.string(), WeightSchema)

const { text } = framedLetter(
  'en',
  'Workshop on Smart Water, 3 May 2022',
  '1\tThe Workshop on Smart Water will be held on 3 May 2022.',
)
const weighed = rankHypotheses(hypothesesOf(readTokens(text), VOCABULARIES.en, 'en')).map(
  (one) => ({
    ...one,
    reading: readHypothesis(one),
  }),
)

it('each role of a date has weights, which are finite', () => {
  z.record(z.enum(DATE_ROLES), WeightsSchema).parse(roleWeights)
})

it('the links between dates and names have finite weights', () => {
  WeightsSchema.parse(linkWeights)
})

it('a weight of a name that no feature has does not compile', () => {
  // @ts-expect-error -- "far" is no feature
  const weights: WeightsFor<'near', { near: number; far: number }> = { near: 1, far: 2 }
  expect(Object.keys(weights)).toEqual(['near', 'far'])
})

it('the ranking weighs only what is known of a reading', () => {
  const names = weighed.flatMap(({ features }) => Object.keys(features))
  z.partialRecord(z.enum(names), WeightSchema).parse(rankingWeights)
})

it('the certainty of each group of facts weighs only what is known of a fact', () => {
  const facts = factFeatures(weighed)
  const names = new Set(facts.flatMap(({ features }) => Object.keys(features)))
  const schema = JSON.stringify(z.toJSONSchema(ReadingSchema))
  const isField = (name: string) =>
    name.startsWith('field ') && schema.includes(`"${name.replace('field ', '')}":{`)
  for (const [group, { threshold, weights }] of Object.entries(certaintyWeights)) {
    z.number().min(0).max(1).parse(threshold)
    WeightsSchema.parse(weights)
    const unknown = Object.keys(weights).filter((name) => !names.has(name) && !isField(name))
    expect({ group, unknown }).toEqual({ group, unknown: [] })
  }
})
