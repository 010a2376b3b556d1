import { registrations } from '@u4ssc/client/contract'
import { ATTENDANCE_MODES, RegistrationSettingsSchema } from '@u4ssc/client/registrations'
import type { RegistrationSettings } from '@u4ssc/client/registrations'
import { recordAct } from '../../audit/index'
import { previewChange } from '../../db/index'
import type { Database } from '../../db/index'
import { Problem } from '../../http/problems'
import { routes, serve } from '../../http/serve'
import { findPublishedMeeting } from '../../meetings/index'
import { personOf } from '../../permissions/index'
import type { RegistrationDeps } from '../registration-deps'
import { requireForm } from './open-form'
import { listQuotas } from '../waiting-list/waiting-list-store'
import { countHolders, findSettings, listPlaces, writeSettings } from '../store/settings-store'
import { offerFreePlaces } from '../waiting-list/transition-registration'
import { countOffered, lockPlaces } from '../store/registration-store'
import type { PlacesRow } from '../store/registration-store'

const { settings } = registrations

export function registrationSettingsRoutes(deps: RegistrationDeps) {
  const { db, clock } = deps
  return routes(
    serve(settings.get, async ({ params: { slug } }) => {
      await requireForm(db, slug)
      return readSettings(db, slug)
    }),
    serve(settings.update, async ({ params: { slug }, body }, c) => {
      const { id: person } = await personOf(c)
      return changeSettings(db, slug, body, { at: clock(), person })
    }),
    serve(settings.preview, async ({ params: { slug }, body }, c) => {
      const { id: person } = await personOf(c)
      const act = { at: clock(), person }
      const before = await countOffered(db, slug)
      const offers = await previewChange(db, async (tx) => {
        await changeSettings(tx, slug, body, act)
        return (await countOffered(tx, slug)) - before
      })
      return { offers }
    }),
  )
}

async function changeSettings(
  db: Database,
  slug: string,
  settings: RegistrationSettings,
  { at, person }: { readonly at: string; readonly person: string },
): Promise<RegistrationSettings> {
  return db.transaction(async (tx) => {
    if (!(await findPublishedMeeting(tx, slug)))
      throw new Problem(
        'meeting-not-found',
        `There is no published meeting "${slug}". Check the address.`,
      )
    await refuseFewerThanTaken(tx, await lockPlaces(tx, slug), slug, settings)
    const known = await findSettings(tx, slug)
    const before = known ? await readSettings(tx, slug) : null
    await writeSettings(tx, slug, settings)
    await offerFreePlaces(tx, slug, at)
    const subject = `registration-settings/${slug}`
    const action = 'set-registration-settings'
    await recordAct(tx, { at, person, action, subject, before, after: settings })
    return readSettings(tx, slug)
  })
}

async function refuseFewerThanTaken(
  tx: Database,
  held: readonly PlacesRow[],
  slug: string,
  { places, quotas }: RegistrationSettings,
): Promise<void> {
  const errors = held.flatMap(({ mode, taken }) => {
    const wanted = places[mode]
    if (wanted === null || wanted >= taken) return []
    return [{ pointer: `/places/${mode}`, message: fewer(taken) }]
  })
  for (const [index, quota] of quotas.entries()) {
    const taken = await countHolders(tx, slug, quota)
    if (quota.places < taken)
      errors.push({ pointer: `/quotas/${index}/places`, message: fewer(taken) })
  }
  if (errors.length > 0)
    throw new Problem(
      'places-taken',
      'The number of places cannot be lower than the places already taken.',
      errors,
    )
}

function fewer(taken: number): string {
  return `${taken} places are already taken. Enter at least ${taken}.`
}

async function readSettings(db: Database, slug: string): Promise<RegistrationSettings> {
  const settings = await findSettings(db, slug)
  const held = await listPlaces(db, slug)
  const capacityOf = (mode: PlacesRow['mode']) =>
    held.find((one) => one.mode === mode)?.capacity ?? null
  return RegistrationSettingsSchema.parse({
    ...settings,
    quotas: await listQuotas(db, slug),
    places: { 'on-site': capacityOf('on-site'), online: capacityOf('online') },
    modes: ATTENDANCE_MODES.filter((mode) => held.some((one) => one.mode === mode && one.open)),
  })
}
