import type { Client } from '@u4ssc/client'

/** A release in which somebody speaks at the sixth meeting. */
export async function nameSpeaker(owner: Client): Promise<void> {
  const { id, version } = await owner.createDraft({ meeting: 'u4ssc-6' })
  const lin = { id: 'lin', name: 'Lin', title: null, organization: null, biography: null }
  const session = {
    ...{ id: 'panel', title: 'Cities that listen', kind: 'panel', room: null, documents: [] },
    ...{ date: '2021-12-07', starts: '10:00', ends: '11:00' },
    speakers: [{ speaker: 'lin', role: 'chair' }],
  }
  const corrections = [
    { pointer: '/meetings/0/speakers', value: [lin], note: null },
    { pointer: '/meetings/0/programme', value: [session], note: null },
  ]
  const changed = await owner.changeDraft(id, { version, corrections, acknowledgements: [] })
  await owner.publishDraft(id, { version: changed.version })
}
