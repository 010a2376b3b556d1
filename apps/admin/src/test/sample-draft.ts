import type { Draft } from '@u4ssc/client/drafts'
import type { Diagnostic, FactEvidence, Meeting, Reading } from '@u4ssc/domain'

const TEXT = `Geneva, 13 October 2021
Ref: TSB Circular 352
1 This webinar will take place virtually from 1000 to 1530 hours, Geneva time, on 7 and 8 December.
2 Participation is free of charge.`

const MEETING: Meeting = {
  id: 'u4ssc-6',
  title: 'Sixth Meeting of U4SSC',
  shortTitle: null,
  ordinal: 6,
  series: 'U4SSC',
  mode: 'virtual',
  schedule: {
    zone: 'Europe/Zurich',
    days: [
      { date: '2021-12-07', startTime: '10:00', endTime: '15:30', endDate: null },
      { date: '2021-12-08', startTime: null, endTime: null, endDate: null },
    ],
  },
  venue: null,
  languages: ['en'],
  organizers: ['ITU', 'UNECE'],
  partners: [],
  objectives: ['Discuss activities'],
  participation: {
    openTo: [{ kind: 'member-states', cites: { reference: 'TSB Circular 352', paragraph: '2' } }],
    conditions: [],
  },
  fee: 'free',
  registration: { required: true, url: null, opensOn: null, closesOn: null, capacity: null },
  website: 'https://www.itu.int/u4ssc',
  contact: null,
  deadlines: [{ date: '2021-12-01', what: 'Last day to register' }],
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

const ISSUE: Diagnostic = {
  code: 'zone-ambiguous',
  severity: 'warning',
  span: { start: TEXT.indexOf('Geneva time'), end: TEXT.indexOf('Geneva time') + 11 },
  pointer: '/meetings/0/schedule/zone',
  suggestion: null,
}

export const SAMPLE_READING: Reading = {
  circular: {
    reference: {
      kind: 'circular',
      series: 'TSB Circular',
      number: '352',
      amends: null,
      alsoKnownAs: [],
      text: 'TSB Circular 352',
    },
    issuer: { organization: 'ITU', bureau: null },
    issuedOn: '2021-10-13',
    issuedAt: 'Geneva',
    addressees: ['ITU-T Sector Members'],
    copiedTo: [],
    contact: { name: null, telephone: null, fax: null, email: 'u4ssc@itu.int', web: null },
    subject: 'Sixth Meeting of U4SSC',
    language: 'en',
    salutation: null,
    paragraphs: [],
    closing: null,
    signatory: null,
    annexes: [],
    relations: [],
    deadlines: [],
  },
  meetings: [MEETING],
  evidence: {
    '/circular/issuedOn': stated('13 October 2021', null),
    '/meetings/0/mode': stated('virtually', '1'),
    '/meetings/0/schedule/days/0/startTime': stated('1000', '1'),
    '/meetings/0/schedule/days/0/endTime': stated('1530', '1'),
    '/meetings/0/schedule/zone': { ...stated('Geneva time', '1'), certainty: 'uncertain' },
    '/meetings/0/fee': stated('free of charge', '2'),
  },
  diagnostics: [ISSUE],
}

export const SAMPLE_DRAFT: Draft = {
  id: 'draft-1',
  status: 'open',
  reference: 'TSB Circular 352',
  subject: 'Sixth Meeting of U4SSC',
  fileName: null,
  openIssues: 1,
  decisions: [],
  createdAt: '2026-11-24T09:00:00Z',
  updatedAt: '2026-11-24T09:00:00Z',
  version: 1,
  text: TEXT,
  read: SAMPLE_READING,
  reading: SAMPLE_READING,
  corrections: [],
  acknowledgements: [],
  meeting: null,
  bases: [],
  unapplied: [],
}

function stated(words: string, paragraph: string | null): FactEvidence {
  const start = TEXT.indexOf(words)
  const part = paragraph === null ? 'head' : 'body'
  return { certainty: 'stated', spans: [{ start, end: start + words.length, paragraph, part }] }
}
