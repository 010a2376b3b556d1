import * as z from 'zod'
import { ExportLineSchema } from '../meetings/exports'
import type { ExportLine } from '../meetings/exports'
import {
  IndicoDataSchema,
  JsCalendarDataSchema,
  JsonFeedSchema,
  LanguageQuerySchema,
  LinkedDataSchema,
  PretalxDataSchema,
} from '../meetings/feeds'
import type {
  IndicoData,
  JsCalendarData,
  JsonFeed,
  LanguageQuery,
  LinkedData,
  PretalxData,
} from '../meetings/feeds'
import { jsonFile, lines, ok, text } from './answers'
import type { ClientOf } from './client'
import { get } from './operation'
import { meetingSlug } from './params'
import { sent } from './schema'

const query = sent<LanguageQuery>()(LanguageQuerySchema)
const common = { tag: 'Feeds', access: 'anyone', query, hasEtag: true } as const
const ofOne = {
  ...common,
  params: { slug: meetingSlug },
  problems: ['meeting-not-found', 'meeting-withdrawn'],
} as const
const ATOM = { 'application/atom+xml; charset=utf-8': z.string() } as const
const CALENDAR = { 'text/calendar; charset=utf-8': z.string() } as const

/** Feeds, calendars and exports of everything public. */
export const feeds = {
  getChanges: get('/feeds/changes.json', {
    ...common,
    id: 'get-changes-json',
    summary: 'Get the changes to all meetings (JSON Feed)',
    description: 'Returns the latest 50 releases of all meetings in words, as a JSON Feed.',
    answer: ok<JsonFeed>(JsonFeedSchema, 'The feed'),
  }),

  getAtom: get('/feeds/changes.atom', {
    ...common,
    id: 'get-changes-atom',
    summary: 'Get the changes to all meetings (Atom)',
    description: 'Returns the latest 50 releases of all meetings in words, as an Atom feed.',
    answer: text(ATOM, 'The feed'),
  }),

  getCalendar: get('/feeds/meetings.ics', {
    ...common,
    id: 'get-all-calendar',
    summary: 'Get all meetings as a calendar',
    description:
      'Returns an iCalendar file to subscribe to. Withdrawn meetings are included as cancelled.',
    answer: text(CALENDAR, 'The calendar'),
  }),

  exportAll: get('/export.ndjson', {
    tag: 'Feeds',
    access: 'anyone',
    id: 'export-public',
    summary: 'Export all public data',
    description:
      'Returns circulars, meetings and their releases as published, one JSON value per line. An empty instance of the platform can import this file and then returns the same data.',
    answer: lines<ExportLine>(
      ExportLineSchema,
      'One JSON value per line; the first describes the file',
    ),
  }),

  /** Feeds of one meeting. */
  ofMeeting: {
    getChanges: get('/meetings/{slug}/changes.json', {
      ...ofOne,
      id: 'get-meeting-json',
      summary: 'Get the changes to a meeting (JSON Feed)',
      description: 'Returns the latest 50 releases of a meeting in words, as a JSON Feed.',
      answer: ok<JsonFeed>(JsonFeedSchema, 'The feed'),
    }),

    getAtom: get('/meetings/{slug}/changes.atom', {
      ...ofOne,
      id: 'get-meeting-atom',
      summary: 'Get the changes to a meeting (Atom)',
      description: 'Returns the latest 50 releases of a meeting in words, as an Atom feed.',
      answer: text(ATOM, 'The feed'),
    }),

    getCalendar: get('/meetings/{slug}/calendar.ics', {
      ...ofOne,
      id: 'get-meeting-calendar',
      summary: 'Get a meeting as a calendar file',
      description:
        'Returns the sittings of the meeting as an iCalendar file. If the meeting is withdrawn, its entries are cancelled.',
      answer: text(CALENDAR, 'The calendar file'),
      problems: ['meeting-not-found'],
    }),

    getLinkedData: get('/meetings/{slug}/event.jsonld', {
      ...ofOne,
      id: 'get-meeting-linked-data',
      summary: 'Get a meeting as linked data',
      description:
        'Returns the meeting as a schema.org `Event` in JSON-LD, without joining details.',
      answer: jsonFile<LinkedData>('application/ld+json', LinkedDataSchema, 'The event as JSON-LD'),
    }),

    getIndico: get('/meetings/{slug}/indico.json', {
      ...ofOne,
      id: 'get-meeting-indico',
      summary: 'Get a meeting in the format of Indico',
      description:
        'Returns the meeting as an answer of Indico’s HTTP export (`detail=contributions`): sessions are contributions, without breaks.',
      answer: ok<IndicoData>(IndicoDataSchema, 'The meeting as an Indico export'),
    }),

    getPretalx: get('/meetings/{slug}/schedule.json', {
      ...ofOne,
      id: 'get-meeting-pretalx',
      summary: 'Get a programme in the format of pretalx',
      description:
        'Returns the programme as `schedule.json`, which pretalx and frab write, for conference apps and displays.',
      answer: ok<PretalxData>(PretalxDataSchema, 'The programme as a schedule'),
    }),

    getJsCalendar: get('/meetings/{slug}/jscalendar.json', {
      ...ofOne,
      id: 'get-meeting-js-calendar',
      summary: 'Get a meeting as JSCalendar',
      description:
        'Returns the sittings of the meeting as JSCalendar events (RFC 8984), with the identifiers of the calendar file.',
      answer: ok<JsCalendarData>(JsCalendarDataSchema, 'The sittings as events'),
    }),
  },
}

export interface FeedsClient extends ClientOf<typeof feeds> {}
