import type { Page } from 'playwright-core'

/** What the browser itself, or a role, makes a thing to act with. */
const ACTS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [role=button], [role=link]'
/** More presses than there are things, where a frame or a menu takes some of its own. */
const SPARE_PRESSES = 20

/**
 * What of a page can be acted with by pointer and is not come to by the Tab key, each by what it is.
 * Of a group of radio buttons the arrows lead from one to the others.
 */
export async function beyondKeyboard(page: Page): Promise<string[]> {
  const count = await page.evaluate(markTargets, ACTS)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  for (let press = 0; press < count + SPARE_PRESSES; press += 1) {
    await page.keyboard.press('Tab')
    const left = await page.evaluate(() => {
      document.activeElement?.removeAttribute('data-beyond')
      return document.querySelectorAll('[data-beyond]').length
    })
    if (left === 0) break
  }
  return page
    .locator('[data-beyond]')
    .evaluateAll((elements) =>
      elements.map((element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160)),
    )
}

/** Marks all that answers to a pointer. @returns how many there are */
function markTargets(acts: string): number {
  const answersToPointer = (element: Element) =>
    Object.entries(element).some(
      ([key, props]) =>
        key.startsWith('__reactProps') &&
        typeof props === 'object' &&
        props !== null &&
        'onClick' in props,
    )
  const radios = new Set<string>()
  let count = 0
  for (const element of document.body.querySelectorAll('*')) {
    const isAct = element.matches(acts)
    const isWithinAct = element.parentElement?.closest(acts) !== null
    if (!isAct && !(answersToPointer(element) && !isWithinAct)) continue
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled'))
      continue
    // where scripts or keys of the page move the focus to: a heading, the facts of a letter
    if (element.getAttribute('tabindex') === '-1') continue
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const group = `${element.form?.id ?? ''} ${element.name}`
      if (radios.has(group)) continue
      radios.add(group)
    }
    element.setAttribute('data-beyond', '')
    count += 1
  }
  return count
}
