import { z } from 'zod'

const TallySchema = z
  .array(z.object({ key: z.string(), people: z.int().positive() }))
  .meta({ id: 'Tally', description: 'How many people have what in common' })
export type Tally = z.infer<typeof TallySchema>

export const RegistrationFiguresSchema = z
  .object({
    states: TallySchema,
    days: TallySchema.meta({ description: 'By the day, in UTC, on which they came, first first' }),
    countries: TallySchema.meta({ description: 'The most first' }),
    capacities: TallySchema,
    modes: TallySchema,
  })
  .meta({
    id: 'RegistrationFigures',
    description: 'Unconfirmed and erased ones count among the states alone',
  })
export type RegistrationFigures = z.infer<typeof RegistrationFiguresSchema>
