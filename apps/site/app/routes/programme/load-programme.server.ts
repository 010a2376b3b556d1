import type { LoaderFunctionArgs } from '@remix-run/node'
import { answered, api, found } from '../../api.server'
import { now } from '../../clock.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { wordsOf } from '../../words/words'
import { toProgrammeView } from '../../programme/programme-view'

/** The programme that an address names, for the zone and the selection that it states. */
export async function loadProgramme({ params, request }: LoaderFunctionArgs) {
  const words = wordsOf(request)
  const published = found(await answered(api.findMeeting(params['slug'] ?? '')))
  const visitor = visitorZoneOf(request)
  const chosen = new URL(request.url).searchParams.getAll('session')
  const programme = toProgrammeView(words, published, { zone: visitor.zone, now: now(), chosen })
  return { words, published, visitor, programme }
}
