import { z } from '../zod'
import { CountrySchema } from '../scalars'
import { wrongArgument } from '../wrong-argument'

/**
 * In which capacities somebody may ask to take part.
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
 * In which capacity somebody asks to take part.
 *
 * @example
 * CapacitySchema.parse('observer') // => 'observer'
 */
export const CapacitySchema = z.enum(CAPACITIES)
export type Capacity = z.infer<typeof CapacitySchema>

/**
 * Whether a value is one of `CAPACITIES`.
 *
 * @example
 * isCapacity('individual') // => true
 * isCapacity('Individual') // => false
 */
export function isCapacity(value: unknown): value is Capacity {
  return CAPACITIES.some((capacity) => capacity === value)
}

/**
 * Refuses what is no capacity.
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
 * Who asks: in what capacity, from where, and for which organization, if any.
 *
 * @example
 * ApplicantSchema.parse({ capacity: 'individual', country: 'CO' }).organization // => null
 */
export const ApplicantSchema = z.object({
  capacity: CapacitySchema,
  country: CountrySchema.clone(),
  organization: z.string().nullable().default(null),
})
export type Applicant = z.infer<typeof ApplicantSchema>
