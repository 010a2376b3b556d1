import { z } from 'zod'
import { CalendarDateSchema, CountrySchema, InstantSchema, LanguageSchema } from '@u4ssc/domain'
import type { EntityMembership } from '@u4ssc/domain/eligibility'
import { DocumentRequestSchema } from './documents'
import { pageOf, PageQuerySchema } from './page'

/** The capacities in which the Union has organizations as members. */
const CAPACITIES = [
  'sector-member',
  'associate',
  'academia',
] as const satisfies readonly EntityMembership['capacity'][]

/** What an organization can be: a member of the Union, or a partner of the initiative. */
export const MEMBERSHIP_KINDS = [...CAPACITIES, 'partner'] as const
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number]

/** Telecommunication standardization, development, radiocommunication. */
export const SECTORS = ['T', 'D', 'R'] as const
export type Sector = (typeof SECTORS)[number]

export const OrganizationMembershipSchema = z
  .object({
    kind: z.enum(MEMBERSHIP_KINDS),
    sector: z.enum(SECTORS).nullable().default(null).meta({
      description: 'Of the Union: always there for Sector Members, sometimes for Associates',
    }),
    from: CalendarDateSchema.meta({ description: 'The first day' }),
    until: CalendarDateSchema.nullable()
      .default(null)
      .meta({ description: 'The first day on which it is over; null: it has no end yet' }),
  })
  .meta({ id: 'OrganizationMembership', description: 'What an organization is, from day to day' })
export type OrganizationMembership = z.infer<typeof OrganizationMembershipSchema>

/** Whether two memberships are of one kind and sector. */
export function isSameLine(one: OrganizationMembership, other: OrganizationMembership): boolean {
  return one.kind === other.kind && one.sector === other.sector
}

/** What is wrong with a membership by itself; `null` where nothing is. */
export function faultOfMembership({ kind, sector, from, until }: OrganizationMembership) {
  if (until !== null && until <= from)
    return { field: 'until', message: 'A membership ends after it begins' } as const
  if (kind === 'sector-member' && sector === null)
    return { field: 'sector', message: 'A Sector Member is one of T, D or R' } as const
  if ((kind === 'academia' || kind === 'partner') && sector !== null)
    return { field: 'sector', message: 'This kind of membership has no sector' } as const
  return null
}

/** Whether two memberships of one kind and sector hold on the same day. */
export function isOverlapping(one: OrganizationMembership, other: OrganizationMembership): boolean {
  const begins = (each: OrganizationMembership, before: OrganizationMembership) =>
    before.until === null || each.from < before.until
  return isSameLine(one, other) && begins(one, other) && begins(other, one)
}

const MembershipsSchema = z
  .array(OrganizationMembershipSchema)
  .max(100)
  .superRefine((memberships, context) => {
    memberships.forEach((membership, at) => {
      const fault = faultOfMembership(membership)
      if (fault)
        context.addIssue({ code: 'custom', path: [at, fault.field], message: fault.message })
      if (memberships.slice(0, at).some((earlier) => isOverlapping(membership, earlier)))
        context.addIssue({
          code: 'custom',
          path: [at, 'from'],
          message: 'Another membership of this kind holds on some of these days',
        })
    })
  })

const NameSchema = z.string().trim().min(1).max(300)

export const OrganizationCodeSchema = z
  .string()
  .max(40)
  .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'Capital letters and digits, with single hyphens between them')
  .meta({ description: 'What programmes and lists name it by; it stays', example: 'UN-HABITAT' })

const NamesSchema = z
  .object({
    ar: NameSchema.optional(),
    en: NameSchema.optional(),
    es: NameSchema.optional(),
    fr: NameSchema.optional(),
    ru: NameSchema.optional(),
    zh: NameSchema.optional(),
  })
  .refine((names) => Object.values(names).some((name) => name !== undefined), {
    error: 'An organization has a name in at least one language',
  })
  .meta({ description: 'By language, as far as they are known' })
export type OrganizationNames = z.infer<typeof NamesSchema>

const DetailsSchema = z.object({
  names: NamesSchema,
  shortName: z.string().trim().min(1).max(60).nullable().default(null),
  alsoKnownAs: z.array(NameSchema).max(50).default([]).meta({
    description: 'Other names people write it by: earlier ones, codes of duplicates',
  }),
  country: CountrySchema.nullable().default(null),
  website: z
    .url({ protocol: /^https?$/, error: 'An address of the web begins with http:// or https://' })
    .max(500)
    .nullable()
    .default(null),
  memberships: MembershipsSchema.default([]),
})

export const OrganizationCreationSchema = DetailsSchema.extend({
  code: OrganizationCodeSchema,
}).meta({ id: 'OrganizationCreation' })
export type OrganizationCreation = z.input<typeof OrganizationCreationSchema>

const version = z.int().positive()

export const OrganizationChangeSchema = DetailsSchema.extend({ version }).meta({
  id: 'OrganizationChange',
  description: 'All there is to say about it, in place of what stood there',
})
export type OrganizationChange = z.input<typeof OrganizationChangeSchema>

export const OrganizationMergerSchema = z
  .object({
    version,
    duplicate: OrganizationCodeSchema.meta({ description: 'The one that is no longer there then' }),
  })
  .meta({ id: 'OrganizationMerger' })
export type OrganizationMerger = z.infer<typeof OrganizationMergerSchema>

export const OrganizationEntrySchema = z
  .object({
    code: z.string(),
    ...DetailsSchema.shape,
    memberships: z.array(OrganizationMembershipSchema).meta({ description: 'The earliest first' }),
    version,
    updatedAt: InstantSchema,
  })
  .meta({ id: 'OrganizationEntry', description: 'An organization of the list, and what it is' })
export type OrganizationEntry = z.infer<typeof OrganizationEntrySchema>

export const OrganizationPageSchema = pageOf(OrganizationEntrySchema).meta({
  id: 'OrganizationPage',
})

export const OrganizationFilterSchema = z.object({
  q: z.string().max(200).optional().meta({ description: 'In its code or one of its names' }),
  country: CountrySchema.optional(),
  kind: z.enum(MEMBERSHIP_KINDS).optional().meta({ description: 'Of a membership it has' }),
  on: CalendarDateSchema.optional().meta({ description: 'The day on which that membership holds' }),
})
export type OrganizationFilter = z.infer<typeof OrganizationFilterSchema>

export const OrganizationQuerySchema = PageQuerySchema.extend(OrganizationFilterSchema.shape)
export type OrganizationQuery = z.input<typeof OrganizationQuerySchema>

export const ORGANIZATION_IMPORT_ROWS_MAX = 5000

export const OrganizationImportSchema = z
  .object({
    file: DocumentRequestSchema,
    language: LanguageSchema.meta({ description: 'Of the names in a column called "name"' }),
    dryRun: z.boolean().meta({ description: 'Tell the fate of each row, and do nothing' }),
  })
  .meta({ id: 'OrganizationImport' })
export type OrganizationImport = z.infer<typeof OrganizationImportSchema>

/** What becomes of a row of an imported list; only the first three write. */
export const ORGANIZATION_FATES = [
  'new-organization',
  'new-membership',
  'changed',
  'unchanged',
  'duplicate-row',
  'bad-code',
  'no-name',
  'too-long',
  'unknown-country',
  'bad-website',
  'unknown-kind',
  'bad-sector',
  'bad-date',
  'ends-before-start',
  'overlap',
] as const
export type OrganizationFate = (typeof ORGANIZATION_FATES)[number]

export const OrganizationImportOutcomeSchema = z
  .object({
    dryRun: z.boolean(),
    counts: z.partialRecord(z.enum(ORGANIZATION_FATES), z.int().positive()),
    rows: z.array(
      z.object({
        row: z.int().positive().meta({ description: 'As the file counts them, from 1' }),
        code: z.string(),
        name: z.string().nullable(),
        fate: z.enum(ORGANIZATION_FATES),
        cell: z.string().nullable().meta({ description: 'What is wrong, as it is written' }),
      }),
    ),
  })
  .meta({ id: 'OrganizationImportOutcome' })
export type OrganizationImportOutcome = z.infer<typeof OrganizationImportOutcomeSchema>
