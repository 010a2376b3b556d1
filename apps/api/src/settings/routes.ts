import { settings } from '@u4ssc/client/contract'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { routes, serve } from '../http/serve'
import { personOf } from '../permissions/index'
import { describeSettings } from './describe-settings'
import type { Setup } from './describe-settings'
import { changeSecretariat, readSecretariat } from './secretariat'

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
