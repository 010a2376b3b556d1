import { sixthMeeting } from './sixth-meeting'

const nothing = { speakers: [], documents: [], room: null }

/** Returns the sixth meeting with a programme of three sessions. */
export function meetingWithProgramme(zone: string | null = 'Europe/Zurich') {
  const date = '2021-12-07'
  return sixthMeeting({
    schedule: { zone, days: [{ date, startTime: '10:00', endTime: '15:30', endDate: null }] },
    programme: [
      {
        ...nothing,
        id: 'opening',
        title: 'Opening, with "remarks"',
        kind: 'opening',
        date,
        startTime: '10:00',
        endTime: '10:30',
        speakers: [{ speaker: 'one', role: 'chair' }],
      },
      {
        ...nothing,
        id: 'lunch',
        title: '=Lunch',
        kind: 'break',
        date,
        startTime: '12:00',
        endTime: '13:30',
      },
      {
        ...nothing,
        id: 'work',
        title: 'Work plan',
        kind: 'approval',
        date,
        startTime: '13:30',
        endTime: '15:30',
        room: 'Room A',
        documents: ['plan', 'secret'],
      },
    ],
    speakers: [
      {
        id: 'one',
        name: 'Speaker One',
        title: 'Mayor',
        organization: { code: null, name: 'A City' },
        biography: null,
      },
    ],
    documents: [
      {
        id: 'plan',
        title: 'Draft work plan',
        kind: 'work-plan',
        language: 'en',
        url: 'https://example.org/plan',
        access: 'public',
      },
      {
        id: 'secret',
        title: 'For the secretariat',
        kind: 'other',
        language: null,
        url: 'https://example.org/secret',
        access: 'secretariat',
      },
    ],
  })
}
