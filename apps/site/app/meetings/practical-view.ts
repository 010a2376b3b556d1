import type { PublishedMeeting } from '@u4ssc/client/meetings'
import { describeLanguages, describeVenue } from '../i18n/describe-meeting'
import { momentIn } from '../times/moment-in'
import type { I18n } from '../i18n/i18n'

/** One subject of the practical information. */
export interface PracticalItem {
  readonly title: string
  readonly sentences: readonly string[]
  readonly links: readonly { readonly words: string; readonly href: string }[]
}

/** @param zone - for the times; UTC if there is none */
export function toPracticalItems(
  i18n: I18n,
  published: PublishedMeeting,
  zone: string | null,
): PracticalItem[] {
  return [
    venueOf(i18n, published),
    joiningOf(i18n, published, zone),
    languagesOf(i18n, published),
    accessOf(i18n, published),
    helpOf(i18n, published),
  ].filter((item) => item !== null)
}

function venueOf(i18n: I18n, { meeting: { venue } }: PublishedMeeting): PracticalItem | null {
  const words = describeVenue(i18n, venue)
  if (venue === null || words === null) return null
  const query = [venue.name, venue.city, venue.country].filter((part) => part !== null).join(', ')
  return {
    title: i18n.t('meeting.place'),
    sentences: [words],
    links: [
      {
        words: i18n.t('meeting.venue-map'),
        href: `https://www.openstreetmap.org/search?${new URLSearchParams({ query })}`,
      },
    ],
  }
}

function joiningOf(
  i18n: I18n,
  { joinableFrom, registersHere, slug }: PublishedMeeting,
  zone: string | null,
): PracticalItem | null {
  if (joinableFrom === null || !registersHere) return null
  return {
    title: i18n.t('meeting.joining-online'),
    sentences: [i18n.t('meeting.joining-online-from', momentIn(i18n, joinableFrom, zone))],
    links: [
      {
        words: i18n.t('registration.open-own'),
        href: i18n.path(`/registration?meeting=${encodeURIComponent(slug)}`),
      },
    ],
  }
}

function languagesOf(i18n: I18n, { meeting }: PublishedMeeting): PracticalItem | null {
  const words = describeLanguages(i18n, meeting.languages)
  if (words === null) return null
  const title = i18n.t('meeting.language', { count: meeting.languages.length })
  return { title, sentences: [words], links: [] }
}

function accessOf(
  i18n: I18n,
  { meeting: { access }, registersHere }: PublishedMeeting,
): PracticalItem | null {
  const services = (access?.services ?? []).map((service) => i18n.t(`register.need-${service}`))
  const requestBy = access?.requestBy ?? null
  const sentences = [
    services.length === 0
      ? null
      : i18n.t('meeting.access-offered', { services: i18n.list(services) }),
    registersHere ? i18n.t('meeting.access-request') : null,
    requestBy === null ? null : i18n.t('register.access-by', { date: i18n.longDate(requestBy) }),
  ].filter((part) => part !== null)
  return sentences.length === 0
    ? null
    : { title: i18n.t('meeting.access-services'), sentences, links: [] }
}

function helpOf(i18n: I18n, { meeting, letter }: PublishedMeeting): PracticalItem | null {
  const contact = meeting.contact ?? letter?.contact ?? null
  const links = [
    contact?.email ? { words: contact.email, href: `mailto:${contact.email}` } : null,
    contact?.telephone
      ? { words: contact.telephone, href: `tel:${contact.telephone.replaceAll(/[^+\d]/g, '')}` }
      : null,
  ].filter((link) => link !== null)
  return links.length === 0 ? null : { title: i18n.t('meeting.help'), sentences: [], links }
}
