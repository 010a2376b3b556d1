import { WithdrawalSchema } from '../circulars/withdrawals'
import type { RestorationRequest, Withdrawal, WithdrawalRequest } from '../circulars/withdrawals'
import { NOTHING, pathOf } from '../http/index'
import type { Api } from '../http/index'
import type { Page, PageQuery } from '../responses/index'
import { DecisionListSchema } from './decisions'
import type { DecisionList, DecisionQuery } from './decisions'
import type { LanguageQuery } from './feeds'
import { MeetingListSchema, MeetingPageSchema, PublishedMeetingSchema } from './meetings'
import type { MeetingBrowseQuery, MeetingQuery, ZoneQuery } from './meeting-queries'
import type { MeetingList, MeetingSummary, PublishedMeeting } from './meetings'
import { PublishedReleaseSchema, ReleaseComparisonSchema, ReleasePageSchema } from './releases'
import type { PublishedRelease, ReleaseComparison, ReleaseSummary } from './releases'

export interface MeetingsClient extends ReturnType<typeof meetingsClient> {}

/** Returns the methods for published meetings and their releases. */
export function meetingsClient(api: Api) {
  return {
    /** Returns the published meetings, latest first. Withdrawn meetings are not listed. */
    /** Returns a page of the meetings, latest first. */
    list: (query?: MeetingQuery) =>
      api.get<Page<MeetingSummary>>('/meetings', MeetingPageSchema, query),

    /** Returns a numbered page of the meetings: the next ones first, then the earlier ones. */
    browse: (query?: MeetingBrowseQuery) =>
      api.get<MeetingList>('/browse/meetings', MeetingListSchema, query),

    /** Returns a numbered page of the decisions of all published meetings, latest meeting first. */
    listDecisions: (query?: DecisionQuery) =>
      api.get<DecisionList>('/decisions', DecisionListSchema, query),

    /** Returns the latest release of a meeting with its evidence and registration status. */
    /** Returns the latest release of a meeting; with `zone`, also its times in that zone. */
    get: (slug: string, query?: ZoneQuery) =>
      api.find<PublishedMeeting>(pathOf`/meetings/${slug}`, PublishedMeetingSchema, query),

    /** Returns a meeting with its circulars as a ZIP archive of pages that need no server. */
    getArchive: (slug: string, query?: LanguageQuery) =>
      api.file(pathOf`/meetings/${slug}/site.zip`, query),

    /**
     * Removes a meeting from the public pages. Sending it again changes the reason.
     *
     * @throws {ProblemError} 409 if people are registered: cancel the meeting first
     */
    withdraw: (slug: string, body: WithdrawalRequest) =>
      api.put<Withdrawal>(pathOf`/meetings/${slug}/withdrawal`, WithdrawalSchema, body),

    /**
     * Publishes the latest release of a withdrawn meeting again.
     *
     * @throws {ProblemError} 409 if its circular is withdrawn
     */
    restore: (slug: string, body: RestorationRequest) =>
      api.post(pathOf`/meetings/${slug}/restoration`, NOTHING, body),

    /** Published states of a meeting. */
    releases: {
      /**
       * Returns the releases of a meeting with their changes, latest first.
       *
       * @throws {ProblemError} 404 if there is no such meeting
       */
      list: (slug: string, query?: PageQuery) =>
        api.get<Page<ReleaseSummary>>(pathOf`/meetings/${slug}/releases`, ReleasePageSchema, query),

      /** Returns the meeting as published in this release. A release never changes. */
      get: (slug: string, number: number, query?: ZoneQuery) =>
        api.find<PublishedRelease>(
          pathOf`/meetings/${slug}/releases/${number}`,
          PublishedReleaseSchema,
          query,
        ),

      /** Returns the differences between two releases; either can be the earlier one. */
      compare: (slug: string, before: number, after: number) =>
        api.find<ReleaseComparison>(
          pathOf`/meetings/${slug}/releases/${before}/compare/${after}`,
          ReleaseComparisonSchema,
        ),
    },
  }
}
