import {
  faultOfMembership,
  isOverlapping,
  OrganizationCreationSchema,
  OrganizationMembershipSchema,
} from '@u4ssc/client/organizations'
import type {
  OrganizationCreation,
  OrganizationEntry,
  OrganizationMembership,
} from '@u4ssc/client/organizations'
import { LANGUAGES } from '@u4ssc/domain'
import type { Language } from '@u4ssc/domain'
import type { AdminMessage } from '@u4ssc/messages/admin'

/** A membership as typed. */
export interface MembershipFields {
  readonly kind: OrganizationMembership['kind']
  readonly sector: string
  readonly from: string
  readonly until: string
}

/** An organization as typed. Empty text means not stated. */
export interface EntryForm {
  readonly code: string
  readonly names: Readonly<Record<Language, string>>
  readonly shortName: string
  /** One per line. */
  readonly alsoKnownAs: string
  readonly country: string
  readonly website: string
  readonly memberships: readonly MembershipFields[]
}

/** Errors of the form by JSON pointer in the request. */
export type Problems = Readonly<Record<string, AdminMessage>>

export const NO_MEMBERSHIP: MembershipFields = {
  kind: 'sector-member',
  sector: 'T',
  from: '',
  until: '',
}

export const EMPTY_FORM: EntryForm = {
  code: '',
  names: { ar: '', en: '', es: '', fr: '', ru: '', zh: '' },
  ...{ shortName: '', alsoKnownAs: '', country: '', website: '', memberships: [] },
}

export function toForm(entry: OrganizationEntry): EntryForm {
  const { code, names, shortName, alsoKnownAs, country, website, memberships } = entry
  const { ar = '', en = '', es = '', fr = '', ru = '', zh = '' } = names
  return {
    code,
    names: { ar, en, es, fr, ru, zh },
    shortName: shortName ?? '',
    alsoKnownAs: alsoKnownAs.join('\n'),
    country: country ?? '',
    website: website ?? '',
    memberships: memberships.map(({ kind, sector, from, until }) => ({
      ...{ kind, from },
      sector: sector ?? '',
      until: until ?? '',
    })),
  }
}

/** Returns the request, or the errors of the form. */
export function readForm(
  form: EntryForm,
):
  | { readonly entry: OrganizationCreation; readonly problems: null }
  | { readonly entry: null; readonly problems: Problems } {
  const names = LANGUAGES.flatMap((language) => {
    const name = form.names[language].trim()
    return name === '' ? [] : [[language, name] as const]
  })
  const problems = { ...problemsOfMemberships(form.memberships) }
  const read = OrganizationCreationSchema.safeParse({
    code: form.code.trim().toUpperCase(),
    names: Object.fromEntries(names),
    shortName: orNull(form.shortName),
    alsoKnownAs: form.alsoKnownAs.split('\n').flatMap((line) => orNull(line) ?? []),
    country: orNull(form.country),
    website: orNull(form.website),
    memberships: form.memberships.map(toMembership),
  })
  for (const { path } of read.error?.issues ?? []) {
    const pointer = `/${path.join('/')}`
    problems[pointer] ??= wordsFor(path)
  }
  return read.success ? { entry: read.data, problems: null } : { entry: null, problems }
}

function wordsFor([field, within]: readonly PropertyKey[]): AdminMessage {
  switch (field) {
    case 'code':
      return 'organizations.codeProblem'
    case 'names':
      return within === undefined ? 'organizations.nameProblem' : 'organizations.tooLong'
    case 'website':
      return 'field.problem-address'
    case 'memberships':
      return 'field.problem-date'
    default:
      return 'organizations.tooLong'
  }
}

function problemsOfMemberships(all: readonly MembershipFields[]): Record<string, AdminMessage> {
  const problems: Record<string, AdminMessage> = {}
  const earlier: OrganizationMembership[] = []
  all.forEach((fields, at) => {
    const read = OrganizationMembershipSchema.safeParse(toMembership(fields))
    if (!read.success) return
    const fault = faultOfMembership(read.data)
    if (fault)
      problems[`/memberships/${at}/${fault.field}`] =
        fault.field === 'until' ? 'organizations.untilProblem' : 'organizations.sectorProblem'
    if (earlier.some((each) => isOverlapping(each, read.data)))
      problems[`/memberships/${at}/from`] = 'organizations.overlapProblem'
    earlier.push(read.data)
  })
  return problems
}

function toMembership({ kind, sector, from, until }: MembershipFields) {
  return { kind, sector: orNull(sector), from, until: orNull(until) }
}

function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim()
}
