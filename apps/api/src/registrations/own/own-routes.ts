import { toCalendar } from '@u4ssc/calendar'
import { registrations } from '@u4ssc/client/contract'
import { onVersion, setVersion } from '../../http/if-match'
import { Problem } from '../../http/problems'
import { routes, serve } from '../../http/serve'
import { personalSequence } from '../../mail/index'
import { findLatestRelease } from '../../meetings/index'
import { requireOwn, toOwnRegistration } from '../applications/own-view'
import type { RegistrationDeps } from '../registration-deps'
import { acceptOffer, changeOwn, previewChange, withdrawOwn } from './own-registration'
import { eraseOwn, readOwnData } from './personal-data'

const { own } = registrations

/** Routes for one's own registration, by personal link. */
export function ownRegistrationRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  return routes(
    serve(own.get, async ({ token }, c) => {
      const row = await requireOwn(db, token, clock())
      setVersion(c, row.version)
      return toOwnRegistration(db, row, clock())
    }),
    serve(own.update, async ({ token, body }, c) => {
      const changed = await onVersion(c, body.version, (version) =>
        changeOwn(deps, token, { ...body, version }),
      )
      setVersion(c, changed.version)
      return changed
    }),
    serve(own.preview, ({ token, body }) => previewChange(deps, token, body)),
    serve(own.acceptOffer, ({ token }) => acceptOffer(deps, token)),
    serve(own.cancel, ({ token }) => withdrawOwn(deps, token)),
    serve(own.delete, ({ token }) => eraseOwn(deps, token)),
    serve(own.export, ({ token }) => readOwnData(deps, token)),
    serve(own.openCalendar, async ({ token }, c) => {
      const now = clock()
      const { slug, state, language, version } = await requireOwn(db, token, now)
      const latest = await findLatestRelease(db, slug)
      if (state !== 'confirmed' || !latest)
        throw new Problem(
          'registration-state',
          'Only confirmed registrations have a calendar file.',
        )
      const { meeting } = latest
      const sequence = personalSequence(latest, version, now)
      const file = toCalendar(meeting, { audience: 'registrants', sequence, now, language })
      return c.body(file, 200, { 'content-type': 'text/calendar; charset=utf-8' })
    }),
  )
}
