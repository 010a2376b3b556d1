import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { referenceName } from '../letters/reference-name'
import { describeCity, describeRegistration } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'
import { linked, type Saying, sayingOf, type SaidMeeting } from './saying'

/** Says which circulars convened a meeting: the first with its place and date, then the others. */
export function sayConvenedBy(i18n: I18n, { letter, meeting }: PublishedMeeting): Saying[] {
  if (letter === null) return []
  const { id, reference, issuedAt, issuedOn } = letter
  const issued = [
    issuedAt && describeCity(i18n, issuedAt),
    issuedOn && i18n.longDate(issuedOn),
  ].filter((part) => part !== null)
  // Corrections and addenda, each once
  const further = [...new Set(meeting.convenedBy)]
    .filter((other) => other !== reference)
    .map((other) => referenceName(i18n, other))
  const name = {
    words: referenceName(i18n, reference),
    href: i18n.path(`/circulars/${encodeURIComponent(id)}`),
  }
  const parts = [name, ...[...issued, ...further].map((words) => ({ words, href: null }))]
  return [{ label: i18n.t('fact/convenedBy'), parts, isList: false, pointers: [] }]
}

/** Says who may take part, and the other conditions. */
export function sayConditions(i18n: I18n, { meeting }: SaidMeeting): Saying[] {
  return meeting.participation.conditions.flatMap(({ kind, text }, index) =>
    kind === 'other'
      ? sayingOf(i18n.t('meeting.conditions'), text, `/participation/conditions/${index}`)
      : [],
  )
}

/** Says whether people must register, and when they can, unless a form of the platform decides. */
export function sayRegistration(i18n: I18n, { meeting, registersHere }: SaidMeeting): Saying[] {
  const { registration } = meeting
  const { opensOn, closesOn } =
    registersHere === true ? { opensOn: null, closesOn: null } : registration
  const parts = [
    describeRegistration(i18n, registration),
    opensOn && i18n.t('meeting.registration-opens', { date: i18n.longDate(opensOn) }),
    closesOn && i18n.t('meeting.registration-closes', { date: i18n.longDate(closesOn) }),
  ].filter((part) => part !== null)
  const words = parts.length === 0 ? null : i18n.list(parts)
  return sayingOf(i18n.t('fact/registration'), words, '/registration')
}

/** Says the website by its host, with a link. */
export function sayWebsite(i18n: I18n, { meeting: { website } }: SaidMeeting): Saying[] {
  const host = website === null ? null : new URL(website).host
  return linked(sayingOf(i18n.t('meeting.website'), host, '/website'), website)
}

/** Says the contact of the meeting, or else of its circular, part by part. */
export function sayContact(i18n: I18n, { meeting, letter }: SaidMeeting): Saying[] {
  const { name, email, telephone } = meeting.contact ?? letter?.contact ?? NOBODY
  const address = email === null ? null : `mailto:${email}`
  return [
    ...sayingOf(i18n.t('fact/contact'), name, '/contact'),
    ...linked(sayingOf(i18n.t('meeting.email'), email, '/contact/email'), address),
    ...sayingOf(i18n.t('meeting.telephone'), telephone, '/contact/telephone'),
  ]
}

const NOBODY = { name: null, email: null, telephone: null }
