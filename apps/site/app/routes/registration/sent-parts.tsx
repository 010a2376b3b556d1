import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { SentApplication } from '../../registration/actions/sent-application.server'
import { useI18n } from '../../i18n/use-i18n'

interface SentProps {
  readonly token: string
  /** Idempotency key: a confirmation that is sent twice is done once. */
  readonly sheet: string
  readonly sent: SentApplication
}

/** The details to confirm, the Confirm button, and the option for a person who did not register. */
export function SentParts({ token, sheet, sent }: SentProps) {
  const i18n = useI18n()
  return (
    <>
      <p className="lead">
        <a href={sent.meetingPath}>
          <bdi>{sent.title}</bdi>
        </a>
        {sent.summary.map((words) => (
          <Fragment key={words}>
            <br />
            {words}
          </Fragment>
        ))}
      </p>
      <p>{i18n.t('registration.confirm-text')}</p>
      <dl className="facts">
        {sent.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>
              <bdi>{label}</bdi>
            </dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <div className="actions">
        <Act act="confirm" token={token} sheet={sheet}>
          <button className="button">{i18n.t('registration.confirm')}</button>
        </Act>
        <Act act="discard" token={token} sheet={sheet}>
          <button className="button quiet" aria-describedby="not-me">
            {i18n.t('registration.not-me')}
          </button>
        </Act>
      </div>
      <p id="not-me">{i18n.t('registration.not-me-text')}</p>
    </>
  )
}

function Act(props: {
  readonly act: 'confirm' | 'discard'
  readonly token: string
  readonly sheet: string
  readonly children: ReactNode
}) {
  return (
    <form method="post">
      <input type="hidden" name="act" value={props.act} />
      <input type="hidden" name="token" value={props.token} />
      <input type="hidden" name="sheet" value={props.sheet} />
      {props.children}
    </form>
  )
}
