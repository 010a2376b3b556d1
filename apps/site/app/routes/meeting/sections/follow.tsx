import { useI18n } from '../../../i18n/use-i18n'
import type { Feeds } from '../feeds.server'

/** Ways to follow a meeting and to share its page. */
export function Follow({ slug, feeds }: { slug: string; feeds: Feeds }) {
  const i18n = useI18n()
  return (
    <section aria-labelledby="follow" className="follow no-print">
      <h2 id="follow">{i18n.t('meeting.follow')}</h2>
      <p className="soft">{i18n.t('subscribe.lead')}</p>
      <form method="post" action={i18n.path('/follow')}>
        <input type="hidden" name="meeting" value={slug} />
        <label>
          {i18n.t('register.email')}
          <input type="email" name="email" autoComplete="email" required />
        </label>
        <button className="button quiet">{i18n.t('subscribe.send')}</button>
      </form>
      <ul>
        {feeds.calendar !== null && (
          <li>
            <a href={feeds.calendar.subscription}>{i18n.t('subscribe.in-calendar')}</a>
          </li>
        )}
        <li>
          <a href={feeds.atom}>{i18n.t('subscribe.by-feed')}</a>
        </li>
        <li>
          <a href={feeds.archive}>{i18n.t('subscribe.archive')}</a>
        </li>
        <li data-share="">
          <a href={feeds.mail}>{i18n.t('meeting.share-by-email')}</a>
          <Way name="share" label={i18n.t('meeting.share')} />
          <Way name="copy" label={i18n.t('meeting.copy-address')} />{' '}
          <span role="status" className="soft" data-done={i18n.t('meeting.address-copied')} />
        </li>
      </ul>
    </section>
  )
}

/** Shown by the script if the browser supports it. */
function Way({ name, label }: { name: 'share' | 'copy'; label: string }) {
  return (
    <span data-way={name} hidden>
      {' · '}
      <button type="button" className="like-a-link">
        {label}
      </button>
    </span>
  )
}
