import type { Meeting } from '@u4ssc/domain/meetings'
import { goesOn } from './venue/index'
import {
  type Found,
  type Letter,
  type Scope,
  type Statement,
  statementsOf,
} from '../values/letter/index'
import { type Sense, isWord } from '../text/vocabulary/index'
import { GAPS, KINDS, opensWithAnd, type Range, rangeOf, spanOf } from '../text/tokens/index'

const NEAR = 4

/**
 * Reads how people take part.
 *
 * @param place - where the meeting is: one in a place is physical when nothing is said of distance
 */
export function readMode(
  letter: Letter,
  scope: Scope,
  place: Found<unknown> | null,
): Found<Meeting['mode']> | null {
  const { marks, tokens } = letter
  const inSubject = (sense: Sense) => (scope.subject ? marks.first(sense, scope.subject) : null)
  const found = (value: Meeting['mode'], ...words: Range[]): Found<Meeting['mode']> => {
    return { value, spans: words.map((range) => spanOf(tokens, range)) }
  }
  const hybrid = inSubject('hybrid') ?? statementsOf(letter, scope, 'hybrid')[0]?.words
  const besides = hybrid ?? besidePlace(letter, scope.subject, place)
  if (besides) return found('hybrid', besides)
  const named = inSubject('webinar') ?? modeInSubject(letter, scope.subject)
  const distant = statementsOf(letter, scope, 'virtual')
  const whole = named ?? wholly(letter, scope, distant)
  const present = statementsOf(letter, scope, 'in-person').find(
    ({ words }) => !isDenied(letter, words),
  )
  const part = distant.find((statement) => isOpenAtDistance(letter, statement))
  if (present && part) return found('hybrid', present.words, part.words)
  const isAfter = part && whole && part.words.from > whole.from
  if (whole && !(place && part && !named && !isAfter))
    return found('virtual', whole, ...distant.slice(0, named ? 1 : 0).map(({ words }) => words))
  if (part) return place || present ? found('hybrid', part.words) : found('virtual', part.words)
  const only = place ? undefined : distant.find((statement) => isOfMeeting(letter, statement))
  if (only) return found('virtual', only.words)
  if (present) return found('physical', present.words)
  return place ? { value: 'physical', spans: place.spans, certainty: 'derived' } : null
}

/**
 * Returns the word for online in the subject: "(Virtual, 7 December)", "Online forum"; not "Child
 * Online Protection".
 */
function modeInSubject({ tokens, marks }: Letter, subject: Range | null): Range | null {
  const found = (subject ? marks.within('virtual', subject) : []).find(({ from, to }) => {
    const isApart =
      from === subject?.from ||
      tokens.kind[from - 1] === KINDS.sign ||
      (tokens.gap[from] ?? 0) > GAPS.blank
    return isApart || marks.at('meeting', to) !== null || marks.at('meeting', from - 1) !== null
  })
  return found ?? null
}

/** Returns the word for online that a subject joins to its place: "(Egypt and online, 3 May)". */
function besidePlace(
  letter: Letter,
  subject: Range | null,
  place: Found<unknown> | null,
): Range | null {
  const { tokens, marks } = letter
  const [span] = place?.spans ?? []
  const named = span && subject ? rangeOf(tokens, span) : null
  if (!subject || !named || named.from < subject.from || named.to > subject.to) return null
  const joined = marks.within('virtual', subject).find((words) => {
    const between = rangeBetween(named, words)
    if (between.to - between.from > NEAR) return false
    return marks.first('and', between) !== null || beginsWithAnd(letter, words)
  })
  return joined ?? null
}

/** Returns the tokens between two ranges, in whichever order they come. */
function rangeBetween(one: Range, other: Range): Range {
  return one.to <= other.from ? { from: one.to, to: other.from } : { from: other.to, to: one.from }
}

/** Whether the first letter of a word is the Arabic "and". */
function beginsWithAnd({ tokens }: Letter, { from }: Range): boolean {
  const { text, start, end } = tokens
  return opensWithAnd(text.slice(start[from], end[from]))
}

/** Words for a meeting that is nowhere else: "webinar", "fully remote", "held online". */
function wholly(letter: Letter, scope: Scope, distant: readonly Statement[]): Range | null {
  const { marks } = letter
  const webinar = statementsOf(letter, scope, 'webinar').find(
    ({ words, sentence }) =>
      !isFormerly(letter, sentence, words) &&
      !isDenied(letter, words) &&
      // A registration system is not a meeting: "Online Meeting Registration System".
      !marks.at('registers', words.to),
  )
  if (webinar) return webinar.words
  for (const { words, sentence } of distant) {
    const near = around(words, sentence)
    const isWhole =
      marks.first('only', near) ?? marks.first('takes-place', { from: near.from, to: words.from })
    const isHeld =
      isWhole &&
      !marks.first('registers', { from: startOfThought(letter, sentence), to: near.to }) &&
      !isDenied(letter, words) &&
      !isRefusedBefore(letter, sentence, words)
    if (isHeld && !isFormerly(letter, sentence, words)) return words
  }
  return null
}

/**
 * A clause after a semicolon has the same subject: "Registration is mandatory; it is held online".
 */
function startOfThought({ tokens }: Letter, { from }: Range): number {
  return tokens.word[from - 1] === ';' ? Math.max(0, from - 2 * NEAR) : from
}

function isFormerly(letter: Letter, sentence: Range, words: Range): boolean {
  const { marks } = letter
  const before = { from: sentence.from, to: words.from }
  const former = marks.first('former', before)
  if (isHeldBefore(letter, words)) return true
  return (
    marks.first('past', sentence) !== null ||
    (former !== null &&
      !marks.at('by', former.from) &&
      !marks.first('now', before) &&
      !goesOn(letter, before))
  )
}

/** Whether an earlier meeting was online: "in the regional dialogue held online in June 2023". */
function isHeldBefore(letter: Letter, { from }: Range): boolean {
  const isAfterWord = letter.tokens.kind[from - 2] === KINDS.word
  return isAfterWord && isWord(letter, 'held', from - 1) && !isWord(letter, 'is', from - 2)
}

function around(words: Range, sentence: Range): Range {
  return {
    from: Math.max(sentence.from, words.from - NEAR),
    to: Math.min(sentence.to, words.to + NEAR),
  }
}

/** Returns true if words permit remote attendance: "follow online", not "register online". */
function isOpenAtDistance(letter: Letter, { words, sentence }: Statement): boolean {
  const { marks } = letter
  const isPart = marks.first('takes-part', sentence) !== null || isAdded(letter, sentence, words)
  const isRegistering =
    marks.first('registers', around(words, sentence)) !== null ||
    isOfRegistration(letter, sentence, words)
  if (!isPart || isRegistering || isFormerly(letter, sentence, words)) return false
  const near = { from: Math.max(sentence.from, words.from - 2 * NEAR), to: sentence.to }
  return (
    !isDenied(letter, words) &&
    !isOnlyWatched(letter, words, sentence) &&
    marks.first('refused', near) === null &&
    !isDeniedAfter(letter, { from: words.to, to: Math.min(sentence.to, words.to + NEAR) })
  )
}

/**
 * The last format named applies to registration: "5 Participation | Registration is mandatory and
 * conducted online".
 */
function isOfRegistration({ marks }: Letter, { from, to }: Range, words: Range): boolean {
  const before = { from, to: words.from }
  const registers = marks.last('registers', before)
  const taken = marks.last('takes-part', before)
  const isLater = marks.first('takes-part', { from: words.to, to }) !== null
  return registers !== null && !isLater && (taken?.from ?? 0) < registers.from
}

/** Whether online participation is an addition: "in Brussels and also by videoconference". */
function isAdded(letter: Letter, sentence: Range, words: Range): boolean {
  const { from } = words
  const { marks } = letter
  const isOther = (['registers', 'page', 'papers'] as const).some((sense) =>
    marks.first(sense, sentence),
  )
  if (isOther) return false
  // Online participation can be an alternative: "in person at the Palais des Nations, or online".
  const isOr = isWord(letter, 'or', from - 1) && marks.first('in-person', sentence) !== null
  return (
    isOr ||
    beginsWithAnd(letter, words) ||
    marks.first('and', { from: from - NEAR, to: from }) !== null
  )
}

/**
 * Whether a word for online is about the meeting: "The course will be given online", not
 * "documents of the meeting are online".
 */
function isOfMeeting(letter: Letter, { words, sentence }: Statement): boolean {
  const { marks } = letter
  const isOther =
    marks.first('registers', sentence) ??
    marks.first('details', sentence) ??
    marks.first('page', sentence)
  return (
    !isOther &&
    marks.first('meeting', sentence) !== null &&
    !isDenied(letter, words) &&
    !marks.first('refused', { from: words.to, to: sentence.to }) &&
    !isFormerly(letter, sentence, words)
  )
}

/**
 * Whether words before refuse online participation: "No provision is made for participation at a
 * distance".
 */
function isRefusedBefore({ marks }: Letter, sentence: Range, words: Range): boolean {
  const before = { from: Math.max(sentence.from, words.from - 2 * NEAR), to: words.from }
  return marks.first('refused', before) !== null && marks.first('takes-part', before) !== null
}

/**
 * Whether a negation precedes: "no remote participation", "cannot be followed online", "neither
 * event can be followed online".
 */
function isDenied(letter: Letter, { from }: Range): boolean {
  const { marks, tokens } = letter
  if (marks.first('not', { from: Math.max(0, from - NEAR), to: from })) return true
  for (let at = from - 1; at >= from - 2 * NEAR && tokens.word[at] !== '.'; at--)
    if (isWord(letter, 'neither', at)) return true
  return false
}

/**
 * Whether a negation follows: "remote participation is not foreseen"; not "… for those who cannot
 * travel".
 */
function isDeniedAfter(letter: Letter, after: Range): boolean {
  const not = letter.marks.first('not', after)
  return not !== null && !isWord(letter, 'who', not.from - 1)
}

/** Whether the public can only watch: "webcast for the public, who cannot take the floor". */
function isOnlyWatched({ marks }: Letter, { to }: Range, sentence: Range): boolean {
  const not = marks.first('not', { from: to, to: sentence.to })
  const near = not && { from: not.to, to: Math.min(sentence.to, not.to + NEAR) }
  return near !== null && marks.first('takes-part', near) !== null
}
