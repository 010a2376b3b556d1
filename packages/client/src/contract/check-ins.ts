import {
  CheckInListSchema,
  CheckInOutcomesSchema,
  CheckInsSchema,
  OtherMeetingQuerySchema,
  OtherMeetingSchema,
} from '../registrations/check-ins'
import type {
  CheckInList,
  CheckInOutcomes,
  CheckIns,
  OtherMeeting,
  OtherMeetingQuery,
} from '../registrations/check-ins'
import { CHECK_IN } from './access'
import { ok } from './answers'
import type { ClientOf } from './client'
import { get, post } from './operation'
import { meetingSlug } from './params'
import { sent } from './schema'

const common = { tag: 'Registrations', access: CHECK_IN } as const
const params = { slug: meetingSlug }

/** Attendance, recorded at a check-in desk. */
export const checkIns = {
  list: get('/check-ins/{slug}', {
    ...common,
    meeting: 'path',
    id: 'list-for-check-in',
    summary: 'List people for check-in',
    description:
      'Returns the confirmed registrations of a meeting with their check-in codes and who has checked in so far, and the other registrations with their states, so that the desk can say why somebody cannot be checked in. People who did not agree to have their attendance recorded are only counted.',
    params,
    answer: ok<CheckInList>(CheckInListSchema, 'The registrations'),
    problems: ['meeting-not-found', 'registration-closed'],
  }),

  findOtherMeeting: get('/check-ins/{slug}/other-meeting', {
    ...common,
    meeting: 'path',
    id: 'find-other-meeting',
    summary: 'Find the other meeting of a check-in code',
    description:
      'Returns the meeting that a check-in code is for if it is another one, so that the desk can direct the person. Names are not returned.',
    params,
    query: sent<OtherMeetingQuery>()(OtherMeetingQuerySchema),
    answer: ok<OtherMeeting>(OtherMeetingSchema, 'The other meeting, if any'),
    problems: ['meeting-not-found', 'registration-closed'],
  }),

  create: post('/check-ins/{slug}', {
    ...common,
    meeting: 'path',
    id: 'check-in',
    summary: 'Check people in',
    description:
      'Records attendance for up to several hundred codes in one request, or undoes check-ins made by mistake. Sending the same check-in again has no further effect, so a device that was offline can repeat its list. Each entry has its own result; a code that fails does not affect the others.',
    params,
    body: sent<CheckIns>()(CheckInsSchema),
    answer: ok<CheckInOutcomes>(
      CheckInOutcomesSchema,
      'The result of each entry, in the order sent',
    ),
    problems: ['meeting-not-found', 'registration-closed', 'proceedings-frozen'],
  }),
}

export interface CheckInsClient extends ClientOf<typeof checkIns> {}
