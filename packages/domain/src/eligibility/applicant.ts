import { z } from 'zod'
import { CountrySchema } from '../scalars'

export const CAPACITIES = [
  'member-state',
  'sector-member',
  'associate',
  'academia',
  'individual',
  'observer',
] as const
export const CapacitySchema = z.enum(CAPACITIES).meta({ id: 'Capacity' })
export type Capacity = z.infer<typeof CapacitySchema>

export const ApplicantSchema = z
  .object({
    capacity: CapacitySchema,
    country: CountrySchema.meta({ description: 'Where the person or the entity comes from' }),
    organization: z.string().nullable().default(null),
  })
  .meta({ id: 'Applicant', description: 'Who asks' })
export type Applicant = z.infer<typeof ApplicantSchema>
