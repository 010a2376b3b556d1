import * as z from 'zod'
import { CalendarDateSchema, CountrySchema, InstantSchema, LanguageSchema } from '@u4ssc/domain'
import type { EntityMembership } from '@u4ssc/domain/eligibility'
import { DocumentRequestSchema } from '../documents/documents'
import { pageOf, PageQuerySchema } from '../responses/page'

/** Capacities in which organizations are members of ITU. */
const CAPACITIES = [
  'sector-member',
  'associate',
  'academia',
] as const satisfies readonly EntityMembership['capacity'][]

/** Kinds of memberships: of ITU, or partner of the initiative. */
export const MEMBERSHIP_KINDS = [...CAPACITIES, 'partner'] as const
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number]

/** ITU Sectors: standardization, development, radiocommunication. */
export const SECTORS = ['T', 'D', 'R'] as const
export type Sector = (typeof SECTORS)[number]

export const OrganizationMembershipSchema = z
  .object({
    kind: z.enum(MEMBERSHIP_KINDS),
    sector: z.enum(SECTORS).nullable().default(null).meta({
      description: 'ITU Sector: required for Sector Members, optional for Associates',
    }),
    from: CalendarDateSchema.meta({ description: 'First day of the membership' }),
    until: CalendarDateSchema.nullable()
      .default(null)
      .meta({ description: 'First day after the membership; null if it has not ended' }),
  })
  .meta({
    id: 'OrganizationMembership',
    description: 'A membership and the period for which it holds',
  })
export interface OrganizationMembership extends z.infer<typeof OrganizationMembershipSchema> {}

/** Returns whether two memberships have the same kind and Sector. */
export function isSameLine(one: OrganizationMembership, other: OrganizationMembership): boolean {
  return one.kind === other.kind && one.sector === other.sector
}

/** Returns the error of a membership; `null` if it is valid. */
export function faultOfMembership({ kind, sector, from, until }: OrganizationMembership) {
  if (until !== null && until <= from)
    return { field: 'until', message: 'The membership must end after it begins' } as const
  if (kind === 'sector-member' && sector === null)
    return { field: 'sector', message: 'Choose the Sector: T, D or R' } as const
  if ((kind === 'academia' || kind === 'partner') && sector !== null)
    return {
      field: 'sector',
      message: 'Remove the Sector: this kind of membership has none',
    } as const
  return null
}

/** Returns whether two memberships of the same kind and Sector overlap. */
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
          message: 'The period overlaps another membership of the same kind',
        })
    })
  })

const NameSchema = z.string().trim().min(1).max(300)

export const OrganizationCodeSchema = z
  .string()
  .max(40)
  .regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'Use capital letters and digits, separated by single hyphens')
  .meta({ description: 'Permanent code of the organization', example: 'UN-HABITAT' })

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
    error: 'Enter a name in at least one language',
  })
  .meta({ description: 'Names by language' })
export interface OrganizationNames extends z.infer<typeof NamesSchema> {}

const DetailsSchema = z.object({
  names: NamesSchema,
  shortName: z.string().trim().min(1).max(60).nullable().default(null),
  alsoKnownAs: z.array(NameSchema).max(50).default([]).meta({
    description: 'Other names in use: earlier names and codes of merged entries',
  }),
  country: CountrySchema.nullable().default(null),
  website: z
    .url({
      protocol: /^https?$/,
      error: 'Enter a web address that begins with http:// or https://',
    })
    .max(500)
    .nullable()
    .default(null),
  memberships: MembershipsSchema.default([]),
})

export const OrganizationCreationSchema = DetailsSchema.extend({
  code: OrganizationCodeSchema,
}).meta({ id: 'OrganizationCreation', description: 'The organization to create' })
export interface OrganizationCreation extends z.input<typeof OrganizationCreationSchema> {}

const version = z.int().positive()

export const OrganizationChangeSchema = DetailsSchema.extend({ version }).meta({
  id: 'OrganizationChange',
  description: 'The complete new state of the organization',
})
export interface OrganizationChange extends z.input<typeof OrganizationChangeSchema> {}

export const OrganizationMergerSchema = z
  .object({
    version,
    duplicate: OrganizationCodeSchema.meta({
      description: 'Code of the entry that is merged into this one and deleted',
    }),
  })
  .meta({ id: 'OrganizationMerger', description: 'The entry to merge into this one' })
export interface OrganizationMerger extends z.infer<typeof OrganizationMergerSchema> {}

export const OrganizationEntrySchema = z
  .object({
    code: z.string(),
    ...DetailsSchema.shape,
    memberships: z.array(OrganizationMembershipSchema).meta({ description: 'Earliest first' }),
    version,
    updatedAt: InstantSchema,
  })
  .meta({ id: 'OrganizationEntry', description: 'An organization with its memberships' })
export interface OrganizationEntry extends z.infer<typeof OrganizationEntrySchema> {}

export const OrganizationPageSchema = pageOf(OrganizationEntrySchema).meta({
  id: 'OrganizationPage',
  description: 'A page of organizations',
})

export const OrganizationFilterSchema = z.object({
  q: z.string().max(200).optional().meta({ description: 'Text in the code or one of the names' }),
  country: CountrySchema.optional().meta({ description: 'Country or area' }),
  kind: z.enum(MEMBERSHIP_KINDS).optional().meta({ description: 'Kind of membership' }),
  on: CalendarDateSchema.optional().meta({ description: 'Day on which the membership holds' }),
})
export interface OrganizationFilter extends z.infer<typeof OrganizationFilterSchema> {}

export const OrganizationQuerySchema = PageQuerySchema.extend(OrganizationFilterSchema.shape)
export interface OrganizationQuery extends z.input<typeof OrganizationQuerySchema> {}

export const MAX_ORGANIZATION_IMPORT_ROWS = 5000

export const OrganizationImportSchema = z
  .object({
    file: DocumentRequestSchema,
    language: LanguageSchema.meta({
      description: 'Language of the names in a column called "name"',
    }),
    dryRun: z.boolean().meta({ description: 'Only return the result of each row; store nothing' }),
  })
  .meta({ id: 'OrganizationImport', description: 'A list of organizations to import' })
export interface OrganizationImport extends z.infer<typeof OrganizationImportSchema> {}

/** Result of a row of an imported list; only the first three write. */
export const ORGANIZATION_ROW_RESULTS = [
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
export type OrganizationRowResult = (typeof ORGANIZATION_ROW_RESULTS)[number]

export const OrganizationImportOutcomeSchema = z
  .object({
    dryRun: z.boolean(),
    counts: z.partialRecord(z.enum(ORGANIZATION_ROW_RESULTS), z.int().positive()),
    rows: z.array(
      z.object({
        row: z.int().positive().meta({ description: 'Row number in the file, from 1' }),
        code: z.string(),
        name: z.string().nullable(),
        result: z.enum(ORGANIZATION_ROW_RESULTS),
        cell: z.string().nullable().meta({ description: 'The invalid cell, as written' }),
      }),
    ),
  })
  .meta({
    id: 'OrganizationImportOutcome',
    description: 'The result of an import of organizations',
  })
export interface OrganizationImportOutcome extends z.infer<
  typeof OrganizationImportOutcomeSchema
> {}
