import { createContext, useContext, useEffect } from 'react'
import type { Draft } from '@u4ssc/client'
import type { Meeting } from '@u4ssc/domain'
import type { Editable, FieldIssue } from './editable'
import type { Conflict } from './merge'

/** Where what a person made stands: with them, on its way, with the API, or refused. */
export type SavingState = 'unchanged' | 'typed' | 'saving' | 'saved' | 'refused'

/** What the parts of the desk share: the meeting as it is here, and how it is changed and saved. */
export interface Desk {
  readonly draft: Draft
  /** The meeting as the API is known to have it. */
  readonly kept: Meeting
  readonly position: number
  readonly meeting: Meeting
  readonly issues: ReadonlyMap<Editable, readonly FieldIssue[]>
  readonly mayEdit: boolean
  readonly changed: readonly Editable[]
  readonly saving: SavingState
  /** The names of what is not saved because something in it is missing or wrong. */
  readonly unsaved: readonly string[]
  readonly error: unknown
  readonly conflicts: readonly Conflict[]
  /** Fields that somebody else changed meanwhile and that were taken in. */
  readonly taken: readonly Editable[]
  /** @param what - edits of the same, one soon after the other, are undone together */
  readonly edit: (what: string, next: (now: Meeting) => Meeting) => void
  /** Says whether what is typed somewhere is no value yet: it counts as not saved. */
  readonly hold: (what: string, isHeld: boolean) => void
  readonly settle: (conflict: Conflict, side: 'mine' | 'theirs') => void
  readonly save: () => Promise<void>
  /** Says that the draft is public by now. */
  readonly close: () => void
  /** Puts the draft on the latest release, and together with what that changed. */
  readonly takeUp: (latest: number) => Promise<void>
  readonly history: {
    readonly undo: () => void
    readonly redo: () => void
    readonly canUndo: boolean
    readonly canRedo: boolean
  }
}

export const DeskContext = createContext<Desk | null>(null)

export function useDeskHere(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('There is no desk around this part')
  return desk
}

/** A field of the meeting and how it is set. */
export function useField<Field extends Editable>(field: Field) {
  const { meeting, edit, mayEdit, issues } = useDeskHere()
  return {
    value: meeting[field],
    set: (value: Meeting[Field], part = '') =>
      edit(`${field}${part}`, (now) => ({ ...now, [field]: value })),
    mayEdit,
    issues: issues.get(field) ?? [],
  }
}

/** Marks what is typed here as no value yet, as long as it is none. */
export function useHeld(what: string, isHeld: boolean): void {
  const { hold } = useDeskHere()
  useEffect(() => {
    hold(what, isHeld)
    return () => hold(what, false)
  }, [hold, what, isHeld])
}
