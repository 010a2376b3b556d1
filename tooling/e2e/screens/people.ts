import type { Client } from '@u4ssc/client'
import type {
  Application,
  RegistrationAddition,
  RegistrationSettings,
} from '@u4ssc/client/registrations'
import { openRegistration } from '@u4ssc/start/open-registration.mjs'
import { linkIn } from '../open-mailbox'
import type { Mailbox } from '../open-mailbox'

export const MEETING = 'u4ssc-6'
/** The mail server refuses it. */
export const REFUSED_ADDRESS = 'gone@example.org'

const SETTINGS: RegistrationSettings = {
  ...{ ...openRegistration(null), rule: 'review', reminderHours: [168, 24] },
  ...{ places: { 'on-site': 4, online: 200 }, modes: ['on-site', 'online'] },
  quotas: [{ mode: 'on-site', capacity: 'observer', places: 2 }],
  questions: [
    {
      ...{ id: 'group', kind: 'choice', required: true, shownIf: null },
      label: { en: 'Which working group do you follow?', ar: 'أي فريق عمل تتابع؟' },
      choices: [
        { value: 'indicators', label: { en: 'Indicators', ar: 'المؤشرات' } },
        { value: 'finance', label: { en: 'Finance', ar: 'التمويل' } },
      ],
    },
    {
      ...{ id: 'statement', kind: 'yes-no', required: false, shownIf: null },
      label: { en: 'Do you want to make a statement?' },
    },
    {
      ...{ id: 'subject', kind: 'text', required: false, maxLength: 500 },
      shownIf: { question: 'statement', is: 'yes' },
      label: { en: 'Subject of the statement' },
    },
  ],
}

type Facts = Pick<RegistrationAddition, 'name' | 'country' | 'organization' | 'capacity' | 'mode'>
const onSite = { capacity: 'member-state', mode: 'on-site' } as const
const online = { capacity: 'individual', mode: 'online' } as const
const PEOPLE: readonly Facts[] = [
  { name: 'Ana Ejemplo', country: 'CO', organization: 'Ministerio de Ejemplo', ...onSite },
  { name: 'ليلى المثال', country: 'EG', organization: 'وزارة الاتصالات', ...onSite },
  { name: '李例子', country: 'CN', organization: '示例市政府', ...onSite },
  { name: 'Анна Пример', country: 'KZ', organization: 'Министерство примеров', ...onSite },
  { name: 'Otieno Mfano', country: 'KE', organization: null, ...onSite },
  { name: 'Marc Exemple', country: 'FR', organization: 'Exemple SA', ...online },
  { name: '例子花子', country: 'JP', organization: 'Rei Works', ...online },
  { name: 'عمر المثال', country: 'MA', organization: null, ...online },
  { name: 'Иван Образец', country: 'AM', organization: 'Город примеров', ...online },
  {
    ...{ name: 'Maria Bartholomea Exempelhausen-Musterfrau', country: 'DE', ...online },
    organization: 'Arbeitsgemeinschaft der Beispielstädte im Verband der kommunalen Unternehmen',
  },
]
/** Registers people in every state, with invitations, delegations, followers and check-ins. */
export async function fillWithPeople(owner: Client, mailbox: Mailbox): Promise<void> {
  await owner.registrations.settings.update(MEETING, SETTINGS)
  await registerOnTheSite(owner, mailbox)
  const ids: string[] = []
  for (const [index, person] of PEOPLE.entries())
    ids.push((await owner.registrations.add(additionOf(person, index))).id)
  const [noted = ''] = ids
  // The place is offered to the first person on the waiting list
  const decline = { decision: 'refuse', stockReason: 'not-verified' } as const
  await owner.registrations.decide({ registrations: ids.slice(2, 3), ...decline })
  await owner.registrations.addNote(noted, { text: 'Arrives with the delegation of Colombia.' })
  await invite(owner)
  const { people, sittings } = await owner.checkIns.list(MEETING)
  const where = { sitting: sittings[0] ?? '', session: null, at: '2021-11-25T09:00:00.000Z' }
  const codes = people.slice(0, 2).map(({ code }) => ({ id: crypto.randomUUID(), code, ...where }))
  await owner.checkIns.create(MEETING, { checkIns: codes })
}

function additionOf(person: Facts, index: number): RegistrationAddition {
  const answers = { group: index % 2 === 0 ? 'indicators' : 'finance', statement: index === 0 }
  const accessNeeds =
    index === 1 ? [{ service: 'step-free-access', details: 'Wheelchair' } as const] : []
  const email = index === 5 ? REFUSED_ADDRESS : `person${index}@example.org`
  return { meeting: MEETING, ...person, email, language: 'en', answers, accessNeeds }
}

/** One person cancels, one asks for a visa letter, one is in review, one has not confirmed the address. */
async function registerOnTheSite(owner: Client, mailbox: Mailbox): Promise<void> {
  await owner.registrations.create(MEETING, applicationOf('Pat Example', 'pat@example.org'))
  const register = async (name: string, email: string) => {
    await owner.registrations.create(MEETING, applicationOf(name, email))
    const [, token = ''] = /token=([\w-]+)/.exec(linkIn(await mailbox.waitFor(email, /./))) ?? []
    return (await owner.registrations.confirm({ token })).token
  }
  await owner.registrations.own.cancel(await register('Jean Témoin', 'jean@example.org'))
  const token = await register('Wanjiru Mfano', 'wanjiru@example.org')
  const { items } = await owner.registrations.list({ meeting: MEETING, q: 'Wanjiru' })
  await owner.registrations.decide({
    registrations: items.map(({ id }) => id),
    decision: 'approve',
  })
  const passport = { number: 'AB123456', nationality: 'KE', bornOn: '1980-05-01' }
  await owner.registrations.own.requestVisaLetter(token, passport)
  await register('Rosa Muestra', 'rosa@example.org')
}

const applicationOf = (name: string, email: string): Application => ({
  ...{ name, email, country: 'KE', capacity: 'individual', mode: 'on-site', language: 'en' },
  ...{
    answers: { group: 'finance' },
    listed: 'public',
    recordAttendance: true,
    privacyNotice: true,
  },
})

async function invite(owner: Client): Promise<void> {
  for (const [index, name] of ['Sam Sample', 'سامي المثال', null].entries())
    await owner.invitations.create({
      ...{ meeting: MEETING, email: `invited${index}@example.org`, name, language: 'en' },
      ...(index === 0 && { organization: 'Sample Institute', country: 'CH', capacity: 'academia' }),
    })
  await owner.delegations.create({
    ...{ meeting: MEETING, capacity: 'member-state', country: 'CO', organization: null },
    focalPoints: [{ name: 'Dan Ejemplo', email: 'dan@example.org', language: 'es' }],
  })
  for (const [email, language] of [
    ['reader@example.org', 'en'],
    ['lectora@example.org', 'es'],
  ] as const)
    await owner.subscriptions.create({ email, meeting: MEETING, language })
}
