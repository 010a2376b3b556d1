import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DecisionRequest, Draft, DraftChange, DraftCreation } from '@u4ssc/client'
import { useClient } from '../../components/api/client'
import { draftKey, draftsKey } from './queries'
import { readLetterFile } from './import/read-letter-file'

// A session that has ended is reported on the page and does not redirect, so that unsaved text is
// not lost.

export function useImportLetter() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (letter: DraftCreation) => client.createDraft(letter),
    onSuccess: (draft) => {
      cache.setQueryData(draftKey(draft.id), draft)
      return cache.invalidateQueries({ queryKey: [...draftsKey, 'pages'] })
    },
  })
}

export function useReadLetterFile() {
  const client = useClient()
  return useMutation({ mutationFn: (file: File) => readLetterFile(file, client) })
}

/** Saves corrections and acknowledgements. Refused if a colleague saved in the meantime. */
export function useChangeDraft(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: DraftChange) => client.changeDraft(id, change),
    onSuccess: (draft: Draft) => {
      cache.setQueryData(draftKey(id), draft)
      return cache.invalidateQueries({ queryKey: [...draftsKey, 'pages'] })
    },
  })
}

/** Deletes a draft with its unpublished changes. */
export function useDeleteDraft({ id, version }: Pick<Draft, 'id' | 'version'>) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => client.deleteDraft(id, version),
    onSuccess: () => cache.invalidateQueries({ queryKey: [...draftsKey, 'pages'] }),
  })
}

/** Reads an edited text again. Corrections that still apply are kept. */
export function useChangeText({ id, version }: Pick<Draft, 'id' | 'version'>) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (text: string) => client.changeDraftText(id, { version, text }),
    onSuccess: ({ draft }) => {
      cache.setQueryData(draftKey(id), draft)
      return cache.invalidateQueries({ queryKey: draftsKey })
    },
  })
}

/** Answers an open issue, or undoes the answer. */
export function useDecide({ id, version }: Pick<Draft, 'id' | 'version'>) {
  const client = useClient()
  const keep = useKeepDraft()
  return useMutation({
    mutationFn: (request: Omit<DecisionRequest, 'version'>) =>
      client.decideIssue(id, { version, ...request }),
    onSuccess: keep,
  })
}

/** Caches a draft from a response and refreshes everything else about drafts. */
export function useKeepDraft() {
  const cache = useQueryClient()
  return (draft: Draft) => {
    cache.setQueryData(draftKey(draft.id), draft)
    return cache.invalidateQueries({ queryKey: draftsKey })
  }
}
