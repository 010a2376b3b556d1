// The script of every page. Pages are whole without it; it adds the visitor's own zone at once,
// and keeps what is said about "now" true while a page stays open.

import { browserZone } from './clock.client'

const { zone: shown, zoneSource } = document.documentElement.dataset
const own = browserZone()
const LONGEST_TIMER_MS = 2_147_000_000
let timer: ReturnType<typeof setTimeout> | undefined

if (zoneSource !== 'chosen' && own !== '' && own !== shown) {
  document.cookie = `browser-zone=${encodeURIComponent(own)}; path=/; max-age=31536000; samesite=lax`
  if (document.querySelector('[data-fresh]')) void freshen()
}
waitForChange()
offerReader()

// In development this brings Vite's client along, which loads the page anew after a change.
import.meta.hot?.accept()

/** The reader of letters comes to the one page that has a place for it, once somebody goes there. */
function offerReader(): void {
  const place = document.querySelector<HTMLElement>('[data-live-reader]')
  if (!place) return
  place.hidden = false
  const start = () =>
    void import('./live-reader.client').then(({ startLiveReader }) => {
      startLiveReader(place)
    })
  place.addEventListener('focusin', start, { once: true })
}

/** Fetches the page again and puts the regions that depend on place or time in place of the old. */
async function freshen(): Promise<void> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } }).catch(() => null)
  if (!answer?.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const old of document.querySelectorAll('[data-fresh]')) {
    const fresh = page.getElementById(old.id)
    if (fresh && !old.contains(document.activeElement)) old.replaceWith(fresh)
  }
  waitForChange()
}

/** The server says in how many seconds its words about "now" change next. */
function waitForChange(): void {
  const seconds = Number(
    document.querySelector<HTMLElement>('[data-changes-in]')?.dataset['changesIn'],
  )
  const delay = seconds * 1000 + 1000
  clearTimeout(timer)
  if (seconds > 0 && delay < LONGEST_TIMER_MS) timer = setTimeout(() => void freshen(), delay)
}
