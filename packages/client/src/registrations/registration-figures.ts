import * as z from 'zod'

export const TallySchema = z
  .array(z.object({ key: z.string(), people: z.int().positive() }))
  .meta({ id: 'Tally', description: 'Number of people by key' })
export type Tally = z.infer<typeof TallySchema>

export const RegistrationFiguresSchema = z
  .object({
    states: TallySchema,
    days: TallySchema.meta({ description: 'By day of registration in UTC, earliest first' }),
    countries: TallySchema.meta({ description: 'Highest number first' }),
    capacities: TallySchema,
    modes: TallySchema,
  })
  .meta({
    id: 'RegistrationFigures',
    description: 'Counts of registrations; unconfirmed and deleted ones count only in `states`',
  })
export interface RegistrationFigures extends z.infer<typeof RegistrationFiguresSchema> {}
