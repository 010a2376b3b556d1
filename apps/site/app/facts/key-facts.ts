import type { CircularSummary } from '@u4ssc/client/circulars'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { referenceName } from '../letters/reference-name'
import { describeCity, describeRegistration } from '../i18n/describe-meeting'
import type { I18n } from '../i18n/i18n'
import { linked, type Saying, sayingOf, type SaidMeeting } from './saying'

/** A published meeting, with the later circulars that correct or extend the first. */
export interface ConvenedMeeting extends Pick<PublishedMeeting, 'letter' | 'meeting'> {
  readonly laterLetters?: readonly LaterLetter[]
}

export type LaterLetter = Pick<CircularSummary, 'id' | 'reference' | 'issuedOn'>

/** Says which circulars convened a meeting, a line for each if there are several. */
export function sayConvenedBy(i18n: I18n, convened: ConvenedMeeting): Saying[] {
  const { letter, meeting, laterLetters = [] } = convened
  if (letter === null) return []
  const { id, reference, issuedAt, issuedOn } = letter
  const first = linkOf(i18n, id, [
    referenceName(i18n, reference),
    issuedAt && describeCity(i18n, issuedAt),
    issuedOn && i18n.longDate(issuedOn),
  ])
  const further = [...new Set(meeting.convenedBy)]
    .filter((other) => other !== reference)
    .map((other) => sayFurther(i18n, referenceName(i18n, other), laterLetters))
  const rule = () => ({ words: i18n.t('meeting.newest-applies'), href: null })
  const parts = further.length === 0 ? [first] : [first, ...further, rule()]
  return [{ label: i18n.t('fact/convenedBy'), parts, isList: true, pointers: [] }]
}

function sayFurther(i18n: I18n, name: string, letters: readonly LaterLetter[]) {
  const letter = letters.find(({ reference }) => referenceName(i18n, reference) === name)
  return letter === undefined
    ? { words: name, href: null }
    : linkOf(i18n, letter.id, [name, letter.issuedOn && i18n.longDate(letter.issuedOn)])
}

function linkOf(i18n: I18n, id: string, words: readonly (string | null)[]) {
  const said = words.filter((part) => part !== null)
  const href = i18n.path(`/circulars/${encodeURIComponent(id)}`)
  return { words: said.join(i18n.t('layout.list-between')), href }
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
