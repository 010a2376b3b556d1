import type { EventClaim } from '../events/index'
import { collect } from '../tokens/index'
import { nameAround } from '../mentions/index'
import { statusOf } from '../events/index'
import { findDueList } from '../deadlines/index'
import { type Owners, ownersOf } from '../topics/index'
import { titleIn } from '../mentions/index'
import { isAhead } from '../topics/index'
import type { Letter } from '../document/index'
import { datesIn } from './meeting-dates'
import { endOfName, fullerName } from '../mentions/index'
import type { DateMention } from '../dates/index'
import { speaksOfAll } from '../topics/index'
import { allIn, firstIn, holderOf } from '../tokens/index'
import { isHan } from '../tokens/index'
import type { Range } from '../tokens/index'
import { isInQuotes, stemAt, type Title } from '../topics/index'

/** What follows further in a subject without an end is text. */
const SUBJECT_MAX = 100
/** More names than that are a list of topics. */
const TITLES_MAX = 5
/** From the sign that parts two names to the noun of the second. */
const JOINT_REACH = 8
const JOINT_REACH_HAN = 20
/** What gives more dates lists what is due. */
const SENTENCE_DATES_MAX = 2

/**
 * Meetings of which each is named in the subject, or in a separate paragraph, and has separate
 * sentences with its days: "Meeting of Study Group 5, Workshop on Heat and Newcomers' Training", then a
 * paragraph on each; or "The briefing takes place on Thursday, 5 March" beside the meeting of the subject.
 */
export function findParagraphEvents(letter: Letter, issuedOn: string | null): EventClaim[] {
  if (!hasDaysForTwo(letter, issuedOn)) return []
  const named = namesIn(letter)
  if (named.length === 0) return []
  const titles = [...named, ...companionsOf(letter, named, issuedOn)]
  if (titles.length < 2 || titles.length > TITLES_MAX) return []
  const whole = [letter.subject, ...letter.sentences]
  if (titles.some((title) => statusOf(letter, whole, title) !== 'convened')) return []
  const owned = ownersOf(letter, titles)
  const topics = topicsOf(letter, owned)
  const events = titles.map((title, index): EventClaim => {
    const dates = datesOwn(letter, topics, owned, index).filter((date) => isAhead(date, issuedOn))
    const own = letter.sentences.filter((sentence) => (topics.get(sentence) ?? index) === index)
    const fuller = index === 0 ? null : fullerName(letter, title, own)
    const name = fuller ? { noun: title.noun, ...fuller } : title
    return { title: name, dates, row: null, status: 'convened' }
  })
  return areApart(events) ? events : []
}

/** Most letters give one day: they are not looked through for a second meeting. */
function hasDaysForTwo({ dates }: Letter, issuedOn: string | null): boolean {
  const first = dates.find((date) => isAhead(date, issuedOn))
  return dates.some((date) => isAhead(date, issuedOn) && date.days[0] !== first?.days[0])
}

/** Each has days, and no two the same. */
function areApart(events: readonly EventClaim[]): boolean {
  const days = events.map(({ dates }) => dates[0]?.days.join() ?? '')
  return days.every((own) => own !== '') && new Set(days).size === days.length
}

/** The names of a subject, parted by "and", commas and "preceded by". */
function namesIn(letter: Letter): Title[] {
  const { marks, tokens } = letter
  if (!letter.subject) return []
  const { from, to } = letter.subject
  const subject = { from, to: Math.min(to, from + SUBJECT_MAX) }
  const [first, ...later] = marks
    .within('meeting', subject)
    .filter((noun) => !isInQuotes(tokens, noun.from) && lastNoun(letter, noun) === noun)
  if (!first) return []
  const joints = collect(later, (noun) => jointBefore(letter, noun, first.to) ?? [])
  const starts = [subject.from, ...joints.map((joint) => joint.to)]
  return collect(starts, (start, index) => {
    const part = { from: start, to: joints[index]?.from ?? subject.to }
    const title = titleIn(letter, part)
    return title ? { ...title, noun: lastNoun(letter, title.noun) } : []
  })
}

/** "In-session workshop": in English the last of words for a kind that follow each other. */
function lastNoun({ marks, language }: Letter, noun: Range): Range {
  let last = noun
  if (language !== 'en') return last
  for (let next = marks.at('meeting', last.to); next; next = marks.at('meeting', last.to))
    last = next
  return last
}

/** What parts the name of a noun from the one before it. */
function jointBefore({ marks, tokens }: Letter, noun: Range, floor: number): Range | null {
  const reach = isHan(tokens, noun.from) ? JOINT_REACH_HAN : JOINT_REACH
  for (let at = noun.from - 1; at >= floor && at >= noun.from - reach; at--) {
    const joint = marks.at('beside', at) ?? marks.at('and', at)
    if (joint && joint.to <= noun.from) return joint
    if (tokens.word[at] === ',' || tokens.word[at] === ';') return { from: at, to: at + 1 }
  }
  return null
}

/** Meetings of other kinds that a sentence of the body names first, with a day and hours in it or in the next. */
function companionsOf(letter: Letter, named: readonly Title[], issuedOn: string | null): Title[] {
  const { marks, tokens, sentences } = letter
  const kinds = new Set(named.map(({ noun }) => stemAt(tokens, noun)))
  return collect(sentences, (sentence, at): Title[] => {
    const noun = marks.first('meeting', sentence)
    if (!noun || kinds.has(stemAt(tokens, noun)) || marks.first('apart', sentence)) return []
    const next = sentences[at + 1]
    const isHeld =
      isSitting(letter, sentence, issuedOn) ||
      (next && !marks.first('meeting', next) && isSitting(letter, next, issuedOn))
    const title = isHeld
      ? (nameAround(letter, noun, sentence) ?? nameBehindArticle(letter, noun, sentence))
      : null
    if (!title) return []
    kinds.add(stemAt(tokens, noun))
    return [title]
  })
}

/** "the technical briefing on the draft guidelines": a name in small letters, from its article on. */
function nameBehindArticle(letter: Letter, noun: Range, sentence: Range): Title | null {
  const lead = { from: noun.from - ARTICLE_REACH, to: noun.from }
  const article = letter.marks.last('article', lead)
  const to = endOfName(letter, noun, sentence)
  return article && to - noun.to > 1 ? { from: article.to, to, noun } : null
}

const ARTICLE_REACH = 3

/** Takes place on one day, from an hour to another. */
function isSitting(letter: Letter, sentence: Range, issuedOn: string | null): boolean {
  const { marks, hours } = letter
  const [date, ...others] = datesIn(letter, sentence).filter((one) => isAhead(one, issuedOn))
  return (
    date !== undefined &&
    others.length === 0 &&
    allIn(hours, sentence).some(({ closes }) => closes !== null) &&
    marks.first('takes-place', sentence) !== null
  )
}

/** The one meeting that each sentence is about: it names it, or, where days are told, the last one before it does. */
function topicsOf(letter: Letter, owned: Owners): Map<Range, number> {
  const { sentences, paragraphs, tokens, hours } = letter
  const dated = new Set(
    sentences
      .filter((sentence) => firstIn(hours, sentence) ?? datesIn(letter, sentence)[0])
      .map((sentence) => holderOf(paragraphs, sentence)),
  )
  const topics = new Map<Range, number>()
  let paragraph: Range | undefined
  let topic: number | undefined
  for (const sentence of sentences) {
    const own = holderOf(paragraphs, sentence)
    if (own !== paragraph || !dated.has(own)) topic = undefined
    paragraph = own
    const [only, ...others] = owned.of(sentence)
    if (only !== undefined) topic = others.length > 0 ? openerOf(letter, owned, sentence) : only
    if (speaksOfAll(tokens, sentence)) topic = undefined
    if (topic !== undefined) topics.set(sentence, topic)
  }
  return topics
}

/** "The workshop precedes the Regional Group, on Monday, 2 October": one date is of the name before the verb. */
function openerOf(letter: Letter, owned: Owners, sentence: Range): number | undefined {
  return allIn(letter.dates, sentence).length === 1 ? owned.opener(sentence) : undefined
}

function datesOwn(
  letter: Letter,
  topics: Map<Range, number>,
  owned: Owners,
  index: number,
): DateMention[] {
  const due = new Set(findDueList(letter).map(({ date }) => date.from))
  return collect(letter.sentences, (sentence) => {
    const topic = topics.get(sentence)
    if (topic !== undefined && topic !== index) return []
    const isShared = topic === undefined
    const isNamed = owned.of(sentence).length > 0
    // "It forms part of the forty-fourth sessions (16-26 May)"
    const isOther = !isNamed && letter.marks.first('meeting', sentence) !== null
    if (isOther || (isShared && !isNamed)) return []
    if (allIn(letter.dates, sentence).length > SENTENCE_DATES_MAX) return []
    const dates = datesIn(letter, sentence).filter(({ from }) => !due.has(from))
    return isShared ? dates.filter(({ from }) => owned.at(from) === index) : dates
  })
}
