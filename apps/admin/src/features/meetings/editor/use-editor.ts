import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Draft } from '@u4ssc/client/drafts'
import type { Meeting } from '@u4ssc/domain'
import { mergeMeetings } from '@u4ssc/domain/meetings'
import type { MergedMeeting, MergePart } from '@u4ssc/domain/meetings'
import { useClient } from '../../../components/api/client'
import { isProblem } from '../../../components/feedback/describe-error'
import { draftKey, meetingDraftKey } from '../../../subjects/drafts/draft-keys'
import type { Editor, SavingState } from './editor'
import { changedFields, changeOfFields } from '../../../subjects/drafts/draft-change'
import { nameOfField } from '../../../facts/fact-views'
import { issuesIn, withoutBlanks } from '../../../subjects/drafts/editable'
import type { Editable } from '../../../subjects/drafts/editable'
import { useAutosave } from '../../../components/forms/use-autosave'
import { useHistory } from './use-history'
import { takeTheirs } from './take-theirs'

/** The last state saved by the API. */
interface Kept {
  readonly draft: Draft
  readonly meeting: Meeting
  /** False until the first save creates the draft. */
  readonly isStored: boolean
}

interface Editing {
  readonly draft: Draft
  readonly isStored: boolean
  readonly position: number
  /** The meeting as it is in the draft. */
  readonly start: Meeting
  readonly mayEdit: boolean
}

/** Edits one meeting of a draft: saves automatically and merges the changes of colleagues. */
export function useEditor({ draft: initial, isStored, position, start, mayEdit }: Editing): Editor {
  const client = useClient()
  const cache = useQueryClient()
  const [kept, setKept] = useState<Kept>({ draft: initial, meeting: start, isStored })
  const history = useHistory(start)
  const { conflicts, taken, show, settle } = useMerge(history.replace)
  const [isSaving, setSaving] = useState(false)
  const [wasSaved, setWasSaved] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [held, setHeld] = useState<readonly string[]>([])

  const meeting = history.now
  const filled = withoutBlanks(meeting, kept.meeting)
  const changed = changedFields(kept.meeting, filled)
  const issues = new Map(
    changedFields(kept.meeting, meeting)
      .map((field) => [field, issuesIn(field, meeting)] as const)
      .filter(([, all]) => all[0]),
  )
  const isStuck = (field: Editable) =>
    issuesIn(field, filled).length > 0 || conflicts.some((conflict) => conflict.field === field)
  const ready = changed.filter((field) => !isStuck(field))
  const isOpen = mayEdit && kept.draft.status === 'open'

  function keep(next: Omit<Kept, 'isStored'>) {
    const { draft } = next
    setKept({ ...next, isStored: true })
    cache.setQueryData(draftKey(draft.id), draft)
    if (draft.meeting !== null)
      cache.setQueryData(meetingDraftKey(draft.meeting), { draft, isStored: true })
  }

  async function run(call: () => Promise<void>) {
    setSaving(true)
    setError(null)
    await call().catch(setError)
    setSaving(false)
  }

  function mergeTheirs(draft: Draft | undefined): void {
    const theirs = draft?.reading.meetings[position]
    if (!draft || !theirs) throw new Error('The draft no longer exists')
    show(mergeMeetings({ base: kept.meeting, mine: latest.current.meeting, theirs }))
    keep({ draft, meeting: theirs })
  }

  async function save(): Promise<void> {
    if (!isOpen || isSaving || ready.length === 0) return
    await run(async () => {
      const stored = await store()
      // Somebody else has started to edit the meeting
      if (stored.version !== kept.draft.version) {
        mergeTheirs(stored)
        return
      }
      const change = changeOfFields(stored, position, filled, ready)
      try {
        const draft = await client.drafts.update(stored.id, change)
        const sent = Object.fromEntries(ready.map((field) => [field, filled[field]]))
        keep({ draft, meeting: { ...kept.meeting, ...sent } })
        setWasSaved(true)
      } catch (refusal) {
        if (!isProblem(refusal, 'draft-changed')) throw refusal
        mergeTheirs(await client.drafts.get(stored.id))
      }
    })
  }

  /** Returns the draft, and creates it for the first change to a published meeting. */
  async function store(): Promise<Draft> {
    const { meeting: slug } = kept.draft
    return kept.isStored || slug === null ? kept.draft : client.drafts.create({ meeting: slug })
  }

  const latest = useRef({ client, meeting, mergeTheirs })
  useEffect(() => {
    latest.current = { client, meeting, mergeTheirs }
  })
  // The editor starts with the cached draft and merges the version that was loaded since. While it saves, that can be
  // its own.
  const isNewer = !kept.isStored || initial.version > kept.draft.version
  const isBehind = !isSaving && isStored && isNewer
  useEffect(() => {
    const { client: api, mergeTheirs: merge } = latest.current
    if (isBehind) void api.drafts.get(initial.id).then(merge).catch(setError)
  }, [isBehind, initial.id])
  // A settled conflict is saved as well
  const state = useMemo(() => ({ meeting, conflicts }), [meeting, conflicts])
  const saveLatest = useAutosave({ save, isSaving, state })

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

  const { undo, redo, canUndo, canRedo } = history
  const stuck = new Set([...issues.keys(), ...changed.filter(isStuck)])
  const unsaved = [...new Set([...held, ...[...stuck].map(nameOfField)])]
  return {
    draft: kept.draft,
    isStored: kept.isStored,
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
    save: saveLatest,
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

/** Conflicts with the changes of colleagues, and the fields taken from them. */
function useMerge(replace: (next: (now: Meeting) => Meeting) => void) {
  const [conflicts, setConflicts] = useState<readonly MergePart[]>([])
  const [taken, setTaken] = useState<readonly MergePart['field'][]>([])

  /** Puts a merged meeting on screen. */
  function show({ meeting, conflicts: open, merged }: MergedMeeting) {
    replace(() => meeting)
    setConflicts(open)
    const theirs = merged.filter(({ side }) => side === 'theirs')
    setTaken([...new Set(theirs.map(({ field }) => field))])
  }

  function settle(conflict: MergePart, side: 'mine' | 'theirs') {
    if (side === 'theirs') replace((now) => takeTheirs(now, conflict))
    setConflicts((all) => all.filter((one) => one !== conflict))
  }

  return { conflicts, taken, show, settle }
}
