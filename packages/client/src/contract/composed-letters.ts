import {
  ComposedLetterChangeSchema,
  LetterPurposeSchema,
  SavedLetterSchema,
} from '../drafts/composed-letters'
import type { ComposedLetterChange, SavedLetter } from '../drafts/composed-letters'
import { SENT } from './access'
import { done, found, ok } from './answers'
import { get, put, remove } from './operation'
import { meetingSlug } from './params'
import { sent } from './schema'

const common = {
  tag: 'Drafts',
  access: SENT,
  meeting: 'path',
  params: { slug: meetingSlug, purpose: LetterPurposeSchema },
} as const

/** Letters that are being composed, before they are stored as drafts. */
export const composed = {
  get: get('/composed-letters/{slug}/{purpose}', {
    ...common,
    id: 'get-composed-letter',
    summary: 'Get a circular that is being composed',
    description:
      'Returns a circular, corrigendum or addendum as its writer saved it last. A circular without a meeting has the slug `new-meeting`.',
    answer: found<SavedLetter>(SavedLetterSchema, 'The letter'),
    problems: ['draft-not-found'],
  }),

  save: put('/composed-letters/{slug}/{purpose}', {
    ...common,
    id: 'save-composed-letter',
    summary: 'Save a circular that is being composed',
    description:
      'Saves the circular, so that it can be continued later. Answers 409 if somebody else has changed it.',
    body: sent<ComposedLetterChange>()(ComposedLetterChangeSchema),
    answer: ok<SavedLetter>(SavedLetterSchema, 'The letter, as saved'),
    problems: ['draft-changed', 'body-too-large'],
  }),

  delete: remove('/composed-letters/{slug}/{purpose}', {
    ...common,
    id: 'delete-composed-letter',
    summary: 'Delete a circular that is being composed',
    description: 'Deletes the saved circular, for example after it was stored as a draft.',
    answer: done('Deleted'),
  }),
}
