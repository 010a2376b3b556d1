// The script of a circular next to its facts.

/** @param place - contains the circular and its facts; their elements can be replaced */
export function startLetter(place: HTMLElement): void {
  lightFacts(place)
  offerQuotes(place)
}

/**
 * Highlights a fact together with its words in the circular, when the pointer or the keyboard focus
 * is on one of them.
 */
function lightFacts(place: HTMLElement): void {
  const light = ({ target }: Event) => {
    const id = target instanceof Element ? factAt(target) : null
    for (const lit of place.querySelectorAll('.lit')) lit.classList.remove('lit')
    if (id === null) return
    document.getElementById(id)?.classList.add('lit')
    for (const link of place.querySelectorAll(`.letter a[href="#${id}"]`))
      (link.closest('mark, ins') ?? link).classList.add('lit')
  }
  place.addEventListener('pointerover', light)
  place.addEventListener('focusin', light)
  place.addEventListener('pointerleave', light)
}

const TO_FACT = /^#((?:fact|remark)-[\w-]+)$/

/** Returns the anchor of the fact that an element is within, or that it links to. */
function factAt(element: Element): string | null {
  const fact = element.closest('.fact, .remark')
  if (fact) return fact.id
  const words = element.closest('.letter :is(a, mark)')
  const link = words?.matches('a') === true ? words : words?.querySelector('a')
  return TO_FACT.exec(link?.getAttribute('href') ?? '')?.[1] ?? null
}

/** Offers to copy each numbered paragraph of a circular with its reference and address. */
function offerQuotes(place: HTMLElement): void {
  // browsers offer no clipboard on a page without TLS
  if (!('clipboard' in navigator)) return
  for (const button of place.querySelectorAll<HTMLElement>('[data-quote]')) {
    const { quote = '', quoted = '' } = button.dataset
    const paragraph = button.closest<HTMLElement>('.paragraph')
    if (!paragraph) continue
    button.hidden = false
    button.setAttribute('aria-live', 'polite')
    button.addEventListener('click', () => {
      const words = `“${textOf(paragraph)}”\n${quote}\n${addressOf(paragraph)}`
      void navigator.clipboard.writeText(words).then(
        () => {
          button.removeAttribute('aria-label')
          button.textContent = quoted
        },
        () => undefined,
      )
    })
  }
}

/** Returns the text of a paragraph and of its items as corrected, without number and chips. */
function textOf(paragraph: Element): string {
  const items = paragraph.nextElementSibling
  const list =
    items?.tagName === 'UL' ? [...items.children].map((item) => `• ${plainText(item)}`) : []
  return [plainText(paragraph), ...list].join('\n')
}

function plainText(element: Element): string {
  const copy = document.createElement('div')
  copy.append(element.cloneNode(true))
  for (const part of copy.querySelectorAll('del, .number, button, span:has(> .cite)')) part.remove()
  return copy.textContent.replace(/\s+/gu, ' ').trim()
}

function addressOf(paragraph: Element): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  return `${page}#${paragraph.id}`
}
