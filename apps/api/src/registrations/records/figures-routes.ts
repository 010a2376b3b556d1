import { registrations } from '@u4ssc/client/contract'
import type { Database } from '../../db/index'
import { routes, serve } from '../../http/serve'
import { countFigures } from './count-figures'

export function figuresRoutes({ db }: { readonly db: Database }) {
  return routes(serve(registrations.count, ({ query: { meeting } }) => countFigures(db, meeting)))
}
