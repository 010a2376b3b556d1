import type { DraftSummary } from '@u4ssc/client/drafts'
import { say } from '../../components/language/say'

export function nameOfDraft(draft: Pick<DraftSummary, 'reference' | 'fileName'>): string {
  return draft.reference ?? draft.fileName ?? say('circulars.unnamed')
}
