import { createMongoAbility, subject } from '@casl/ability'
import { CAPACITIES, decideEligibility, memberStatesOn } from '@u4ssc/domain/eligibility'
import { Engine } from 'json-rules-engine'
import { compare } from './compare.mjs'
import { reportRates } from './report.mjs'

const DAYS = ['2018-04-26', '2021-12-07', '2024-10-01', '2026-11-24']
const COUNTRIES = 'CO PW PS FR GL XK US KE JP BR NU AU IN CN EG DE ZA MX TO VA'.split(' ')
const ENTITIES = new Set(['sector-member', 'associate', 'academia'])
const BATCH = 1_000

const cites = { reference: 'TSB Circular 352', paragraph: '5' }
const KINDS = /** @type {const} */ ([
  'member-states',
  'sector-members',
  'associates',
  'academia',
  'individuals-from-member-countries',
])
const policy = { openTo: KINDS.map((kind) => ({ kind, cites })), conditions: [] }

// Each person asks in each capacity, with an organization if the capacity needs one
const questions = DAYS.flatMap((on) =>
  COUNTRIES.flatMap((country) =>
    CAPACITIES.map((capacity) => {
      const organization = ENTITIES.has(capacity) ? `${capacity} of ${country}` : null
      return { on, applicant: { capacity, country, organization } }
    }),
  ),
)

// The same five clauses as rules of other libraries. They return yes or no with the reason of the matching
// rule, without territories, "not known" or the grounds of failed rules
const CLAUSES = /** @type {const} */ ([
  ['member-state', 'country'],
  ['sector-member', 'organization'],
  ['associate', 'organization'],
  ['academia', 'organization'],
  [null, 'country'],
])
const abilities = byDay((countries) =>
  createMongoAbility(
    CLAUSES.map(([capacity, field]) => ({
      action: 'attend',
      subject: 'Applicant',
      conditions: {
        ...(capacity && { capacity }),
        [field]: { $in: field === 'country' ? countries : [] },
      },
      reason: capacity ?? 'individual',
    })),
  ),
)
const engines = byDay(
  (countries) =>
    new Engine(
      CLAUSES.map(([capacity, field]) => ({
        conditions: {
          all: [
            ...(capacity ? [{ fact: 'capacity', operator: 'equal', value: capacity }] : []),
            { fact: field, operator: 'in', value: field === 'country' ? countries : [] },
          ],
        },
        event: { type: 'eligible', params: { reason: capacity ?? 'individual' } },
      })),
    ),
)

/**
 * @template Rules
 * @param {(countries: string[]) => Rules} rulesFor - gets the member countries on a day
 */
function byDay(rulesFor) {
  return new Map(DAYS.map((on) => [on, rulesFor(memberStatesOn(on))]))
}

/**
 * @template Answer
 * @param {(question: (typeof questions)[number]) => Answer} answer
 */
function inBatches(answer) {
  let next = 0
  return () => {
    let last
    for (let count = 0; count < BATCH; count += 1) {
      const question = questions[next]
      next = (next + 1) % questions.length
      if (question) last = answer(question)
    }
    return last
  }
}

/** @param {(question: (typeof questions)[number]) => Promise<unknown> | undefined} answer */
function inTurns(answer) {
  let next = 0
  return async () => {
    for (let count = 0; count < BATCH; count += 1) {
      const question = questions[next]
      next = (next + 1) % questions.length
      if (question) await answer(question)
    }
  }
}

const rates = await compare(
  `Thousands of eligibility decisions per second (${questions.length} questions)`,
  {
    'decideEligibility, grounds': inBatches(({ on, applicant }) =>
      decideEligibility(applicant, policy, { on }),
    ),
    'casl, reason of the rule': inBatches(
      ({ on, applicant }) =>
        abilities.get(on)?.relevantRuleFor('attend', subject('Applicant', { ...applicant }))
          ?.reason,
    ),
    // Its results are promises, each of which is awaited
    'json-rules-engine, event': inTurns(({ on, applicant }) => engines.get(on)?.run(applicant)),
  },
)

for (const [peer, mark] of /** @type {const} */ ([
  ['casl, reason of the rule', 15],
  ['json-rules-engine, event', 300],
]))
  reportRates({
    job: 'Eligibility decisions, with grounds',
    unit: 'thousand per second',
    ours: rates['decideEligibility, grounds'],
    peer,
    theirs: rates[peer],
    mark,
  })
