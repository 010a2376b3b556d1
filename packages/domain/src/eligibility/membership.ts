import { z } from '../zod'
import { CalendarDateSchema, CountrySchema } from '../scalars'

/**
 * How the start of a membership is known.
 *
 * `itu-announcement`: the day, announced by ITU. `founding-list-and-panel`: a founder of 1865, or its
 * successor. `panel`: the year in the Correlates of War data on international organizations (v3), with
 * a year before it outside. `panel-at-state-entry`: the year in which that data begins for the state,
 * so that the membership may be older. `panel-disputed`: the founders' list says otherwise.
 * `unverified`: no source for the year, several for the membership.
 *
 * @example
 * MembershipBasisSchema.parse('panel') // => 'panel'
 */
export const MembershipBasisSchema = z.enum([
  'itu-announcement',
  'founding-list-and-panel',
  'panel',
  'panel-at-state-entry',
  'panel-disputed',
  'unverified',
])
export type MembershipBasis = z.infer<typeof MembershipBasisSchema>

/**
 * What an organization is to the Union: `from` counts, `until` does not.
 *
 * @example
 * const acme = { organization: 'Acme', capacity: 'associate', from: '2020-01-01', until: null }
 * EntityMembershipSchema.parse(acme).until // => null
 */
export const EntityMembershipSchema = z.object({
  organization: z.string(),
  capacity: z.enum(['sector-member', 'associate', 'academia']),
  from: CalendarDateSchema,
  until: CalendarDateSchema.nullable(),
})
export type EntityMembership = z.infer<typeof EntityMembershipSchema>

/**
 * How a country or area stands to ITU on a day, as `membershipOf` gives it.
 *
 * `unknown`: the day is before the first that the records show, and they may begin too late (`basis`).
 *
 * @example
 * MembershipStatusSchema.parse({ status: 'not-member', country: 'VA' }).status // => 'not-member'
 */
export const MembershipStatusSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('member'),
    country: CountrySchema,
    since: z.string(),
    basis: MembershipBasisSchema,
  }),
  z.object({
    status: z.literal('not-yet-member'),
    country: CountrySchema,
    since: z.string(),
    basis: MembershipBasisSchema,
  }),
  z.object({
    status: z.literal('territory'),
    country: CountrySchema,
    memberState: CountrySchema,
    since: z.string(),
  }),
  z.object({ status: z.literal('observer-resolution-99'), country: CountrySchema }),
  z.object({
    status: z.literal('related-to-member'),
    country: CountrySchema,
    memberState: CountrySchema,
  }),
  z.object({ status: z.literal('not-member'), country: CountrySchema }),
  z.object({
    status: z.literal('unknown'),
    country: CountrySchema,
    since: z.string(),
    basis: MembershipBasisSchema,
  }),
])
export type MembershipStatus = z.infer<typeof MembershipStatusSchema>
