import { isDeepStrictEqual } from 'node:util'
import type { Correction } from '@u4ssc/client/circulars'
import type {
  DecisionAnswer,
  DecisionRequest,
  DraftDecision,
  OpenIssue,
} from '@u4ssc/client/drafts'
import { recordAct } from '../../audit/index'
import { Problem } from '../../http/problems'
import { applyCorrections } from '../apply-corrections'
import type { DraftDeps, DraftEditor } from '../draft-editor'
import { correctedReading, readToLayOver } from '../draft-view'
import { findEffect } from './decision-effects'
import { findStart } from '../letter-chain/find-start'
import { requireDraft } from '../require-draft'
import { correctionsWithout, datesOf, isAboutUncertainFacts, reviewDraft } from '../review/index'
import { updateDraft } from '../store'
import type { DraftRow } from '../../db/tables/index'

/** Records or removes the answer to an open issue, with its effects. */
export async function decideIssue(
  { db, clock }: DraftDeps,
  id: string,
  request: DecisionRequest,
  by: DraftEditor,
): Promise<DraftRow> {
  return db.transaction(async (tx) => {
    const before = await requireDraft(tx, id, { version: request.version }, by)
    const at = clock()
    const earlier = before.decisions.find(({ issue }) => issue === request.issue)
    const isStale = earlier !== undefined && request.answer !== null && isOutdated(before, earlier)
    const free = earlier ? await takeBack(tx, before, earlier, isStale) : before
    const since = isStale ? earlier : undefined
    const decided =
      request.answer === null
        ? free
        : await decide(tx, free, request.answer, { ...request, since }, at)
    const next = isAboutUncertainFacts(request.issue) ? await layAgain(tx, decided) : decided
    refuseMisfits(next)
    const after: DraftRow = { ...next, version: before.version + 1, updatedAt: at }
    await updateDraft(tx, after, by)
    await recordAct(tx, {
      at,
      person: by.id,
      action: 'decide-issue',
      subject: `drafts/${id}`,
      before: toRecord(before),
      after: { ...toRecord(after), version: after.version },
    })
    return after
  })
}

type Tx = DraftDeps['db']

async function decide(
  tx: Tx,
  draft: DraftRow,
  answer: DecisionAnswer,
  request: DecisionRequest & { readonly since: DraftDecision | undefined },
  now: string,
): Promise<DraftRow> {
  const { issues } = await reviewDraft(tx, draft, now)
  const issue = issues.find(({ key }) => key === request.issue)
  if (!issue) throw wrong('/issue', `The draft has no issue "${request.issue}"`)
  if (!issue.answers.includes(answer))
    throw wrong('/answer', `Answer with one of: ${issue.answers.join(', ') || 'none'}`)
  const since = request.since?.dates
  const effects = await findEffect(tx, draft, issue, answer, { ...request, since })
  const { corrections = [], ...effect } = effects
  const kept = without(draft.corrections, corrections)
  const replaced = request.since
    ? request.since.replaced
    : draft.corrections.filter((one) => !kept.includes(one))
  const decision: DraftDecision = {
    ...{ issue: issue.key, answer, note: request.note ?? null, corrections },
    ...(replaced && { replaced }),
    dates: datesAbout(draft, issue, answer),
  }
  return {
    ...draft,
    ...effect,
    corrections: [...kept, ...corrections],
    decisions: issue.kind === 'remark' ? draft.decisions : [...draft.decisions, decision],
  }
}

/**
 * Removes an earlier decision and its corrections, and restores those that it replaced. Corrections
 * changed since stay.
 *
 * @param keepsSet - whether the next decision builds on the earlier corrections
 */
async function takeBack(
  tx: Tx,
  draft: DraftRow,
  decision: DraftDecision,
  keepsSet: boolean,
): Promise<DraftRow> {
  const decisions = draft.decisions.filter((one) => one !== decision)
  if (keepsSet) return { ...draft, decisions }
  const corrections = correctionsWithout(draft.corrections, decision)
  const {
    start = null,
    bases = [],
    unapplied = [],
  } = decision.answer === 'change'
    ? ((await findStart(tx, readToLayOver(draft), null)) ?? {})
    : draft
  return { ...draft, decisions, corrections, start, bases, unapplied }
}

/**
 * Applies the circular to the public meetings again. A confirmed fact replaces the published one;
 * an uncertain one does not.
 */
async function layAgain(tx: Tx, draft: DraftRow): Promise<DraftRow> {
  const [base] = draft.bases
  const from = base && (await findStart(tx, readToLayOver(draft), base.slug))
  return from ? { ...draft, ...from } : draft
}

/** Returns whether the days of the meeting have changed since a decision about days. */
function isOutdated(draft: DraftRow, { issue, dates }: DraftDecision): boolean {
  if (issue.startsWith('sessions-outside/')) return false
  const position = Number(/\/(\d+)$/.exec(issue)?.[1] ?? Number.NaN)
  const meeting = correctedReading(draft).meetings[position]
  return dates.length > 0 && meeting !== undefined && !isDeepStrictEqual(datesOf(meeting), dates)
}

/** Returns the corrections without those that the new ones replace as a whole. */
function without(corrections: readonly Correction[], set: readonly Correction[]): Correction[] {
  return corrections.filter(
    ({ pointer }) =>
      !set.some((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`)),
  )
}

function datesAbout(draft: DraftRow, issue: OpenIssue, answer: DecisionAnswer): string[] {
  const { kind, position } = issue
  if (kind === 'sessions-outside')
    return answer === 'keep' ? [...issue.to, ...issue.from] : issue.to
  const isAboutDays = kind === 'move-programme' || kind === 'move-deadlines'
  const meeting = position === null ? undefined : correctedReading(draft).meetings[position]
  return isAboutDays && meeting ? datesOf(meeting) : []
}

function refuseMisfits({ read, start, corrections }: DraftRow): void {
  const corrected = applyCorrections(start ?? read, corrections)
  if (corrected.outcome === 'refused')
    throw new Problem('invalid-request', 'Some corrections no longer apply.', corrected.errors)
}

function toRecord({ corrections, acknowledgements, bases, decisions }: DraftRow) {
  return { corrections, acknowledgements, bases, decisions }
}

function wrong(pointer: string, message: string): Problem {
  return new Problem('invalid-request', message, [{ pointer, message }])
}
