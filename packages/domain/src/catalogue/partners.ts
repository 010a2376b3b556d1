import * as z from 'zod'
import { assertDate } from '../assert-scalars'
import { OrganizationSchema } from '../meetings/index'
import { holdsOn, PartialDateSchema } from './fact'
import { SourceKeySchema, type SourceKey } from './sources'

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

type Role = CataloguePartner['role']

function partner(
  code: string,
  name: string,
  role: Role,
  from: string | null,
  ...sources: SourceKey[]
): CataloguePartner {
  return { organization: { code, name }, role, from, until: null, sources }
}

/**
 * Named in July 2016, and again on the undated page of questions and answers, or on one of them.
 */
const inBoth = (code: string, name: string) =>
  partner(code, name, 'supporter', '2016-07', 'news-2016', 'faq')
const in2016 = (code: string, name: string) =>
  partner(code, name, 'supporter', '2016-07', 'news-2016')
const undated = (code: string, name: string) => partner(code, name, 'supporter', null, 'faq')

/**
 * The bodies that sources name. The lists do not reconcile: no source says that a body left, and
 * the counts that letters print are kept apart, in `PARTNER_COUNTS`.
 *
 * @example
 * PARTNERS.filter(({ role }) => role === 'founder').length // => 2
 */
export const PARTNERS: readonly CataloguePartner[] = [
  partner('ITU', 'International Telecommunication Union', 'founder', '2016-05', 'news-2016', 'faq'),
  partner(
    'UNECE',
    'United Nations Economic Commission for Europe',
    'founder',
    '2016-05',
    'news-2016',
    'faq',
  ),
  {
    organization: { code: 'UN-HABITAT', name: 'United Nations Human Settlements Programme' },
    role: 'supporter',
    from: '2016-07',
    // The circular of 2021 names it next to the founders
    until: '2021-10-13',
    sources: ['news-2016', 'circular'],
  },
  partner(
    'UN-HABITAT',
    'United Nations Human Settlements Programme',
    'coordinator',
    '2021-10-13',
    'circular',
    'faq',
  ),
  inBoth('UNIDO', 'United Nations Industrial Development Organization'),
  inBoth('ECLAC', 'Economic Commission for Latin America and the Caribbean'),
  inBoth('ECA', 'Economic Commission for Africa'),
  inBoth('FAO', 'Food and Agriculture Organization of the United Nations'),
  inBoth('UNFCCC', 'United Nations Framework Convention on Climate Change'),
  inBoth('CBD', 'Convention on Biological Diversity'),
  inBoth('WMO', 'World Meteorological Organization'),
  inBoth('UN-WOMEN', 'UN Women'),
  inBoth('UNEP', 'United Nations Environment Programme'),
  inBoth('UNEP-FI', 'United Nations Environment Programme Finance Initiative'),
  in2016('WHO', 'World Health Organization'),
  in2016('WTO', 'World Trade Organization'),
  in2016('UNCCD', 'United Nations Convention to Combat Desertification'),
  in2016('UNU-IAS', 'United Nations University Institute for the Advanced Study of Sustainability'),
  undated('UNDP', 'United Nations Development Programme'),
  undated('UNESCO', 'United Nations Educational, Scientific and Cultural Organization'),
  undated('UNOP', 'UNOP (as printed; probably UNOPS)'),
  undated(
    'UNU-EGOV',
    'United Nations University Operating Unit on Policy-Driven Electronic Governance',
  ),
  undated('UNWTO', 'World Tourism Organization (UN Tourism)'),
]

/**
 * Numbers of bodies by source, by date; each source counts differently.
 *
 * @example
 * PARTNER_COUNTS.map(({ count }) => count) // => [15, 14, 16, 16, 17, 17, 19]
 */
export const PARTNER_COUNTS: readonly PartnerCount[] = [
  {
    asOf: '2016-07',
    count: 15,
    of: 'named supporters, besides 2 founders',
    sources: ['news-2016'],
  },
  { asOf: '2017-04', count: 14, of: 'others, besides 2 founders', sources: ['programme-2'] },
  { asOf: '2018-04', count: 16, of: 'other UN bodies', sources: ['press-2018'] },
  { asOf: '2018-07', count: 16, of: 'UN bodies', sources: ['event-2018'] },
  { asOf: '2021', count: 17, of: 'UN bodies', sources: ['publication-2021'] },
  { asOf: '2021-10-13', count: 17, of: 'UN agencies and programmes', sources: ['circular'] },
  { asOf: '2024-09', count: 19, of: 'UN bodies', sources: ['page-8', 'page-8-later'] },
]

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
