import { lightDark } from '@u4ssc/tokens'

/**
 * Script for other websites: replaces each element that names a meeting with a frame. It sets no
 * styles and evaluates no text, so it works under a strict Content Security Policy.
 */
export const embedScript = `(() => {
  const { src } = document.currentScript
  const frames = []
  for (const place of document.querySelectorAll('[data-u4ssc-meeting]')) {
    const { u4sscMeeting, lang, height = '200' } = place.dataset
    const url = new URL('embed/meetings/' + encodeURIComponent(u4sscMeeting), src)
    const language = (lang || document.documentElement.lang).slice(0, 2)
    if (/^(ar|en|es|fr|ru|zh)$/.test(language)) url.searchParams.set('language', language)
    const frame = document.createElement('iframe')
    Object.assign(frame, { title: place.textContent.trim() || u4sscMeeting, loading: 'lazy', width: '100%', height })
    frame.setAttribute('frameborder', '0')
    frame.src = url
    frames.push(frame)
    place.replaceChildren(frame)
  }
  addEventListener('message', ({ source, origin, data }) => {
    const frame = frames.find((one) => one.contentWindow === source)
    const height = data && data.u4sscHeight
    if (frame && origin === new URL(src).origin && height > 0 && height < 2000) frame.height = height
  })
})()
`

/** Script inside the frame: shows times in the visitor's zone and reports the height. */
export const timesScript = `const { lang } = document.documentElement
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
const city = zone.split('/').pop().replaceAll('_', ' ')
// Day before month, and 24 hours, as on the site
const locale = lang === 'en' ? 'en-GB' : lang
const clock = new Intl.DateTimeFormat(locale, {
  dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23',
})
for (const time of document.querySelectorAll('time')) {
  const opens = new Date(time.dateTime)
  const { closes } = time.dataset
  const said = closes ? clock.formatRange(opens, new Date(closes)) : clock.format(opens)
  const own = document.createElement('bdi')
  own.dir = 'ltr'
  own.className = 'zone'
  own.textContent = city
  time.append(said + ' ', own)
  time.hidden = false
}
const tell = () => parent.postMessage({ u4sscHeight: document.documentElement.offsetHeight + 2 }, '*')
new ResizeObserver(tell).observe(document.documentElement)
`

export const embedStyle = `:root { color-scheme: light dark; font: 16px/1.45 system-ui, sans-serif; }
body { margin: 0; padding: 12px 16px; border: 1px solid; border-color: ${lightDark('line')}; overflow-wrap: anywhere; }
h1 { font-size: 1.05rem; margin: 0 0 4px; }
a { color: ${lightDark('accent')}; }
p, ul { margin: 4px 0; padding: 0; list-style: none; }
li { margin: 6px 0; font-variant-numeric: tabular-nums; }
time { display: block; }
.online time, .on-site .there { font-weight: 600; }
time[hidden] { display: none; }
.state, .zone { color: ${lightDark('ink-soft')}; font-weight: 400; }
.zone { font-size: .85em; }
`
