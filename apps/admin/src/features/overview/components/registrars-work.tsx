import { LinkBase } from 'react-admin'
import { Loaded } from '../../../components/loaded'
import { say } from '../../../components/say'
import { useFailedMails, useFigures } from '../queries'

/** Registrations to decide on, and mails that could not be sent. */
export function RegistrarsWork() {
  return (
    <>
      <section>
        <h3>{say('nav.registrations')}</h3>
        <Loaded query={useFigures(undefined)}>
          {({ states }) => {
            const count = states.find(({ key }) => key === 'in-review')?.people ?? 0
            if (count === 0) return <p className="soft">{say('overview.nothing')}</p>
            return (
              <LinkBase to="/registrations?state=in-review">
                {say('overview.inReview', { count })}
              </LinkBase>
            )
          }}
        </Loaded>
      </section>
      <section>
        <h3>{say('nav.messages')}</h3>
        <Loaded query={useFailedMails()}>
          {({ items, nextCursor }) =>
            items.length === 0 ? (
              <p className="soft">{say('overview.nothing')}</p>
            ) : (
              <LinkBase to="/messages?state=failed">
                {say(nextCursor === null ? 'overview.failed' : 'overview.failedMore', {
                  count: items.length,
                })}
              </LinkBase>
            )
          }
        </Loaded>
      </section>
    </>
  )
}
