import { OVERVIEW_KEYS } from '../../components/api/overview-keys'
import { drafts } from '@u4ssc/client/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { DecisionRequest, Draft, DraftChange, DraftCreation } from '@u4ssc/client/drafts'
import { useClient } from '../../components/api/client'
import { draftKey, draftsKey } from './draft-keys'
import { keyOf } from '../../components/api/key-of'
import { isProblem } from '../../components/feedback/describe-error'
import { readLetterFile } from './read-letter-file'

// A session that has ended is reported on the page and does not redirect, so that unsaved text is
// not lost.

/** Creates a draft from a letter, or from the public or an earlier version of a meeting. */
export function useCreateDraft() {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (start: DraftCreation) => client.drafts.create(start),
    onSuccess: (draft) => {
      cache.setQueryData(draftKey(draft.id), draft)
      return cache.invalidateQueries({ queryKey: keyOf(drafts.list) })
    },
  })
}

export function useReadLetterFile() {
  const client = useClient()
  return useMutation({ mutationFn: (file: File) => readLetterFile(file, client.drafts) })
}

/** Saves corrections and acknowledgements. Refused if a colleague saved in the meantime. */
export function useChangeDraft(id: string) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: DraftChange) => client.drafts.update(id, change),
    onSuccess: (draft: Draft) => {
      cache.setQueryData(draftKey(id), draft)
      return cache.invalidateQueries({ queryKey: keyOf(drafts.list) })
    },
  })
}

/** Deletes a draft with its unpublished changes. Its own page, which is left, does not reload. */
export function useDeleteDraft({ id, version }: Pick<Draft, 'id' | 'version'>) {
  const client = useClient()
  const cache = useQueryClient()
  const reload = () =>
    Promise.all(
      [keyOf(drafts.list), keyOf(drafts.getOfMeeting), ...OVERVIEW_KEYS].map((queryKey) =>
        cache.invalidateQueries({ queryKey }),
      ),
    )
  return useMutation({
    mutationFn: () => client.drafts.delete(id, version),
    onSuccess: reload,
    onError: () => void reload(),
  })
}

/** Reads an edited text again. Corrections that still apply are kept. */
export function useChangeText({ id, version }: Pick<Draft, 'id' | 'version'>) {
  const client = useClient()
  const keep = useKeepDraft()
  return useMutation({
    mutationFn: (text: string) => client.drafts.updateText(id, { version, text }),
    onSuccess: ({ draft }) => keep(draft),
  })
}

/** Answers an open issue, or undoes the answer. Loads the draft again if a colleague changed it. */
export function useDecide({ id, version }: Pick<Draft, 'id' | 'version'>) {
  const client = useClient()
  const cache = useQueryClient()
  const keep = useKeepDraft()
  return useMutation({
    mutationFn: (request: Omit<DecisionRequest, 'version'>) =>
      client.drafts.decide(id, { version, ...request }),
    onSuccess: keep,
    onError: (error) => {
      if (isProblem(error, 'draft-changed')) void cache.invalidateQueries({ queryKey: draftsKey })
    },
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
