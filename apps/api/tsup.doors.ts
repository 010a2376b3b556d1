import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Workspace packages are bundled from source: built packages cannot be tree-shaken well. */
const PACKAGES = resolve('../../packages')
const OF_OURS = /^@u4ssc\/(client|domain)(?:\/(.+))?$/

const DOOR = /^export (?:type )?\{([^}]*)\} from '(\.[^']+)'$/gm
const WHOLE = /^export \* from '(\.[^']+)'$/gm
const IMPORT = /^import \{([^}]*)\} from '((?:\.|@u4ssc\/)[^']+)'$/gm

interface Loading {
  readonly path: string
}
/** The part of esbuild's plugin API that is used here. */
interface Build {
  onResolve(
    options: { filter: RegExp },
    resolve: (asked: Loading) => { path: string } | undefined,
  ): void
  onLoad(
    options: { filter: RegExp },
    load: (asked: Loading) => { contents: string; loader: 'ts' },
  ): void
}

/**
 * Replaces imports from an index file by imports from the file that defines the name. Otherwise
 * esbuild includes everything an index exports in each part that uses one name of it.
 */
export const doors = {
  name: 'doors',
  setup(build: Build): void {
    build.onResolve({ filter: OF_OURS }, ({ path }) => {
      const source = sourceOf(path)
      return source === undefined ? undefined : { path: source }
    })
    build.onLoad({ filter: /\/(apps\/api|packages\/[a-z]+)\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(IMPORT, (_, names: string, from: string) =>
        leadThrough(path, names, from),
      ),
      loader: 'ts',
    }))
  },
}

function leadThrough(importer: string, names: string, from: string): string {
  const file = fileOf(importer, from)
  return namesIn(names)
    .map(({ name, as }) => {
      const found = file === undefined ? undefined : find(file, name)
      const [origin, path] = found ?? [name, from]
      return `import { ${origin} as ${as} } from '${path}'`
    })
    .join(';')
}

/**
 * @returns the file that defines an exported name, and its name there; `undefined` if no index
 *   exports it
 */
function find(file: string, name: string): [string, string] | undefined {
  if (!file.endsWith('/index.ts')) return undefined
  const entry = exportsOf(file).find(({ as }) => as === name)
  if (entry === undefined) return findAmongWhole(file, name)
  const target = fileOf(file, entry.from)
  if (target === undefined) return undefined
  return find(target, entry.name) ?? [entry.name, target]
}

function findAmongWhole(file: string, name: string): [string, string] | undefined {
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(WHOLE)) {
    const target = fileOf(file, from)
    const found = target && find(target, name)
    if (found) return found
  }
  return undefined
}

function exportsOf(file: string) {
  return [...readFileSync(file, 'utf8').matchAll(DOOR)].flatMap(([, names = '', from = '']) =>
    namesIn(names).map((entry) => ({ ...entry, from })),
  )
}

function namesIn(names: string) {
  return names
    .split(',')
    .map((entry) => entry.trim().replace(/^type /, ''))
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [name = entry, as = name] = entry.split(' as ')
      return { name, as }
    })
}

function fileOf(importer: string, from: string): string | undefined {
  if (OF_OURS.test(from)) return sourceOf(from)
  const file = join(dirname(importer), `${from}.ts`)
  return existsSync(file) ? file : undefined
}

function sourceOf(name: string): string | undefined {
  const [, folder = '', part = ''] = OF_OURS.exec(name) ?? []
  const file = join(PACKAGES, folder, 'src', part, 'index.ts')
  return existsSync(file) ? file : undefined
}
