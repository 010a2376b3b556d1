import type { EvidenceSpan, FactEvidence, Reading } from '@u4ssc/domain/circulars'
import { agreementOn } from './agreement'
import weights from './certainty-weights.json' with { type: 'json' }
import type { Features } from './feature-values'
import { type FieldGroup, groupOf } from './field-groups'
import { isSubjectMarked } from './letter-features'
import { is } from './numbers'
import type { WeighedHypothesis, WeighedReading } from './hypothesis'
import { scoreOf } from './rank'

interface CertaintyModel {
  /** Below this likelihood a fact is uncertain. */
  readonly threshold: number
  readonly weights: Features
}

/** Written by `npm run train`. */
const CERTAINTY_WEIGHTS: Readonly<Record<FieldGroup, CertaintyModel>> = weights

/** A fact of the best reading, with the features of its certainty. */
interface FactFeatures {
  readonly pointer: string
  readonly group: FieldGroup
  readonly features: Features
}

/** Returns the most likely reading, with the certainty of each of its facts. */
export function withCertainty(weighed: readonly WeighedReading[]): Reading | null {
  const [best] = weighed
  if (!best) return null
  const { reading } = best
  const doubted = doubtedFacts(weighed, best)
  if (REFERENCE_PARTS.some((part) => doubted.has(part))) doubted.add('/circular/reference/text')
  for (const closing of closingsOf(reading, doubted)) doubted.add(closing)
  const evidence = { ...reading.evidence }
  for (const pointer of doubted) {
    const own = evidence[pointer]
    if (own) evidence[pointer] = { ...own, certainty: 'uncertain' }
  }
  return { ...reading, evidence }
}

/** The last days of registration that are read from doubted deadlines. */
function closingsOf({ meetings, evidence }: Reading, doubted: ReadonlySet<string>): string[] {
  const startOf = (pointer: string) => evidence[pointer]?.spans[0]?.start
  return meetings.flatMap(({ deadlines }, index) => {
    const closing = `/meetings/${index}/registration/closesOn`
    const start = startOf(closing)
    const isDoubted = deadlines.some((_, at) => {
      const pointer = `/meetings/${index}/deadlines/${at}`
      return start !== undefined && startOf(pointer) === start && doubted.has(pointer)
    })
    return isDoubted ? [closing] : []
  })
}

/** The words of a reference are as certain as what is read from them. */
const REFERENCE_PARTS = ['kind', 'series', 'number'].map((part) => `/circular/reference/${part}`)

/** The facts that are less likely right than those of their group have to be, or said of several meetings. */
function doubtedFacts(weighed: readonly WeighedReading[], best: WeighedReading): Set<string> {
  const isMarked = isSubjectMarked(best.draft.letter)
  const doubted = sharedFacts(best.reading)
  for (const { pointer, group, features } of factFeatures(weighed)) {
    const model = CERTAINTY_WEIGHTS[group]
    if (group === 'subject' && isMarked) continue
    const likelihood = 1 / (1 + Math.exp(-scoreOf(features, model.weights)))
    if (likelihood < model.threshold) doubted.add(pointer)
  }
  return doubted
}

/**
 * The pointers of facts that several meetings take from the same words, though words of this kind are
 * often said of one of them only: a list of languages, a website.
 */
function sharedFacts({ meetings, evidence }: Reading): Set<string> {
  const startOf = (pointer: string) => evidence[pointer]?.spans[0]?.start
  const isShared = (index: number, field: string) => {
    const own = startOf(`/meetings/${index}/${field}`)
    return meetings.some(
      (_, at) => at !== index && own !== undefined && startOf(`/meetings/${at}/${field}`) === own,
    )
  }
  const shared = meetings.flatMap(({ languages }, index) => {
    const isList = languages.length > 1 && isShared(index, 'languages/0')
    return [
      ...(isList ? languages.map((_, at) => `/meetings/${index}/languages/${at}`) : []),
      ...(isShared(index, 'website') ? [`/meetings/${index}/website`] : []),
    ]
  })
  return new Set(shared)
}

/** Returns the certainty features of each fact of the first reading that is judged. */
export function factFeatures(weighed: readonly WeighedReading[]): FactFeatures[] {
  const [best] = weighed
  if (!best) return []
  const judged = Object.entries(best.reading.evidence).flatMap(([pointer, fact]) => {
    const group = groupOf(pointer)
    return group ? [{ pointer, group, fact }] : []
  })
  const agreement = agreementOn(
    weighed,
    judged.map(({ pointer }) => pointer),
    (pointer) => groupOf(pointer) !== null,
  )
  const shared = featuresOfReading(best)
  const ofMeetings = best.reading.meetings.map((_, index) => featuresOfMeeting(best, index))
  return judged.map(({ pointer, group, fact }) => ({
    pointer,
    group,
    features: {
      ...shared,
      ...featuresOfFact(fact),
      ...featuresOfWords(best, fact),
      'one of several, dated in the subject': is(isOfSubject(best, fact)),
      ...ofMeetings[Number(/^\/meetings\/(\d+)/.exec(pointer)?.[1])],
      [`field ${pointer.replace(/^.*\/(?=[a-z])|\/\d+/gi, '')}`]: 1,
      'rivals agree': agreement.get(pointer) ?? 0,
      'all agree': is((agreement.get(pointer) ?? 0) > 0.999),
    },
  }))
}

/** What holds for the letter as a whole. */
const OF_LETTER = [
  'score of the segmentation',
  'salutation is missing',
  'closing is missing',
  'reference is missing',
  'numbered paragraphs out of order',
  'share of the text in the body',
  'subject holds header fields',
  'unexplained dates',
  'number of meetings',
  'proposals with the same days',
  'mean support of the meetings',
  'dates that are left out are likely',
  'dates that are claimed are unlikely',
  'meetings that are left out are likely',
  'mean chance of the meetings',
  'least likely meeting',
]

function featuresOfReading({ features, probability }: WeighedHypothesis): Features {
  const own = OF_LETTER.map((name) => [name, features[name] ?? 0] as const)
  return { always: 1, 'probability of the reading': probability, ...Object.fromEntries(own) }
}

const PARTS: readonly EvidenceSpan['part'][] = ['head', 'subject', 'body', 'closing', 'annex']

function featuresOfFact({ spans: [span, ...others], certainty }: FactEvidence): Features {
  const parts = PARTS.map((part) => [`in the ${part}`, is(span?.part === part)] as const)
  return {
    ...Object.fromEntries(parts),
    'is derived': is(certainty === 'derived'),
    'has several places': is(others.length > 0),
  }
}

/** What the words look like that state a fact. */
function featuresOfWords({ draft }: WeighedReading, { spans: [span] }: FactEvidence): Features {
  if (!span) return {}
  const { text } = draft.letter.tokens
  const words = text.slice(span.start, span.end)
  const line = [text.lastIndexOf('\n', span.start), text.indexOf('\n', span.end)] as const
  const end = line[1] < 0 ? text.length : line[1]
  return {
    'length of the words': Math.log1p(words.length),
    'length of the rest of the line': Math.log1p(end - line[0] - words.length),
    'words have a digit': is(/\d/.test(words)),
    'words are repeated': Math.log1p(timesIn(text, words)),
  }
}

/** The days that a subject gives to several meetings need not be those of each. */
function isOfSubject({ reading }: WeighedReading, { spans }: FactEvidence): boolean {
  return reading.meetings.length > 1 && spans.every(({ part }) => part === 'subject')
}

function timesIn(text: string, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0 && words; at = text.indexOf(words, at + words.length))
    count++
  return count
}

function featuresOfMeeting({ draft, reading }: WeighedReading, index: number): Features {
  const meeting = reading.meetings[index]
  const { marks, tokens } = draft.letter
  const spokenOf = marks.first('virtual', { from: 0, to: tokens.count })
  return {
    'is virtual': is(meeting?.mode === 'virtual'),
    'is hybrid': is(meeting?.mode === 'hybrid'),
    'is physical, and distance is spoken of': is(meeting?.mode === 'physical' && spokenOf !== null),
    'has several days': is((meeting?.schedule.days.length ?? 0) > 1),
  }
}
