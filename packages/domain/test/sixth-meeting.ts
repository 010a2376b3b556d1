import type { Meeting } from '../src/index'

const cites = { reference: 'TSB Circular 352', paragraph: '5' }

/** The meeting that TSB Circular 352 convenes, as far as these tests ask. */
export const SIXTH_MEETING: Meeting = {
  id: 'u4ssc-6',
  title: 'Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative',
  shortTitle: null,
  ordinal: 6,
  series: 'U4SSC',
  mode: 'virtual',
  schedule: {
    zone: 'Europe/Zurich',
    days: [{ date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null }],
  },
  venue: null,
  languages: ['en'],
  organizers: [],
  partners: [],
  objectives: [],
  participation: {
    openTo: [
      { kind: 'member-states', cites },
      { kind: 'sector-members', cites },
      { kind: 'associates', cites },
      { kind: 'academia', cites },
      { kind: 'individuals-from-member-countries', cites },
    ],
    conditions: [],
  },
  fee: 'free',
  registration: { required: true, url: null, opensOn: null, closesOn: null, capacity: null },
  website: null,
  contact: null,
  deadlines: [],
  programme: [],
  speakers: [],
  documents: [],
  outcomes: [],
  decisions: [],
  joining: null,
  status: 'convened',
  convenedBy: ['TSB Circular 352'],
  language: 'en',
  localizations: {},
}
