import * as z from 'zod'
import { CalendarDateSchema, CountrySchema } from '../scalars'

/**
 * Basis for the start date of a membership.
 *
 * `itu-announcement`: the date announced by ITU. `founding-list-and-panel`: a founder of 1865 or
 * its successor. `panel`: the year in the Correlates of War data on international organizations
 * (v3), with the year before as non-member. `panel-at-state-entry`: the first year of that data for
 * the state, so the membership can be older. `panel-disputed`: the founders' list differs.
 * `unverified`: no source for the year, several for the membership.
 *
 * @example
 * MembershipBasisSchema.parse('panel') // => 'panel'
 */
export const MembershipBasisSchema = z
  .enum([
    'itu-announcement',
    'founding-list-and-panel',
    'panel',
    'panel-at-state-entry',
    'panel-disputed',
    'unverified',
  ])
  .meta({ id: 'MembershipBasis', description: 'Basis for the start date of a membership' })
export type MembershipBasis = z.infer<typeof MembershipBasisSchema>

/**
 * Membership of an organization in ITU, from `from` (inclusive) until `until` (exclusive).
 *
 * @example
 * const acme = { organization: 'Acme', capacity: 'associate', from: '2020-01-01', until: null }
 * EntityMembershipSchema.parse(acme).until // => null
 */
export const EntityMembershipSchema = z
  .object({
    organization: z.string(),
    capacity: z.enum(['sector-member', 'associate', 'academia']),
    from: CalendarDateSchema,
    until: CalendarDateSchema.nullable(),
  })
  .meta({ id: 'EntityMembership' })
export type EntityMembership = z.infer<typeof EntityMembershipSchema>

/**
 * ITU membership status of a country or area on a date.
 *
 * `unknown`: the date is before the first one in the records, which may begin too late (`basis`), or
 * before 2000 for a territory.
 *
 * @example
 * MembershipStatusSchema.parse({ status: 'not-member', country: 'VA' }).status // => 'not-member'
 */
export const MembershipStatusSchema = z
  .discriminatedUnion('status', [
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
  .meta({
    id: 'MembershipStatus',
    description: 'ITU membership status of a country or area on a date',
  })
export type MembershipStatus = z.infer<typeof MembershipStatusSchema>
