import type { EventClaim } from '../events/index'
import { collect } from '../tokens/index'
import { isAhead } from '../topics/index'
import type { Letter } from '../document/index'
import { datesIn } from './meeting-dates'
import { endOfName } from '../mentions/index'
import { allIn } from '../tokens/index'
import type { Range } from '../tokens/index'
import { stemAt, type Title } from '../topics/index'

/**
 * Meetings of one kind, each with a sentence of its own: "The webinar on space stations will be held on
 * 9 May from 12:00 to 14:00. The webinar on terrestrial services will be held on 11 May …".
 *
 * Each must have its kind, a name, a day and hours, and no two the same name or the same day.
 */
export function findSentenceEvents(letter: Letter, issuedOn: string | null): EventClaim[] {
  const events = collect(letter.sentences, (sentence) => {
    const event = eventIn(letter, sentence, issuedOn)
    return event ? [event] : []
  })
  const [first, ...others] = events
  if (!first || others.length === 0) return []
  const { tokens } = letter
  const stem = stemAt(tokens, first.title.noun)
  const names = events.map(({ title: { from, to } }) => tokens.word.slice(from, to).join(' '))
  const days = events.map(({ dates }) => dates[0]?.days.join())
  const isSeries =
    events.every(({ title }) => stemAt(tokens, title.noun) === stem) &&
    new Set(names).size === events.length &&
    new Set(days).size === events.length
  return isSeries ? events : []
}

function eventIn(letter: Letter, sentence: Range, issuedOn: string | null): EventClaim | null {
  const { marks, hours } = letter
  const noun = marks.first('meeting', sentence)
  const [date, ...others] = noun
    ? datesIn(letter, sentence).filter((one) => isAhead(one, issuedOn))
    : []
  const clock = allIn(hours, sentence).find(({ closes }) => closes !== null)
  if (!noun || !date || others.length > 0 || !clock) return null
  const title: Title = { from: noun.from, to: endOfName(letter, noun, sentence), noun }
  const isNamed = title.to - noun.to > 1 && title.to <= date.from
  if (!isNamed || !marks.first('takes-place', sentence)) return null
  return {
    title,
    dates: [date],
    row: sentence,
    status: 'convened',
  }
}
