import { createContext, useContext, useEffect } from 'react'
import type { Draft } from '@u4ssc/client/drafts'
import type { Meeting } from '@u4ssc/domain'
import type { MergePart } from '@u4ssc/domain/meetings'
import type { Editable, FieldIssue } from '../../../subjects/drafts/editable'

/** State of the latest edit: nothing typed, not yet sent, being sent, saved, or refused. */
export type SavingState = 'unchanged' | 'typed' | 'saving' | 'saved' | 'refused'

/** Shared by the tabs of the editor: the meeting on screen, and functions to change and save it. */
export interface Editor {
  readonly draft: Draft
  /** False until the first change is saved. */
  readonly isStored: boolean
  /** The meeting as last saved by the API. */
  readonly kept: Meeting
  readonly position: number
  readonly meeting: Meeting
  readonly issues: ReadonlyMap<Editable, readonly FieldIssue[]>
  readonly mayEdit: boolean
  readonly changed: readonly Editable[]
  readonly saving: SavingState
  /** Names of the fields that are not saved because they are incomplete or invalid. */
  readonly unsaved: readonly string[]
  readonly error: unknown
  readonly conflicts: readonly MergePart[]
  /** Fields merged from a colleague's changes. */
  readonly taken: readonly MergePart['field'][]
  /** @param what - consecutive edits with the same key are undone together */
  readonly edit: (what: string, next: (now: Meeting) => Meeting) => void
  /** Marks an invalid entry as not saved. */
  readonly hold: (what: string, isHeld: boolean) => void
  readonly settle: (conflict: MergePart, side: 'mine' | 'theirs') => void
  readonly save: () => Promise<void>
  readonly history: {
    readonly undo: () => void
    readonly redo: () => void
    readonly canUndo: boolean
    readonly canRedo: boolean
  }
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditorContext(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('The editor context is missing')
  return editor
}

/** Returns a field of the meeting and its setter. */
export function useField<Field extends Editable>(field: Field) {
  const { meeting, edit, mayEdit, issues } = useEditorContext()
  return {
    value: meeting[field],
    set: (value: Meeting[Field], part = '') =>
      edit(`${field}${part}`, (now) => ({ ...now, [field]: value })),
    mayEdit,
    issues: issues.get(field) ?? [],
  }
}

/** Marks an entry as not saved as long as it is invalid. */
export function useHeld(what: string, isHeld: boolean): void {
  const { hold } = useEditorContext()
  useEffect(() => {
    hold(what, isHeld)
    return () => hold(what, false)
  }, [hold, what, isHeld])
}
