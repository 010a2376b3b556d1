import { eligibility } from '@u4ssc/client/contract'
import { membershipOf, MEMBERSHIPS_AS_OF, membershipSources } from '@u4ssc/domain/eligibility'
import { wallTimeAt } from '@u4ssc/domain/timezones'
import { countryName } from '@u4ssc/domain/words'
import type { Clock } from '../clock'
import type { Database } from '../db/index'
import { Problem } from '../http/problems'
import { routes, serve } from '../http/serve'
import { findPublishedMeeting } from '../meetings/index'
import { decideWithMemberships } from '../organizations/index'

/** The dates of memberships are those of the seat of ITU. */
const GENEVA = 'Europe/Zurich'

/** Routes to check eligibility on the first day of the meeting, or today if it has no date. */
export function eligibilityRoutes({ db, clock }: { db: Database; clock: Clock }) {
  return routes(
    serve(eligibility.membershipOf, ({ params: { country }, query }) => {
      const { on = wallTimeAt(clock(), GENEVA).date } = query
      const membership = membershipOf(country, { on })
      return {
        ...{ country, name: countryName(country), on, membership },
        ...{ sources: [...membershipSources(membership)], recordsOf: MEMBERSHIPS_AS_OF },
      }
    }),
    serve(eligibility.decide, async ({ body: { meeting: slug, applicant } }) => {
      const published = await findPublishedMeeting(db, slug)
      if (!published)
        throw new Problem(
          'meeting-not-found',
          `There is no published meeting "${slug}". Check the address.`,
        )

      const { participation, schedule } = published.meeting
      const on = schedule.days[0]?.date ?? clock().slice(0, 10)
      return { decision: await decideWithMemberships(db, applicant, participation, on) }
    }),
  )
}
