import * as z from 'zod'
import { MAX_MARKDOWN, WebAddressSchema } from '../scalars'

/**
 * A text in Markdown (CommonMark), without HTML. An empty text means that there is none.
 *
 * @example
 * MarkdownSchema.parse('Cities **share** their results.') // => 'Cities **share** their results.'
 */
export const MarkdownSchema = z
  .string()
  .max(MAX_MARKDOWN)
  .meta({ id: 'Markdown', description: 'Text in Markdown (CommonMark), without HTML' })

/**
 * An image, with the text for people who do not see it; an empty text for decoration.
 *
 * @example
 * ImageSchema.parse({ url: 'https://example.org/geneva.jpg', alternativeText: 'Geneva' }).alternativeText // => 'Geneva'
 */
export const ImageSchema = z
  .object({ url: WebAddressSchema, alternativeText: z.string().max(500) })
  .meta({ id: 'Image', description: 'An image with its alternative text' })
export type Image = z.infer<typeof ImageSchema>

/**
 * What participants need to know to come to the venue. Texts are Markdown; null if not stated.
 *
 * @example
 * const visa = 'Ask for a support letter by **1 November**.'
 * const information = { map: null, gettingThere: null, visa, accommodation: null }
 * PracticalInformationSchema.parse(information).map // => null
 */
export const PracticalInformationSchema = z
  .object({
    map: WebAddressSchema.nullable().meta({ description: 'Web address of a map of the venue' }),
    gettingThere: MarkdownSchema.nullable(),
    visa: MarkdownSchema.nullable(),
    accommodation: MarkdownSchema.nullable(),
  })
  .meta({ id: 'PracticalInformation', description: 'What participants need to come to the venue' })
export type PracticalInformation = z.infer<typeof PracticalInformationSchema>

/**
 * Whether a meeting is recorded, so that participants know before, and where the recording is.
 *
 * @example
 * RecordingSchema.parse({ isRecorded: true, url: null }).isRecorded // => true
 */
export const RecordingSchema = z
  .object({
    isRecorded: z.boolean(),
    url: WebAddressSchema.nullable().meta({ description: 'Web address of the recording' }),
  })
  .meta({ id: 'Recording', description: 'Whether a meeting is recorded, and the recording' })
export type Recording = z.infer<typeof RecordingSchema>
