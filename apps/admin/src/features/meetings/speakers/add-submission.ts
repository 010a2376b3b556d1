import type { SpeakerInvitation } from '@u4ssc/client/speakers'
import type { Document, Meeting, Speaker } from '@u4ssc/domain'
import { newId } from '../programme/session-order'

type Sent = SpeakerInvitation['materials'][number]

/**
 * Adds a speaker's submission to the meeting: biography and photograph to the speaker, slides as a
 * document.
 */
export function addSubmission(meeting: Meeting, speaker: string, sent: Sent): Meeting {
  if (sent.kind === 'biography') return withSpeaker(meeting, speaker, { biography: sent.text })
  if (sent.url === null) return meeting
  if (sent.kind === 'photograph') return withSpeaker(meeting, speaker, { photograph: sent.url })
  return withSlides(meeting, sent, sent.url)
}

/** Returns true if the meeting already has the submission. */
export function isInMeeting(meeting: Meeting, speaker: string, sent: Sent): boolean {
  const own = meeting.speakers.find(({ id }) => id === speaker)
  if (sent.kind === 'biography') return own?.biography === sent.text
  if (sent.kind === 'photograph') return own?.photograph === sent.url
  return meeting.documents.some(({ url }) => url === sent.url)
}

/**
 * Returns an uploaded file as a document of the meeting, named after the file without its
 * extension.
 */
export function documentOf(fileName: string, url: string, kind: Document['kind']): Document {
  const title = fileName.replace(/\.\w+$/, '')
  return { id: newId('document'), title, kind, language: null, url, access: 'public' }
}

function withSpeaker(meeting: Meeting, speaker: string, part: Partial<Speaker>): Meeting {
  const speakers = meeting.speakers.map((one) => (one.id === speaker ? { ...one, ...part } : one))
  return { ...meeting, speakers }
}

function withSlides(meeting: Meeting, { file, session }: Sent, url: string): Meeting {
  const slides = documentOf(file?.name ?? '', url, 'presentation')
  const { id } = slides
  const programme = meeting.programme.map((one) =>
    one.id === session ? { ...one, documents: [...one.documents, id] } : one,
  )
  return { ...meeting, programme, documents: [...meeting.documents, slides] }
}
