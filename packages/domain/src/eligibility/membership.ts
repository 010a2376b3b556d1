import { z } from 'zod'
import { CountrySchema } from '../scalars'

export const MembershipStandingSchema = z
  .discriminatedUnion('standing', [
    z.object({ standing: z.literal('member'), country: CountrySchema, since: z.string() }),
    z.object({ standing: z.literal('not-yet-member'), country: CountrySchema, since: z.string() }),
    z.object({
      standing: z.literal('territory'),
      country: CountrySchema,
      memberState: CountrySchema,
      since: z.string(),
    }),
    z.object({ standing: z.literal('observer-resolution-99'), country: CountrySchema }),
    z.object({
      standing: z.literal('related-to-member'),
      country: CountrySchema,
      memberState: CountrySchema,
    }),
    z.object({ standing: z.literal('not-member'), country: CountrySchema }),
    z.object({ standing: z.literal('unknown'), country: CountrySchema }),
  ])
  .meta({ id: 'MembershipStanding', description: 'How a country or area stands to ITU on a day' })
export type MembershipStanding = z.infer<typeof MembershipStandingSchema>
