import { z } from 'zod'
import { DocumentFindingSchema, findingOf } from '../finding'
import type { DocumentFindingCode } from '../finding-codes'

export const DocumentFormatSchema = z.enum(['docx', 'pdf', 'html', 'txt'])
export type DocumentFormat = z.infer<typeof DocumentFormatSchema>

export const TextLocationSchema = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    page: z.int().positive().nullable().meta({ description: 'From 1; null where there are none' }),
    paragraph: z.int().positive().meta({
      description: 'From 1, in reading order: a paragraph of Word or HTML, a line of PDF or text',
    }),
    cell: z
      .object({ table: z.int().positive(), row: z.int().positive(), column: z.int().positive() })
      .nullable()
      .meta({ description: 'Each from 1; of the innermost table' }),
    box: z
      .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
      .nullable()
      .meta({ description: 'On the page, in points (1/72 inch) from its lower left corner' }),
  })
  .meta({
    id: 'TextLocation',
    description: 'Where a stretch of the text (UTF-16 units) stood in the file',
  })
export type TextLocation = z.infer<typeof TextLocationSchema>

export const LinkSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), url: z.string() })
  .meta({ id: 'Link', description: 'Words that carry an address which is not among them' })
export type Link = z.infer<typeof LinkSchema>

export const DocumentTextSchema = z
  .object({
    text: z.string(),
    format: DocumentFormatSchema.nullable(),
    encoding: z.string().nullable().meta({ description: 'Of a text file: a label of WHATWG' }),
    map: z
      .array(TextLocationSchema)
      .meta({ description: 'In the order of the text, not overlapping' }),
    links: z.array(LinkSchema),
    findings: z.array(DocumentFindingSchema),
  })
  .meta({ id: 'DocumentText', description: 'The text of a file, and where each part of it stood' })
export type DocumentText = z.infer<typeof DocumentTextSchema>

/** A file that was not read, and why. */
export function refusedDocument(
  code: DocumentFindingCode,
  format: DocumentFormat | null = null,
): DocumentText {
  return { text: '', format, encoding: null, map: [], links: [], findings: [findingOf(code)] }
}
