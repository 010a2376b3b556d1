import { Link } from '../../../components/link'
import { useRead } from '../../../components/api/operations'
import { drafts } from '@u4ssc/client/contract'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { useMeetingName } from '../../../subjects/registrations/queries'
import { DriftSides } from '../../../subjects/issues/drift-sides'

/** Lists the unexplained differences between open drafts and their circulars. */
export function OpenDrift({ meeting }: { meeting?: string | undefined }) {
  const nameOfMeeting = useMeetingName()
  return (
    <Loaded query={useRead(drafts.listDrift, meeting === undefined ? {} : { meeting })}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="soft">{say('issues.drift-none')}</p>
        ) : (
          <ul className="plain">
            {items.map(({ draft, slug, position, reference, drift }) => (
              <li key={`${draft} ${position}`}>
                <Link to={`/publish/${draft}`}>{reference ?? nameOfMeeting(slug)}</Link>{' '}
                <span className="caution">{say('issues.drift-of', { count: drift.length })}</span>
                {drift.map((one) => (
                  <DriftSides key={one.pointer} drift={one} />
                ))}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}
