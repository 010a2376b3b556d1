import type { SpeakerInvitation } from '@u4ssc/client'
import type { Document, Meeting, Speaker } from '@u4ssc/domain'
import { newId } from '../programme/session-order'

type Sent = SpeakerInvitation['materials'][number]

/** The meeting with what a speaker sent: a biography and a photograph with them, slides as a document. */
export function takeIn(meeting: Meeting, speaker: string, sent: Sent): Meeting {
  if (sent.kind === 'biography') return withSpeaker(meeting, speaker, { biography: sent.text })
  if (sent.url === null) return meeting
  if (sent.kind === 'photograph') return withSpeaker(meeting, speaker, { photograph: sent.url })
  return withSlides(meeting, sent, sent.url)
}

/** Whether the meeting has it already. */
export function isInMeeting(meeting: Meeting, speaker: string, sent: Sent): boolean {
  const own = meeting.speakers.find(({ id }) => id === speaker)
  if (sent.kind === 'biography') return own?.biography === sent.text
  if (sent.kind === 'photograph') return own?.photograph === sent.url
  return meeting.documents.some(({ url }) => url === sent.url)
}

function withSpeaker(meeting: Meeting, speaker: string, part: Partial<Speaker>): Meeting {
  const speakers = meeting.speakers.map((one) => (one.id === speaker ? { ...one, ...part } : one))
  return { ...meeting, speakers }
}

function withSlides(meeting: Meeting, { file, session }: Sent, url: string): Meeting {
  const title = (file?.name ?? '').replace(/\.\w+$/, '')
  const id = newId('document')
  const slides: Document = {
    ...{ id, title, kind: 'presentation', language: null, url, access: 'public' },
  }
  const programme = meeting.programme.map((one) =>
    one.id === session ? { ...one, documents: [...one.documents, id] } : one,
  )
  return { ...meeting, programme, documents: [...meeting.documents, slides] }
}
