import type { Language } from '@u4ssc/domain'
import { CAPACITIES } from '@u4ssc/domain/eligibility'
import { assertList, assertObject } from '@u4ssc/domain/internal'
import { assertLanguage } from '@u4ssc/domain/words'
import { countryName, WORDINGS } from '@u4ssc/domain/words/languages'
import type { ListGroup, PrintedList } from '../lists/index'
import { nameOf, type Participant } from '../participant'
import { DOCUMENT_WORDS } from '../words/index'

export interface ListOfParticipants {
  /** Title of the meeting. */
  readonly title: string
  /** Language of the labels. */
  readonly language: Language
  /** Who can see the list: anybody, or only the participants. The heading names it. */
  readonly level: 'public' | 'participants'
  /** People who agreed to be named at this level, in any order. */
  readonly participants: readonly Participant[]
}

const COLUMNS = ['name', 'jobTitle', 'organization', 'country', 'capacity', 'attendance'] as const
type Column = (typeof COLUMNS)[number]
type Cells = Record<Column, string>

const PRINTED: readonly Column[] = ['name', 'jobTitle', 'organization', 'attendance']

/**
 * Returns the list of participants in the order of UN lists: Member States first, then by country,
 * heads of delegation first, then by name. Columns without any value are left out.
 *
 * @example
 * await writeList(participantsList({ title: 'Sixth', language: 'en', level: 'public', participants }), 'pdf')
 */
export function participantsList(list: ListOfParticipants): PrintedList {
  assertObject(list, 'list')
  const { title, language, level, participants } = list
  assertLanguage(language, 'list.language')
  assertList(participants, 'list.participants')
  const { labels, participants: headings } = DOCUMENT_WORDS[language]
  const people = inOrder(participants, language)
  const used = COLUMNS.filter(
    (column) => people.length === 0 || people.some(({ cells }) => cells[column] !== ''),
  )
  const printed = PRINTED.filter((column) => used.includes(column))
  const headersOf = (columns: readonly Column[]) => columns.map((column) => labels[column])
  return {
    language,
    meeting: title,
    heading: headings[level],
    note: null,
    table: {
      columnHeaders: headersOf(used),
      rows: people.map(({ cells }) => used.map((column) => cells[column])),
    },
    printed: { columnHeaders: headersOf(printed), groups: groupsOf(people, printed) },
  }
}

interface Person {
  readonly participant: Participant
  readonly cells: Cells
}

function inOrder(participants: readonly Participant[], language: Language): Person[] {
  const { compare } = new Intl.Collator(language)
  return participants
    .map((participant) => ({ participant, cells: cellsOf(participant, language) }))
    .sort(
      (one, other) =>
        rankOf(one.participant) - rankOf(other.participant) ||
        compare(one.cells.country, other.cells.country) ||
        Number(other.participant.isHead ?? false) - Number(one.participant.isHead ?? false) ||
        compare(one.participant.familyName, other.participant.familyName) ||
        compare(one.cells.name, other.cells.name),
    )
}

function rankOf({ capacity }: Participant): number {
  return CAPACITIES.indexOf(capacity)
}

/** Returns one group for each capacity, with a section for each country. */
function groupsOf(people: readonly Person[], columns: readonly Column[]): ListGroup[] {
  return distinct(people.map(({ cells }) => cells.capacity)).map((capacity) => {
    const ofCapacity = people.filter(({ cells }) => cells.capacity === capacity)
    const countries = distinct(ofCapacity.map(({ cells }) => cells.country))
    return {
      heading: capacity,
      sections: countries.map((country) => ({
        heading: country,
        rows: ofCapacity
          .filter(({ cells }) => cells.country === country)
          .map(({ cells }) => columns.map((column) => cells[column])),
      })),
    }
  })
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)]
}

function cellsOf(participant: Participant, language: Language): Cells {
  const words = DOCUMENT_WORDS[language]
  const name = nameOf(participant)
  return {
    name: participant.isHead ? `${name} (${words.headOfDelegation})` : name,
    jobTitle: participant.jobTitle ?? '',
    organization: participant.organization ?? '',
    country: countryName(participant.country, WORDINGS[language]),
    capacity: words.capacities[participant.capacity],
    attendance: words.attendances[participant.attendance],
  }
}
