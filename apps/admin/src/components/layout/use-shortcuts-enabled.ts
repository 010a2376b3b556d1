import * as z from 'zod'
import { useStored } from '../stored'

const EnabledSchema = z.boolean()

/**
 * Returns whether single-letter shortcuts are on, and a setter. WCAG 2.1.4 requires a way to turn
 * them off.
 */
export function useShortcutsEnabled() {
  return useStored('review.shortcuts', EnabledSchema, true)
}

/** Returns true for a key event that belongs to a text field, a dialog or the browser. */
export function isMeantElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true
  const { target } = event
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null
  )
}
