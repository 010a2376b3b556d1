import { MeetingSummarySchema, PublishedMeetingSchema } from '@u4ssc/client/meetings'
import type { MeetingSummary, PublishedMeeting } from '@u4ssc/client/meetings'

const LETTER = {
  id: 'tsb-circular-352-2021-10-13',
  reference: 'TSB Circular 352',
  issuedOn: '2021-10-13',
  issuedAt: 'Geneva',
}

/**
 * Returns the meeting of the first circular as the API answers it, with the evidence of a few
 * facts.
 */
export function sixthMeeting(
  change: Partial<PublishedMeeting['meeting']> = {},
  registering: Partial<
    Pick<
      PublishedMeeting,
      'registrationStatus' | 'registersHere' | 'formClosesAt' | 'joinableFrom' | 'statusChange'
    >
  > = {},
): PublishedMeeting {
  const cites = { reference: LETTER.reference, paragraph: '5' }
  const contact = {
    name: null,
    telephone: '+41 22 730 6301',
    fax: null,
    email: 'u4ssc@itu.int',
    web: null,
  }
  return PublishedMeetingSchema.parse({
    slug: 'u4ssc-6',
    registrationStatus: { kind: 'not-open', opensAt: null, opensOn: null },
    registersHere: false,
    formClosesAt: null,
    joinableFrom: null,
    statusChange: null,
    ...registering,
    meeting: {
      id: 'u4ssc-6',
      title: 'Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative',
      shortTitle: null,
      ordinal: 6,
      series: 'U4SSC',
      mode: 'virtual',
      schedule: {
        zone: 'Europe/Zurich',
        days: [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30' }],
      },
      venue: null,
      languages: ['en'],
      organizers: ['International Telecommunication Union (ITU)'],
      partners: [],
      objectives: ['Discuss U4SSC activities'],
      participation: { openTo: [{ kind: 'member-states', cites }], conditions: [] },
      fee: 'free',
      registration: { required: true, url: null, opensOn: null, closesOn: null, capacity: null },
      website: 'https://www.itu.int/en/ITU-T/ssc/united/Pages/202112/meeting.aspx',
      contact,
      deadlines: [],
      programme: [],
      speakers: [],
      documents: [],
      outcomes: [],
      decisions: [],
      status: 'convened',
      convenedBy: [LETTER.reference],
      language: 'en',
      localizations: {},
      ...change,
    },
    release: { number: 1, name: null, publishedAt: '2021-10-14T08:00:00Z' },
    letter: { ...LETTER, contact },
    files: [],
    proceedings: [],
    evidence: {
      '/fee': stated(3200, 3230, '5'),
      '/registration/required': stated(3700, 3741, '6'),
      '/schedule/days/0/date': stated(1190, 1205, '1'),
      '/schedule/days/0/startTime': stated(1150, 1154, '1'),
      '/title': stated(560, 640, null),
    },
  })
}

function stated(start: number, end: number, paragraph: string | null) {
  const part = paragraph === null ? 'subject' : 'body'
  return { spans: [{ start, end, paragraph, part }], certainty: 'stated' }
}

/** Returns the same meeting as a row of the API's list. */
export function sixthMeetingSummary(...change: Parameters<typeof sixthMeeting>): MeetingSummary {
  return MeetingSummarySchema.parse(sixthMeeting(...change))
}
