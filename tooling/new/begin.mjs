import { findBadNames } from '@u4ssc/checks/file-names.mjs'
import { beginDecision } from './begin-decision.mjs'
import { beginFeature } from './begin-feature.mjs'
import { beginPackage, beginTool } from './begin-package.mjs'

/** What may be begun, and how it is asked for. */
export const KINDS = [
  'decision No passkeys yet    a page in docs/decisions, under the next number',
  'package seat-plans          a private package in packages, built and tested',
  'tool count-words            a package in tooling: a program and its test',
  'feature seat-plans          routes, store, table, contract and test of a list in the API',
]

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/**
 * The files that a new piece begins with, and what is left to do by hand; or why not.
 *
 * @typedef {{ readonly files: Readonly<Record<string, string>>, readonly next: readonly string[], readonly refusal: string | null }} Beginning
 *
 * @param {string} kind
 * @param {string} name
 * @param {{ readonly decisions: readonly string[] }} there the files of the decisions so far
 * @returns {Beginning}
 */
export function begin(kind, name, { decisions }) {
  if (name.trim() === '') return refuse('A name is needed.')
  if (kind === 'decision') return { ...beginDecision(name, decisions), refusal: null }

  const way = { package: beginPackage, tool: beginTool, feature: beginFeature }[kind]
  if (way === undefined) return refuse(`There is no kind "${kind}".`)
  if (!NAME.test(name)) return refuse('Names are lower-case words joined by hyphens.')
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
