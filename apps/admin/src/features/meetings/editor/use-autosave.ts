import { useCallback, useEffect, useRef } from 'react'
import type { Meeting } from '@u4ssc/domain'
import type { Conflict } from './merge'

/** Delay of autosave after the last edit. */
const AUTOSAVE_DELAY_MS = 800

interface Autosave {
  /** Saves what is ready; does nothing while saving or without changes. */
  readonly save: () => Promise<void>
  readonly isSaving: boolean
  readonly meeting: Meeting
  readonly conflicts: readonly Conflict[]
}

/**
 * Saves after the last edit or settled conflict, and when the editor closes.
 *
 * @returns the latest save, stable across renders
 */
export function useAutosave({ save, isSaving, meeting, conflicts }: Autosave) {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    if (isSaving) return
    const timer = setTimeout(() => void latest.current(), AUTOSAVE_DELAY_MS)
    return () => clearTimeout(timer)
  }, [meeting, isSaving, conflicts])
  useEffect(() => () => void latest.current(), [])
  return useCallback(() => latest.current(), [])
}
