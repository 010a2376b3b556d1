import * as z from 'zod'
import {
  RestorationRequestSchema,
  WithdrawalRequestSchema,
  WithdrawalSchema,
} from '../circulars/withdrawals'
import type { RestorationRequest, Withdrawal, WithdrawalRequest } from '../circulars/withdrawals'
import { DecisionListSchema, DecisionQuerySchema } from '../meetings/decisions'
import type { DecisionList, DecisionQuery } from '../meetings/decisions'
import { LanguageQuerySchema } from '../meetings/feeds'
import type { LanguageQuery } from '../meetings/feeds'
import {
  MeetingBrowseQuerySchema,
  MeetingQuerySchema,
  ZoneQuerySchema,
} from '../meetings/meeting-queries'
import type { MeetingBrowseQuery, MeetingQuery, ZoneQuery } from '../meetings/meeting-queries'
import { MeetingListSchema, MeetingPageSchema, PublishedMeetingSchema } from '../meetings/meetings'
import type { MeetingList, MeetingSummary, PublishedMeeting } from '../meetings/meetings'
import {
  PublishedReleaseSchema,
  ReleaseComparisonSchema,
  ReleasePageSchema,
} from '../meetings/releases'
import type { PublishedRelease, ReleaseComparison, ReleaseSummary } from '../meetings/releases'
import { PageQuerySchema } from '../responses/page'
import type { Page, PageQuery } from '../responses/page'
import { PUBLISH } from './access'
import { done, file, found, ok } from './answers'
import type { ClientOf } from './client'
import { get, post, put } from './operation'
import { meetingSlug } from './params'
import { sent } from './schema'

const open = { tag: 'Meetings', access: 'anyone', hasEtag: true } as const
const ofReleases = { ...open, tag: 'Releases' } as const
const withdrawing = {
  tag: 'Withdrawals',
  access: PUBLISH,
  meeting: 'path',
  also: 'everything',
} as const
const params = { slug: meetingSlug }
const releaseNumber = z.coerce
  .number<string>()
  .int()
  .min(1)
  .max(2_147_483_647)
  .meta({ description: 'Number of the release, from 1', example: 2 })

/** Published meetings and their releases. */
export const meetings = {
  list: get('/meetings', {
    ...open,
    id: 'list-meetings',
    summary: 'List meetings',
    description:
      'Returns the published meetings, latest first. Meetings match all filters given. Withdrawn meetings are not listed. Joining details are never included. To keep a copy up to date, send the latest `release.publishedAt` that you have as `updatedSince`, one minute earlier: a meeting at that time is listed again.',
    query: sent<MeetingQuery>()(MeetingQuerySchema),
    answer: ok<Page<MeetingSummary>>(MeetingPageSchema, 'Meetings, latest first'),
  }),

  browse: get('/browse/meetings', {
    ...open,
    id: 'browse-meetings',
    summary: 'Browse meetings by page number',
    description:
      'Returns a numbered page of the published meetings and the values of the filters. The next meetings are first, then the earlier ones, latest first. To read all meetings, use the list of meetings.',
    query: sent<MeetingBrowseQuery>()(MeetingBrowseQuerySchema),
    answer: ok<MeetingList>(MeetingListSchema, 'A page of meetings'),
  }),

  listDecisions: get('/decisions', {
    ...open,
    id: 'list-decisions',
    summary: 'List decisions',
    description:
      'Returns a numbered page of the decisions in the latest releases of all published meetings, latest meeting first.',
    query: sent<DecisionQuery>()(DecisionQuerySchema),
    answer: ok<DecisionList>(DecisionListSchema, 'A page of decisions'),
  }),

  get: get('/meetings/{slug}', {
    ...open,
    id: 'get-meeting',
    summary: 'Get a meeting',
    description:
      'Returns the latest release of a meeting with its evidence and registration status. Joining details are never included. The answer has an `ETag` and no `Last-Modified`, because the registration status changes between releases. Answers 410 with the date if the meeting was withdrawn.',
    params,
    query: sent<ZoneQuery>()(ZoneQuerySchema),
    answer: found<PublishedMeeting>(PublishedMeetingSchema, 'The latest release of the meeting'),
    problems: ['meeting-not-found', 'meeting-withdrawn'],
  }),

  getArchive: get('/meetings/{slug}/site.zip', {
    ...open,
    id: 'get-meeting-archive',
    summary: 'Download a meeting as a ZIP archive',
    description:
      'Returns the meeting page, programme (CSV and text), calendar file, circulars and JSON, readable without a server. Meeting documents are listed by their addresses, not included. The bytes stay the same until the meeting or one of its circulars changes.',
    params,
    query: sent<LanguageQuery>()(LanguageQuerySchema),
    answer: file({ 'application/zip': z.string() }, 'The ZIP archive'),
    problems: ['meeting-not-found', 'meeting-withdrawn'],
  }),

  withdraw: put('/meetings/{slug}/withdrawal', {
    ...withdrawing,
    id: 'withdraw-meeting',
    summary: 'Withdraw a meeting',
    description:
      'Removes a meeting from the public pages. Its page answers 410 with the reason, and its calendar entries are cancelled. Sending it again changes the reason.',
    params,
    body: sent<WithdrawalRequest>()(WithdrawalRequestSchema),
    answer: ok<Withdrawal>(WithdrawalSchema, 'The withdrawal'),
    problems: ['meeting-not-found', 'people-registered'],
  }),

  restore: post('/meetings/{slug}/restoration', {
    ...withdrawing,
    id: 'restore-meeting',
    summary: 'Restore a meeting',
    description:
      'Publishes the latest release of a withdrawn meeting again. Publishing a change to the meeting restores it too.',
    params,
    body: sent<RestorationRequest>()(RestorationRequestSchema),
    answer: done('Restored'),
    problems: ['meeting-not-found', 'letter-withdrawn'],
  }),

  /** Published states of a meeting. */
  releases: {
    list: get('/meetings/{slug}/releases', {
      ...ofReleases,
      id: 'list-releases',
      summary: 'List the releases of a meeting',
      description: 'Returns the releases with their changes, latest first.',
      params,
      query: sent<PageQuery>()(PageQuerySchema),
      answer: ok<Page<ReleaseSummary>>(
        ReleasePageSchema,
        'Releases with their changes, latest first',
      ),
      problems: ['meeting-not-found', 'meeting-withdrawn'],
    }),

    get: get('/meetings/{slug}/releases/{number}', {
      ...ofReleases,
      id: 'get-release',
      summary: 'Get a release',
      description: 'Returns the meeting as published in this release. A release never changes.',
      params: { ...params, number: releaseNumber },
      query: sent<ZoneQuery>()(ZoneQuerySchema),
      answer: found<PublishedRelease>(PublishedReleaseSchema, 'The release'),
      problems: ['release-not-found', 'meeting-withdrawn'],
    }),

    compare: get('/meetings/{slug}/releases/{before}/compare/{after}', {
      ...ofReleases,
      id: 'compare-releases',
      summary: 'Compare two releases',
      description:
        'Returns the differences between two releases of a meeting. Either of them can be the earlier one.',
      params: { ...params, before: releaseNumber, after: releaseNumber },
      answer: found<ReleaseComparison>(ReleaseComparisonSchema, 'The differences'),
      problems: ['release-not-found', 'meeting-withdrawn'],
    }),
  },
}

export interface MeetingsClient extends ClientOf<typeof meetings> {}
