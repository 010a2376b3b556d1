import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import type {
  NoticeApprovalSchema,
  NoticeChangeSchema,
  NoticeCreationSchema,
  NoticeLevel,
  NoticeState,
} from '@u4ssc/client/emails'
import { listPlaceholders, NOTICE_PLACEHOLDERS } from '@u4ssc/client/emails'
import { LANGUAGES } from '@u4ssc/domain'
import type { AuditAction } from '@u4ssc/client/platform'
import { recordAct } from '../audit/index'
import { addSeconds } from '../clock'
import type { Clock } from '../clock'
import type { ToChosen } from '../env'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { requirePlaceholders } from '../mail/index'
import { findLatestRelease, findLatestToFollow } from '../meetings/index'
import { dropAttachments } from './attachments/attachment-store'
import { findWaiting } from './draft-release-notice'
import { findNoticeToChange, insertNotice, updateNotice } from './notice-store'
import { queueNotice } from './queue-notice'
import { mayApproveNotice } from './may-approve-notice'
import type { NoticeRow } from '../db/tables/index'

export interface NoticeDeps {
  readonly db: Database
  readonly clock: Clock
}

/** A person changing a notice, with the version they have seen. */
export interface Handling {
  readonly id: string
  readonly version: number
  readonly person: string
}

const KNOWN = { subject: NOTICE_PLACEHOLDERS, text: NOTICE_PLACEHOLDERS }

/** Creates a draft notice. @returns its ID */
export async function composeNotice(
  { clock, toChosen }: NoticeDeps & { readonly toChosen: ToChosen },
  tx: Database,
  { meeting: slug, kind, audience, words, sendNow }: z.output<typeof NoticeCreationSchema>,
  person: string,
): Promise<string> {
  requirePlaceholders(words, KNOWN)
  await requireMeeting(tx, slug)
  const [id, at] = [randomUUID(), clock()]
  const content = { kind, slug, audience, words }
  const written = { createdAt: at, writtenBy: person }
  await insertNotice(tx, { id, ...content, since: null, release: null, ...written })
  await recordNotice(tx, {
    at,
    person,
    id,
    action: 'compose-notice',
    before: null,
    after: actOf(content),
  })
  if (sendNow) await scheduleToChosen(tx, id, { at, person, toChosen })
  return id
}

interface Sending {
  readonly at: string
  readonly person: string
  readonly toChosen: ToChosen
}

/**
 * Sends an email to a few chosen people without approval, after a delay in which it can be
 * discarded.
 *
 * @throws {Problem} `invalid-request` if it would reach more than a few chosen people
 */
async function scheduleToChosen(
  tx: Database,
  id: string,
  { at, person, toChosen: { maxPeople, delaySeconds } }: Sending,
): Promise<void> {
  const notice = await findNoticeToChange(tx, id)
  if (!notice) throw new Error(`The notice "${id}" is gone`)
  const { registrants, followers, speakers, focalPoints } = notice.audience
  const { size } = new Set(registrants?.people)
  if (size === 0 || followers || speakers || focalPoints)
    throw refuseSending('Choose the people in audience.registrants.people.')
  if (size > maxPeople) throw refuseSending(`Choose at most ${maxPeople} people.`)
  await requireWords(tx, notice)
  await updateNotice(tx, id, {
    ...{ state: 'approved', version: notice.version + 1 },
    ...{ approvedAt: at, approvedBy: person, sendAt: addSeconds(at, delaySeconds) },
  })
}

function refuseSending(message: string): Problem {
  const detail = 'Only an email to a few chosen people needs no approval.'
  return new Problem('invalid-request', detail, [{ pointer: '/sendNow', message }])
}

export function changeNotice(
  deps: NoticeDeps,
  handling: Handling,
  { audience, words }: z.output<typeof NoticeChangeSchema>,
): Promise<void> {
  requirePlaceholders(words, KNOWN)
  return handle(deps, handling, ['drafted'], async (tx, notice, at) => {
    const writtenBy = handling.person
    await updateNotice(tx, notice.id, { audience, words, writtenBy, version: notice.version + 1 })
    const [before, after] = [actOf(notice), actOf({ ...notice, audience, words })]
    await recordNotice(tx, { ...handling, at, action: 'change-notice', before, after })
  })
}

/** Approves a notice: its emails are queued now or at the scheduled time. */
export function approveNotice(
  deps: NoticeDeps,
  handling: Handling,
  { sendAt }: z.output<typeof NoticeApprovalSchema>,
): Promise<void> {
  return handle(deps, handling, ['drafted'], async (tx, notice, at) => {
    if (!(await mayApproveNotice(tx, notice, handling.person)))
      throw new Problem('own-notice', 'You wrote this notice. Another person must approve it.')
    await requireWords(tx, notice)
    if (notice.pageLevel !== null) requireTextForPage(notice)
    const isLater = sendAt !== null && sendAt > at
    const approved = {
      state: 'approved' as const,
      version: notice.version + 1,
      approvedAt: at,
      approvedBy: handling.person,
      sendAt: isLater ? sendAt : at,
    }
    await updateNotice(tx, notice.id, approved)
    if (!isLater) await queueNotice(tx, { ...notice, ...approved }, at)
    const after = { state: isLater ? 'approved' : 'queued', sendAt: approved.sendAt }
    await recordNotice(tx, { ...handling, at, action: 'approve-notice', before: null, after })
  })
}

/** Turns a scheduled notice back into a draft. */
export function recallNotice(deps: NoticeDeps, handling: Handling): Promise<void> {
  return handle(deps, handling, ['approved'], async (tx, { id, version, slug, release }, at) => {
    const drafted = { sendAt: null, approvedAt: null, approvedBy: null }
    if (release !== null) await refuseSecondDraft(tx, slug)
    await updateNotice(tx, id, { ...drafted, state: 'drafted', version: version + 1 })
    const after = { state: 'drafted' }
    await recordNotice(tx, { ...handling, at, action: 'recall-notice', before: null, after })
  })
}

export function discardNotice(deps: NoticeDeps, handling: Handling): Promise<void> {
  return handle(deps, handling, ['drafted', 'approved'], async (tx, { id, version, state }, at) => {
    await updateNotice(tx, id, { state: 'discarded', version: version + 1 })
    await dropAttachments(tx, id)
    const [before, after] = [{ state }, { state: 'discarded' }]
    await recordNotice(tx, { ...handling, at, action: 'discard-notice', before, after })
  })
}

/** Shows a notice on the meeting page as soon as it is sent, or removes it from there. */
export function setPageLevel(
  deps: NoticeDeps,
  handling: Handling,
  pageLevel: NoticeLevel | null,
): Promise<void> {
  return handle(deps, handling, ['drafted', 'approved', 'queued'], async (tx, notice, at) => {
    if (pageLevel !== null) requireTextForPage(notice)
    await updateNotice(tx, notice.id, { pageLevel, version: notice.version + 1 })
    const [before, after] = [{ pageLevel: notice.pageLevel }, { pageLevel }]
    await recordNotice(tx, { ...handling, at, action: 'set-notice-page-level', before, after })
  })
}

/** Changes a notice under its lock, if its state and, if given, its version allow it. */
export async function handle(
  { db, clock }: NoticeDeps,
  { id, version }: Pick<Handling, 'id'> & { readonly version?: number },
  states: readonly NoticeState[],
  act: (tx: Database, notice: NoticeRow, at: string) => Promise<void>,
): Promise<void> {
  await db.transaction(async (tx) => {
    const notice = await findNoticeToChange(tx, id)
    if (!notice) throw new Problem('notice-not-found', `There is no notice "${id}".`)
    if (!states.includes(notice.state))
      throw new Problem(
        'notice-state',
        `This is not possible because the notice is ${notice.state}.`,
      )
    if (version !== undefined && notice.version !== version)
      throw new Problem(
        'notice-changed',
        `The notice has changed to version ${notice.version}. Load it again.`,
      )
    await act(tx, notice, clock())
  })
}

export async function requireMeeting(db: Database, slug: string) {
  const latest = await findLatestRelease(db, slug)
  if (latest) return latest.meeting
  throw new Problem(
    'meeting-not-found',
    `There is no published meeting "${slug}". Check the address.`,
  )
}

/** A free-text notice needs a subject and a text. */
async function requireWords(tx: Database, { kind, slug, words }: NoticeRow): Promise<void> {
  if (kind !== 'notice') return
  const { language } = await requireMeeting(tx, slug)
  const own = language ?? 'en'
  const said = words[own]
  const missing = [
    ...(said?.subject ? [] : ['subject']),
    ...(said && said.text !== '' ? [] : ['text']),
  ]
  if (missing.length === 0) return
  const message = 'Enter a subject and a text in the language of the meeting.'
  throw new Problem(
    'notice-unfinished',
    message,
    missing.map((field) => ({ pointer: `/words/${own}/${field}`, message })),
  )
}

/** A page is the same for everybody, so its text has no placeholders. */
function requireTextForPage({ kind, words }: NoticeRow): void {
  if (kind !== 'notice')
    throw new Problem('notice-state', 'The meeting page shows only notices of the kind "notice".')
  const message = 'Remove the placeholders: the meeting page is the same for everybody.'
  const errors = LANGUAGES.flatMap((language) =>
    (['subject', 'text'] as const)
      .filter((field) => listPlaceholders(words[language]?.[field] ?? '').length > 0)
      .map((field) => ({ pointer: `/words/${language}/${field}`, message })),
  )
  if (errors.length > 0) throw new Problem('notice-unfinished', message, errors)
}

async function refuseSecondDraft(tx: Database, slug: string): Promise<void> {
  // Prevents a release from creating its own draft notice at the same time
  await findLatestToFollow(tx, slug)
  if (await findWaiting(tx, slug))
    throw new Problem(
      'notice-state',
      'A later release has created its own draft notice in the meantime.',
    )
}

/** What the audit log says of a notice: not its words, which nobody has received yet. */
function actOf({
  kind,
  slug,
  audience,
  words,
}: Pick<NoticeRow, 'kind' | 'slug' | 'audience' | 'words'>) {
  return { kind, slug, audience, languages: Object.keys(words) }
}

interface NoticeAct {
  readonly at: string
  readonly person: string
  readonly id: string
  readonly action: AuditAction
  readonly before: unknown
  readonly after: unknown
}

export function recordNotice(tx: Database, { at, person, id, action, before, after }: NoticeAct) {
  return recordAct(tx, { at, person, action, subject: `notices/${id}`, before, after })
}
