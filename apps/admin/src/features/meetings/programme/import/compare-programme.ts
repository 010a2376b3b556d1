import type { Session } from '@u4ssc/domain'
import { inOrder, newId } from '../session-order'
import type { ProgrammeProblem, ProgrammeRow, ReadSession } from './read-programme'

export type ProgrammeResult = 'new' | 'changed' | 'same' | ProgrammeProblem

interface ComparedRow {
  readonly row: number
  readonly title: string
  readonly result: ProgrammeResult
  readonly cell: string | null
  /** The session after the import; `null` if the row is left out. */
  readonly session: Session | null
}

/**
 * Compares the rows of a file with the programme. A session is the same by its ID, or by its title
 * and day, or by its title if only one session has it.
 */
export function compareProgramme(
  programme: readonly Session[],
  rows: readonly ProgrammeRow[],
): ComparedRow[] {
  const free = new Set(programme)
  return rows.map(({ row, title, session: read, problem, cell }) => {
    if (read === null) return { row, title, result: problem, cell, session: null }
    const known = findKnown([...free], read)
    if (!known) return { row, title, result: 'new', cell: null, session: createSession(read) }
    free.delete(known)
    const session = updateSession(known, read)
    const isSame = JSON.stringify(session) === JSON.stringify(known)
    return { row, title, result: isSame ? 'same' : 'changed', cell: null, session }
  })
}

/** Returns the programme with the sessions of the rows; others stay. */
export function applyProgramme(
  programme: readonly Session[],
  rows: readonly ComparedRow[],
): Session[] {
  const imported = new Map(rows.flatMap(({ session }) => (session ? [[session.id, session]] : [])))
  const kept = programme.filter(({ id }) => !imported.has(id))
  return inOrder([...kept, ...imported.values()])
}

function findKnown(programme: readonly Session[], read: ReadSession): Session | undefined {
  const byTitle = programme.filter(({ title }) => title === read.title)
  return (
    programme.find(({ id }) => id === read.id) ??
    byTitle.find(({ date, room }) => date === read.date && room === read.room) ??
    byTitle.find(({ date }) => date === read.date) ??
    (byTitle.length === 1 ? byTitle[0] : undefined)
  )
}

function createSession({ id, abstract, ...read }: ReadSession): Session {
  const session = { id: id ?? newId('session'), ...read, speakers: [], documents: [] }
  return abstract === '' ? session : { ...session, abstract }
}

/** Speakers, documents and agenda items stay; an empty abstract or usual kind changes nothing. */
function updateSession(known: Session, { abstract, kind, ...read }: ReadSession): Session {
  const kept = { id: known.id, kind: kind === 'session' ? known.kind : kind }
  const session = { ...known, ...read, ...kept }
  return abstract === '' ? session : { ...session, abstract }
}
