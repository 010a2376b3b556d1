import type { EvidenceSpan, FactEvidence, Reading } from '@u4ssc/domain/circulars'
import { agreementOn } from './agreement'
import { CERTAINTY_WEIGHTS } from './certainty-weights'
import type { Features } from './feature-values'
import { FIELD_GROUPS, type FieldGroup } from './field-groups'
import { is } from './numbers'
import type { WeighedHypothesis, WeighedReading } from './hypothesis'
import { scoreOf } from './rank'

/** A fact of the best reading, with the features of its certainty. */
export interface FactFeatures {
  readonly pointer: string
  readonly group: FieldGroup
  readonly features: Features
}

/** Returns the most likely reading, with the certainty of each of its facts. */
export function withCertainty(weighed: readonly WeighedReading[]): Reading | null {
  const [best] = weighed
  if (!best) return null
  const { reading } = best
  const evidence = { ...reading.evidence }
  for (const { pointer, group, features } of factFeatures(weighed)) {
    const own = evidence[pointer]
    const model = CERTAINTY_WEIGHTS[group]
    const likelihood = model ? 1 / (1 + Math.exp(-scoreOf(features, model.weights))) : 1
    if (own && model && likelihood < model.threshold)
      evidence[pointer] = { ...own, certainty: 'uncertain' }
  }
  return { ...reading, evidence }
}

/** Returns the certainty features of each fact of the first reading. */
export function factFeatures(weighed: readonly WeighedReading[]): FactFeatures[] {
  const [best] = weighed
  if (!best) return []
  const agreement = agreementOn(weighed)
  const shared = featuresOfReading(best)
  return Object.entries(best.reading.evidence).map(([pointer, fact]) => ({
    pointer,
    group: groupOf(pointer),
    features: {
      ...shared,
      ...featuresOfFact(fact),
      ...featuresOfMeeting(best, pointer),
      'rivals agree': agreement.get(pointer) ?? 0,
      'all agree': is((agreement.get(pointer) ?? 0) > 0.999),
    },
  }))
}

function groupOf(pointer: string): FieldGroup {
  return FIELD_GROUPS.find(({ pattern }) => pattern.test(pointer))?.group ?? 'other'
}

/** What holds for the letter as a whole. */
const OF_LETTER = [
  'score of the segmentation',
  'labels were healed',
  'lines were refolded',
  'another subject',
  'another body',
  'subject is missing',
  'salutation is missing',
  'closing is missing',
  'signatory is missing',
  'reference is missing',
  'issue date is missing',
  'numbered paragraphs out of order',
  'unexplained dates',
  'share of the dates explained',
  'number of meetings',
  'no date to meet, but a meeting',
]

function featuresOfReading({ features, probability }: WeighedHypothesis): Features {
  const own = OF_LETTER.map((name) => [name, features[name] ?? 0] as const)
  return { always: 1, 'probability of the reading': probability, ...Object.fromEntries(own) }
}

const PARTS: readonly EvidenceSpan['part'][] = ['head', 'subject', 'body', 'closing', 'annex']

function featuresOfFact({ spans, certainty }: FactEvidence): Features {
  const [span] = spans
  const parts = PARTS.map((part) => [`in the ${part}`, is(span?.part === part)] as const)
  return {
    ...Object.fromEntries(parts),
    'is derived': is(certainty === 'derived'),
    'is uncertain by its form': is(certainty === 'uncertain'),
    'has several places': is(spans.length > 1),
    'has no place': is(!span),
    'is long': is(span !== undefined && span.end - span.start > LONG),
  }
}

/** UTF-16 units; few facts are longer. */
const LONG = 160

function featuresOfMeeting({ reading }: WeighedReading, pointer: string): Features {
  const index = /^\/meetings\/(\d+)/.exec(pointer)?.[1]
  const meeting = index === undefined ? undefined : reading.meetings[Number(index)]
  if (!meeting) return {}
  const { days, zone } = meeting.schedule
  const title = reading.evidence[`/meetings/${index ?? ''}/title`]?.spans[0]
  return {
    'title is in the subject': is(title?.part === 'subject'),
    'has days': is(days.length > 0),
    'has several days': is(days.length > 1),
    'has times': is(days.some(({ startTime }) => startTime !== null)),
    'has a zone': is(zone !== null),
    'has a city': is(meeting.venue?.city != null),
    'has a venue': is(meeting.venue?.name != null),
    'is virtual': is(meeting.mode === 'virtual'),
    'is hybrid': is(meeting.mode === 'hybrid'),
  }
}
