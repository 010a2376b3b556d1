import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { directApi } from '../../api.server'
import { now } from '../../clock.server'
import { PhaseMark } from '../../components/phase-mark'
import { byLink } from '../../registration/actions/personal-link.server'
import { findOwnMeeting } from '../../registration/actions/find-own-meeting.server'
import { CARD_GROUPS, toOwnCard } from '../../registration/own-card'
import type { CardGroup, OwnCard } from '../../registration/own-card'
import { rememberedIn } from '../../registration/remembered.server'
import { visitorZoneOf } from '../../times/visitor-zone.server'
import { pageMeta } from '../../i18n/page-meta'
import { useI18n } from '../../i18n/use-i18n'
import { i18nAt, i18nOf } from '../../i18n/i18n'
import type { I18n } from '../../i18n/i18n'

export async function loader({ request }: LoaderFunctionArgs) {
  const i18n = i18nOf(request)
  const { zone } = visitorZoneOf(request)
  const cards = await Promise.all(
    [...rememberedIn(request, now()).values()].map((token) => findCard(i18n, token, zone)),
  )
  const known = cards
    .filter((card) => card !== null)
    .toSorted((a, b) => a.firstDate.localeCompare(b.firstDate))
  const groups = CARD_GROUPS.map((group) => {
    const own = known.filter((card) => card.group === group)
    return { group, cards: group === 'past' ? own.toReversed() : own }
  })
  return { groups: groups.filter(({ cards: own }) => own.length > 0) }
}

/** Returns the registration behind a remembered link; `null` if the link is no longer valid. */
async function findCard(i18n: I18n, token: string, zone: string | null): Promise<OwnCard | null> {
  const own = await byLink(directApi.registrations.own.get(token))
  if (own === null) return null
  return toOwnCard(i18n, own, await findOwnMeeting(i18n, own, zone ?? own.zone), zone)
}

export const meta: MetaFunction = ({ location }) => {
  const i18n = i18nAt(location.pathname)
  return pageMeta(i18n, i18n.t('registration.mine'))
}

const TITLES = {
  today: 'registration.mine-today',
  upcoming: 'meetings.upcoming',
  past: 'meetings.past',
} as const satisfies Record<CardGroup, string>

export default function RegistrationsPage() {
  const i18n = useI18n()
  const { groups } = useLoaderData<typeof loader>()
  return (
    <div className="plain-page">
      <h1>{i18n.t('registration.mine')}</h1>
      {groups.length === 0 ? (
        <p role="status">{i18n.t('registration.mine-none')}</p>
      ) : (
        <p className="lead">{i18n.t('registration.mine-lead')}</p>
      )}
      <div id="own-cards" data-fresh>
        {groups.map(({ group, cards }) => (
          <section key={group} aria-labelledby={group}>
            <h2 id={group}>{i18n.t(TITLES[group])}</h2>
            {cards.map((card) => (
              <Card key={card.slug} card={card} />
            ))}
          </section>
        ))}
      </div>
      {groups.length > 0 && <ThisDevice />}
    </div>
  )
}

function Card({ card }: { card: OwnCard }) {
  const i18n = useI18n()
  const { slug, name, own, meetingPath, phase, stateWords, startsIn, summary, step } = card
  return (
    <article className={`own-card ${card.group}`} aria-labelledby={`own-${slug}`}>
      <div>
        <p className="soft">
          {phase !== null && card.group !== 'upcoming' && <PhaseMark phase={phase} />}{' '}
          {[stateWords, startsIn].filter((part) => part !== null).join(' · ')}
        </p>
        <h3 id={`own-${slug}`}>
          <a href={meetingPath}>
            <bdi>{name}</bdi>
          </a>
        </h3>
        {summary.map((line) => (
          <p key={line} className="soft">
            <bdi>{line}</bdi>
          </p>
        ))}
      </div>
      <div className="step">
        <p className="soft">{i18n.t('registration.next-step')}</p>
        <p>{step.words}</p>
        <p className="actions">
          {step.action !== null && (
            <a className="button" href={step.action.href}>
              {step.action.words}
            </a>
          )}
          <a href={own}>{i18n.t('registration.open-own')}</a>
        </p>
      </div>
    </article>
  )
}

function ThisDevice() {
  const i18n = useI18n()
  return (
    <section aria-labelledby="device" className="no-print">
      <h2 id="device">{i18n.t('registration.device')}</h2>
      <p>
        {i18n.t('registration.mine-missing')}{' '}
        <a href={i18n.path('/registration')}>{i18n.t('registration.resend')}</a>
      </p>
      <p>{i18n.t('registration.forget-everything-text')}</p>
      <form method="post" action={i18n.path('/registration')}>
        <button className="button quiet" name="act" value="forget-everything">
          {i18n.t('registration.forget-everything')}
        </button>
      </form>
    </section>
  )
}
