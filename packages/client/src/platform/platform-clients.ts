import { pathOf } from '../http/index'
import type { Api } from '../http/index'
import { MeetingOverviewSchema, OverviewSchema } from './overview'
import type { MeetingOverview, Overview } from './overview'

export interface OverviewClient extends ReturnType<typeof overviewClient> {}

/** Returns the method for what needs the secretariat. */
export function overviewClient(api: Api) {
  return {
    /** Returns the meetings with open tasks and the next dates, as far as the role can see them. */
    get: () => api.get<Overview>('/overview', OverviewSchema),
    /** Returns the open tasks and numbers of a meeting. */
    getMeeting: (slug: string) =>
      api.get<MeetingOverview>(pathOf`/meetings/${slug}/overview`, MeetingOverviewSchema),
  }
}
