import { z } from 'zod'
import { LANGUAGES } from '@u4ssc/domain'

export const LanguageQuerySchema = z.object({
  language: z.enum(LANGUAGES).optional().meta({
    description:
      'Language of the text. Default: best match of `Accept-Language`, otherwise English',
  }),
})
export interface LanguageQuery extends z.input<typeof LanguageQuerySchema> {}

/** @see https://www.jsonfeed.org/version/1.1/ */
export const JsonFeedSchema = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    language: z.string(),
    home_page_url: z.url(),
    feed_url: z.url(),
    authors: z.array(z.object({ name: z.string() })),
    items: z.array(
      z.object({
        id: z.string(),
        url: z.url(),
        title: z.string(),
        content_text: z.string(),
        date_published: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'JsonFeed', description: 'Changes to meetings in words, latest first' })
export interface JsonFeed extends z.infer<typeof JsonFeedSchema> {}

/** An event in JSON-LD; `@type` is that of schema.org. */
export const LinkedDataSchema = z.looseObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Event'),
  identifier: z.string(),
  name: z.string(),
})
export interface LinkedData extends z.infer<typeof LinkedDataSchema> {}
