import { z } from 'zod'
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
export const CapacitySchema = z.enum(CAPACITIES).meta({ id: 'Capacity' })
export type Capacity = z.infer<typeof CapacitySchema>

/**
 * Who asks: in what capacity, from where, and for which organization, if any.
 *
 * @example
 * ApplicantSchema.parse({ capacity: 'individual', country: 'CO' }).organization // => null
 */
export const ApplicantSchema = z
  .object({
    capacity: CapacitySchema,
    country: CountrySchema.meta({ description: 'Where the person or the entity comes from' }),
    organization: z.string().nullable().default(null),
  })
  .meta({ id: 'Applicant', description: 'Who asks' })
export type Applicant = z.infer<typeof ApplicantSchema>
