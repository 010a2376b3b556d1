import type { Page } from 'playwright-core'
import type { SitePaths } from './fill-site'
import { BROKEN, WITHDRAWN } from '../open-empty-api'
import { goBy } from '../open-page'

/** A page of the site: name of its picture, address without the language, and what a visitor does there. */
export type Screen = readonly [name: string, path: string, act?: (page: Page) => Promise<void>]

const SIXTH = '/meetings/u4ssc-6'
const LETTER = '/circulars/tsb-circular-352-2021-10-13'

/** Pages and states while registration for the sixth meeting is open. */
export const screensBefore = (paths: SitePaths): Screen[] => [
  ['home', ''],
  ['meetings', '/meetings'],
  ['meetings-calendar', '/meetings?view=calendar&month=2021-12'],
  ['meetings-can-attend', answered('/meetings')],
  ['meetings-calendar-can-attend', answered('/meetings?view=calendar&month=2021-12')],
  ['home-can-attend', answered('')],
  ['attending', '/attending?page=%2Fmeetings'],
  ['meetings-no-match', '/meetings?mode=virtual&year=2023'],
  ['meeting', SIXTH],
  ['meeting-calendar-menu', SIXTH, (page) => page.locator('main .menu summary').click()],
  ['meeting-answer-yes', `${SIXTH}?country=CO&capacity=individual`],
  ['meeting-on-site', `/meetings/${paths.workshop}`],
  ['meeting-bare', `/meetings/${paths.bare}`],
  ['meeting-cancelled', `/meetings/${paths.cancelled}`],
  ['meeting-postponed', `/meetings/${paths.postponed}`],
  ['meeting-withdrawn', `/meetings/${paths.withdrawn}`],
  ['programme', `${SIXTH}/programme`],
  ['programme-none', `/meetings/${paths.bare}/programme`],
  ['speaker-page', `${SIXTH}/speakers/lin`],
  ['updates', `${SIXTH}/updates`],
  ['version', `${SIXTH}/versions/1`],
  ['updates-compared', `${SIXTH}/updates?before=1&after=3`],
  ['participants', `${SIXTH}/participants`],
  ['register', `${SIXTH}/register`],
  ['register-errors', `${SIXTH}/register`, registerEmpty],
  ['register-not-eligible', `${SIXTH}/register`, (page) => register(page, 'PW')],
  ['register-sent', `${SIXTH}/register`, (page) => register(page, 'CO')],
  ['register-waiting-list', `/meetings/${paths.workshop}/register`],
  ['register-invited-only', `/meetings/${paths.bare}/register`],
  ['register-cancelled', `/meetings/${paths.cancelled}/register`],
  ['registration-confirm', `/registration/confirm${paths.unconfirmed}`],
  ['registration', '/registration'],
  ['registration-own', `/registration${paths.own}`],
  ['registration-waiting', `/registration${paths.waiting}`],
  ['registration-change', `/registration/change${paths.own}`],
  ['registration-participants', `/registration/participants${paths.own}`],
  ['registration-bad-link', '/registration?token=none'],
  ['registrations', `/registration${paths.own}`, (page) => rememberThen(page, '/registrations')],
  ['registrations-none', '/registrations'],
  ['invitation', `/invitation${paths.invitation}`],
  ['speaker', `/speaker${paths.speaker}`],
  ['delegation', `/delegation${paths.delegation}`],
  ['follow', '/follow?meeting=u4ssc-6'],
  ['follow-sent', '/follow?meeting=u4ssc-6&sent='],
  ['follow-confirm', `/follow/confirm${paths.subscription}`],
  ['search', '/search'],
  ['search-found', '/search?q=cities'],
  ['search-meetings', '/search?q=U4SSC+meeting'],
  ['search-can-attend', answered('/search?q=U4SSC+meeting')],
  ['search-none', '/search?q=xylophone'],
  ['circulars', '/circulars'],
  ['circulars-no-match', '/circulars?q=nothing-like-this'],
  ['circular', LETTER],
  ['circular-original', `${LETTER}?text=original`],
  ['circular-on-date', `${LETTER}?on=2021-10-13`],
  ['eligibility', '/eligibility?meeting=u4ssc-6'],
  ['eligibility-yes', '/eligibility?meeting=u4ssc-6&country=CO&capacity=individual'],
  ['eligibility-no', '/eligibility?meeting=u4ssc-6&country=PW&capacity=individual'],
  ['eligibility-ask-first', '/eligibility?meeting=u4ssc-6&country=PS&capacity=individual'],
  ['time-zone', '/place'],
  ['library', '/library'],
  ['times', '/times?meeting=u4ssc-6'],
  ['planner', '/times/planner?meeting=u4ssc-6'],
  ['about', '/about'],
  ['developers', '/developers'],
  ['developers-read', '/developers', readExample],
  ['certificates', '/certificates'],
  ['certificates-unknown', '/certificates?code=AAAA-BBBB-CCCC'],
  ['privacy', '/privacy'],
  ['accessibility', '/accessibility'],
  ['not-found', '/no-such-page'],
  ['too-large', '/too-large'],
]

/** While the sixth meeting is in session. */
export const screensInSession = (paths: SitePaths): Screen[] => [
  ['home-in-session', ''],
  ['meeting-in-session', SIXTH],
  ['meeting-in-session-known', `/registration${paths.own}`, (page) => rememberThen(page, SIXTH)],
  [
    'registrations-in-session',
    `/registration${paths.own}`,
    (page) => rememberThen(page, '/registrations'),
  ],
  ['programme-in-session', `${SIXTH}/programme`],
  ['registration-in-session', `/registration${paths.own}`],
  ['register-in-session', `${SIXTH}/register`],
]

/** After the end of the sixth meeting, with a closed record. */
export const screensAfter = (paths: SitePaths): Screen[] => [
  ['home-after', ''],
  ['meeting-after', SIXTH],
  ['programme-after', `${SIXTH}/programme`],
  ['registration-after', `/registration${paths.own}`],
  [
    'registrations-after',
    `/registration${paths.own}`,
    (page) => rememberThen(page, '/registrations'),
  ],
  ['register-after', `${SIXTH}/register`],
]

/** With nothing published. */
export const SCREENS_EMPTY: readonly Screen[] = [
  ['empty-home', ''],
  ['empty-meetings', '/meetings'],
  ['empty-calendar', '/meetings?view=calendar'],
  ['empty-circulars', '/circulars'],
  ['empty-eligibility', '/eligibility'],
  ['empty-times', '/times'],
  ['empty-registration', '/registration'],
  ['error', `/meetings/${BROKEN}`],
  ['withdrawn', `/meetings/${WITHDRAWN}`],
]

/** Without an API. */
export const SCREENS_AWAY: readonly Screen[] = [
  ['away-home', ''],
  ['away-meeting', SIXTH],
]

/** The address that answers "Can I attend?" and leads to a page. */
function answered(page: string): string {
  return `/attending?${new URLSearchParams({ page, country: 'CO', capacity: 'individual' })}`
}

/** Makes the device remember a registration, then opens a page. */
async function rememberThen(page: Page, path: string): Promise<void> {
  await goBy(page, page.locator('form:has([name=act][value=remember]) button'))
  const { origin, pathname } = new URL(page.url())
  await page.goto(`${origin}/${pathname.split('/')[1]}${path}`)
}

const send = (page: Page) => goBy(page, page.locator('main form[method=post] button.button').last())

async function registerEmpty(page: Page): Promise<void> {
  await page.locator('[name=email]').fill('no address')
  await send(page)
}

/** Registers a person from a country, always with another address. */
async function register(page: Page, country: string): Promise<void> {
  await page.locator('[name=email]').fill(`visitor-${crypto.randomUUID()}@example.org`)
  await page.locator('[name=name]').fill('Ana María Ñ.')
  await page.locator('[name=country]').selectOption(country)
  await page.locator('[name=capacity]').selectOption('individual')
  await page.locator('[name=answer-presents][value=no]').check()
  await page.locator('[name=privacyNotice]').check()
  await send(page)
}

async function readExample(page: Page): Promise<void> {
  await page.locator('button[name=example]').click()
  await page.locator('article.letter').waitFor()
}
