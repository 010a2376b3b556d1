import { useCallback, useState } from 'react'

const MAX_STEPS = 100
/** Edits with the same key within this time are undone together. */
const MERGE_WINDOW_MS = 1500

interface History<State> {
  readonly past: readonly State[]
  readonly now: State
  readonly future: readonly State[]
  readonly last: { readonly what: string; readonly at: number } | null
}

/** State with undo and redo. */
export function useHistory<State>(initial: State) {
  const [history, setHistory] = useState<History<State>>({
    past: [],
    now: initial,
    future: [],
    last: null,
  })

  /** @param what - consecutive edits with the same key are one step */
  const edit = useCallback((what: string, next: (now: State) => State) => {
    const at = performance.now()
    setHistory((before) => {
      const now = next(before.now)
      if (now === before.now) return before
      const { last } = before
      const isSame = last?.what === what && at - last.at < MERGE_WINDOW_MS
      const past = isSame ? before.past : [...before.past, before.now].slice(-MAX_STEPS)
      return { past, now, future: [], last: { what, at } }
    })
  }, [])

  /** Replaces the state without a step, for example after merging a colleague's changes. */
  const replace = useCallback((next: (now: State) => State) => {
    setHistory((before) => ({ ...before, now: next(before.now), past: [], future: [], last: null }))
  }, [])

  const undo = useCallback(() => {
    setHistory((before) => {
      const { past, now, future } = before
      const previous = past.at(-1)
      if (previous === undefined) return before
      return { past: past.slice(0, -1), now: previous, future: [now, ...future], last: null }
    })
  }, [])

  const redo = useCallback(() => {
    setHistory((before) => {
      const { past, now, future } = before
      const [next, ...rest] = future
      if (next === undefined) return before
      return { past: [...past, now], now: next, future: rest, last: null }
    })
  }, [])

  const { now, past, future } = history
  return { now, edit, replace, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 }
}
