import type { LoaderFunctionArgs } from '@remix-run/node'
import { answered, api, found } from '../../api.server'
import { now } from '../../clock.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { i18nOf } from '../../i18n/i18n'
import { toProgrammeView } from '../../programme/programme-view'

/** Loads the programme for the zone and the selection in the address. */
export async function loadProgramme({ params, request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const published = found(await answered(api.meetings.get(params['slug'] ?? '')))
  const visitor = visitorZoneOf(request)
  const chosen = new URL(request.url).searchParams.getAll('session')
  const programme = toProgrammeView(i18n, published, { zone: visitor.zone, now: now(), chosen })
  return { i18n, published, visitor, programme }
}
