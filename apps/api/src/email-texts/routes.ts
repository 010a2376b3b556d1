import type { Context } from 'hono'
import type * as z from 'zod'
import { emailTexts } from '@u4ssc/client/contract'
import type { EmailTextChangeSchema, EmailTextKind } from '@u4ssc/client/emails'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import type { AppEnv } from '../http/app-env'
import { onVersion, setVersion } from '../http/if-match'
import { routes, serve } from '../http/serve'
import type { MailAddresses } from '../mail/index'
import { findLatestRelease, missingMeeting } from '../meetings/index'
import { personOf, requireAlso } from '../permissions/index'
import { changeText } from './change-text'
import { previewText } from './preview-text'
import { listKinds, viewText } from './view-texts'

interface RouteDeps {
  readonly db: Database
  readonly clock: Clock
  readonly addresses: MailAddresses
}

export function emailTextRoutes(deps: RouteDeps) {
  const { db } = deps
  const change = async (
    c: Context<AppEnv>,
    place: { readonly kind: EmailTextKind; readonly slug: string | null },
    body: z.output<typeof EmailTextChangeSchema>,
  ) => {
    const { id: person } = await personOf(c)
    await onVersion(c, body.version, (version) =>
      changeText(deps, { ...place, words: body.words, version, person }),
    )
    return view(c, place.kind, place.slug)
  }
  const view = async (c: Context<AppEnv>, kind: EmailTextKind, slug: string | null) => {
    const text = await viewText(db, kind, slug)
    setVersion(c, text.version)
    return text
  }
  return routes(
    serve(emailTexts.list, async ({ query: { meeting } }) =>
      listKinds(db, await meetingIn(db, meeting)),
    ),
    serve(emailTexts.get, async ({ params: { kind }, query: { meeting } }, c) =>
      view(c, kind, await meetingIn(db, meeting)),
    ),
    serve(emailTexts.update, ({ params: { kind }, body }, c) =>
      change(c, { kind, slug: null }, body),
    ),
    serve(emailTexts.updateForMeeting, async ({ params: { kind, slug }, body }, c) => {
      await meetingIn(db, slug)
      return change(c, { kind, slug }, body)
    }),
    serve(emailTexts.preview, async ({ params: { kind }, body }, c) => {
      if (body.registration !== undefined) await requireAlso(c, 'list-registrations')
      return previewText(deps, kind, body)
    }),
  )
}

/** Returns the slug of a published meeting; null if none is named. */
async function meetingIn(db: Database, slug: string | undefined): Promise<string | null> {
  if (slug === undefined) return null
  if (await findLatestRelease(db, slug)) return slug
  throw await missingMeeting(db, slug)
}
