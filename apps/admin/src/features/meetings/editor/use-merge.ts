import { useState } from 'react'
import type { Meeting } from '@u4ssc/domain'
import type { Editable } from './editable'
import { takeTheirs } from './merge'
import type { Conflict, Merged } from './merge'

/** Conflicts with the changes of colleagues, and the fields taken from them. */
export function useMerge(replace: (next: (now: Meeting) => Meeting) => void) {
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const [taken, setTaken] = useState<readonly Editable[]>([])

  /** Puts a merged meeting on screen. */
  function show(merged: Merged) {
    replace(() => merged.meeting)
    setConflicts(merged.conflicts)
    setTaken(merged.taken)
  }

  function settle(conflict: Conflict, side: 'mine' | 'theirs') {
    if (side === 'theirs') replace((now) => takeTheirs(now, conflict))
    setConflicts((all) => all.filter((one) => one !== conflict))
  }

  return { conflicts, taken, show, settle }
}
