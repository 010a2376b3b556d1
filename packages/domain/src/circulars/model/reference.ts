import { wrongArgument } from '../../wrong-argument'
import { z } from '../../zod'
import { LineSchema } from './line'

/**
 * What names a letter. Numbers start again with each study period: only with the date is it a key.
 *
 * @example
 * ReferenceSchema.parse(parseReference('TSB Circular 352')).series // => 'TSB Circular'
 */
export const ReferenceSchema = z.object({
  kind: z.enum([
    'circular',
    'collective-letter',
    'circular-letter',
    'addendum',
    'corrigendum',
    'revision',
    'other',
  ]),
  series: LineSchema.nullable(),
  number: LineSchema.nullable(),
  amends: LineSchema.nullable(),
  alsoKnownAs: z.array(LineSchema),
  text: LineSchema.nullable(),
})
export type Reference = z.infer<typeof ReferenceSchema>

/**
 * Whether a value is a reference, as `parseReference` gives it.
 *
 * @example
 * isReference(parseReference('TSB Circular 352')) // => true
 * isReference('TSB Circular 352') // => false
 */
export function isReference(value: unknown): value is Reference {
  return ReferenceSchema.safeParse(value).success
}

/**
 * Refuses what is no reference.
 *
 * @param argument - its name in the error
 * @throws RangeError that names the argument and the accepted form
 * @example
 * assertReference(parseReference('TSB Circular 352')) // => undefined
 */
export function assertReference(
  value: unknown,
  argument = 'reference',
): asserts value is Reference {
  if (!isReference(value))
    throw wrongArgument(argument, 'a Reference, as parseReference gives it', value)
}
