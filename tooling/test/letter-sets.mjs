/**
 * Sets of letters: after public documents, our own, in real layouts, two more of these that the reader
 * was not built for, composed.
 */
export const LETTER_SETS = /** @type {const} */ ([
  'public',
  'own',
  'real-layouts',
  'first-sight',
  'later-layouts',
  'composed',
])
