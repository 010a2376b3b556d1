import type { DateMention } from '../../values/dates/index'
import type { Letter, LetterPart } from '../../values/letter/index'
import { type Bucket, bucketOf } from '../log-linear/index'
import type { Mention, MentionSource, Unit } from '../mentions/index'
import {
  allIn,
  firstIn,
  firstWord,
  GAPS,
  isBullet,
  isCapital,
  positionAt,
  type Range,
  startsLine,
} from '../../text/tokens/index'
import { type BlockOrder, blockOrders } from './blocks'
import { type Relation, relationOf } from './relation'
import {
  BETWEEN_MAX,
  MENTIONS_AFTER_MAX,
  MENTIONS_BEFORE_MAX,
  SUBJECT_NAMES_MAX,
  UNITS_AFTER_MAX,
  UNITS_BEFORE_MAX,
} from './limits'

/** What may hold of a date and a mention of a meeting, by their places and the text between them. */
export type LinkFeature =
  | `source ${MentionSource}`
  | `${'generic' | 'named'} ${Side}`
  | `names between ${Side} ${Bucket}`
  | ('name of its row' | 'name of another row' | 'cell of its row')
  | (`subject name, date in ${LetterPart}` | `subject days ${Relation}` | 'not dated in subject')
  | `units apart ${'after' | Bucket}`
  | ('other unit generic' | 'other unit named' | 'same paragraph')
  | `date opens line, name ${Side}, ${Bucket}`
  | `beside ${Side}, ${MentionSource}`
  | (`same unit ${Side}` | `distance ${Side} ${Bucket}`)
  | BetweenFeature
  | StandingFeature

type Side = 'before' | 'after'
const SENSES = ['takes-place', 'beside', 'and', 'name-ends', 'due'] as const
const SIGNS = [':', ';', ',', '('] as const
type BetweenFeature =
  | `${(typeof SENSES)[number] | (typeof SIGNS)[number]} between ${Side}`
  | `dates between ${Side} ${Bucket}`
  | `${'far' | 'same line' | 'other line'} ${Side}`
type StandingFeature =
  | ('in list' | 'capital' | 'opens unit')
  | `behind ${'preposition' | 'of' | 'beside'}`
  | 'convened elsewhere'

/** What the links of a letter need, read once. */
export interface LinkContext {
  readonly letter: Letter
  readonly units: readonly Unit[]
  readonly mentions: readonly Mention[]
  /** The place in the list of units, of each mention. */
  readonly unitOf: readonly number[]
  readonly inSubject: readonly Mention[]
  /** The days that the subject gives after the last name of each cluster, or after all of them. */
  readonly subjectDays: ReadonlyMap<number, readonly string[]>
  readonly orders: ReadonlyMap<number, BlockOrder>
}

export function linkContext(
  letter: Letter,
  units: readonly Unit[],
  mentions: readonly Mention[],
): LinkContext {
  const unitOf = mentions.map((mention) => unitAt(units, mention.from))
  const inSubject = mentions
    .filter(({ source }) => source === 'subject')
    .slice(0, SUBJECT_NAMES_MAX)
  return {
    letter,
    units,
    mentions,
    unitOf,
    inSubject,
    subjectDays: daysBehind(letter, inSubject),
    orders: blockOrders(letter, mentions),
  }
}

function daysBehind(
  { subject, dates }: Letter,
  names: readonly Mention[],
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>()
  if (!subject) return found
  names.forEach(({ to, cluster }, index) => {
    const next = names[index + 1]?.from ?? subject.to
    const date = next > to ? firstIn(dates, { from: to, to: next }) : undefined
    if (date) found.set(cluster, date.days)
  })
  return found
}

function unitAt(units: readonly Unit[], token: number): number {
  return positionAt(units, token + 1) - 1
}

/** The mentions that a date may belong to: the nearest on both sides, and those of the subject. */
export function mentionsNear(context: LinkContext, date: Range): Mention[] {
  const { mentions, unitOf, units, inSubject } = context
  const unit = unitAt(units, date.from)
  const next = positionAt(mentions, date.from)
  const isNear = (at: number) => {
    const distance = unit - (unitOf[at] ?? -Infinity)
    return distance <= UNITS_BEFORE_MAX && distance >= -UNITS_AFTER_MAX
  }
  const near = new Set(inSubject)
  for (let at = Math.max(0, next - MENTIONS_BEFORE_MAX); at < next + MENTIONS_AFTER_MAX; at++) {
    const mention = mentions[at]
    if (mention && isNear(at)) near.add(mention)
  }
  return [...near].sort((a, b) => a.from - b.from)
}

/** The features by which a date belongs to a mention rather than to its rivals. */
export function linkFeatures(
  context: LinkContext,
  date: DateMention,
  mention: Mention,
): LinkFeature[] {
  const { letter, units, mentions } = context
  const isBefore = mention.from < date.from
  const side = isBefore ? 'before' : 'after'
  const apart = unitAt(units, date.from) - unitAt(units, mention.from)
  const between = isBefore
    ? { from: mention.to, to: date.from }
    : { from: date.to, to: mention.from }
  const part = units[unitAt(units, date.from)]?.part ?? 'annex'
  const names = allIn(mentions, between).filter(({ isGeneric }) => !isGeneric).length
  const features: LinkFeature[] = [
    `source ${mention.source}`,
    mention.isGeneric ? `generic ${side}` : `named ${side}`,
    `names between ${side} ${bucketOf(names, [0, 1, 2])}`,
  ]
  const order = context.orders.get(date.from) ?? 'alone'
  if (order !== 'alone' && mention.source !== 'subject')
    features.push(isNameOfRow(order, isBefore, names) ? 'name of its row' : 'name of another row')
  if (mention.source === 'subject') features.push(`subject name, date in ${part}`)
  const own = context.subjectDays.get(mention.cluster)
  if (own && part !== 'subject') features.push(`subject days ${relationOf(date.days, own)}`)
  else if (context.subjectDays.size > 0) features.push('not dated in subject')
  if (apart !== 0) {
    features.push(`units apart ${apart < 0 ? 'after' : bucketOf(apart, [1, 2, 4])}`)
    features.push(mention.isGeneric ? 'other unit generic' : 'other unit named')
    if (isSameParagraph(letter, date, mention)) features.push('same paragraph')
    return [...features, ...standing(context, mention)]
  }
  if (order === 'alone' && opensLine(letter, date.from))
    features.push(`date opens line, name ${side}, ${bucketOf(names, [0])}`)
  if (between.to - between.from <= BESIDE) features.push(`beside ${side}, ${mention.source}`)
  if (isBefore && (letter.tokens.gap[date.from] ?? 0) === GAPS.cell)
    features.push('cell of its row')
  features.push(
    `same unit ${side}`,
    `distance ${side} ${bucketOf(between.to - between.from, [1, 4, 9, 20, 40])}`,
  )
  return [...features, ...betweenFeatures(letter, between, side), ...standing(context, mention)]
}

/** In a block of rows the name is on the same side of all dates. */
function isNameOfRow(order: BlockOrder, isBefore: boolean, namesBetween: number): boolean {
  return namesBetween === 0 && isBefore === (order === 'name first')
}

/** Tokens between a name and a day that are next to each other. */
const BESIDE = 2

function opensLine({ tokens }: Letter, at: number): boolean {
  return startsLine(tokens, at) || (startsLine(tokens, at - 1) && isBullet(tokens, at - 1))
}

/** The text between a date and a mention of the same unit. */
function betweenFeatures(
  { tokens, marks, dates }: Letter,
  between: Range,
  side: Side,
): BetweenFeature[] {
  const { from, to } = between
  if (to - from > BETWEEN_MAX) return [`far ${side}`]
  const features: BetweenFeature[] = []
  for (const sense of SENSES)
    if (marks.first(sense, between)) features.push(`${sense} between ${side}`)
  for (const sign of SIGNS)
    if (firstWord(tokens, sign, between) >= 0) features.push(`${sign} between ${side}`)
  const others = allIn(dates, between).length
  features.push(`dates between ${side} ${bucketOf(others, [0, 1])}`)
  let isOneLine = true
  for (let at = from; at <= to; at++) if ((tokens.gap[at] ?? 0) >= GAPS.line) isOneLine = false
  features.push(isOneLine ? `same line ${side}` : `other line ${side}`)
  return features
}

/** The position of the mention: what precedes it, and whether it opens its unit. */
function standing({ letter, units }: LinkContext, mention: Mention): StandingFeature[] {
  const { tokens, marks } = letter
  const unit = units[unitAt(units, mention.from)]
  const features: StandingFeature[] = []
  if (mention.list !== null) features.push('in list')
  if (isCapital(tokens, mention.noun.from)) features.push('capital')
  if (unit && mention.from - unit.from < 3) features.push('opens unit')
  const before = { from: Math.max(unit?.from ?? 0, mention.from - 3), to: mention.from }
  if (marks.first('preposition', before)) features.push('behind preposition')
  if (marks.first('name-goes-on', before)) features.push('behind of')
  if (unit && marks.first('beside', { from: unit.from, to: mention.from }))
    features.push('behind beside')
  if (unit && marks.first('apart', unit)) features.push('convened elsewhere')
  return features
}

function isSameParagraph({ paragraphs }: Letter, one: Range, other: Range): boolean {
  return positionAt(paragraphs, one.from + 1) === positionAt(paragraphs, other.from + 1)
}
