import { useCallback, useState } from 'react'
import type { MutationStatus } from '@tanstack/react-query'
import type { Correction } from '@u4ssc/client/circulars'
import type { Draft, DraftChange } from '@u4ssc/client/drafts'
import { useUnsavedGuard } from '../../../components/forms/unsaved-guard'
import { useChangeDraft } from '../../../subjects/drafts/draft-actions'
import { correct } from '../../../facts/corrections'

type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: unknown }

/** State of the latest edit: nothing typed, not yet sent, being sent, saved, or refused. */
export type SavingState = 'unchanged' | 'typed' | 'saving' | 'saved' | 'refused'

/** Shared by the parts of a review: the selected fact, the open editor, and saving. */
export interface Review {
  readonly mayEdit: boolean
  readonly active: string | null
  readonly lit: string | null
  readonly editing: string | null
  /**
   * Increases when a shortcut or a click in the letter selects the fact, so that its row takes the
   * focus.
   */
  readonly moved: number
  readonly saving: SavingState
  readonly isSaving: boolean
  readonly saveError: unknown
  readonly activate: (pointer: string) => void
  readonly moveTo: (pointer: string) => void
  readonly hover: (pointer: string | null) => void
  readonly edit: (pointer: string) => void
  readonly stopEditing: () => void
  readonly setUnsaved: (isUnsaved: boolean) => void
  readonly save: (change: DraftChange) => Promise<Outcome>
  readonly correct: (correction: Correction) => Promise<Outcome>
  readonly reload: () => void
}

export function useReview(draft: Draft, mayEdit: boolean, refetch: () => Promise<unknown>) {
  const [active, setActive] = useState<string | null>(null)
  const [hovered, setHovered] = useState<string | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const [hasUnsaved, setUnsaved] = useState(false)
  const [moved, setMoved] = useState(0)
  const change = useChangeDraft(draft.id)
  const guard = useUnsavedGuard(hasUnsaved)

  const moveTo = useCallback((pointer: string) => {
    setActive(pointer)
    setMoved((count) => count + 1)
  }, [])

  async function save(next: DraftChange): Promise<Outcome> {
    try {
      await change.mutateAsync(next)
      return { ok: true }
    } catch (error) {
      return { ok: false, error }
    }
  }

  function leaveEditor(next: string | null) {
    guard.ask(() => {
      change.reset()
      setEditing(next)
      if (next === null) setMoved((count) => count + 1)
      else setActive(next)
    })
  }

  const review: Review = {
    mayEdit,
    active,
    lit: hovered ?? active,
    editing,
    moved,
    saving: savingStateOf(change.status, hasUnsaved),
    isSaving: change.isPending,
    saveError: change.error,
    activate: setActive,
    moveTo,
    hover: setHovered,
    edit: leaveEditor,
    stopEditing: () => leaveEditor(null),
    setUnsaved,
    save,
    correct: async (correction) => {
      const outcome = await save(correct(draft, correction))
      if (outcome.ok) {
        setEditing(null)
        setMoved((count) => count + 1)
      }
      return outcome
    },
    reload: () => void refetch().then(() => change.reset()),
  }
  return review
}

const AFTER_CALL = {
  idle: 'unchanged',
  pending: 'saving',
  success: 'saved',
  error: 'refused',
} as const satisfies Record<MutationStatus, SavingState>

function savingStateOf(call: MutationStatus, hasUnsaved: boolean): SavingState {
  return hasUnsaved && call !== 'pending' ? 'typed' : AFTER_CALL[call]
}
