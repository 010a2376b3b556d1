import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Rules of axe that depend on colours; the others have the same result in both themes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']
/** An email is shown in a frame without scripts, where axe would wait forever. */
const EMAIL = 'iframe.mail'

/**
 * Returns what axe finds on a page, one line each. The legacy mode checks everything but frames of other
 * sites, which no page has; the other mode opens an empty page each time and takes twice as long.
 */
export async function findViolations(page: Page): Promise<string[]> {
  return readable(await builderOf(page).analyze())
}

/** Like `findViolations`, for the rules that depend on colours: enough after a change of the theme. */
export async function findViolationsOfColour(page: Page): Promise<string[]> {
  return readable(await builderOf(page).withRules(RULES_OF_COLOUR).analyze())
}

/** Like `findViolations`, without them: enough in another language, which has the same colours. */
export async function findViolationsBesidesColour(page: Page): Promise<string[]> {
  return readable(await builderOf(page).disableRules(RULES_OF_COLOUR).analyze())
}

function builderOf(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .exclude(EMAIL)
}

function readable({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
