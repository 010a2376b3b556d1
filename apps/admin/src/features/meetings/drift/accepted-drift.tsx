import { Panel } from '../../../components/panel'
import { useFind } from '../../../components/api/operations'
import { meetings } from '@u4ssc/client/contract'
import { Loaded } from '../../../components/feedback/loaded'
import { isolate } from '../../../components/language/isolate'
import { say } from '../../../components/language/say'
import { DriftSides } from '../../../subjects/issues/drift-sides'

/** Lists the explained differences between the public meeting and its circulars. */
export function AcceptedDrift({ slug, release }: { slug: string; release: number }) {
  return (
    <Loaded query={useFind(meetings.releases.get, slug, release)}>
      {(found) => {
        const drift = found?.drift ?? []
        if (drift.length === 0) return null
        return (
          <Panel title={say('issues.drift-accepted')}>
            {drift.map((one) => (
              <article key={one.pointer} className="reading-issue acknowledged">
                <DriftSides drift={one} />
                <p className="soft">
                  {say('publishing.release-noted', { note: isolate(one.note) })}
                </p>
              </article>
            ))}
          </Panel>
        )
      }}
    </Loaded>
  )
}
