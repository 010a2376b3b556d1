import type { SiteMessage } from '@u4ssc/messages/site'
import { useI18n } from '../../i18n/use-i18n'
import { PACKAGES } from './packages'
import { SAMPLE } from './sample'

export function Packages() {
  const i18n = useI18n()
  return (
    <section aria-labelledby="packages">
      <h2 id="packages">{i18n.t('developers.packages')}</h2>
      <dl className="facts packages">
        {PACKAGES.map(({ name, install, what }) => (
          <div key={name}>
            <dt>
              <bdi dir="ltr">{name}</bdi>
            </dt>
            <dd>
              {i18n.t(`developers.package-${what}`)}
              <Code>{install}</Code>
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">{i18n.t('developers.packages-text')}</p>
    </section>
  )
}

export function Sample() {
  const i18n = useI18n()
  return (
    <section className="wide" aria-labelledby="sample">
      <h2 id="sample">{i18n.t('developers.sample')}</h2>
      <p>{i18n.t('developers.sample-text')}</p>
      <Code>{SAMPLE.program}</Code>
      <p>{i18n.labelled(i18n.t('developers.output'))}</p>
      <Code>{SAMPLE.output}</Code>
    </section>
  )
}

interface Link {
  readonly key: SiteMessage
  readonly href: string
}

export function Api({ links }: { links: readonly Link[] }) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="api">
      <h2 id="api">{i18n.t('developers.api')}</h2>
      <p>{i18n.t('developers.api-text')}</p>
      <ul className="bullets">
        {links.map(({ key, href }) => (
          <li key={href}>
            <a href={href}>{i18n.t(key)}</a>
          </li>
        ))}
      </ul>
      <h3>{i18n.t('developers.calendar')}</h3>
      <p>{i18n.t('developers.calendar-text')}</p>
    </section>
  )
}

export function Widget({ markup }: { markup: string }) {
  const i18n = useI18n()
  return (
    <section className="wide" aria-labelledby="widget">
      <h2 id="widget">{i18n.t('developers.widget')}</h2>
      <p>{i18n.t('developers.widget-text')}</p>
      <Code>{markup}</Code>
    </section>
  )
}

function Code({ children }: { children: string }) {
  return (
    <pre className="example" dir="ltr">
      <code>{children}</code>
    </pre>
  )
}
