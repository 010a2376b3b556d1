import { useMutation } from '@tanstack/react-query'
import { readIndico, readPretalx } from '@u4ssc/calendar/interop'
import type { ImportedMeeting, SessionLeftOut } from '@u4ssc/calendar/interop'
import { FileChoice } from '../../../components/forms/file-choice'
import { say } from '../../../components/language/say'

/** A larger file is no export of one event. */
const MAX_BYTES = 10_000_000

interface EventFileProps {
  readonly imported: ImportedMeeting | null
  readonly done: (imported: ImportedMeeting | null) => void
}

/** Chooses a file with an event of another system, and says what could not be taken over. */
export function EventFile({ imported, done }: EventFileProps) {
  const file = useMutation({ mutationFn: readFile, onSuccess: done })
  return (
    <>
      <FileChoice
        label={say('compose.file')}
        accept=".json,.ics"
        status={file.isPending ? say('guests.reading') : (file.variables?.name ?? null)}
        isSmall
        choose={(chosen) => file.mutate(chosen)}
      />
      <p className="soft">{say('compose.fileHint')}</p>
      {file.data === null && (
        <p className="problem" role="alert">
          {say('compose.fileUnread')}
        </p>
      )}
      {imported && <WhatWasRead imported={imported} />}
    </>
  )
}

function WhatWasRead({ imported: { meeting, leftOut } }: { readonly imported: ImportedMeeting }) {
  const counts = { sessions: meeting.programme.length, speakers: meeting.speakers.length }
  return (
    <div role="status">
      <p>{say('compose.fileRead', counts)}</p>
      {leftOut.length > 0 && (
        <>
          <p>{say('compose.fileLeftOut')}</p>
          <ul>
            {leftOut.map((session, index) => (
              <LeftOut key={index} {...session} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function LeftOut({ title, reason }: SessionLeftOut) {
  return (
    <li>
      <bdi>{title === '' ? say('facts.notStated') : title}</bdi>: {say(`compose.file-${reason}`)}
    </li>
  )
}

async function readFile(file: File): Promise<ImportedMeeting | null> {
  return file.size > MAX_BYTES ? null : readEvent(await file.text())
}

/** Returns the meeting of a text from Indico, pretalx or a calendar; `null` if it has none. */
export async function readEvent(text: string): Promise<ImportedMeeting | null> {
  const value = parseJson(text)
  if (value !== undefined) return readIndico(value)[0] ?? readPretalx(value)
  const { readCalendar } = await import('@u4ssc/calendar/reading')
  return readCalendar(text)
}

/** @returns `undefined` if the text is not JSON */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
