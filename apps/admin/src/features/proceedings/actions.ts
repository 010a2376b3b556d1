import { useAct } from '../../components/api/use-act'
import { meetingsKey } from '../meetings/queries'
import { proceedingsKey } from './queries'

/** Closes the proceedings with the version that was shown. */
export function useClose(slug: string) {
  return useAct(
    (client, release: number) => client.proceedings.freeze(slug, { release }),
    proceedingsKey,
    meetingsKey,
  )
}

export function useReopen(slug: string) {
  return useAct(
    (client, reason: string) => client.proceedings.reopen(slug, { reason }),
    proceedingsKey,
    meetingsKey,
  )
}
