import { useRef } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Draft } from '@u4ssc/client/drafts'
import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { adminMessages } from '@u4ssc/messages/admin'
import { useClient } from '../../../components/api/client'
import { draftKey, draftsKey } from '../../circulars/queries'
import { composeLetter } from './compose-letter'
import type { Previous } from './compose-letter'
import type { Convening } from './schema'
import { setFacts } from './set-facts'

/** A published meeting with the circular that convened it. */
export interface PreviousMeeting extends Previous {
  readonly published: PublishedMeeting
}

/** Imports the circular of a new meeting, then sets the facts that the reader did not find. */
export function useConvene(previous: PreviousMeeting | null) {
  const client = useClient()
  const cache = useQueryClient()
  // Kept so that a retry does not import the circular twice.
  const made = useRef<Draft | null>(null)
  return useMutation({
    mutationFn: async (facts: Convening) => {
      const text = composeLetter(facts, await adminMessages(facts.language), previous)
      if (made.current?.text !== text) made.current = await client.drafts.create({ text })
      const draft = made.current
      const change = setFacts(draft, facts, previous?.published.meeting ?? null)
      return change ? client.drafts.update(draft.id, change) : draft
    },
    onSuccess: (draft) => {
      cache.setQueryData(draftKey(draft.id), draft)
      return cache.invalidateQueries({ queryKey: [...draftsKey, 'pages'] })
    },
  })
}
