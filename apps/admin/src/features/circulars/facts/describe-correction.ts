import type { Correction } from '@u4ssc/client/circulars'
import { say } from '../../../components/language/say'
import type { Fact } from '../../../facts/facts-of-reading'
import { labelAt } from '../../../facts/fact-views'
import { isWithin } from '../../../facts/pointers'

interface DescribedCorrection {
  readonly name: string
  readonly lines: readonly string[]
}

/**
 * Describes the value of a correction. A correction of a whole part of the meeting is described by
 * its facts, or by its number of items.
 */
export function describeCorrection(
  { pointer, value }: Correction,
  facts: readonly Fact[],
): DescribedCorrection {
  const fact = facts.find((one) => one.pointer === pointer)
  if (fact) return { name: fact.name, lines: fact.kind.describe(value) }
  const field = pointer.split('/').at(-1) ?? ''
  const name = say(labelAt(`/${field}`) ?? 'review.corrections-other')
  if (Array.isArray(value))
    return { name, lines: [say('review.corrections-items', { count: value.length })] }
  const lines = facts
    .filter((one) => isWithin(one.pointer, pointer))
    .flatMap((one) => {
      const lines = one.kind.describe(one.value)
      return lines.length === 0 ? [] : [`${one.name}: ${lines.join('; ')}`]
    })
  return {
    name,
    lines: lines.length > 0 || value === null ? lines : [say('review.corrections-set')],
  }
}
