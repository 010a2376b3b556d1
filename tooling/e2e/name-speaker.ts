import type { Client } from '@u4ssc/client'
import { publishReviewed } from '@u4ssc/start/publish-reviewed.mjs'

interface SpeakerDetails {
  readonly biography?: string
  readonly photograph?: string
}

/** Publishes a release with a speaker at the sixth meeting. */
export async function nameSpeaker(owner: Client, details: SpeakerDetails = {}): Promise<void> {
  const { id, version } = await owner.drafts.create({ meeting: 'u4ssc-6' })
  const lin = {
    id: 'lin',
    name: 'Lin',
    title: null,
    organization: null,
    biography: null,
    ...details,
  }
  const session = {
    ...{ id: 'panel', title: 'Cities that listen', kind: 'panel', room: null, documents: [] },
    ...{ date: '2021-12-07', startTime: '10:00', endTime: '11:00' },
    speakers: [{ speaker: 'lin', role: 'chair' }],
  }
  const corrections = [
    { pointer: '/meetings/0/speakers', value: [lin], note: null },
    { pointer: '/meetings/0/programme', value: [session], note: null },
  ]
  await owner.drafts.update(id, { version, corrections, acknowledgements: [] })
  await publishReviewed(owner, id)
}
