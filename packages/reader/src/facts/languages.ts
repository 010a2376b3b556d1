import { endsAt } from './venue/index'
import { adjacentLanguages, type SpokenAt } from './more-languages'
import { type Found, type Letter, type Scope, statementsOf } from '../values/letter/index'
import { firstWord, GAPS, isCapital, KINDS, type Range, spanOf } from '../text/tokens/index'
import { isWord } from '../text/vocabulary/index'

const SPOKEN = [
  ['ar', 'speaks-ar'],
  ['zh', 'speaks-zh'],
  ['en', 'speaks-en'],
  ['fr', 'speaks-fr'],
  ['ru', 'speaks-ru'],
  ['es', 'speaks-es'],
  ['pt', 'speaks-pt'],
  ['de', 'speaks-de'],
] as const
const OFFICIAL = SPOKEN.slice(0, 6)

/** Reads the languages of the discussions as BCP 47 tags, interpretation included, in the order of the letter. */
export function readWorkingLanguages(letter: Letter, scope: Scope): Found<string>[] {
  const found = new Map<string, Range>()
  // "All six will have interpretation: the languages are …" counts the meetings
  const six = statementsOf(letter, scope, 'six-languages').find(
    ({ sentence, words }) =>
      firstWord(letter.tokens, ':', words) < 0 && isSpoken(letter, sentence, words),
  )
  if (six) for (const [tag] of OFFICIAL) found.set(tag, six.words)
  for (const { tag, words } of namesOf(letter, scope)) if (!found.has(tag)) found.set(tag, words)
  return [...found].map(([value, words]) => ({ value, spans: [spanOf(letter.tokens, words)] }))
}

function namesOf(letter: Letter, scope: Scope): SpokenAt[] {
  const names: SpokenAt[] = SPOKEN.flatMap(([tag, sense]) =>
    statementsOf(letter, scope, sense)
      .filter(({ sentence, words }) => isSpoken(letter, sentence, words))
      .map(({ words }) => ({ tag, words })),
  )
  return [...names, ...adjacentLanguages(letter, names)].sort((a, b) => a.words.from - b.words.from)
}

/** Papers and pages have languages too: they count for nothing. */
function isSpoken(letter: Letter, sentence: Range, words: Range): boolean {
  const { marks } = letter
  const before = { from: afterHeading(letter.tokens, sentence), to: words.from }
  const first = startOfList(letter, sentence, words.from)
  const isHeldIn = marks.first('takes-place', sentence) !== null && endsAt(marks, 'in', first)
  if ((!marks.first('speaks', sentence) && !isHeldIn) || marks.first('papers', before)) return false
  if (marks.first('page', before)) return false
  return !isDenied(letter, sentence, first)
}

/** Returns where the sentence begins below its heading: after "4 Documents and languages". */
function afterHeading(tokens: Letter['tokens'], { from, to }: Range): number {
  for (let at = from + 1; at < Math.min(to, from + HEADING_MAX); at++)
    if ((tokens.gap[at] ?? 0) >= GAPS.line && isCapital(tokens, at)) return at
  return from
}

const HEADING_MAX = 6

/** How far "no" may be from the first language of a list. */
const DENIAL_MAX = 4

/** A longer list is not read as languages. */
const LIST_MAX = 40

/** Where the list of languages begins that a token belongs to. */
function startOfList(letter: Letter, sentence: Range, index: number): number {
  const { tokens, marks } = letter
  const isListed = (at: number) =>
    tokens.word[at] === ',' ||
    isWord(letter, 'or', at) ||
    isWord(letter, 'nor', at) ||
    marks.at('and', at) !== null ||
    marks.at('article', at) !== null ||
    SPOKEN.some(([, sense]) => marks.at(sense, at) !== null)
  const limit = Math.max(sentence.from, index - LIST_MAX)
  let first = index
  while (first > limit && isListed(first - 1)) first--
  while (tokens.word[first] === ',') first++
  return first
}

/** A negation applies to the whole list: "no interpretation into French, Spanish or Russian". */
function isDenied({ tokens, marks }: Letter, sentence: Range, first: number): boolean {
  for (let at = first - 1; at >= sentence.from && first - at <= DENIAL_MAX; at--) {
    if (tokens.kind[at] === KINDS.sign) return false
    if (marks.at('not', at)) return true
  }
  return false
}
