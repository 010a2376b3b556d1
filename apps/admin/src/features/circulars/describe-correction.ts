import type { Correction } from '@u4ssc/client'
import { say } from '../../components/say'
import type { Fact } from './facts'
import { isNamedField, nameOfField } from './name-of-field'
import { isWithin } from './pointers'

interface DescribedCorrection {
  readonly name: string
  readonly lines: readonly string[]
}

/**
 * What a correction sets, in words. A correction of a whole part of the meeting is described by the
 * facts within it, or by the number of its items.
 */
export function describeCorrection(
  { pointer, value }: Correction,
  facts: readonly Fact[],
): DescribedCorrection {
  const fact = facts.find((one) => one.pointer === pointer)
  if (fact) return { name: fact.name, lines: fact.kind.describe(value) }
  const field = pointer.split('/').at(-1) ?? ''
  const name = isNamedField(field) ? nameOfField(field) : say('review.corrections-other')
  if (Array.isArray(value))
    return { name, lines: [say('review.corrections-items', { count: value.length })] }
  const lines = facts
    .filter((one) => isWithin(one.pointer, pointer))
    .flatMap((one) => {
      const said = one.kind.describe(one.value)
      return said.length === 0 ? [] : [`${one.name}: ${said.join('; ')}`]
    })
  return {
    name,
    lines: lines.length > 0 || value === null ? lines : [say('review.corrections-set')],
  }
}
