import type { Client } from '@u4ssc/client'
import type { Draft } from '@u4ssc/client/drafts'
import type { NoticeAudience } from '@u4ssc/client/emails'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'
import { LETTER } from '../dashboard'
import type { Mailbox } from '../open-mailbox'
import { MEETING, fillWithPeople } from './people'
import { openMore } from './views'
import type { Screen } from './views'

type Json = Draft['corrections'][number]['value']

/** More than one page of the list of meetings. */
const MEETINGS = 52
const DAYS = ['2021-12-07', '2021-12-08']
const HOURS = { startTime: '10:00', endTime: '17:00' }

interface Filling {
  readonly owner: Client
  readonly editor: Client
  readonly mailbox: Mailbox
  readonly logo: Blob
}

/**
 * Creates content for every screen: a hybrid meeting of two days with people, emails and changes.
 *
 * @returns screens of content without a place
 */
export async function fillPlatform({ owner, editor, mailbox, logo }: Filling): Promise<Screen[]> {
  await publishMeeting(owner)
  await fillWithPeople(owner, mailbox)
  await sendFiles(owner, editor)
  await writeNotices(owner, editor)
  await setUpPlatform(owner, logo)
  await changeMeeting(owner)
  for (let number = 0; number < MEETINGS; number += 1) await publishWorkshop(owner, number)
  const text = LETTER.replace('Circular 71', 'Circular 72').replace(
    'on 14 March',
    'on Monday 14 March',
  )
  const { id } = await owner.drafts.create({ text })
  return [
    ['circular-with-issues', `/circulars/${id}`],
    ['publish-with-issues', `/publish/${id}`],
    ['draft-more', `/circulars/${id}`, openMore],
  ]
}

async function correct(owner: Client, fields: Readonly<Record<string, Json>>): Promise<string> {
  const { id, version, corrections } = await owner.drafts.create({ meeting: MEETING })
  const added = Object.entries(fields).map(([field, value]) => ({
    ...{ pointer: `/meetings/0/${field}`, value, note: 'Agreed with the host.' },
  }))
  await owner.drafts.update(id, {
    ...{ version, acknowledgements: [], corrections: [...corrections, ...added] },
  })
  return id
}

async function publishMeeting(owner: Client): Promise<void> {
  const id = await correct(owner, {
    mode: 'hybrid',
    venue: { name: 'Popov Room, ITU headquarters', city: 'Geneva', country: 'CH' },
    schedule: { zone: 'Europe/Zurich', days: DAYS.map((date) => ({ date, ...HOURS })) },
    speakers: SPEAKERS,
    programme: PROGRAMME,
    documents: DOCUMENTS,
    outcomes: [{ objective: 0, text: 'The deliverables were presented.', documents: [] }],
    decisions: DECISIONS,
    joining: {
      revealedMinutesBefore: 60,
      rooms: [
        {
          ...{ label: 'Main room', url: 'https://meet.example.org/u4ssc', passcode: '123456' },
          telephones: ['+41 22 555 01 00'],
        },
      ],
    },
  })
  await publishReviewed(owner, id)
}

const person = (id: string, name: string, title: string, organization: string) => ({
  ...{ id, name, title, biography: `${name} works on cities that share their data.` },
  organization: { code: null, name: organization },
})
const SPEAKERS = [
  person('s1', 'Lin Example', 'Chair', 'City of Examples'),
  person('s2', 'ليلى المثال', 'مديرة', 'وزارة الاتصالات'),
  person('s3', 'Анна Пример', 'Эксперт', 'Город примеров'),
]

const session = (
  [id, kind, day, startTime, endTime, room]: readonly [
    string,
    string,
    0 | 1,
    string,
    string,
    string,
  ],
  title: string,
  speakers: readonly string[] = [],
) => ({
  ...{ id, kind, date: DAYS[day] ?? '', startTime, endTime, room, title, documents: [] },
  speakers: speakers.map((speaker) => ({ speaker, role: 'speaker' })),
})
const PROGRAMME = [
  session(['p1', 'opening', 0, '10:00', '10:30', 'Popov Room'], 'Opening', ['s1']),
  session(['p2', 'session', 0, '10:30', '12:00', 'Popov Room'], 'Deliverables of the groups', [
    's2',
  ]),
  session(['p3', 'panel', 0, '10:30', '12:00', 'Room C'], 'Financing smart and sustainable cities'),
  session(['p4', 'break', 0, '12:00', '14:00', 'Popov Room'], 'Break'),
  session(['p5', 'session', 0, '14:00', '17:00', 'Popov Room'], 'Key performance indicators', [
    's3',
  ]),
  session(['p6', 'panel', 1, '10:00', '12:00', 'Room C'], 'Digital twins'),
  session(['p7', 'approval', 1, '14:00', '16:00', 'Popov Room'], 'Approval of the deliverables'),
  session(['p8', 'closing', 1, '16:00', '17:00', 'Popov Room'], 'Closing', ['s1', 's2']),
]
const DOCUMENTS = [
  {
    ...{ id: 'd1', title: 'Draft agenda', kind: 'agenda', language: 'en', access: 'public' },
    ...{ url: 'https://www.example.org/agenda.pdf', symbol: 'U4SSC-6/1' },
  },
  {
    ...{ id: 'd2', title: 'Work plan', kind: 'work-plan', language: 'en', access: 'registrants' },
    ...{ url: 'https://www.example.org/plan.pdf', symbol: 'U4SSC-6/2', revision: 1 },
  },
]
const DECISIONS = [
  {
    ...{ id: 'c1', number: 'U4SSC-6/1', item: 'Work plan', result: 'approved', documents: ['d2'] },
    ...{ text: 'The work plan is approved.', responsible: 'Secretariat', dueOn: '2022-02-01' },
  },
  {
    ...{ id: 'c2', number: 'U4SSC-6/2', item: 'Terms of reference', result: 'amended' },
    ...{ text: 'Paragraph 3 is deleted.', documents: [] },
  },
]

/** Uploads documents that another person approves, returns, or has not seen. */
async function sendFiles(owner: Client, editor: Client): Promise<void> {
  const ids: string[] = []
  for (const name of ['Report.pdf', 'Slides.pdf', 'Annex.pdf']) {
    const content = new Blob([`%PDF-1.4 ${name}`], { type: 'application/pdf' })
    ids.push(
      (await editor.documents.create({ meeting: MEETING, language: 'en', name }, content)).id,
    )
  }
  const [report = '', slides = ''] = ids
  await owner.documents.decide(report, { outcome: 'approved' })
  await owner.documents.decide(slides, { outcome: 'returned', reason: 'Page 3 is missing.' })
  for (const [speaker, language] of [
    ['s1', 'en'],
    ['s2', 'ar'],
  ] as const)
    await owner.speakers.create({
      meeting: MEETING,
      speaker,
      language,
      email: `${speaker}@example.org`,
    })
}

async function writeNotices(owner: Client, editor: Client): Promise<void> {
  const audience: NoticeAudience = {
    registrants: { states: ['confirmed', 'in-review'], mode: null, delegation: null },
    ...{ followers: true, speakers: true, focalPoints: true },
  }
  const text = 'The documents of the meeting are on the meeting page.'
  for (const subject of ['Documents are available', 'Rooms have changed', 'See you in Geneva']) {
    const { id, version } = await editor.notices.create({
      ...{ meeting: MEETING, kind: 'notice', audience, words: { en: { subject, text } } },
    })
    const sendAt = subject.startsWith('Rooms') ? '2021-12-01T08:00:00.000Z' : null
    if (!subject.startsWith('See')) await owner.notices.approve(id, { version, sendAt })
  }
}

async function setUpPlatform(owner: Client, logo: Blob): Promise<void> {
  await owner.settings.setSecretariat({
    version: 0,
    secretariat: {
      ...{ name: 'U4SSC Secretariat', senderName: 'U4SSC', replyTo: 'u4ssc@example.org' },
      letterhead: ['International Telecommunication Union', 'Place des Nations, Geneva'],
      signatory: { name: 'A. Example', title: 'Director', organization: null },
    },
  })
  await owner.settings.setLogo({ name: 'logo.png', alternativeText: 'U4SSC Meetings' }, logo)
  await owner.keys.create({ name: 'Statistics', scopes: ['registrations:read', 'audit:read'] })
  const events = ['meeting.released', 'registration.confirmed'] as const
  const { id } = await owner.webhooks.create({
    url: 'https://hooks.example.org/u4ssc',
    events: [...events],
  })
  await owner.webhooks.test(id)
  for (const role of ['registrar', 'reader'] as const)
    await owner.people.invitations.create({ email: `invited-${role}@example.org`, role })
  await owner.organizations.create({
    ...{
      code: 'EXAMPLE-CITY',
      names: { en: 'City of Examples', ar: 'مدينة الأمثلة' },
      country: 'CH',
    },
    memberships: [{ kind: 'partner', sector: null, from: '2016-05-18' }],
  })
}

/** Leaves a change with a new day and a new letter, which a corrigendum can state. */
async function changeMeeting(owner: Client): Promise<void> {
  await correct(owner, {
    schedule: {
      zone: 'Europe/Zurich',
      days: ['2021-12-14', '2021-12-15'].map((date) => ({ date, ...HOURS })),
    },
    fee: 'paid',
  })
}

async function publishWorkshop(owner: Client, number: number): Promise<void> {
  const text = LETTER.replace('Circular 71', `Circular ${400 + number}`)
    .replaceAll('Digital Twins for Cities', `Data for Cities, part ${number + 1}`)
    .replaceAll('14 March 2023', `${1 + (number % 28)} ${number < 28 ? 'March' : 'May'} 2023`)
  const { id } = await owner.drafts.create({ text })
  await publishReviewed(owner, id)
}
