import * as z from 'zod'
import {
  OrganizationChangeSchema,
  OrganizationCodeSchema,
  OrganizationCreationSchema,
  OrganizationEntrySchema,
  OrganizationFilterSchema,
  OrganizationImportOutcomeSchema,
  OrganizationImportSchema,
  OrganizationMergerSchema,
  OrganizationPageSchema,
  OrganizationQuerySchema,
} from '../organizations/organizations'
import type {
  OrganizationChange,
  OrganizationCreation,
  OrganizationEntry,
  OrganizationFilter,
  OrganizationImport,
  OrganizationImportOutcome,
  OrganizationMerger,
  OrganizationQuery,
} from '../organizations/organizations'
import type { Page } from '../responses/page'
import { WRITE_ORGANIZATIONS } from './access'
import { created, file, found, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, put } from './operation'
import { sent } from './schema'

const open = { tag: 'Organizations', access: 'anyone' } as const
const kept = { tag: 'Organizations', access: WRITE_ORGANIZATIONS } as const
const params = { code: OrganizationCodeSchema }
const versioned = ['organization-not-found', 'organization-changed', 'precondition-failed'] as const

/** Organizations and their memberships, which everyone can read. */
export const organizations = {
  list: get('/organizations', {
    ...open,
    id: 'list-organizations',
    summary: 'List organizations',
    description: 'Returns organizations by name, with their memberships over time.',
    query: sent<OrganizationQuery>()(OrganizationQuerySchema),
    answer: ok<Page<OrganizationEntry>>(OrganizationPageSchema, 'Organizations by name'),
  }),

  exportCsv: get('/organizations.csv', {
    ...open,
    id: 'export-organizations',
    summary: 'Export organizations as CSV',
    description: 'Returns one line per membership, in the format that the import accepts.',
    query: sent<OrganizationFilter>()(OrganizationFilterSchema),
    answer: file({ 'text/csv': z.string() }, 'CSV in UTF-8, one line per membership'),
  }),

  get: get('/organizations/{code}', {
    ...open,
    id: 'get-organization',
    summary: 'Get an organization',
    description: 'Returns an organization with its names and its memberships over time.',
    params,
    answer: found<OrganizationEntry>(OrganizationEntrySchema, 'The organization'),
    problems: ['organization-not-found'],
  }),

  create: post('/organizations', {
    ...kept,
    id: 'create-organization',
    summary: 'Create an organization',
    description: 'Adds an organization. Answers 409 if the code exists already.',
    header: 'idempotency-key',
    body: sent<OrganizationCreation>()(OrganizationCreationSchema),
    answer: created<OrganizationEntry>(OrganizationEntrySchema, 'The organization'),
    problems: ['organization-exists', 'key-reused'],
  }),

  update: put('/organizations/{code}', {
    ...kept,
    id: 'change-organization',
    summary: 'Update an organization',
    description:
      'Replaces the names and memberships of an organization. Answers 409 if somebody else has changed it.',
    params,
    header: 'if-match',
    body: sent<OrganizationChange>()(OrganizationChangeSchema),
    answer: ok<OrganizationEntry>(OrganizationEntrySchema, 'The updated organization'),
    problems: versioned,
  }),

  merge: post('/organizations/{code}/mergers', {
    ...kept,
    id: 'merge-organizations',
    summary: 'Merge two organizations',
    description:
      'Merges another entry for the same organization into this one. The other entry is deleted and its names and memberships are kept here.',
    params,
    header: 'if-match',
    body: sent<OrganizationMerger>()(OrganizationMergerSchema),
    answer: ok<OrganizationEntry>(OrganizationEntrySchema, 'The merged organization'),
    problems: versioned,
  }),

  import: post('/organizations/imports', {
    ...kept,
    id: 'import-organizations',
    summary: 'Import organizations',
    description:
      'Creates and updates organizations from a CSV or Excel file. With `dryRun`, nothing is stored and the answer shows the result of each row.',
    body: sent<OrganizationImport>()(OrganizationImportSchema),
    answer: ok<OrganizationImportOutcome>(
      OrganizationImportOutcomeSchema,
      'The result of each row',
    ),
  }),
}

export interface OrganizationsClient extends ClientOf<typeof organizations> {}
