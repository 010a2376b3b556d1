import { wrongArgument } from '../../wrong-argument'
import { z } from '../../zod'
import { LineSchema } from './line'

/**
 * What names a letter. Numbers start again with each study period: only with the date is it a key.
 *
 * @example
 * ReferenceSchema.parse(parseReference('TSB Circular 352')).series // => 'TSB Circular'
 */
export const ReferenceSchema = z
  .object({
    kind: z.enum([
      'circular',
      'collective-letter',
      'circular-letter',
      'addendum',
      'corrigendum',
      'revision',
      'other',
    ]),
    series: LineSchema.nullable().meta({
      description: 'Printed series, for example "TSB Circular"',
    }),
    number: LineSchema.nullable().meta({
      description: 'Printed number, for example "352" or "2/TSAG"',
    }),
    amends: LineSchema.nullable().meta({
      description: 'Cited reference of the circular that it amends',
    }),
    alsoKnownAs: z
      .array(LineSchema)
      .meta({ description: 'Other references, for example "COM 3/ST"' }),
    text: LineSchema.nullable().meta({ description: 'Full printed reference' }),
  })
  .meta({
    id: 'Reference',
    description:
      'Reference of a circular. Numbers restart in each study period, so it is unique only with the date.',
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
