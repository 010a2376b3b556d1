import { nameIn } from './registration/organization-name'

const PAUSE_MS = 250

/** Suggests organizations from the API that match the typed text, if the page offers only some. */
export function suggestOrganizations(list: HTMLElement, field: HTMLInputElement, more: string) {
  let waiting: ReturnType<typeof setTimeout> | undefined
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    const typed = field.value.trim()
    if (typed !== '') waiting = setTimeout(() => void suggest(list, more, typed), PAUSE_MS)
  })
}

async function suggest(list: HTMLElement, more: string, typed: string): Promise<void> {
  const answer = await fetch(`${more}&q=${encodeURIComponent(typed)}`).catch(() => null)
  if (!answer?.ok) return
  const page: unknown = await answer.json().catch(() => null)
  const options = namesIn(page).map((name) =>
    Object.assign(document.createElement('option'), { value: name }),
  )
  // without a match, the options of the page stay
  if (options.length > 0) list.replaceChildren(...options)
}

function namesIn(page: unknown): string[] {
  const items = isObject(page) && Array.isArray(page['items']) ? page['items'] : []
  return items.flatMap((item: unknown) => {
    const names = isObject(item) ? item['names'] : null
    if (!isObject(names)) return []
    const texts = Object.entries(names).flatMap(([language, name]) =>
      typeof name === 'string' ? [[language, name] as const] : [],
    )
    return nameIn(Object.fromEntries(texts), document.documentElement.lang) ?? []
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
