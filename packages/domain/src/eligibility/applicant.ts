import * as z from 'zod'
import { CountrySchema } from '../scalars'
import { wrongArgument } from '../wrong-argument'

/**
 * Capacities in which a person can apply.
 *
 * @example
 * CAPACITIES.length // => 6
 */
export const CAPACITIES = [
  'member-state',
  'sector-member',
  'associate',
  'academia',
  'individual',
  'observer',
] as const
/**
 * Capacity in which a person applies.
 *
 * @example
 * CapacitySchema.parse('observer') // => 'observer'
 */
export const CapacitySchema = z.enum(CAPACITIES).meta({ id: 'Capacity' })
export type Capacity = z.infer<typeof CapacitySchema>

/**
 * Returns whether a value is one of `CAPACITIES`.
 *
 * @example
 * isCapacity('individual') // => true
 * isCapacity('Individual') // => false
 */
export function isCapacity(value: unknown): value is Capacity {
  return CAPACITIES.some((capacity) => capacity === value)
}

/**
 * Throws unless a value is a capacity.
 *
 * @param argument - its name in the error
 * @throws RangeError that names the argument and the accepted form
 * @example
 * assertCapacity('individual') // => undefined
 */
export function assertCapacity(value: unknown, argument = 'capacity'): asserts value is Capacity {
  if (!isCapacity(value)) throw wrongArgument(argument, `one of ${CAPACITIES.join(', ')}`, value)
}

/**
 * The applicant: capacity, country, and organization if any.
 *
 * @example
 * ApplicantSchema.parse({ capacity: 'individual', country: 'CO' }).organization // => null
 */
export const ApplicantSchema = z
  .object({
    capacity: CapacitySchema,
    country: CountrySchema.meta({ description: 'Country or area of the person or organization' }),
    organization: z.string().nullable().default(null),
  })
  .meta({ id: 'Applicant', description: 'Capacity, country and organization of an applicant' })
/** Without an organization, none is named. */
export interface Applicant extends z.input<typeof ApplicantSchema> {}
