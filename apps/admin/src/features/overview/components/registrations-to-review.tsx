import { LinkBase } from 'react-admin'
import { Loaded } from '../../../components/feedback/loaded'
import { say } from '../../../components/language/say'
import { useFigures } from '../queries'

/** Counts the registrations that await a decision. */
export function RegistrationsToReview() {
  return (
    <section>
      <h3>{say('layout.nav-registrations')}</h3>
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
  )
}
