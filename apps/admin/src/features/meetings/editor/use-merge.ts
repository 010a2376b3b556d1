import { useState } from 'react'
import type { Meeting } from '@u4ssc/domain'
import type { MergedMeeting, MergePart } from '@u4ssc/domain/meetings'
import { takeTheirs } from './take-theirs'

/** Conflicts with the changes of colleagues, and the fields taken from them. */
export function useMerge(replace: (next: (now: Meeting) => Meeting) => void) {
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
