import { DraftSchema } from '@u4ssc/client/drafts'
import { jsonAnswer } from '../http/bodies'
import { problemAnswers } from '../http/problems'

/** Responses of every route that changes a draft. */
export const DRAFT_CHANGED = {
  200: jsonAnswer(DraftSchema, 'The updated draft'),
  ...problemAnswers(
    'not-signed-in',
    'not-allowed',
    'draft-not-found',
    'draft-changed',
    'precondition-failed',
    'proceedings-frozen',
    'draft-closed',
    'invalid-request',
  ),
}
