import type { Because, Capacity, Ground, ParticipantGroup } from '../eligibility/index'
import { countryName } from './country-name'
import { formatDate } from './format-date'

const GROUPS: Readonly<Record<ParticipantGroup, string>> = {
  'member-states': 'Member States of ITU',
  'sector-members': 'Sector Members of ITU',
  associates: 'Associates of ITU',
  academia: 'the Academia members of ITU',
  'individuals-from-member-countries': 'any individual from a country that is a member of ITU',
  others: 'others, whom the letter names in its own words',
}

const CAPACITIES: Readonly<Record<Capacity, string>> = {
  'member-state': 'representatives of Member States',
  'sector-member': 'Sector Members',
  associate: 'Associates',
  academia: 'Academia members',
  individual: 'individuals',
  observer: 'observers',
}

const ENTITIES: Readonly<Record<Capacity, string>> = {
  'member-state': 'a Member State',
  'sector-member': 'a Sector Member',
  associate: 'an Associate',
  academia: 'an Academia member',
  individual: 'a member',
  observer: 'an observer',
}

/** Countries and areas whose names take an article within a sentence. */
const WITH_ARTICLE = new Set(
  (
    'AE BS CD CF CG DO GB GM KM KP KR LA MD MH NE NL PH RU SD SY TZ US VA ' +
    'AX BQ CC CK FK FO GS IM IO KY MP PN PS TC TF UM VG VI'
  ).split(' '),
)

/** One sentence for a ground; the clause of the letter is named where the sentence rests on it. */
export function sayGroundEn({ rule, because, cites }: Ground): string {
  const paragraph = cites?.paragraph ? ` [¶${cites.paragraph}]` : ''
  const sentence = `${sayBecause(because)}${rule === 'participation-clause' ? paragraph : ''}.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function sayBecause(because: Because): string {
  switch (because.code) {
    case 'open-to-group':
      return `the meeting is open to ${GROUPS[because.group]}`
    case 'not-open-to-capacity':
      return `the letter does not name ${CAPACITIES[because.capacity]} among those who may take part`
    case 'letter-silent-on-capacity':
      return `the letter does not say whether ${CAPACITIES[because.capacity]} may take part`
    case 'letter-silent-on-participation':
      return 'the letter does not say who may take part'
    case 'entity-is-member':
      return `${because.organization} is ${ENTITIES[because.capacity]} of ITU`
    case 'entity-membership-not-known':
      return `it is not known here whether ${because.organization ?? 'the organization'} is ${ENTITIES[because.capacity]} of ITU`
    default:
      return sayStanding(because)
  }
}

type Standing = Extract<Because, { country: string }>

function sayStanding(because: Standing): string {
  const name = nameOf(because.country)
  switch (because.code) {
    case 'country-is-member':
      return `${name} is a member of ITU${saySince(because)}`
    case 'country-not-yet-member':
      return `on ${dateOf(because.on)} ${name} was not yet a member of ITU; it became one ${onDateOf(because.since)}`
    case 'country-not-member':
      return `${name} is not a member of ITU`
    case 'territory-of-member':
      return `${name} comes under ${nameOf(because.memberState)}, which is a member of ITU`
    case 'observer-under-resolution-99':
      return `${name} is not a member of ITU but takes part in its meetings as an observer under Resolution 99, and the secretariat says how the clause applies`
    case 'country-status-needs-secretariat':
      return `${name} is not among the members of ITU, and the secretariat says how the clause applies`
    case 'nationality-decides':
      return `${name} is not a member of ITU; its people may hold the nationality of ${nameOf(because.memberState)}, which is one, and the nationality decides`
    case 'country-unknown':
      return `no country is known here under the code ${because.country}`
    default:
      return because satisfies never
  }
}

/** Some years are only the first of which the records speak, and some have no good source. */
function saySince({ since, basis }: Extract<Because, { code: 'country-is-member' }>): string {
  if (basis === 'unverified' || basis === 'panel-disputed') return ''
  return basis === 'panel-at-state-entry'
    ? ` (since ${dateOf(since)} at the latest)`
    : ` (since ${dateOf(since)})`
}

function nameOf(country: string): string {
  const name = countryName(country, 'en')
  return WITH_ARTICLE.has(country) ? `the ${name}` : name
}

function dateOf(date: string): string {
  return isYear(date) ? date : formatDate(date, 'en', { weekday: false })
}

function onDateOf(date: string): string {
  return `${isYear(date) ? 'in' : 'on'} ${dateOf(date)}`
}

function isYear(date: string): boolean {
  return date.length === 4
}
