import * as z from 'zod'
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

/** A meeting as an answer of Indico's HTTP export. */
export const IndicoDataSchema = z
  .looseObject({
    _type: z.literal('HTTPAPIResult'),
    count: z.int(),
    results: z.array(z.looseObject({ id: z.string(), title: z.string() })),
  })
  .meta({ id: 'IndicoData', description: 'A meeting in the format of Indico’s HTTP export' })
export interface IndicoData extends z.infer<typeof IndicoDataSchema> {}

/** A programme as pretalx and frab write it. @see https://c3voc.de/schedule/schema.json */
export const PretalxDataSchema = z
  .looseObject({
    schedule: z.looseObject({
      version: z.string(),
      conference: z.looseObject({ title: z.string(), daysCount: z.int() }),
    }),
  })
  .meta({ id: 'PretalxData', description: 'A programme as pretalx and frab write it' })
export interface PretalxData extends z.infer<typeof PretalxDataSchema> {}

/** Events in JSCalendar (RFC 8984). */
export const JsCalendarDataSchema = z
  .array(
    z.looseObject({
      '@type': z.literal('Event'),
      uid: z.string(),
      title: z.string(),
      start: z.string(),
      duration: z.string(),
    }),
  )
  .meta({ id: 'JsCalendarData', description: 'Events in JSCalendar (RFC 8984)' })
export type JsCalendarData = z.infer<typeof JsCalendarDataSchema>
