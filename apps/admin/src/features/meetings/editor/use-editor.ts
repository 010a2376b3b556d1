import { useCallback, useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Draft } from '@u4ssc/client'
import type { Meeting } from '@u4ssc/domain'
import { useClient } from '../../../components/api/client'
import { isProblem } from '../../../components/feedback/describe-error'
import { draftKey } from '../../circulars/queries'
import type { Editor, SavingState } from './editor'
import { changedFields, changeOfFields } from './draft-change'
import { nameOfField } from '../../circulars/facts/name-of-field'
import type { Editable } from './editable'
import { issuesIn, withoutBlanks } from './editable'
import { mergeMeetings, takeTheirs } from './merge'
import type { Conflict } from './merge'
import { rebaseDraft } from './rebase-draft'
import { useHistory } from './use-history'

/** Delay of autosave after the last edit. */
const AUTOSAVE_DELAY_MS = 800

/** The last state saved by the API. */
interface Kept {
  readonly draft: Draft
  readonly meeting: Meeting
}

/** Edits one meeting of a draft: saves automatically and merges the changes of colleagues. */
export function useEditor(
  initial: Draft,
  position: number,
  start: Meeting,
  mayEdit: boolean,
): Editor {
  const client = useClient()
  const cache = useQueryClient()
  const [kept, setKept] = useState<Kept>({ draft: initial, meeting: start })
  const history = useHistory(start)
  const [isSaving, setSaving] = useState(false)
  const [wasSaved, setWasSaved] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const [held, setHeld] = useState<readonly string[]>([])
  const [taken, setTaken] = useState<readonly Editable[]>([])

  const meeting = history.now
  const filled = withoutBlanks(meeting)
  const changed = changedFields(kept.meeting, filled)
  const issues = new Map(
    changed.map((field) => [field, issuesIn(field, meeting)] as const).filter(([, all]) => all[0]),
  )
  const isStuck = (field: Editable) =>
    issues.has(field) || conflicts.some((conflict) => conflict.field === field)
  const ready = changed.filter((field) => !isStuck(field))
  const isOpen = mayEdit && kept.draft.status === 'open'

  async function mergeTheirs() {
    const draft = await client.findDraft(initial.id)
    const theirs = draft?.reading.meetings[position]
    if (!draft || !theirs) throw new Error('The draft no longer exists')
    const merged = mergeMeetings(kept.meeting, latest.current.meeting, theirs)
    history.replace(() => merged.meeting)
    setConflicts(merged.conflicts)
    setTaken(merged.taken)
    keep({ draft, meeting: theirs })
  }

  function keep(next: Kept) {
    setKept(next)
    cache.setQueryData(draftKey(initial.id), next.draft)
  }

  async function save(): Promise<void> {
    if (!isOpen || isSaving || ready.length === 0) return
    setSaving(true)
    setError(null)
    try {
      const change = changeOfFields(kept.draft, position, filled, ready)
      const draft = await client.changeDraft(initial.id, change)
      const sent = Object.fromEntries(ready.map((field) => [field, filled[field]]))
      keep({ draft, meeting: { ...kept.meeting, ...sent } })
      setWasSaved(true)
    } catch (refusal) {
      if (!isProblem(refusal, 'draft-changed')) setError(refusal)
      else await mergeTheirs().catch(setError)
    } finally {
      setSaving(false)
    }
  }

  async function rebase(release: number) {
    setSaving(true)
    setError(null)
    try {
      const took = await rebaseDraft(client, { ...kept, position, meeting, release })
      history.replace(() => took.meeting)
      setConflicts(took.conflicts)
      setTaken(took.taken)
      keep({ draft: took.draft, meeting: took.kept })
    } catch (refusal) {
      setError(refusal)
    } finally {
      setSaving(false)
    }
  }

  const latest = useRef({ save, meeting, mergeTheirs })
  useEffect(() => {
    latest.current = { save, meeting, mergeTheirs }
  })
  // The editor starts with the cached draft and merges the version that was loaded since.
  const isBehind = initial.version > kept.draft.version
  useEffect(() => {
    if (isBehind) void latest.current.mergeTheirs().catch(setError)
  }, [isBehind])
  useEffect(() => {
    if (isSaving) return
    const timer = setTimeout(() => void latest.current.save(), AUTOSAVE_DELAY_MS)
    return () => clearTimeout(timer)
  }, [meeting, isSaving, conflicts])
  useEffect(() => () => void latest.current.save(), [])

  const { edit: step } = history
  const edit = useCallback<Editor['edit']>(
    (what, next) => {
      setError(null)
      step(what, next)
    },
    [step],
  )
  const hold = useCallback<Editor['hold']>((what, isHeld) => {
    setHeld((all) => {
      if (all.includes(what) === isHeld) return all
      return isHeld ? [...all, what] : all.filter((one) => one !== what)
    })
  }, [])
  function settle(conflict: Conflict, side: 'mine' | 'theirs') {
    if (side === 'theirs') history.replace((now) => takeTheirs(now, conflict))
    setConflicts((all) => all.filter((one) => one !== conflict))
  }

  const { undo, redo, canUndo, canRedo } = history
  const unsaved = [...new Set([...held, ...changed.filter(isStuck).map(nameOfField)])]
  return {
    draft: kept.draft,
    kept: kept.meeting,
    position,
    meeting,
    issues,
    mayEdit: isOpen,
    changed,
    saving: savingState({
      ...{ isSaving, wasSaved, changed, error },
      isStuck: unsaved.length > 0,
    }),
    unsaved,
    error,
    conflicts,
    taken,
    edit,
    hold,
    settle,
    save: () => latest.current.save(),
    close: () => keep({ ...kept, draft: { ...kept.draft, status: 'published' } }),
    rebase,
    history: { undo, redo, canUndo, canRedo },
  }
}

function savingState(now: {
  readonly isSaving: boolean
  readonly wasSaved: boolean
  readonly changed: readonly Editable[]
  readonly isStuck: boolean
  readonly error: unknown
}): SavingState {
  if (now.isSaving) return 'saving'
  if (now.error !== null || now.isStuck) return 'refused'
  if (now.changed.length > 0) return 'typed'
  return now.wasSaved ? 'saved' : 'unchanged'
}
