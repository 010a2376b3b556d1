import { assertList } from '@u4ssc/domain/internal'
import * as z from 'zod'
import { DocumentFindingSchema, findingOf } from '../finding'
import type { DocumentFindingCode } from '../finding-codes'

export const DocumentFormatSchema = z.enum(['docx', 'pdf', 'html', 'txt'])
export type DocumentFormat = z.infer<typeof DocumentFormatSchema>

export const TextLocationSchema = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    page: z
      .int()
      .positive()
      .nullable()
      .meta({ description: 'From 1; null if the format has no pages' }),
    paragraph: z.int().positive().meta({
      description: 'From 1, in reading order: a paragraph in Word or HTML, a line in PDF or text',
    }),
    cell: z
      .object({ table: z.int().positive(), row: z.int().positive(), column: z.int().positive() })
      .nullable()
      .meta({ description: 'Each from 1, in the innermost table' }),
    box: z
      .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
      .nullable()
      .meta({ description: 'On the page, in points (1/72 inch) from its lower left corner' }),
  })
  .meta({
    id: 'TextLocation',
    description: 'Location of a range of the text (UTF-16 units) in the file',
  })
export type TextLocation = z.infer<typeof TextLocationSchema>

export const LinkSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), url: z.string() })
  .meta({ id: 'Link', description: 'Words with a link whose address is not in the text' })
export type Link = z.infer<typeof LinkSchema>

export const DocumentTextSchema = z
  .object({
    text: z.string(),
    format: DocumentFormatSchema.nullable(),
    encoding: z.string().nullable().meta({ description: 'WHATWG encoding label, for text files' }),
    map: z.array(TextLocationSchema).meta({ description: 'In text order, without overlap' }),
    links: z.array(LinkSchema),
    findings: z.array(DocumentFindingSchema),
  })
  .meta({ id: 'DocumentText', description: 'Text of a file and the location of each part' })
export type DocumentText = z.infer<typeof DocumentTextSchema>

/** Returns the result for a file that was not read, with the reason. */
export function refusedDocument(
  code: DocumentFindingCode,
  format: DocumentFormat | null = null,
): DocumentText {
  return { text: '', format, encoding: null, map: [], links: [], findings: [findingOf(code)] }
}

/**
 * Returns the location in the file for an offset of the text, for example to show the page or cell
 * of a fact's evidence.
 *
 * @param offset - in UTF-16 units
 * @returns `undefined` between two locations and outside the text
 */
export function locationAt(map: readonly TextLocation[], offset: number): TextLocation | undefined {
  assertList(map, 'map')
  let [low, high] = [0, map.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const place = map[middle]
    if (place && place.end <= offset) low = middle + 1
    else high = middle
  }
  const found = map[low]
  return found && found.start <= offset ? found : undefined
}
