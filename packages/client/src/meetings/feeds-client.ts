import { pathOf } from '../http/index'
import type { Api } from '../http/index'
import { ExportLineSchema } from './exports'
import type { ExportLine } from './exports'
import {
  IndicoDataSchema,
  JsCalendarDataSchema,
  JsonFeedSchema,
  LinkedDataSchema,
  PretalxDataSchema,
} from './feeds'
import type {
  IndicoData,
  JsCalendarData,
  JsonFeed,
  LanguageQuery,
  LinkedData,
  PretalxData,
} from './feeds'

export interface FeedsClient extends ReturnType<typeof feedsClient> {}

/** Returns the methods for feeds, calendars and exports of everything public. */
export function feedsClient(api: Api) {
  return {
    /** Returns the latest releases of all meetings as JSON Feed. */
    getChanges: (query?: LanguageQuery) =>
      api.get<JsonFeed>('/feeds/changes.json', JsonFeedSchema, query),

    /** Returns the latest releases of all meetings as an Atom feed, in XML. */
    getAtom: (query?: LanguageQuery) => api.text('/feeds/changes.atom', query),

    /** Returns all meetings as an iCalendar file. */
    getCalendar: (query?: LanguageQuery) => api.text('/feeds/meetings.ics', query),

    /** Yields everything public, one record at a time: circulars, meetings and their releases. */
    exportAll: () => api.lines<ExportLine>('/export.ndjson', ExportLineSchema),

    /** Feeds of one meeting. Each throws a `ProblemError` (404, 410) without a public meeting. */
    ofMeeting: {
      /** Returns the releases of a meeting as JSON Feed. */
      getChanges: (slug: string, query?: LanguageQuery) =>
        api.get<JsonFeed>(pathOf`/meetings/${slug}/changes.json`, JsonFeedSchema, query),

      /** Returns the releases of a meeting as an Atom feed, in XML. */
      getAtom: (slug: string, query?: LanguageQuery) =>
        api.text(pathOf`/meetings/${slug}/changes.atom`, query),

      /** Returns a meeting as an iCalendar file, with an event for each sitting. */
      getCalendar: (slug: string, query?: LanguageQuery) =>
        api.text(pathOf`/meetings/${slug}/calendar.ics`, query),

      /** Returns a meeting as a schema.org Event (JSON-LD). */
      getLinkedData: (slug: string, query?: LanguageQuery) =>
        api.get<LinkedData>(pathOf`/meetings/${slug}/event.jsonld`, LinkedDataSchema, query),

      /** Returns a meeting in the format of Indico's HTTP export. */
      getIndico: (slug: string, query?: LanguageQuery) =>
        api.get<IndicoData>(pathOf`/meetings/${slug}/indico.json`, IndicoDataSchema, query),

      /** Returns a programme as `schedule.json` of pretalx and frab. */
      getPretalx: (slug: string, query?: LanguageQuery) =>
        api.get<PretalxData>(pathOf`/meetings/${slug}/schedule.json`, PretalxDataSchema, query),

      /** Returns the sittings of a meeting as JSCalendar events. */
      getJsCalendar: (slug: string, query?: LanguageQuery) =>
        api.get<JsCalendarData>(
          pathOf`/meetings/${slug}/jscalendar.json`,
          JsCalendarDataSchema,
          query,
        ),
    },
  }
}
