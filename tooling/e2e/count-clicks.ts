import type { Page } from 'playwright-core'

/** Counts the clicks on a page from now on, also those of the keyboard on buttons and links. */
export async function countClicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const isCounting = document.body.dataset['clicks'] !== undefined
    document.body.dataset['clicks'] = '0'
    if (isCounting) return
    addEventListener(
      'click',
      ({ target }) => {
        // A click on a label makes a second one on its field
        if (target instanceof HTMLInputElement && target.type !== 'submit') return
        document.body.dataset['clicks'] = String(Number(document.body.dataset['clicks']) + 1)
      },
      true,
    )
  })
}

export function clicksOn(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.body.dataset['clicks']))
}
