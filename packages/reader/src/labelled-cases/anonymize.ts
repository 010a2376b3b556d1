import { findEmails, findSecretsOfLinks, type PersonalSpan } from './addresses'
import type { ExpectedFacts, ExpectedMeeting, LabelledCase } from './case'
import { findPeople, type PersonName, readName } from './find-people'
import { hashOf } from './fictitious'
import { labelledCaseOf, type ReviewedCircular } from './labelled-case-of'
import { type FindNames, openNameSearch, toSpan } from './name-search'
import { findNamesOfAddresses } from './names-of-addresses'
import { findRemains } from './find-remains'
import type { ExclusionReason } from './exclusion-reason'
import { findNumbers, findSecrets } from './numbers'
import { digitsOf, openSubstitutes, type Substitute } from './substitutes'

/** An anonymized circular, or the reason why it was excluded. */
export type Anonymized =
  | { readonly outcome: 'anonymized'; readonly labelled: LabelledCase }
  | { readonly outcome: 'excluded'; readonly reason: ExclusionReason }

/**
 * Replaces the personal data of a reviewed circular in its text and facts: names of
 * people, addresses of email, telephone and fax numbers, passcodes, numbers of online meetings,
 * tokens in links.
 *
 * Each is replaced by a made-up one of the same form and length, so that a reader sees the same
 * letter. A person has to read the outcome before it is given to others: a name without "Mr", "Ms"
 * or the like, that is neither the contact's nor the signatory's, is not known to be one.
 *
 * @param seed - the same seed gives the same outcome; the hash of the text unless given
 * @example
 * const letter = { text: '', ...readCircular('') }
 * anonymize({ ...letter, text: 'Ask Ms Ana Kim.' }, 'a').labelled.text // => 'Ask Ms Ave Kuk.'
 */
export function anonymize(letter: ReviewedCircular, seed?: string): Anonymized {
  const labelled = labelledCaseOf(letter)
  const found = findPeople(letter.text)
  if (found.unclear.length > 0) return leftOut('name-unclear')

  if (countPersonal(letter.text, found.people) > MAX_PERSONAL_DATA) return leftOut('list-of-people')
  const factWords = wordsOfFacts(labelled.expected)
  const lowerCase = lowerCaseWords(letter.text)
  const isOrdinary = (word: string) => factWords.has(word) || lowerCase.has(word.toLowerCase())
  // "open.archives@" is the address of a service, not of a person
  const addressed = findNamesOfAddresses(letter.text).filter(
    ({ words }) => !words.some(({ text }) => isOrdinary(text)),
  )
  const people = withoutRepeats([...peopleOf(letter), ...found.people, ...addressed])
  if (people.some((person) => isInFacts(person, factWords))) return leftOut('name-in-facts')

  const search: Search = {
    names: openNameSearch(people, isOrdinary),
    numbers: numbersOf(letter),
    substitute: openSubstitutes(seed ?? String(hashOf(letter.text)), letter.text),
  }
  const rewritten = rewriteCase(labelled, search)
  const spans = findPersonal(letter.text, search)
  const replaced = { text: letter.text, spans, people, isOrdinary }
  const reason = findRemains(replaced, rewritten.text)
  return reason === null ? { outcome: 'anonymized', labelled: rewritten } : leftOut(reason)
}

/**
 * Maximum number of different names, addresses and numbers in a circular, that of a hundred
 * contacts.
 */
const MAX_PERSONAL_DATA = 500

function countPersonal(text: string, people: readonly PersonName[]): number {
  const names = people.map(({ words }) => words.map((word) => word.text).join(' '))
  const others = [...findEmails(text), ...findNumbers(text, [])]
  return new Set([...names, ...others.map(({ start, end }) => text.slice(start, end))]).size
}

function withoutRepeats(people: readonly PersonName[]): PersonName[] {
  const byName = new Map(
    people.map((person) => [person.words.map(({ text }) => text).join(' '), person]),
  )
  return [...byName.values()]
}

function leftOut(reason: ExclusionReason): Anonymized {
  return { outcome: 'excluded', reason }
}

interface Search {
  readonly names: FindNames
  /** Digits of telephone and fax numbers in the facts. */
  readonly numbers: readonly string[]
  readonly substitute: Substitute
}

/** Returns the people in the facts. */
function peopleOf({ circular, meetings }: ReviewedCircular): PersonName[] {
  const contacts = [circular.contact, ...meetings.map(({ contact }) => contact)]
  const speakers = meetings.flatMap((meeting) => meeting.speakers.map(({ name }) => name))
  return [circular.signatory?.name, ...contacts.map((contact) => contact?.name), ...speakers]
    .flatMap((name) => (name ? [readName(name)] : []))
    .filter(({ words }) => words.length > 0)
}

function numbersOf({ circular, meetings }: ReviewedCircular): string[] {
  const contacts = [circular.contact, ...meetings.map(({ contact }) => contact)]
  return contacts
    .flatMap((contact) => [contact?.telephone, contact?.fax])
    .flatMap((number) => (number ? [digitsOf(number)] : []))
}

/** Returns capitalized words in the facts that are not names: cities, venues, parts of titles. */
function wordsOfFacts(expected: ExpectedFacts): Set<string> {
  const { to, copyTo, subject, signatoryTitle, issuedAt, meetings } = expected
  const places = meetings.flatMap(({ city, venue }) => [city, venue])
  const lines = meetings.flatMap(({ title, organizers }) => [title, ...organizers])
  const prose = [...to, ...copyTo, subject, signatoryTitle, issuedAt, ...places, ...lines]
  const words = new Set<string>()
  for (const line of prose) {
    if (line === null) continue
    const named = new Set(
      findPeople(line).people.flatMap((one) => one.words.map((word) => word.text)),
    )
    for (const word of wordsIn(line, /[\p{L}\p{M}'’‑-]+/gu)) if (!named.has(word)) words.add(word)
  }
  return words
}

/** Returns a key for addresses and links, in lower case. */
function lowerCaseWords(text: string): Set<string> {
  const prose = text.replace(/\S{0,100}(?:@|:\/\/)\S*/gu, ' ')
  return wordsIn(prose, /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu)
}

function wordsIn(text: string, pattern: RegExp): Set<string> {
  return new Set(text.match(pattern))
}

/** Returns whether the last word of a name is also a word in the facts. */
function isInFacts({ words }: PersonName, factWords: ReadonlySet<string>): boolean {
  const last = words.at(-1)?.text
  return last !== undefined && factWords.has(last)
}

function rewriteCase({ text, expected }: LabelledCase, search: Search): LabelledCase {
  const line = (given: string) => rewriteText(given, search)
  const lineOrNull = (given: string | null) => (given === null ? null : line(given))
  const lines = (given: readonly string[]) => given.map(line)
  const due = <Due extends { what: string }>(given: Due) => ({ ...given, what: line(given.what) })
  const meeting = (one: ExpectedMeeting): ExpectedMeeting => ({
    ...one,
    title: line(one.title),
    venue: lineOrNull(one.venue),
    organizers: lines(one.organizers),
    objectives: lines(one.objectives),
    website: lineOrNull(one.website),
    deadlines: one.deadlines.map(due),
  })
  return {
    text: line(text),
    expected: {
      ...expected,
      to: lines(expected.to),
      copyTo: lines(expected.copyTo),
      tel: lineOrNull(expected.tel),
      fax: lineOrNull(expected.fax),
      email: lineOrNull(expected.email),
      subject: lineOrNull(expected.subject),
      signatory: rewriteName(expected.signatory, search),
      signatoryTitle: lineOrNull(expected.signatoryTitle),
      deadlines: expected.deadlines.map(due),
      meetings: expected.meetings.map(meeting),
    },
  }
}

function rewriteText(text: string, search: Search): string {
  return replaceSpans(text, findPersonal(text, search), search.substitute)
}

/** Returns the replacements for all words of a name. */
function rewriteName(name: string | null, { substitute }: Search): string | null {
  return name && replaceSpans(name, readName(name).words.map(toSpan), substitute)
}

/** Returns the spans to replace in a string; of two that overlap, the clearer kind. */
function findPersonal(text: string, { names, numbers }: Search): PersonalSpan[] {
  return withoutOverlaps(text, [
    ...findEmails(text),
    ...findSecretsOfLinks(text),
    ...findSecrets(text),
    ...findNumbers(text, numbers),
    ...names(text),
  ])
}

/** Returns the spans in order, of two that overlap the first given. */
function withoutOverlaps(text: string, spans: readonly PersonalSpan[]): PersonalSpan[] {
  const taken = new Uint8Array(text.length)
  return spans
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false
      taken.fill(1, start, end)
      return true
    })
    .toSorted((one, other) => one.start - other.start)
}

/** @param spans - in order, none over another */
function replaceSpans(
  text: string,
  spans: readonly PersonalSpan[],
  substitute: Substitute,
): string {
  const pieces: string[] = []
  let from = 0
  for (const { kind, start, end } of spans) {
    pieces.push(text.slice(from, start), substitute(kind, text.slice(start, end)))
    from = end
  }
  return [...pieces, text.slice(from)].join('')
}
