import { MeetingOverviewSchema, OverviewSchema } from '../platform/overview'
import type { MeetingOverview, Overview } from '../platform/overview'
import { OWN } from './access'
import { ok } from './answers'
import { get } from './operation'
import { meetingSlug } from './params'

const common = { tag: 'Meetings', access: OWN } as const

/** Open tasks and coming dates of all meetings. */
export const overview = {
  get: get('/overview', {
    ...common,
    id: 'get-overview',
    summary: 'Get open tasks and coming dates',
    description:
      'Returns the meetings where something waits for the secretariat, and the next dates. Counts that the role cannot see are null.',
    answer: ok<Overview>(OverviewSchema, 'Tasks by meeting, and dates, earliest first'),
  }),

  getMeeting: get('/meetings/{slug}/overview', {
    ...common,
    meeting: 'path',
    id: 'get-meeting-overview',
    summary: 'Get the open tasks and numbers of a meeting',
    description:
      'Returns what a meeting needs from the secretariat, and the numbers of its people and documents. Counts that the role cannot see are null.',
    params: { slug: meetingSlug },
    answer: ok<MeetingOverview>(MeetingOverviewSchema, 'The tasks and numbers'),
    problems: ['meeting-not-found'],
  }),
}
