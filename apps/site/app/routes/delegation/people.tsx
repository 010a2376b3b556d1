import type { OwnDelegation } from '@u4ssc/client/delegations'
import { MODES } from '../../registration/form-notes'
import { useI18n } from '../../i18n/use-i18n'
import type { I18n } from '../../i18n/i18n'

type Delegate = OwnDelegation['people'][number]

interface PeopleProps {
  readonly token: string
  readonly people: readonly Delegate[]
}

/** The people of a delegation and their states; those in review can be approved or declined. */
export function People({ token, people }: PeopleProps) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="people">
      <h2 id="people">{i18n.t('delegation.people')}</h2>
      {people.length === 0 ? (
        <p>{i18n.t('delegation.nobody')}</p>
      ) : (
        <ul className="rows">
          {people.map((delegate) => (
            <li key={delegate.id}>
              <span className="soft">{i18n.t(MODES[delegate.mode])}</span>
              <div>
                <p>
                  <strong>
                    <bdi>{delegate.name}</bdi>
                  </strong>{' '}
                  <bdi>{delegate.email}</bdi>
                </p>
                <p>
                  {stateOf(i18n, delegate)}
                  {delegate.reason !== null && (
                    <>
                      {' '}
                      <bdi>{delegate.reason}</bdi>
                    </>
                  )}
                </p>
                {delegate.state === 'in-review' && (
                  <DecisionButtons token={token} delegate={delegate} />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Describes a state as on the personal page, except where that page says "you". */
function stateOf(i18n: I18n, { state }: Delegate): string {
  if (state === 'confirmed' || state === 'offered') return i18n.t(`delegation.state-${state}`)
  return i18n.t(`registration.state-${state}`)
}

function DecisionButtons({ token, delegate: { id, name } }: { token: string; delegate: Delegate }) {
  const i18n = useI18n()
  return (
    <form method="post" className="fields">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="registration" value={id} />
      <button
        className="button"
        name="act"
        value="approve"
        aria-label={`${i18n.labelled(i18n.t('delegation.approve'))} ${name}`}
      >
        {i18n.t('delegation.approve')}
      </button>
      <label>
        {i18n.t('delegation.reason')}
        <input name="reason" />
      </label>
      <button
        className="button quiet"
        name="act"
        value="refuse"
        aria-label={`${i18n.labelled(i18n.t('delegation.refuse'))} ${name}`}
      >
        {i18n.t('delegation.refuse')}
      </button>
    </form>
  )
}
