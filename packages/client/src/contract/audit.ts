import * as z from 'zod'
import {
  AuditPageSchema,
  AuditQuerySchema,
  AuditYearDeletedSchema,
  AuditYearDeletionSchema,
  AuditYearNumberSchema,
  AuditYearsSchema,
} from '../platform/audit'
import type {
  AuditEntry,
  AuditQuery,
  AuditYearDeleted,
  AuditYearDeletion,
  AuditYears,
} from '../platform/audit'
import type { Page } from '../responses/page'
import { OWNERS, READ_AUDIT } from './access'
import { file, ok } from './answers'
import type { ClientOf } from './client'
import { get, post } from './operation'
import { sent } from './schema'

const common = { tag: 'Audit', access: READ_AUDIT } as const

/** The audit log. */
export const audit = {
  list: get('/audit', {
    ...common,
    id: 'list-audit',
    summary: 'List audit entries',
    description:
      'Returns who did what and when, newest first, with the state before and after, and the present names of who and what; of registrants only with access to registrations. Filter by person, action, subject or time.',
    query: sent<AuditQuery>()(AuditQuerySchema),
    answer: ok<Page<AuditEntry>>(AuditPageSchema, 'Audit entries, newest first'),
  }),

  years: {
    list: get('/audit/years', {
      ...common,
      id: 'list-audit-years',
      summary: 'List the years of the audit log',
      description: 'Returns the years (UTC) with entries and their number, earliest first.',
      answer: ok<AuditYears>(AuditYearsSchema, 'The years, earliest first'),
    }),

    export: get('/audit/years/{year}', {
      ...common,
      id: 'export-audit-year',
      summary: 'Export a year of the audit log',
      description:
        'Returns the entries of a year (UTC), one JSON value per line, earliest first. Keep the file before you delete the year.',
      params: { year: AuditYearNumberSchema },
      answer: file({ 'application/x-ndjson': z.string() }, 'One entry per line'),
    }),

    delete: post('/audit/deletions', {
      ...common,
      access: OWNERS,
      id: 'delete-audit-year',
      summary: 'Delete a year of the audit log',
      description:
        'Deletes the entries of a year that has ended, if the checksum is that of its export. The deletion is recorded in the audit log.',
      body: sent<AuditYearDeletion>()(AuditYearDeletionSchema),
      answer: ok<AuditYearDeleted>(AuditYearDeletedSchema, 'The number of deleted entries'),
      problems: ['audit-year-open', 'audit-year-changed'],
    }),
  },
}

export interface AuditClient extends ClientOf<typeof audit> {}
