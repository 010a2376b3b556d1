import { drafts } from '@u4ssc/client/contract'
import { DraftSchema } from '@u4ssc/client/drafts'
import * as z from 'zod'
import { onVersion, setVersion } from '../http/if-match'
import { createCursor, toPage } from '../http/page-cursor'
import { routes, serve } from '../http/serve'
import { idempotently } from '../idempotency/index'
import { readApart } from '../letter-analysis/index'
import type { CircularReaders } from '../letter-analysis/index'
import { changeDraft } from './change-draft'
import { changeText } from './change-text'
import { createDraft, findMeetingDraft } from './create-draft'
import type { DraftDeps, DraftEditor } from './draft-editor'
import { answerDraft, correctedReading, toDraft, toDraftSummary } from './draft-view'
import { editorOf } from './draft-editor'
import { previewMerge, rebaseDraft } from './rebase-draft'
import { findDraftOr404, requireDraft } from './require-draft'
import { deleteDraftRow, listDrafts } from './store'
import { showDraft, withoutJoining } from './without-joining'
import { recordAct } from '../audit/index'
import type { Database } from '../db/index'
import { mayAlso } from '../permissions/index'
import { listOpenDrift } from './drift/list-open-drift'

const cursor = createCursor(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }))

interface DraftRouteDeps extends DraftDeps {
  readonly readers: CircularReaders
}

export function draftRoutes(deps: DraftRouteDeps) {
  const { db } = deps
  return routes(
    serve(drafts.list, async ({ query: { cursor: from, limit, ...filter } }) => {
      const after = from === undefined ? undefined : cursor.parse(from)
      const rows = await listDrafts(db, filter, { after, limit: limit + 1 })
      return toPage(rows, limit, toDraftSummary, cursor.format)
    }),
    serve(drafts.create, async ({ body }, c) => {
      const by = await editorOf(c)
      const key = c.req.header('idempotency-key')
      // Before the transaction, which others may be waiting for
      const read = body.text === null ? undefined : await readApart(deps.readers, body.text)
      const { draft, isNew } = await idempotently(
        deps,
        { key, person: by.id, request: ['create-draft', body] },
        async (tx) => {
          const started = await createDraft({ ...deps, db: tx }, { ...body, read }, by)
          return { draft: toDraft(started.draft), isNew: started.isNew }
        },
        z.object({ draft: DraftSchema, isNew: z.boolean() }),
      )
      setVersion(c, draft.version)
      return isNew ? draft : c.json(draft, 200)
    }),
    serve(drafts.get, async ({ params: { id } }, c) => {
      const row = await findDraftOr404(db, id)
      setVersion(c, row.version)
      return showDraft(c, toDraft(row))
    }),
    serve(drafts.getOfMeeting, async ({ params: { slug } }, c) => {
      const { draft, isNew } = await findMeetingDraft(deps, slug)
      return { draft: await showDraft(c, toDraft(draft)), isStored: !isNew }
    }),
    serve(drafts.delete, async ({ params: { id } }, c) => {
      const by = await editorOf(c)
      const isAny = c.req.header('if-match')?.trim() === '*'
      const stated = isAny ? (await findDraftOr404(db, id)).version : Number.MAX_SAFE_INTEGER
      await onVersion(c, stated, (version) => deleteDraft(deps, id, version, by))
    }),
    serve(drafts.updateText, async ({ params: { id }, body }, c) => {
      const by = await editorOf(c)
      // Before the transaction, which others may be waiting for
      const read = await readApart(deps.readers, body.text)
      const { draft, dropped } = await onVersion(c, body.version, (version) =>
        changeText(deps, id, { ...body, version, read }, by),
      )
      return { draft: answerDraft(c, draft), dropped }
    }),
    serve(drafts.update, async ({ params: { id }, body }, c) => {
      const by = await editorOf(c)
      const change = (version: number) => changeDraft(deps, id, { ...body, version }, by)
      return answerDraft(c, await onVersion(c, body.version, change))
    }),
    serve(drafts.previewRebase, async ({ params: { id } }) =>
      previewMerge(db, await findDraftOr404(db, id)),
    ),
    serve(drafts.rebase, async ({ params: { id }, body }, c) => {
      const by = await editorOf(c)
      const rebase = (version: number) => rebaseDraft(deps, id, { ...body, version }, by)
      return answerDraft(c, await onVersion(c, body.version, rebase))
    }),
  )
}

/** Deletes an open draft. The audit log keeps what it was about. */
async function deleteDraft(
  { db, clock }: DraftDeps,
  id: string,
  version: number,
  by: DraftEditor,
): Promise<void> {
  await db.transaction(async (tx) => {
    const draft = await requireDraft(tx, id, { version }, by)
    const { fileName, meeting, bases, corrections } = draft
    const { reference } = correctedReading(draft).circular
    await deleteDraftRow(tx, id)
    await recordAct(tx, {
      at: clock(),
      person: by.id,
      action: 'delete-draft',
      subject: `drafts/${id}`,
      before: { fileName, reference: reference.text, meeting, bases, corrections },
      after: null,
    })
  })
}

export function driftRoutes({ db }: { readonly db: Database }) {
  return routes(
    serve(drafts.listDrift, async ({ query: { meeting } }, c) => {
      const items = await listOpenDrift(db, meeting)
      if (await mayAlso(c, 'change-draft')) return { items }
      const shown = items.map((one) => ({ ...one, drift: withoutJoining(one.drift) }))
      return { items: shown.filter(({ drift }) => drift.length > 0) }
    }),
  )
}
