import type { ParticipantGroup, PolicyCondition } from '@u4ssc/domain/eligibility'
import { exclusionOf, isNegation } from './exclusions'
import {
  type Found,
  type Letter,
  type Scope,
  type Statement,
  statementsOf,
  withPoints,
} from '../values/letter/index'
import { ownsAll, isInQuotes } from '../meetings/topics/index'
import {
  GAPS,
  holderOf,
  isHan,
  lastBorder,
  type Range,
  spanOf,
  wordsOf,
} from '../text/tokens/index'
import { firstOfKind, lastOfKind, type Sense } from '../text/vocabulary/index'

type FoundCondition = Found<Pick<PolicyCondition, 'kind' | 'text'>>

export interface FoundPolicy {
  readonly openTo: readonly Found<ParticipantGroup>[]
  readonly conditions: readonly FoundCondition[]
  /** Words that take groups out and were heeded. */
  readonly used: readonly Range[]
  /** The first words that restrict participation in another way than by group. */
  readonly restriction: Range | null
}

/** The sense that names a group, by the group. */
const GROUPS = [
  ['member-states', 'member-states'],
  ['sector-members', 'sector-members'],
  ['associates', 'associates'],
  ['academia', 'academia'],
  ['individuals-from-member-countries', 'individuals'],
  ['others', 'others'],
] as const

export const PARTICIPANT_SENSES = GROUPS.map(([, sense]) => sense)

/** Longest distance in tokens from "may" to "take part". */
const REACH = 8
const REACH_HAN = 24

/** Reads who may take part, from the sentences that say so: to be addressed is not enough. */
export function readParticipation(letter: Letter, scope: Scope): FoundPolicy {
  const opened = openingsOf(letter, scope)
  const ranges = opened.length > 0 ? opened : listedGroups(letter, scope)
  const used: Range[] = []
  const isTakenOut = (group: Range, sentence: Range, groups: readonly Range[]) => {
    const words = exclusionOf(letter, group, sentence, groups)
    if (words) used.push(words)
    return words !== null
  }
  const anyone = firstOf(letter, 'individuals', ranges, isTakenOut)
  const isOfCountry = ranges.some((range) => letter.marks.first('of-country', range))
  const openTo = GROUPS.flatMap(([value, sense]) => {
    const own = firstOf(letter, sense, ranges, isTakenOut)
    const words =
      value === 'others'
        ? isOfCountry
          ? opened.length > 0
            ? own
            : null
          : (own ?? anyone)
        : value === 'individuals-from-member-countries' && !isOfCountry
          ? null
          : own
    return words ? [{ value, spans: [spanOf(letter.tokens, words)] }] : []
  })
  const restriction = restrictionIn(letter, ranges, used)
  if (openTo.length === 0) return { openTo, conditions: [], used, restriction }
  const [wish] = ranges.flatMap((range) => letter.marks.within('wishes-to-contribute', range))
  return {
    openTo,
    conditions: [
      ...conditionOf(letter, 'wishes-to-contribute', wish),
      ...focalPointOf(letter, scope),
      ...conditionOf(letter, 'other', restriction ? holderOf(ranges, restriction) : undefined),
    ],
    used,
    restriction,
  }
}

/**
 * Returns the first unused words that restrict participation, or null: "of the region",
 * "accredited", "except …".
 */
function restrictionIn(
  letter: Letter,
  ranges: readonly Range[],
  used: readonly Range[],
): Range | null {
  const { marks } = letter
  const isUsed = ({ from, to }: Range) => used.some((own) => own.from < to && from < own.to)
  for (const range of ranges) {
    const narrow = marks.first('narrows', range)
    if (narrow) return narrow
    const left = [...marks.within('excepts', range), ...marks.within('not', range)]
      .filter((words) => !isUsed(words) && isNegation(letter, words))
      .find((words) => marks.first('not-fee', nextTo(words)) === null)
    if (left) return left
  }
  return null
}

/** The words after a negation: "no fellowships". */
function nextTo({ to }: Range): Range {
  return { from: to, to: to + 3 }
}

/** The sentences that open the meeting to someone. */
function openingsOf(letter: Letter, scope: Scope): Range[] {
  const { subject, sentences } = letter
  const own = openStatements(letter, scope)
  const isMore = own.some(({ words }) => saysMore(letter, words))
  // The groups of the other meeting can attend, too: "The Forum is, in addition, open to …".
  const openings = isMore ? openStatements(letter, { subject, sentences, owns: ownsAll }) : own
  const ranges: Range[] = []
  for (const { sentence } of openings.sort((a, b) => a.words.from - b.words.from)) {
    if (sentence.from >= (ranges.at(-1)?.to ?? 0)) ranges.push(withPoints(letter, scope, sentence))
  }
  return ranges
}

/** Groups that a sentence must name before the list alone says who may take part. */
const LISTED_MIN = 3

/**
 * A list of groups is enough, whatever the verb: "The events are for Member States, Sector Members and
 * Associates".
 */
function listedGroups(letter: Letter, { sentences, owns }: Scope): Range[] {
  const { marks, body } = letter
  const namesGroups = (sentence: Range) =>
    GROUPS.filter(([, sense]) => sense !== 'others' && marks.first(sense, sentence)).length
  const asks = (sentence: Range) => NOT_OPENING.some((sense) => marks.first(sense, sentence))
  const at = sentences.findIndex(
    (sentence) =>
      sentence.from >= body.from &&
      namesGroups(sentence) >= LISTED_MIN &&
      (!owns || owns(sentence.from)) &&
      !asks(sentence),
  )
  const [own, next] = at < 0 ? [] : sentences.slice(at, at + 2)
  if (!own) return []
  // A further sentence can admit individuals, too: "So is any individual who comes from a country
  // that is a member".
  const goesOn = next?.from === own.to && marks.first('individuals', next) !== null
  return goesOn ? [own, next] : [own]
}

/** What else a sentence may say to groups. */
const NOT_OPENING = ['request', 'due', 'deadline', 'not-fee', 'not'] as const

function openStatements(letter: Letter, scope: Scope): Statement[] {
  const opened = statementsOf(letter, scope, 'open-to').filter(
    (own) => !isOfOther(letter, own) && !isInQuotes(letter.tokens, own.words.from),
  )
  return [...opened, ...mayTakePart(letter, scope)]
}

/** Whether words introduce a further group: "in addition", "en outre", "además", "кроме того". */
function saysMore(letter: Letter, { from, to }: Range): boolean {
  return (
    firstOfKind(letter, 'in-addition', { from: Math.max(0, from - REACH), to: to + REACH }) >= 0
  )
}

/** Returns the statements that admit somebody in person: "may … attend". */
function mayTakePart(letter: Letter, scope: Scope): Statement[] {
  return statementsOf(letter, scope, 'may').filter(({ words, sentence }) => {
    const to = Math.min(sentence.to, words.to + reachAt(letter, words.from))
    const reach = { from: words.from, to }
    const isPart = letter.marks.first('takes-part', reach) !== null && !isAtDistance(letter, reach)
    // a heading names other things: "Participation and visas"
    const heading = lastBorder(letter.tokens, words.from, GAPS.blankLine)
    const from = Math.max(sentence.from, heading)
    return isPart && !letter.marks.first('not-fee', { from, to: words.from })
  })
}

/** Fellowships and desks may be open to someone, too. */
function isOfOther({ marks }: Letter, { words, sentence }: Statement): boolean {
  const before = { from: sentence.from, to: words.from }
  const other = Math.max(
    endOf(marks.last('not-fee', before)),
    endOf(marks.last('registers', before)),
  )
  return (
    other > endOf(marks.last('takes-part', before)) && other > endOf(marks.last('meeting', before))
  )
}

function endOf(range: Range | null): number {
  return range?.to ?? 0
}

function reachAt({ tokens }: Letter, index: number): number {
  return isHan(tokens, index) ? REACH_HAN : REACH
}

/**
 * Returns true if a clause permits only remote attendance, so that it opens the meeting to nobody:
 * "others may follow online".
 */
function isAtDistance({ marks }: Letter, reach: Range): boolean {
  return marks.first('virtual', reach) !== null && marks.first('in-person', reach) === null
}

/** Words inside the phrase for individuals ("any person from a Member State") name no further group. */
function firstOf(
  letter: Letter,
  sense: (typeof GROUPS)[number][1],
  ranges: readonly Range[],
  isTakenOut: (group: Range, sentence: Range, groups: readonly Range[]) => boolean,
): Range | null {
  const { marks } = letter
  for (const range of ranges) {
    const groups = groupsIn(letter, range)
    const others = sense === 'individuals' ? [] : marks.within('individuals', range)
    const wider =
      sense === 'others'
        ? marks.within('academia', range)
        : sense === 'member-states'
          ? marks.within('others', range)
          : []
    const found = marks
      .within(sense, range)
      .find(
        ({ from }) =>
          !others.some((own) => isPartOf(letter, own, from, sense)) &&
          !wider.some((own) => from >= own.from && from < own.to) &&
          !isOrigin(letter, from, groups),
      )
    if (found && !isTakenOut(found, range, groups)) return found
  }
  return null
}

function groupsIn({ marks }: Letter, range: Range): readonly Range[] {
  return GROUPS.flatMap(([, sense]) => marks.within(sense, range)).sort((a, b) => a.from - b.from)
}

/** A description of a group does not admit the governments: "universities | from ITU Member States". */
function isOrigin(letter: Letter, at: number, groups: readonly Range[]): boolean {
  const from = lastOfKind(letter, 'from-states', { from: at - ORIGIN_REACH, to: at })
  return groups.some(({ to }) => to === from)
}

const ORIGIN_REACH = 4

/** Chinese puts the country first: "来自成员国的任何个人". */
function isPartOf({ tokens }: Letter, individuals: Range, index: number, sense: Sense): boolean {
  if (index >= individuals.from) return index < individuals.to + REACH
  if (sense !== 'member-states' || !isHan(tokens, index) || individuals.from - index > REACH_HAN)
    return false
  return !tokens.word.slice(index, individuals.from).includes(',')
}

function focalPointOf(letter: Letter, scope: Scope): FoundCondition[] {
  const found = statementsOf(letter, scope, 'focal-point').find(
    ({ sentence }) => letter.marks.first('registers', sentence) !== null,
  )
  return conditionOf(letter, 'registered-by-focal-point', found?.words)
}

function conditionOf(
  { tokens }: Letter,
  kind: PolicyCondition['kind'],
  words: Range | undefined,
): FoundCondition[] {
  if (!words) return []
  return [{ value: { kind, text: wordsOf(tokens, words) }, spans: [spanOf(tokens, words)] }]
}
