import type { Language } from '@u4ssc/domain'
import { CAPACITIES, type Capacity } from '@u4ssc/domain/eligibility'
import { countryName, WORDINGS } from '@u4ssc/domain/words/languages'
import { nameOf, type Participant } from '../participant'
import { DOCUMENT_WORDS } from '../words/index'

export interface ListOfParticipants {
  /** Title of the meeting. */
  readonly title: string
  /** Language of the labels. */
  readonly language: Language
  /** People who agreed to be listed, in the order of the list. */
  readonly participants: readonly Participant[]
}

const COLUMNS = ['name', 'jobTitle', 'organization', 'country', 'capacity', 'attendance'] as const
type Column = (typeof COLUMNS)[number]

/** Returns a flat table for spreadsheets: column headers and one row for each participant. */
export function tableOf({ language, participants }: ListOfParticipants): {
  readonly labels: readonly string[]
  readonly rows: readonly (readonly string[])[]
} {
  const { labels } = DOCUMENT_WORDS[language]
  const rows = participants.map((participant) => {
    const cells = cellsOf(participant, language)
    return COLUMNS.map((column) => cells[column])
  })
  return { labels: COLUMNS.map((column) => labels[column]), rows }
}

export interface Group {
  readonly heading: string
  readonly rows: readonly (readonly string[])[]
}

const PRINTED = ['name', 'jobTitle', 'organization', 'country'] as const

/** Returns the participants grouped by capacity, Member States first, as in UN lists. */
export function groupsOf({ language, participants }: ListOfParticipants): {
  readonly labels: readonly string[]
  readonly groups: readonly Group[]
} {
  const { labels, capacities } = DOCUMENT_WORDS[language]
  const rowsOf = (capacity: Capacity) =>
    participants
      .filter((participant) => participant.capacity === capacity)
      .map((participant) => {
        const cells = cellsOf(participant, language)
        return PRINTED.map((column) => cells[column])
      })
  const groups = CAPACITIES.map((capacity) => ({
    heading: capacities[capacity],
    rows: rowsOf(capacity),
  }))
  return {
    labels: PRINTED.map((column) => labels[column]),
    groups: groups.filter(({ rows }) => rows.length > 0),
  }
}

function cellsOf(participant: Participant, language: Language): Record<Column, string> {
  const words = DOCUMENT_WORDS[language]
  return {
    name: nameOf(participant),
    jobTitle: participant.jobTitle ?? '',
    organization: participant.organization ?? '',
    country: countryName(participant.country, WORDINGS[language]),
    capacity: words.capacities[participant.capacity],
    attendance: words.attendances[participant.attendance],
  }
}
