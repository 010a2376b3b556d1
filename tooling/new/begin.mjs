import { findBadNames } from '@u4ssc/checks/file-names.mjs'
import { beginDecision } from './begin-decision.mjs'
import { beginFeature } from './begin-feature.mjs'
import { beginPackage, beginTool } from './begin-package.mjs'

/** The kinds, with the command for each. */
export const KINDS = [
  'decision No passkeys yet    a page in docs/decisions, with the next number',
  'package seat-plans          a private package in packages, built and tested',
  'tool count-words            a package in tooling: a program and its test',
  'feature seat-plans          routes, store, table, contract and test of a list in the API',
]

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/**
 * Returns the first files of a new piece and the remaining manual steps, or the reason of a refusal.
 *
 * @typedef {{ readonly files: Readonly<Record<string, string>>, readonly next: readonly string[], readonly refusal: string | null }} Beginning
 *
 * @param {string} kind
 * @param {string} name
 * @param {{ readonly decisions: readonly string[] }} there - existing decision files
 * @returns {Beginning}
 */
export function begin(kind, name, { decisions }) {
  if (name.trim() === '') return refuse('Enter a name.')
  if (kind === 'decision') return { ...beginDecision(name, decisions), refusal: null }

  const way = { package: beginPackage, tool: beginTool, feature: beginFeature }[kind]
  if (way === undefined) return refuse(`Unknown kind "${kind}".`)
  if (!NAME.test(name)) return refuse('Use lower-case words joined by hyphens as a name.')
  const [bad] = findBadNames([`tooling/${name}/${name}.mjs`])
  if (bad !== undefined) return refuse(bad)
  return { ...way(name), refusal: null }
}

/**
 * @param {string} refusal
 * @returns {Beginning}
 */
function refuse(refusal) {
  return { files: {}, next: [], refusal }
}
