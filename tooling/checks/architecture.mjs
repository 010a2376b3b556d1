import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Graphviz } from '@hpcc-js/wasm-graphviz'
import * as z from 'zod'

/** The diagram in docs/architecture.md. */
export const PICTURE = 'docs/pictures/architecture.svg'

/** @typedef {{ readonly name: string, readonly folder: string, readonly isApp: boolean, readonly uses: readonly string[] }} Part */

const OURS = '@u4ssc/'
const ManifestSchema = z.object({
  name: z.string().startsWith(OURS),
  dependencies: z.record(z.string(), z.string()).default({}),
})
/** Libraries that connect to external systems, with the label of the system. */
const OUTSIDE = /** @type {const} */ ({
  pg: 'PostgreSQL,\nembedded or a server',
  nodemailer: 'mail server',
})
const API = 'api'
const CLIENT = 'client'

/**
 * Returns the apps and packages with the packages that their manifests list.
 *
 * @param {string} root - of the repository
 * @returns {Part[]}
 */
export function readParts(root) {
  return ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(root, group))
      .sort()
      .filter((folder) => existsSync(join(root, group, folder, 'package.json')))
      .map((folder) => {
        const path = join(root, group, folder, 'package.json')
        const { name, dependencies } = ManifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
        const uses = Object.keys(dependencies).map((used) => used.replace(OURS, ''))
        const isApp = group === 'apps'
        return { name: name.replace(OURS, ''), folder: `${group}/${folder}`, isApp, uses }
      }),
  )
}

/**
 * Returns the diagram: direct imports, without those that follow from others, and calls at run time.
 *
 * @param {readonly Part[]} parts
 * @returns {Promise<string>} SVG
 */
export async function drawArchitecture(parts) {
  const graphviz = await Graphviz.load()
  return graphviz.dot(toDot(parts))
}

/** @param {readonly Part[]} parts */
function toDot(parts) {
  const nodes = parts.map(({ name, folder, isApp }) => {
    const look = isApp ? 'fillcolor="#00558c", fontcolor="#ffffff"' : 'fillcolor="#edf4f9"'
    return `"${name}" [label="${folder}", ${look}]`
  })
  const imports = parts.flatMap(({ name, uses }) =>
    nearest(parts, uses).map((used) => `"${name}" -> "${used}"`),
  )
  const calls = parts
    .filter(({ name, isApp, uses }) => isApp && name !== API && uses.includes(CLIENT))
    .map(({ name }) => `"${name}" -> "${API}" [${CALL}, label=" HTTP"]`)
  const outside = parts.flatMap(({ name, uses }) =>
    Object.entries(OUTSIDE)
      .filter(([library]) => uses.includes(library))
      .map(([, system]) => `"${name}" -> "${system}" [${CALL}]\n"${system}" [${SYSTEM}]`),
  )
  const lines = [...nodes, ...imports, ...calls, ...outside]
  return `digraph { ${LOOK}\n${lines.join('\n')} }`
}

const FONT = 'fontname="Segoe UI,Helvetica,Arial,sans-serif", fontsize=13'
const LOOK = `rankdir=TB; bgcolor="#ffffff"; nodesep=0.5; ranksep=0.7; pad=0.3;
node [shape=box, style="filled,rounded", color="#00558c", fontcolor="#1a2530", ${FONT}, height=0.5, margin="0.25,0.1"]
edge [color="#1a2530", fontcolor="#1a2530", ${FONT}, arrowsize=0.8]`
const CALL = 'style=dashed, constraint=true'
const SYSTEM = 'shape=cylinder, style=filled, fillcolor="#ffffff"'

/**
 * Returns the used packages that no other used package also uses.
 *
 * @param {readonly Part[]} parts
 * @param {readonly string[]} uses
 */
function nearest(parts, uses) {
  const ours = uses.filter((used) => parts.some(({ name }) => name === used))
  const further = new Set(ours.flatMap((used) => [...reach(parts, used)]))
  return ours.filter((used) => !further.has(used))
}

/**
 * Returns everything that a part uses, directly or not.
 *
 * @param {readonly Part[]} parts
 * @param {string} name
 * @returns {Set<string>}
 */
function reach(parts, name) {
  const uses = parts.find((part) => part.name === name)?.uses ?? []
  return new Set(uses.flatMap((used) => [used, ...reach(parts, used)]))
}
