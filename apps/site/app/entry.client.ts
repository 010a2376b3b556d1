// The script of every page. Pages work without it; it adds the visitor's time zone and updates
// texts that depend on the current time while a page stays open.

import { browserZone } from './clock.client'
import { PARTS_HEADER } from './components/frame/fresh-parts'
import type { LiveReader } from './live-reader/live-reader.client'

const { zone: shown, zoneSource } = document.documentElement.dataset
const own = browserZone()
const LONGEST_TIMER_MS = 2_147_000_000
let timer: ReturnType<typeof setTimeout> | undefined

/** The page as the server sent it, before the script changes it. */
let original = `<!doctype html>${document.documentElement.outerHTML}`

const isElsewhere = zoneSource !== 'chosen' && own !== '' && own !== shown
if (isElsewhere) {
  const secure = location.protocol === 'https:' ? '; secure' : ''
  document.cookie = `browser-zone=${encodeURIComponent(own)}; path=/; max-age=31536000; samesite=lax${secure}`
}
if (isElsewhere && document.querySelector('[data-fresh]')) void freshen()
else keepForLater()
waitForChange()
offerReader()
lightFacts()
offerOrganizations()
offerSharing()
offerEligibility()
hearOfReleases()

// In development, loads the Vite client, which reloads the page after a change.
import.meta.hot?.accept()

/** Connects facts and words of a circular, and offers to quote its paragraphs. */
function lightFacts(): void {
  const place = document.querySelector<HTMLElement>('.reading, [data-reader-result]')
  if (!place) return
  void import('./annotated-letter/letter.client').then(({ startLetter }) => {
    startLetter(place)
  })
}

/** Loads the live reader when its form is first used. */
function offerReader(): void {
  const form = document.querySelector<HTMLFormElement>('[data-live-reader]')
  if (!form) return
  form.querySelector('[data-reader-private]')?.removeAttribute('hidden')
  let reader: Promise<LiveReader> | undefined
  const start = () =>
    (reader ??= import('./live-reader/live-reader.client').then(({ startLiveReader }) =>
      startLiveReader(form),
    ))
  const fail = () => {
    reader = undefined
    const status = document.querySelector('[data-reader-status]')
    if (status) status.textContent = form.dataset['failed'] ?? ''
  }
  for (const first of ['focusin', 'dragenter'])
    form.addEventListener(first, () => void start().catch(fail), { once: true })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const isExample = event.submitter?.hasAttribute('name') === true
    void start().then((one) => {
      if (isExample) one.readExample()
      else one.read()
    }, fail)
  })
}

/** Answers the eligibility question while a registration form is filled in. */
function offerEligibility(): void {
  const place = document.querySelector<HTMLElement>('[data-eligibility]')
  if (!place) return
  void import('./check-eligibility.client').then(({ checkEligibility }) => {
    checkEligibility(place)
  })
}

/** Loads the suggestions of further organizations when their field is first focused. */
function offerOrganizations(): void {
  const list = document.querySelector<HTMLElement>('datalist[data-more]')
  const field = document.querySelector<HTMLInputElement>(`input[list="${list?.id ?? ''}"]`)
  const { more } = list?.dataset ?? {}
  if (!list || !field || more === undefined) return
  const start = () =>
    void import('./suggest-organizations.client').then(({ suggestOrganizations }) => {
      suggestOrganizations(list, field, more)
    })
  field.addEventListener('focus', start, { once: true })
}

/**
 * Listens for new releases and shows one notice that the page is outdated; the page itself stays as
 * it is.
 */
function hearOfReleases(): void {
  const place = document.querySelector<HTMLElement>('[data-stream]')
  const { stream, meeting, release } = place?.dataset ?? {}
  if (!place || stream === undefined) return
  let source: EventSource | undefined
  const listen = () => {
    source = new EventSource(stream)
    const show = () => {
      for (const notice of place.children) notice.removeAttribute('hidden')
      source?.close()
    }
    source.addEventListener('release', ({ data }: MessageEvent<string>) => {
      if (isNewer(data, meeting, Number(release))) show()
    })
    source.addEventListener('withdrawal', ({ data }: MessageEvent<string>) => {
      if (isWithdrawn(data, meeting)) show()
    })
  }
  listen()
  // Closes the connection on a page that is left, so that the browser can restore the page from its
  // cache
  addEventListener('pagehide', () => source?.close())
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) listen()
  })
}

/** Checks for a withdrawal; the reloaded page then shows the reason. */
function isWithdrawn(data: string, meeting: string | undefined): boolean {
  const notice: unknown = JSON.parse(data)
  if (typeof notice !== 'object' || notice === null || !('id' in notice)) return false
  return notice.id === meeting && 'withdrawn' in notice && notice.withdrawn === true
}

function isNewer(data: string, meeting: string | undefined, release: number): boolean {
  const notice: unknown = JSON.parse(data)
  if (typeof notice !== 'object' || notice === null || !('slug' in notice)) return false
  if (notice.slug !== meeting || !('release' in notice)) return false
  const { release: newer } = notice
  return (
    typeof newer === 'object' &&
    newer !== null &&
    'number' in newer &&
    Number(newer.number) > release
  )
}

/** Saves the meeting page, programme or circular that is opened for offline use. */
function keepForLater(): void {
  const place = document.querySelector<HTMLElement>('[data-offline]')
  if (!place || !('serviceWorker' in navigator)) return
  const show = (name: string) =>
    place.querySelector(`[data-say="${name}"]`)?.removeAttribute('hidden')
  if (!navigator.onLine) {
    show('copy')
    return
  }
  void import('./keep-page.client')
    .then(({ keepPage }) => keepPage(original))
    .then(
      () => {
        show('kept')
      },
      () => undefined,
    )
}

/** Fetches the parts that depend on time zone or time, replaces them and saves the page. */
async function freshen(): Promise<void> {
  const headers = { accept: 'text/html', [PARTS_HEADER]: 'fresh' }
  const answer = await fetch(location.href, { headers }).catch(() => null)
  if (answer?.ok) {
    replaceParts(parse(await answer.text()))
    waitForChange()
  }
  keepForLater()
}

function replaceParts(answer: Document): void {
  const page = parse(original)
  for (const part of answer.querySelectorAll('[data-fresh]')) {
    page.getElementById(part.id)?.replaceWith(part.cloneNode(true))
    const old = document.getElementById(part.id)
    if (!old?.contains(document.activeElement)) old?.replaceWith(part)
  }
  original = `<!doctype html>${page.documentElement.outerHTML}`
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html')
}

/** Schedules the next refresh from the number of seconds the server states. */
function waitForChange(): void {
  const marked = document.querySelectorAll<HTMLElement>('[data-changes-in]')
  const seconds = Math.min(...[...marked].map(({ dataset }) => Number(dataset['changesIn'])))
  const delay = seconds * 1000 + 1000
  clearTimeout(timer)
  if (seconds > 0 && delay < LONGEST_TIMER_MS) timer = setTimeout(() => void freshen(), delay)
}

/** Adds the sharing options of the browser: its share sheet and its clipboard. */
function offerSharing(): void {
  const place = document.querySelector<HTMLElement>('[data-share]')
  const done = place?.querySelector<HTMLElement>('[data-done]')
  if (!place || !done) return
  const { title } = document
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  if ('share' in navigator) offer(place, 'share', () => navigator.share({ title, url }))
  // browsers offer no clipboard on a page without TLS
  if ('clipboard' in navigator)
    offer(place, 'copy', async () => {
      await navigator.clipboard.writeText(url)
      done.textContent = done.dataset['done'] ?? ''
    })
}

function offer(place: HTMLElement, name: 'share' | 'copy', act: () => Promise<void>): void {
  const way = place.querySelector<HTMLElement>(`[data-way=${name}]`)
  if (!way) return
  way.hidden = false
  // closing the share sheet or denying access to the clipboard is not an error
  way.addEventListener('click', () => void act().catch(() => undefined))
}
