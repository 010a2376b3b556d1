import type { PublishedCircular } from '@u4ssc/client/circulars'
import type { Circular } from '@u4ssc/domain'
import { renderCircular } from '@u4ssc/domain/circulars'
import { zoneLabel } from '@u4ssc/domain/timezones'
import { WORDINGS, countryNameInSentence } from '@u4ssc/domain/words/languages'
import type { AdminMessage } from '@u4ssc/messages/admin'
import { describeLetterDay } from '../../../clock-format'
import type { Convening } from './schema'

type Say = (key: AdminMessage, values?: Record<string, string>) => string

export interface Previous {
  readonly letter: Pick<PublishedCircular, 'circular' | 'evidence'>
  readonly organizers: readonly string[]
}

/** Matches a sentence that is valid for the previous meeting only. */
const OUTDATED_SENTENCE =
  /^\/(meetings\/\d+\/(schedule|mode|venue|deadlines|registration\/(url|opensOn|closesOn)|website|title)|circular\/deadlines)(\/|$)/

/**
 * Writes the circular of a meeting as text: one sentence from the form, then the paragraphs of the
 * previous circular that are still valid.
 *
 * @param say - in the language of the circular
 */
export function composeLetter(facts: Convening, say: Say, previous: Previous | null): string {
  const before = previous?.letter.circular ?? blank(say)
  const organizers = previous?.organizers.join(', ') ?? ''
  const paragraphs = [
    paragraphOf(sentenceOf(facts, say)),
    ...(organizers === '' ? [] : [paragraphOf(say('compose.organizing', { organizers }))]),
    ...(previous ? lastingParagraphs(previous.letter) : []),
  ]
  const circular: Circular = {
    ...before,
    reference: {
      ...{ kind: 'other', series: null, number: null, amends: null, alsoKnownAs: [] },
      text: facts.reference || null,
    },
    issuedOn: facts.issuedOn || null,
    subject: facts.title,
    language: facts.language,
    paragraphs: paragraphs.map((one, at) => ({ ...one, number: String(at + 1) })),
    annexes: [],
    relations: [],
    deadlines: [],
  }
  return renderCircular(circular, { format: 'text' })
}

function paragraphOf(text: string) {
  return { number: null, text, items: [] }
}

function blank(say: Say): Circular {
  const contact = { name: null, telephone: null, fax: null, email: null, web: null }
  return {
    reference: {
      kind: 'other',
      series: null,
      number: null,
      amends: null,
      alsoKnownAs: [],
      text: null,
    },
    issuer: { organization: null, bureau: null },
    issuedOn: null,
    issuedAt: null,
    addressees: [],
    copiedTo: [],
    contact,
    subject: null,
    language: null,
    salutation: say('compose.salutation'),
    paragraphs: [],
    closing: say('compose.closing'),
    signatory: null,
    annexes: [],
    relations: [],
    deadlines: [],
  }
}

/** Returns the paragraphs without dates, places and addresses of the previous meeting. */
function lastingParagraphs({ circular, evidence }: Previous['letter']): Circular['paragraphs'] {
  const dated = new Set(
    Object.entries(evidence)
      .filter(([pointer]) => OUTDATED_SENTENCE.test(pointer))
      .flatMap(([, { spans }]) => spans.map(({ paragraph }) => paragraph)),
  )
  return circular.paragraphs.filter(({ number }) => number !== null && !dated.has(number))
}

function sentenceOf(facts: Convening, say: Say): string {
  const { title, mode, firstDay, lastDay, startTime, endTime, language } = facts
  const day = (date: string) => describeLetterDay(date, language)
  const isOneDay = lastDay === '' || lastDay === firstDay
  const time = facts.zone === 'Europe/Zurich' ? 'compose.genevaTime' : 'compose.otherTime'
  return say('compose.sentence', {
    title,
    where: say(WHERE[mode], { place: placeOf(facts) }),
    when: isOneDay
      ? say('compose.oneDay', { day: day(firstDay) })
      : say('compose.days', { first: day(firstDay), last: day(lastDay) }),
    hours:
      startTime === ''
        ? ''
        : say(isOneDay ? 'compose.hours' : 'compose.dailyHours', {
            opens: startTime,
            closes: endTime,
            time: say(time, { zone: zoneLabel(facts.zone) }),
          }),
  })
}

const WHERE = {
  virtual: 'compose.virtual',
  physical: 'compose.place',
  hybrid: 'compose.hybrid',
} as const

function placeOf({ city, country, language }: Convening): string {
  return country === '' ? city : `${city} (${countryNameInSentence(country, WORDINGS[language])})`
}
