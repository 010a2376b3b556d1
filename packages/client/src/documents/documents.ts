import * as z from 'zod'

/** The most that fits into a request body; circulars have a few hundred kilobytes. */
export const MAX_DOCUMENT_BYTES = 3_000_000

/** Base64 has four characters for three bytes. */
const MAX_CONTENT_LENGTH = Math.ceil(MAX_DOCUMENT_BYTES / 3) * 4

export const DocumentRequestSchema = z
  .object({
    name: z.string().min(1).max(255).nullable().meta({ description: 'File name' }),
    content: z
      .base64()
      .min(1, 'Choose a file that is not empty')
      .max(MAX_CONTENT_LENGTH, 'Choose a file of at most 3,000,000 bytes')
      .meta({ description: 'Content of the file in base64 (RFC 4648)' }),
  })
  .meta({ id: 'DocumentRequest', description: 'A file to upload' })
export interface DocumentRequest extends z.infer<typeof DocumentRequestSchema> {}

export const DocumentAnswerSchema = z
  .object({
    text: z.string().meta({ description: 'Extracted text; empty if a finding is an error' }),
    format: z.enum(['docx', 'pdf', 'html', 'txt']).nullable(),
    findings: z.array(
      z.object({
        code: z.string(),
        severity: z.enum(['info', 'warning', 'error']),
        message: z.string(),
      }),
    ),
  })
  .meta({ id: 'DocumentAnswer', description: 'The text of a file, and findings about it' })
export interface DocumentAnswer extends z.infer<typeof DocumentAnswerSchema> {}
