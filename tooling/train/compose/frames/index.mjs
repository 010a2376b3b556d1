import { bare } from './bare.mjs'
import { labelled } from './labelled.mjs'
import { note } from './note.mjs'
import { notification } from './notification.mjs'

/** @typedef {keyof typeof FRAMES} FrameName */

/** How the header of a letter is laid out. */
export const FRAMES = { labelled, bare, note, notification }

/**
 * The frames that letters of an issuer have, the usual ones more than once.
 *
 * @param {import('../letterheads.mjs').Issuer} issuer
 * @returns {readonly FrameName[]}
 */
export function framesOf({ field, references }) {
  if (field === 'itu-r') return ['bare', 'bare', 'labelled']
  if (field !== 'un') return ['labelled', 'labelled', 'labelled', 'bare']
  const isNotified = references[0]?.number === '{y}-{m}'
  return isNotified ? ['notification', 'notification', 'note'] : ['labelled', 'note', 'bare']
}
