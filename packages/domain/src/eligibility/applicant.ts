import { z } from '../zod'
import { CountrySchema } from '../scalars'

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
