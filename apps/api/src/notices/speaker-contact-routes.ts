import { speakers } from '@u4ssc/client/contract'
import type { SpeakerContacts } from '@u4ssc/client/speakers'
import { recordAct } from '../audit/index'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import { requireMeeting } from './change-notice'
import type { NoticeDeps } from './change-notice'
import { listSpeakerContacts, setSpeakerContacts } from './speaker-contact-store'

export function speakerContactRoutes(deps: NoticeDeps) {
  const { db } = deps
  return routes(
    serve(speakers.contacts.get, async ({ params: { slug } }) => {
      await requireMeeting(db, slug)
      return { items: await listSpeakerContacts(db, slug) }
    }),
    serve(speakers.contacts.update, async ({ params: { slug }, body: { items } }, c) => {
      const { id: person } = await personOf(c)
      await replaceContacts(deps, { slug, items, person })
      return { items: await listSpeakerContacts(db, slug) }
    }),
  )
}

async function replaceContacts(
  { db, clock }: NoticeDeps,
  { slug, items, person }: SpeakerContacts & { readonly slug: string; readonly person: string },
): Promise<void> {
  const { speakers: known } = await requireMeeting(db, slug)
  const ids = new Set(known.map(({ id }) => id))
  const message = 'The meeting has no such speaker'
  const strangers = items.flatMap(({ speaker }, index) =>
    ids.has(speaker) ? [] : [{ pointer: `/items/${index}/speaker`, message }],
  )
  if (strangers.length > 0) throw new Problem('invalid-request', message, strangers)
  await db.transaction(async (tx) => {
    await setSpeakerContacts(tx, slug, items)
    await recordAct(tx, {
      at: clock(),
      person,
      action: 'set-speaker-contacts',
      subject: `meetings/${slug}`,
      before: null,
      after: { speakers: items.map(({ speaker }) => speaker) },
    })
  })
}
