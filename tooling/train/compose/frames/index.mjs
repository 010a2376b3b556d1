import { bare } from './bare.mjs'
import { labelled } from './labelled.mjs'
import { note } from './note.mjs'
import { notification } from './notification.mjs'

/** @typedef {keyof typeof FRAMES} FrameName */

/** The layouts of headers. */
export const FRAMES = { labelled, bare, note, notification }

/**
 * Returns the frames for letters of an issuer, with common ones repeated.
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
