import * as z from 'zod'
import { DOCUMENT_FINDINGS, type DocumentFindingCode } from './finding-codes'

export const DocumentFindingSchema = z
  .object({
    code: z.enum(keysOf(DOCUMENT_FINDINGS)),
    severity: z.enum(['info', 'warning', 'error']),
    message: z.string().meta({ description: 'One or two English sentences for people' }),
    page: z.int().positive().nullable().meta({ description: 'Of the page it is about, from 1' }),
  })
  .meta({ id: 'DocumentFinding', description: 'Something noticed about a file' })
export type DocumentFinding = z.infer<typeof DocumentFindingSchema>

/** A finding, with its gravity and its words from the table. */
export function findingOf(code: DocumentFindingCode, page: number | null = null): DocumentFinding {
  return { code, ...DOCUMENT_FINDINGS[code], page }
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table).filter((key): key is Key => key in table)
}
