import type { AdminMessage } from '@u4ssc/messages/admin'
import type { Locator, Page } from 'playwright-core'
import { MEETING } from './people'

/** Returns a text of the dashboard in the language of the picture. */
type Say = (key: AdminMessage, values?: Readonly<Record<string, string>>) => string

/** A screen of the dashboard: its name, its address, and what opens further content on it. */
export type Screen = readonly [
  name: string,
  hash: string,
  open?: (page: Page, say: Say) => Promise<void>,
]

const meeting = (part: string) => `/meetings/${MEETING}/${part}`

/** Screens of a new platform. */
export const EMPTY: readonly Screen[] = [
  ['empty-home', '/'],
  ['empty-circulars', '/circulars'],
  ['empty-meetings', '/meetings'],
  ['empty-registrations', '/registrations'],
  ['empty-notices', '/notices'],
  ['empty-decisions', '/decisions'],
  ['empty-messages', '/messages'],
  ['empty-subscribers', '/subscribers'],
  ['empty-organizations', '/organizations'],
  ['empty-people', '/people'],
  ['empty-keys', '/keys'],
  ['empty-webhooks', '/webhooks'],
  ['empty-secretariat', '/secretariat'],
  ['empty-audit', '/audit'],
  ['empty-overview', `/meetings/${MEETING}`],
  ...[
    ...['programme', 'speakers', 'documents', 'outcomes', 'participants', 'opening', 'delegations'],
    ...[
      'invitations',
      'visa-letters',
      'certificates',
      'notices',
      'outbox',
      'check-in',
      'record',
      'joining',
      'translations',
    ],
  ].map((part): Screen => [`empty-${part}`, meeting(part)]),
]

/** Screens for a reader, whose role does not include some. */
export const DENIED: readonly Screen[] = [
  ['reader-home', '/'],
  ['reader-meeting', `/meetings/${MEETING}`],
  ['reader-details', meeting('details')],
  ['denied', '/people'],
]

/** Content without a separate address: dialogs, panels, menus and errors. */
export const OPENED: readonly Screen[] = [
  ['not-found', '/no-such-page'],
  ['meeting-not-found', '/meetings/no-such-meeting'],
  ['circulars-published', '/circulars?view=published'],
  ['circulars-reviewed', '/circulars?view=reviewed'],
  ['palette', '/', (page) => pressKeys(page, 'Control+K')],
  ['shortcuts', '/account', (page) => pressKeys(page, '?')],
  ['account-menu', '/', openAccount],
  ['menu', '/', (page) => pressOnPhone(page, '.top button')],
  ['second-menu', `/meetings/${MEETING}`, (page) => pressOnPhone(page, 'button.here')],
  ['meetings-more', '/meetings', (page, say) => button(page, say('action.showMore'))],
  ['meetings-none-found', '/meetings?q=nothing'],
  ['meeting-more', `/meetings/${MEETING}`, openMore],
  ['withdraw', `/meetings/${MEETING}`, (page, say) => moreItem(page, say('withdraw.open-meeting'))],
  ['meeting-figures', `/meetings/${MEETING}`, openDetails],
  ['download-lists', meeting('participants'), (page) => press(dialogButtons(page).first())],
  [
    'add-participant',
    meeting('participants'),
    (page, say) => button(page, say('registration-detail.add')),
  ],
  ['participant', meeting('participants'), openPanel],
  ['participant-edit', meeting('participants'), openEditor],
  [
    'decline',
    `${meeting('participants')}?state=in-review`,
    async (page, say) => {
      await openPanel(page)
      await press(page.getByRole('complementary').getByText(say('registrations.decision-refuse')))
    },
  ],
  ['waiting-list', `${meeting('participants')}?state=waiting`],
  ['participants-columns', meeting('participants'), openDetails],
  [
    'participants-sorted',
    `${meeting('participants')}?sort=place&columns=organization,country,place,delegation,attended`,
  ],
  [
    'write-to-people',
    `${meeting('participants')}?state=confirmed`,
    async (page) => {
      await page.locator('tbody input[type=checkbox]').first().check()
      await press(page.locator('.bulk button[aria-haspopup=dialog]'))
    },
  ],
  ['new-question', meeting('form'), (page, say) => button(page, say('registration-form.add'))],
  [
    'form-error',
    meeting('form'),
    async (page, say) => {
      await button(page, say('registration-form.add'))
      await button(page, say('action.save'))
    },
  ],
  ['message', '/messages', openPanel],
  ['message-failed', '/messages?state=failed', openPanel],
  ['programme-list', meeting('programme'), (page, say) => button(page, say('programme.view-list'))],
  [
    'session',
    meeting('programme'),
    async (page, say) => {
      await button(page, say('programme.view-list'))
      await press(page.locator('tbody [aria-haspopup=menu]').first())
      await press(page.getByRole('menuitem').first())
    },
  ],
  [
    'move-day',
    meeting('programme'),
    (page, say) => press(page.getByText(say('programme.moveDay')).first()),
  ],
  ['programme-import', meeting('programme'), openDetails],
  ['details-open', meeting('details'), openDetails],
  ['write-from-meeting', `/circulars/write?from=${MEETING}`, openDetails],
  ['new-meeting-from', `/meetings/new?from=${MEETING}`],
  ['audit-details', '/audit', (page) => press(page.locator('tbody summary').first())],
  [
    'person-edit',
    '/people',
    (page) => press(page.locator('tbody').first().locator('button').last()),
  ],
  ['away', '/meetings', goAway],
]

async function press(place: Locator): Promise<void> {
  await place.click()
}

const button = (page: Page, name: string) =>
  press(page.getByRole('button', { name, exact: true }).first())

const dialogButtons = (page: Page) => page.locator('main button[aria-haspopup=dialog]')

async function pressKeys(page: Page, keys: string): Promise<void> {
  await page.keyboard.press(keys)
  await page.getByRole('dialog').waitFor()
}

/** Opens a menu that only a phone has. */
async function pressOnPhone(page: Page, selector: string): Promise<void> {
  const opener = page.locator(selector)
  if (await opener.isVisible()) await opener.click()
}

async function openAccount(page: Page): Promise<void> {
  await pressOnPhone(page, '.top button')
  await press(page.locator('.rail [aria-haspopup=dialog]').last())
}

export async function openMore(page: Page): Promise<void> {
  await press(page.locator('main [aria-haspopup=menu]').first())
  await page.getByRole('menu').waitFor()
}

async function moreItem(page: Page, name: string): Promise<void> {
  await openMore(page)
  await press(page.getByRole('menuitem', { name }))
}

async function openPanel(page: Page): Promise<void> {
  await press(page.locator('tbody th button').first())
  await page.getByRole('complementary').waitFor()
}

async function openEditor(page: Page): Promise<void> {
  await openPanel(page)
  await press(page.getByRole('complementary').locator('[aria-haspopup=dialog]').first())
  await page.getByRole('dialog').waitFor()
}

async function openDetails(page: Page): Promise<void> {
  for (const summary of await page.locator('main details:not([open]) > summary').all())
    if (await summary.isVisible()) await summary.click()
}

/** Loads the data of a page again while the API cannot be reached. */
async function goAway(page: Page): Promise<void> {
  const isData = (url: URL) => url.pathname.startsWith('/v1/')
  await page.route(isData, (route) => route.abort())
  await page.reload()
  await page.getByRole('alert').first().waitFor()
  await page.unroute(isData)
}
