import { OrganizationSchema } from '@u4ssc/domain/meetings'
import { assertDate } from '@u4ssc/domain/timezones'
import * as z from 'zod'
import counts from './data/partner-counts.json' with { type: 'json' }
import partners from './data/partners.json' with { type: 'json' }
import { holdsOn, PartialDateSchema } from './fact'
import { SourceKeySchema } from './sources'

/**
 * A UN body that supports the initiative, from `from` (inclusive) until `until` (exclusive).
 *
 * @example
 * CataloguePartnerSchema.shape.role.options // => ['founder', 'coordinator', 'supporter']
 */
export const CataloguePartnerSchema = z
  .object({
    organization: OrganizationSchema,
    role: z.enum(['founder', 'coordinator', 'supporter']),
    from: PartialDateSchema.nullable().meta({
      description: 'First known to be one; null where only undated pages name it',
    }),
    until: PartialDateSchema.nullable().meta({ description: 'Null: not known to have ended' }),
    sources: z.array(SourceKeySchema).min(1),
  })
  .meta({ id: 'CataloguePartner', description: 'A UN body behind the initiative' })
export type CataloguePartner = z.infer<typeof CataloguePartnerSchema>

/**
 * Number of bodies by a source, which can differ from the number of named ones.
 *
 * @example
 * PartnerCountSchema.safeParse(PARTNER_COUNTS[0]).success // => true
 */
export const PartnerCountSchema = z
  .object({
    asOf: PartialDateSchema,
    count: z.int().positive(),
    of: z.string().meta({ description: 'What is counted, as printed' }),
    sources: z.array(SourceKeySchema).min(1),
  })
  .meta({ id: 'PartnerCount', description: 'How many bodies a source says there are' })
export type PartnerCount = z.infer<typeof PartnerCountSchema>

/**
 * The bodies that sources name. The lists do not reconcile: no source says that a body left, and
 * the counts that letters print are kept apart, in `PARTNER_COUNTS`.
 *
 * @example
 * PARTNERS.filter(({ role }) => role === 'founder').length // => 2
 */
export const PARTNERS: readonly CataloguePartner[] = z.array(CataloguePartnerSchema).parse(partners)

/**
 * Numbers of bodies by source, by date; each source counts differently.
 *
 * @example
 * PARTNER_COUNTS.map(({ count }) => count) // => [15, 14, 16, 16, 17, 17, 19]
 */
export const PARTNER_COUNTS: readonly PartnerCount[] = z.array(PartnerCountSchema).parse(counts)

/**
 * The bodies known to be partners on a day, each once. Bodies that only an undated page names are
 * not among them.
 *
 * @param on - calendar date, `YYYY-MM-DD`
 * @throws RangeError for what is no date
 * @example
 * partnersOn('2016-06-01').map(({ organization }) => organization.code) // => ['ITU', 'UNECE']
 */
export function partnersOn(on: string): CataloguePartner[] {
  assertDate(on, 'on')
  return PARTNERS.filter((each) => holdsOn(each, on))
}

/**
 * Returns the latest number published by a date.
 *
 * @param on - calendar date, `YYYY-MM-DD`
 * @throws RangeError for what is no date
 * @example
 * partnerCountOn('2021-12-07').count // => 17
 */
export function partnerCountOn(on: string): PartnerCount | undefined {
  assertDate(on, 'on')
  return PARTNER_COUNTS.findLast(({ asOf }) => asOf <= on)
}
