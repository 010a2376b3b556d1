import { useStore } from 'react-admin'

/** Whether keys of one letter do something; WCAG 2.1.4 asks that they can be turned off. */
export function useKeysOn() {
  return useStore('review.shortcuts', true)
}

/** Whether a key is pressed to type, or goes to a dialog, or to the browser. */
export function isMeantElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true
  const { target } = event
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role=dialog]') !== null
  )
}
