import type { Meeting, Session } from '@u4ssc/domain/meetings'
import { SIXTH_MEETING } from '../../domain/test/sixth-meeting'
import {
  toCalendar,
  toCalendarFeed,
  toDeadlineCalendar,
  toInvitation,
  toSessionCalendar,
  type CalendarOptions,
} from '../src/index'

const CONVENED: Meeting = {
  ...SIXTH_MEETING,
  website: 'https://www.itu.int/en/ITU-T/ssc/united/Pages/default.aspx',
  registration: { ...SIXTH_MEETING.registration, closesOn: '2021-12-03' },
  deadlines: [{ date: '2021-11-30', what: 'Requests for captioning' }],
  programme: [session('opening', '10:00', '10:30'), session('reports', '10:30', '12:00')],
  joining: {
    revealedMinutesBefore: 60,
    rooms: [{ label: 'Room', url: 'https://join.test/r', passcode: 's3cret', telephones: [] }],
  },
  localizations: { fr: { title: 'Sixième réunion de l’initiative U4SSC' } },
}

const RELEASES = {
  convened: [CONVENED, 0],
  moved: [onDay({ date: '2021-12-14', startTime: '09:00', endTime: '12:00', endDate: null }), 1],
  renamed: [{ ...CONVENED, title: 'Sixth Meeting of U4SSC, resumed' }, 2],
  'day-added': [
    onDay(
      { date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null },
      { date: '2021-12-08', startTime: '10:00', endTime: '12:00', endDate: null },
    ),
    3,
  ],
  'hours-withdrawn': [
    onDay({ date: '2021-12-07', startTime: null, endTime: null, endDate: null }),
    4,
  ],
  postponed: [{ ...CONVENED, status: 'postponed' }, 5],
  cancelled: [{ ...CONVENED, status: 'cancelled' }, 6],
} as const satisfies Record<string, readonly [Meeting, number]>

export type ReleaseName = keyof typeof RELEASES
export const RELEASE_NAMES = Object.keys(RELEASES).filter(
  (name): name is ReleaseName => name in RELEASES,
)

const PEOPLE = {
  organizer: { name: 'U4SSC Secretariat', email: 'u4ssc@itu.int' },
  attendee: { name: 'Registrant One', email: 'one@example.org' },
}
const COLOR = { name: 'steelblue', hex: '#4682b4' }

/** Long before joining details may be seen. */
const BEFORE = '2021-11-25T09:00:00Z'
/** Within the hour before the opening. */
const AT_THE_DOOR = '2021-12-07T08:30:00Z'

export function calendarsOf(name: ReleaseName): Readonly<Record<string, string>> {
  const [meeting, sequence] = RELEASES[name]
  const options: CalendarOptions = { audience: 'public', sequence, now: BEFORE }
  return {
    public: toCalendar(meeting, options),
    mailed: toInvitation(meeting, { ...PEOPLE, sequence, now: AT_THE_DOOR }),
    sessions: toSessionCalendar(meeting, { ...options, ids: ['reports'] }),
    deadlines: toDeadlineCalendar(meeting, { ...options, language: 'fr' }),
    feed: feedOf(name),
  }
}

export function feedOf(name: ReleaseName): string {
  const [meeting, sequence] = RELEASES[name]
  const options = { name: 'Meetings of U4SSC', color: COLOR }
  return toCalendarFeed([{ meeting, sequence, releasedAt: BEFORE }], options)
}

function onDay(...days: Meeting['schedule']['days']): Meeting {
  return { ...CONVENED, schedule: { zone: 'Europe/Zurich', days } }
}

function session(id: string, starts: string, ends: string): Session {
  const about = { title: `Session ${id}`, kind: 'session', room: 'Virtual hall' } as const
  return {
    id,
    ...about,
    date: '2021-12-07',
    startTime: starts,
    endTime: ends,
    speakers: [],
    documents: [],
  }
}
