import { wrongArgument } from '../../wrong-argument'
import { isLine } from './is-line'
import type { Reference } from './reference'
import { REFERENCE_KINDS } from './reference-kinds'

// Apart from the schema, so that a page that names a circular loads no zod

/**
 * Whether a value is a reference, as `parseReference` gives it.
 *
 * @example
 * isReference(circularOf().reference) // => true
 * isReference('TSB Circular 352') // => false
 */
export function isReference(value: unknown): value is Reference {
  if (typeof value !== 'object' || value === null) return false
  const { kind, series, number, amends, alsoKnownAs, text }: Record<string, unknown> = { ...value }
  return (
    REFERENCE_KINDS.some((known) => known === kind) &&
    [series, number, amends, text].every((line) => line === null || isLine(line)) &&
    Array.isArray(alsoKnownAs) &&
    alsoKnownAs.every(isLine)
  )
}

/**
 * Refuses what is no reference.
 *
 * @param argument - its name in the error
 * @throws RangeError that names the argument and the accepted form
 * @example
 * assertReference(circularOf().reference) // => undefined
 */
export function assertReference(
  value: unknown,
  argument = 'reference',
): asserts value is Reference {
  if (!isReference(value))
    throw wrongArgument(argument, 'a Reference, as parseReference gives it', value)
}
