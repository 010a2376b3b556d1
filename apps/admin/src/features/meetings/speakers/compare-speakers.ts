import type { Speaker } from '@u4ssc/domain'
import type { FileColumn } from '../../../components/lists/file-columns'
import { describeColumns, readColumns } from '../programme/import/read-columns'
import type { KnownColumn } from '../programme/import/read-columns'
import { newSpeaker } from './speaker-fields'

export const SPEAKER_RESULTS = ['new', 'changed', 'same', 'no-name', 'repeated'] as const
type SpeakerResult = (typeof SPEAKER_RESULTS)[number]

export interface SpeakerRow {
  readonly row: number
  readonly name: string
  readonly result: SpeakerResult
  /** The speaker after the import; `null` if the row is left out. */
  readonly speaker: Speaker | null
}

const COLUMNS = {
  name: { label: 'field.name', names: ['name', 'speaker', 'full name'] },
  title: { label: 'speakers.title', names: ['position', 'title', 'role'] },
  organization: {
    label: 'speakers.organization',
    names: ['organization', 'organisation', 'affiliation'],
  },
  code: { label: 'speakers.code', names: ['code', 'organization code'] },
  biography: { label: 'speakers.biography', names: ['biography', 'bio'] },
} as const satisfies Record<string, KnownColumn>

/** Returns what each column of a table is imported as. */
export function describeSpeakerColumns(cells: readonly (readonly string[])[]): FileColumn[] {
  return describeColumns(cells, COLUMNS)
}

/**
 * Compares the rows of a table with the speakers of a meeting, by name. An empty cell changes
 * nothing.
 *
 * @returns `null` if no column is named as the name
 */
export function compareSpeakers(
  speakers: readonly Speaker[],
  cells: readonly (readonly string[])[],
): SpeakerRow[] | null {
  const seen = new Set<string>()
  const rows = readColumns(cells, COLUMNS, 'name')
  if (rows === null) return null
  return rows.map(({ row, cell }): SpeakerRow => {
    const name = cell('name')
    if (name === '') return { row, name, result: 'no-name', speaker: null }
    if (seen.has(name)) return { row, name, result: 'repeated', speaker: null }
    seen.add(name)
    const known = speakers.find((one) => one.name === name)
    const before = known ?? { ...newSpeaker(), name }
    const organization = {
      name: cell('organization') || (before.organization?.name ?? ''),
      code: cell('code') || (before.organization?.code ?? null),
    }
    const speaker: Speaker = {
      ...before,
      title: cell('title') || before.title,
      biography: cell('biography') || before.biography,
      organization: organization.name === '' && organization.code === null ? null : organization,
    }
    if (!known) return { row, name, result: 'new', speaker }
    const isSame =
      speaker.title === known.title &&
      speaker.biography === known.biography &&
      organization.name === (known.organization?.name ?? '') &&
      organization.code === (known.organization?.code ?? null)
    return { row, name, result: isSame ? 'same' : 'changed', speaker }
  })
}

/** Returns the speakers with those of the rows; others stay. */
export function applySpeakers(
  speakers: readonly Speaker[],
  rows: readonly SpeakerRow[],
): Speaker[] {
  const imported = new Map(rows.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker]] : [])))
  const changed = speakers.map((one) => imported.get(one.id) ?? one)
  const known = new Set(speakers.map(({ id }) => id))
  return [...changed, ...[...imported.values()].filter(({ id }) => !known.has(id))]
}
