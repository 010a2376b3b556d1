import type { Question } from '@u4ssc/client/registrations'
import type { Document, Session } from '@u4ssc/domain'

/** A correction that also changes the paragraph on who can attend. */
export const CORRIGENDUM = `INTERNATIONAL TELECOMMUNICATION UNION
TELECOMMUNICATION STANDARDIZATION BUREAU

Geneva, 27 October 2021

Ref:\tCorrigendum 1 to TSB Circular 352

Subject:\tSixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative
(Virtual, 07 December 2021)

Dear Sir/Madam,

1\tIn paragraph 5 of TSB Circular 352, please replace "who wishes to contribute" by "who wants to contribute".

2\tPlease note that the Sixth Meeting of the United for Smart Sustainable Cities (U4SSC) Initiative will take place virtually on 07 December 2021, from 1000 to 1530 hours, Geneva time.

Yours faithfully,

A. Example
Director of the Telecommunication Standardization Bureau
`

const BIOGRAPHY =
  'Plans water networks for cities, and has led the work on water meters since 2016. ' +
  'She has advised twelve cities on open data and teaches urban engineering.'
const SPEAKERS = [
  ['lin', 'Lin Ejemplo', 'Head of water planning', 'City of Bogotá', BIOGRAPHY],
  ['otieno', 'Otieno Mfano', 'Chair of the working group', 'County of Nairobi', BIOGRAPHY],
  ['hana', 'Hana Rei', null, 'Rei Works', null],
] as const

type Row = readonly [string, string, string, string, Session['kind'], string | null]
const ROWS: readonly Row[] = [
  ['opening', 'Opening and welcome', '10:00', '10:20', 'opening', null],
  ['report', 'Report of the secretariat', '10:20', '11:00', 'session', 'Main room'],
  ['water', 'Water meters that report leaks', '11:00', '12:00', 'panel', 'Main room'],
  ['open', 'Open data for small cities', '11:00', '11:45', 'session', 'Room B'],
  ['twins', 'Digital twins: first results of twelve cities', '11:15', '12:15', 'panel', 'Room C'],
  ['lunch', 'Lunch break', '12:15', '13:00', 'break', null],
  ['approval', 'Approval of the deliverables', '13:30', '14:30', 'approval', 'Main room'],
  ['plan', 'Work plan for the next year', '14:30', '15:15', 'session', 'Main room'],
  ['closing', 'Closing', '15:15', '15:30', 'closing', null],
]
const PAPERS: readonly (readonly [string, string, Document['kind'], Document['access']])[] = [
  ['agenda', 'Draft agenda', 'agenda', 'public'],
  ['plan', 'Work plan 2022', 'work-plan', 'public'],
  ['meters', 'Water meters: guide for cities', 'deliverable', 'registrants'],
]

function programme(rows: readonly Row[]): Session[] {
  return rows.map(([id, title, startTime, endTime, kind, room]) => ({
    ...{ id, title, startTime, endTime, kind, room, date: '2021-12-07' },
    ...(kind === 'panel' && { abstract: 'How cities **measure** results, and what they publish.' }),
    speakers:
      kind === 'panel'
        ? [
            { speaker: 'otieno', role: 'moderator' },
            { speaker: 'lin', role: 'panellist' },
            { speaker: 'hana', role: 'panellist' },
          ]
        : [],
    documents: id === 'approval' ? ['meters'] : [],
  }))
}

/** Facts of the sixth meeting with a full programme, outcomes and decisions. */
export const SIXTH = {
  shortTitle: 'Sixth U4SSC meeting',
  summary: 'Cities and experts review results, approve deliverables and plan the next year.',
  description:
    'The Sixth Meeting brings together **cities, experts and partners**.\n\n- New deliverables\n- Work plan for 2022',
  interpretation: ['ar', 'fr', 'es'],
  captioning: ['en'],
  access: { services: ['captioning'], requestBy: '2021-11-30', requestContact: 'a11y@example.org' },
  deadlines: [{ date: '2021-12-01', time: '18:00', what: 'Contributions' }],
  recording: { isRecorded: true, url: 'https://example.org/recordings/sixth' },
  programme: programme(ROWS),
  speakers: SPEAKERS.map(([id, name, title, organization, biography]) => ({
    ...{ id, name, title, organization: { code: null, name: organization }, biography },
  })),
  documents: PAPERS.map(([id, title, kind, access]) => ({
    ...{ id, title, kind, access, language: 'en', url: `https://example.org/papers/${id}.pdf` },
  })),
  joining: {
    revealedMinutesBefore: 60,
    rooms: [
      {
        label: 'Main room',
        url: 'https://meet.example.org/sixth',
        passcode: '352 2021',
        telephones: ['+41 22 730 0000'],
      },
    ],
  },
  outcomes: [{ objective: 0, text: 'The twelve cities published results.', documents: ['plan'] }],
  decisions: [
    {
      id: 'd1',
      number: 'U4SSC-6/1',
      item: 'Water meters: guide for cities',
      result: 'amended',
      text: 'Approved with the changes of working group 2.',
      objective: 0,
      responsible: 'Secretariat',
      dueOn: '2022-01-31',
      documents: ['meters'],
    },
  ],
}

/** Changes of the programme for a second release: a moved session and a new title. */
export function sixthMoved() {
  const moved = ROWS.map((row): Row => {
    const [id, title, , endTime, kind, room] = row
    if (id === 'approval') return [id, title, '13:45', endTime, kind, room]
    return id === 'plan' ? [id, 'Work plan for 2022', '14:30', endTime, kind, room] : row
  })
  return { programme: programme(moved), fee: 'free' }
}

/** Facts of a meeting on site. */
export const WORKSHOP = {
  venue: { name: 'ITU headquarters, Popov Room', city: 'Geneva', country: 'CH' },
  practicalInformation: {
    map: 'https://www.openstreetmap.org/?mlat=46.22&mlon=6.13',
    gettingThere: 'Take **bus 8** from the station to *Appia*.',
    visa: 'Ask for a support letter by **14 February**.',
    accommodation: 'Hotels near the venue offer a reduced rate.',
  },
}

/** Questions of the registration form, one with a condition. */
export const QUESTIONS: Question[] = [
  {
    ...{ kind: 'yes-no', id: 'presents', required: true, shownIf: null },
    label: { en: 'Do you present?', ar: 'هل ستقدم عرضا؟' },
  },
  {
    ...{ kind: 'text', id: 'subject', required: true, maxLength: 100 },
    label: { en: 'Subject of your presentation', ar: 'موضوع العرض' },
    shownIf: { question: 'presents', is: 'yes' },
  },
  {
    ...{ kind: 'choices', id: 'topics', required: false, shownIf: null },
    label: { en: 'Topics of interest', ar: 'المواضيع المهمة لك' },
    choices: [
      { value: 'water', label: { en: 'Water', ar: 'المياه' } },
      { value: 'energy', label: { en: 'Energy', ar: 'الطاقة' } },
    ],
  },
]
