import { readIndico, readPretalx } from '@u4ssc/calendar/interop'
import type { ImportedMeeting } from '@u4ssc/calendar/interop'

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
