import type { SiteMessage } from '@u4ssc/messages/site'
import { useWords } from '../../words/use-words'
import { SAMPLE } from './sample'

const PACKAGES = [
  { name: '@u4ssc/domain', install: 'npm i @u4ssc/domain zod', what: 'domain' },
  {
    name: '@u4ssc/documents',
    install: 'npm i @u4ssc/documents @u4ssc/domain zod',
    what: 'documents',
  },
  { name: '@u4ssc/client', install: 'npm i @u4ssc/client @u4ssc/domain zod', what: 'client' },
  { name: '@u4ssc/cli', install: 'npm i -g @u4ssc/cli', what: 'cli' },
] as const

export function Packages() {
  const words = useWords()
  return (
    <section aria-labelledby="packages">
      <h2 id="packages">{words.say('developers.packages')}</h2>
      <dl className="facts packages">
        {PACKAGES.map(({ name, install, what }) => (
          <div key={name}>
            <dt>
              <bdi dir="ltr">{name}</bdi>
            </dt>
            <dd>
              {words.say(`developers.package-${what}`)}
              <Code>{install}</Code>
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft">{words.say('developers.packages-text')}</p>
    </section>
  )
}

export function Sample() {
  const words = useWords()
  return (
    <section className="wide" aria-labelledby="sample">
      <h2 id="sample">{words.say('developers.sample')}</h2>
      <p>{words.say('developers.sample-text')}</p>
      <Code>{SAMPLE.program}</Code>
      <p>{words.labelled(words.say('developers.output'))}</p>
      <Code>{SAMPLE.output}</Code>
    </section>
  )
}

interface Link {
  readonly key: SiteMessage
  readonly href: string
}

export function Api({ links }: { links: readonly Link[] }) {
  const words = useWords()
  return (
    <section aria-labelledby="api">
      <h2 id="api">{words.say('developers.api')}</h2>
      <p>{words.say('developers.api-text')}</p>
      <ul className="bullets">
        {links.map(({ key, href }) => (
          <li key={href}>
            <a href={href}>{words.say(key)}</a>
          </li>
        ))}
      </ul>
      <h3>{words.say('developers.calendar')}</h3>
      <p>{words.say('developers.calendar-text')}</p>
    </section>
  )
}

export function Widget({ markup }: { markup: string }) {
  const words = useWords()
  return (
    <section className="wide" aria-labelledby="widget">
      <h2 id="widget">{words.say('developers.widget')}</h2>
      <p>{words.say('developers.widget-text')}</p>
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
