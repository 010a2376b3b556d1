import { useCallback, useEffect, useRef } from 'react'

/** Delay of autosave after the last edit. */
const AUTOSAVE_DELAY_MS = 800

interface Autosave {
  /** Saves what is ready; does nothing while saving or without changes. */
  readonly save: () => Promise<void>
  readonly isSaving: boolean
  /** What is saved. Another object starts the delay again. */
  readonly state: object
}

/**
 * Saves after the last edit, and when the page closes.
 *
 * @returns the latest save, stable across renders
 */
export function useAutosave({ save, isSaving, state }: Autosave) {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    if (isSaving) return
    const timer = setTimeout(() => void latest.current(), AUTOSAVE_DELAY_MS)
    return () => clearTimeout(timer)
  }, [state, isSaving])
  useEffect(() => () => void latest.current(), [])
  return useCallback(() => latest.current(), [])
}
