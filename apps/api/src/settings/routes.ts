import { settings } from '@u4ssc/client/contract'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import { describeSettings } from './describe-settings'
import type { Setup } from './describe-settings'
import { changeSecretariat, readSecretariat } from './secretariat'
import { Problem } from '../http/problems'
import { answerFile } from '../uploads/index'
import { changeLogo, deleteLogo, openLogo, readLogo } from './logo'
import type { LogoDeps } from './logo'

interface SettingsDeps {
  readonly db: Database
  readonly clock: Clock
  readonly setup: Setup
}

export function settingsRoutes(deps: SettingsDeps) {
  const { db, setup } = deps
  return routes(
    serve(settings.get, () => describeSettings(db, setup)),
    serve(settings.getSecretariat, () => readSecretariat(db)),
    serve(settings.setSecretariat, async ({ body }, c) =>
      changeSecretariat(deps, body, (await personOf(c)).id),
    ),
  )
}

/** Routes for the logo of the letterhead. */
export function logoRoutes(deps: LogoDeps) {
  return routes(
    serve(settings.getLogo, () => readLogo(deps.db)),
    serve(settings.openLogo, async () => {
      const file = await openLogo(deps)
      if (!file) throw new Problem('document-not-found', 'There is no logo.')
      return answerFile(file)
    }),
    serve(settings.setLogo, async ({ query, body }, c) => {
      const { id } = await personOf(c)
      const content = new Uint8Array(await body.arrayBuffer())
      return changeLogo(deps, { ...query, content }, id)
    }),
    serve(settings.deleteLogo, async (_, c) => deleteLogo(deps, (await personOf(c)).id)),
  )
}
