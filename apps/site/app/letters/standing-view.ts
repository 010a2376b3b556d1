import type { PublishedCircular } from '@u4ssc/client'
import { consolidate } from '@u4ssc/domain/circulars'
import { dateWords } from '../times/when-view'
import { venueWords } from '../words/meeting-words'
import type { Words } from '../words/words'
import { readPublished } from './read-published'

/** What the letters of a chain say together on a day. */
export interface StandingView {
  readonly on: string
  readonly lead: string
  readonly isIssued: boolean
  readonly meetings: readonly StandingMeeting[]
  readonly unapplied: readonly string[]
}

export interface StandingMeeting {
  readonly title: string
  readonly when: string
  readonly hours: string | null
  readonly where: string | null
  readonly status: 'convened' | 'postponed' | 'cancelled'
  /** The letters that its days and hours rest on. */
  readonly rests: readonly string[]
}

/**
 * @param letters - of the chain
 * @param on - calendar date: letters issued later do not count yet
 */
export function toStandingView(
  words: Words,
  letters: readonly Pick<PublishedCircular, 'text' | 'corrections'>[],
  on: string,
): StandingView {
  const { circular, meetings, history, unapplied } = consolidate(letters.map(readPublished), { on })
  const restsOn = (pointer: string) =>
    Object.entries(history)
      .filter(([at]) => at === pointer || at.startsWith(`${pointer}/`))
      .map(([, { reference, paragraph }]) => citation(words, reference, paragraph))
      .filter((rest) => rest !== null)
  return {
    on,
    lead: words.say('circular.consolidated-lead', { date: words.longDate(on) }),
    isIssued: circular !== null,
    meetings: meetings.map((meeting, index) => {
      const { opens = null, closes = null } = meeting.schedule.days[0] ?? {}
      return {
        title: meeting.title,
        when: dateWords(words, meeting.schedule),
        hours:
          opens !== null && closes !== null
            ? words.say('dates.time-range', { from: opens, to: closes })
            : null,
        where: venueWords(words, meeting.venue),
        status: meeting.status,
        rests: [
          ...new Set([
            ...restsOn(`/meetings/${index}/schedule`),
            ...restsOn(`/meetings/${index}/status`),
          ]),
        ],
      }
    }),
    unapplied: unapplied.map(({ reference, words: asked }) =>
      words.say('circular.consolidated-unapplied-note', {
        letter: reference ?? words.say('circulars.no-reference'),
        words: asked ?? '…',
      }),
    ),
  }
}

function citation(words: Words, letter: string | null, paragraph: string | null): string | null {
  if (letter === null) return null
  return paragraph === null
    ? letter
    : words.say('circular.consolidated-source', { letter, paragraph })
}
