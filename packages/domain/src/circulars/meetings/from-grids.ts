import type { Letter } from '../document/index'
import { gridProposals } from '../grids/index'
import { EVENTS_MAX, type FoundEvent, ownsAll } from '../topics/index'

/** The rows of the table of meetings that has most of them. */
export function findGridEvents(letter: Letter, issuedOn: string | null): FoundEvent[] {
  const sets = gridProposals(letter, issuedOn).filter(({ length }) => length <= EVENTS_MAX)
  const most = sets.reduce<(typeof sets)[number]>(
    (best, set) => (set.length > best.length ? set : best),
    [],
  )
  return most.map((claim) => ({
    ...claim,
    sentences: letter.sentences,
    owns: ownsAll,
    isNearest: ownsAll,
  }))
}
