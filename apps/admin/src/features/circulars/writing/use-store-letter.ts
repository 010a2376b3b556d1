import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Client } from '@u4ssc/client'
import type { Draft } from '@u4ssc/client/drafts'
import type { Meeting } from '@u4ssc/domain'
import { useClient } from '../../../components/api/client'
import { EDITABLE } from '../../../subjects/drafts/editable'
import { changedFields, changeOfFields } from '../../../subjects/drafts/draft-change'
import { draftsKey } from '../../../subjects/drafts/draft-keys'

/** Where the facts of a letter come from. */
export interface LetterOrigin {
  readonly meeting: Meeting
  /** The published meeting that the letter changes, with the draft that it takes the place of. */
  readonly amends: { readonly slug: string; readonly draft: Draft | null } | null
}

/**
 * Stores a letter as an uploaded circular is stored. Its meeting gets the facts that the letter does
 * not state. They were compared with the text one by one, so uncertain ones count as checked; those
 * of a letter from nothing were not, and stay open.
 */
export function useStoreLetter({ meeting, amends }: LetterOrigin) {
  const client = useClient()
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async (text: string) => {
      const draft = await client.drafts.create({
        text,
        ...(amends && { meeting: amends.slug }),
        ...(isKnown(meeting) && { composedFor: meeting }),
      })
      const stored = isKnown(meeting) ? await takeFacts(client, draft, meeting) : draft
      if (amends?.draft) await client.drafts.delete(amends.draft.id, amends.draft.version)
      return stored
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: draftsKey }),
  })
}

/** Returns whether there was a meeting to compare the letter with; one from nothing has none. */
function isKnown({ title }: Meeting): boolean {
  return title !== ''
}

async function takeFacts(client: Client, draft: Draft, meeting: Meeting): Promise<Draft> {
  return confirmUncertain(client, await fill(client, draft, meeting))
}

/** Sets the facts of the meeting that the draft does not have. */
async function fill(client: Client, draft: Draft, meeting: Meeting): Promise<Draft> {
  const { meetings } = draft.reading
  const position = Math.max(
    0,
    meetings.findIndex(({ id }) => id === meeting.id),
  )
  const read = meetings[position]
  if (!read) return draft
  const wanted = withStated(meeting, draft.read.meetings[position])
  const fields = changedFields(read, wanted)
  if (fields.length === 0) return draft
  return client.drafts.update(draft.id, changeOfFields(draft, position, wanted, fields))
}

/** Returns the meeting with what the circular states where the meeting states nothing. */
function withStated(meeting: Meeting, read: Meeting | undefined): Meeting {
  if (!read) return meeting
  const { participation, registration } = meeting
  const merged = EDITABLE.map(
    (field) => [field, isUnstated(meeting[field]) ? read[field] : meeting[field]] as const,
  )
  const stated = merged.filter(([, value]) => value !== undefined)
  return {
    ...meeting,
    ...Object.fromEntries(stated),
    participation: {
      openTo: participation.openTo.length > 0 ? participation.openTo : read.participation.openTo,
      conditions:
        participation.conditions.length > 0
          ? participation.conditions
          : read.participation.conditions,
    },
    registration: {
      required: registration.required ?? read.registration.required,
      url: registration.url ?? read.registration.url,
      opensOn: registration.opensOn ?? read.registration.opensOn,
      closesOn: registration.closesOn ?? read.registration.closesOn,
      capacity: registration.capacity ?? read.registration.capacity,
    },
  }
}

function isUnstated(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}

async function confirmUncertain(client: Client, draft: Draft): Promise<Draft> {
  const review = await client.drafts.review(draft.id)
  const issues = review?.issues ?? []
  let latest = draft
  for (const { key, kind } of issues)
    if (kind === 'uncertain-facts') {
      const { version } = latest
      latest = await client.drafts.decide(draft.id, { version, issue: key, answer: 'checked' })
    }
  return latest
}
