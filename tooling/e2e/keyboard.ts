import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Elements that are interactive by their type or role. */
const ACTS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [role=button], [role=link]'
/** Additional Tab presses, since frames and menus use some. */
const SPARE_PRESSES = 20
/** Asking the page takes longer than a press. */
const PRESSES_BETWEEN_LOOKS = 8

/** Maximum number of Tab presses to an element that is reasonable for keyboard users. */
const MAX_TABS = 60

type Tab = 'Tab' | 'Shift+Tab'

/** Continues with the Tab key, or back with Shift+Tab, until an element has the focus. */
export async function tabTo(page: Page, target: Locator, key: Tab = 'Tab'): Promise<void> {
  await target.waitFor()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let left = MAX_TABS; left > 0 && !(await isThere()); left -= 1)
    await page.keyboard.press(key)
  expect(await isThere()).toBe(true)
}

/** Goes to a link or button with the Tab key and presses Enter. The focus must not be lost. */
export async function pressEnter(page: Page, target: Locator, key: Tab = 'Tab'): Promise<void> {
  await tabTo(page, target, key)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
}

/**
 * Returns the HTML of elements that react to a pointer but cannot be reached with the Tab key. In a group of radio
 * buttons, one is enough, since the arrow keys lead to the others.
 */
export async function findUnreachable(page: Page): Promise<string[]> {
  const count = await page.evaluate(markTargets, ACTS)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    document.addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) target.removeAttribute('data-unreached')
    })
  })
  for (let presses = 0; presses < count + SPARE_PRESSES; presses += PRESSES_BETWEEN_LOOKS) {
    // They are sent in this order
    await Promise.all(
      Array.from({ length: PRESSES_BETWEEN_LOOKS }, () => page.keyboard.press('Tab')),
    )
    if ((await unreached(page).count()) === 0) break
  }
  return unreached(page).evaluateAll((elements) =>
    elements.map((element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 160)),
  )
}

const unreached = (page: Page) => page.locator('[data-unreached]')

/** Marks all elements that react to a pointer. @returns their number */
function markTargets(acts: string): number {
  const reactsToPointer = (element: Element) =>
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
    if (!isAct && !(reactsToPointer(element) && !isWithinAct)) continue
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled'))
      continue
    // targets of scripts and keyboard shortcuts, such as a heading or the facts of a letter
    if (element.getAttribute('tabindex') === '-1') continue
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      const group = `${element.form?.id ?? ''} ${element.name}`
      if (radios.has(group)) continue
      // Tab reaches the checked one of a group
      const choices = element.form?.elements.namedItem(element.name)
      const isOtherChecked = choices instanceof RadioNodeList && choices.value !== ''
      if (isOtherChecked && !element.checked) continue
      radios.add(group)
    }
    element.setAttribute('data-unreached', '')
    count += 1
  }
  return count
}
