const PNPM = 'npx --yes pnpm@10.34.8 install'

/** @param {string} name */
export function beginPackage(name) {
  const folder = `packages/${name}`
  const manifest = {
    ...headOf(name),
    sideEffects: false,
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    scripts: {
      build: 'tsup',
      declarations: 'tsup --dts-only',
      types: 'tsc',
      test: 'vitest run',
    },
    devDependencies: {
      '@types/node': 'catalog:',
      '@u4ssc/tsconfig': 'workspace:*',
      tsup: 'catalog:',
      typescript: 'catalog:',
      vitest: 'catalog:',
    },
  }
  return {
    files: {
      [`${folder}/package.json`]: jsonOf(manifest),
      [`${folder}/tsconfig.json`]: `{
  "extends": "@u4ssc/tsconfig/base.json",
  "compilerOptions": { "types": ["node"] },
  "include": ["src", "*.ts"]
}
`,
      [`${folder}/tsup.config.ts`]: `import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2022',
  clean: true,
})
`,
      [`${folder}/vitest.config.ts`]: `import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { include: ['src/**/*.test.ts'] } })
`,
      [`${folder}/src/index.ts`]: `export { ${functionOf(name)} } from './${name}'\n`,
      [`${folder}/src/${name}.ts`]: `/** What it gives, and the case a reader would get wrong. */
export function ${functionOf(name)}(given: string): string {
  return given
}
`,
      [`${folder}/src/${name}.test.ts`]: testOf(name, `./${name}`),
    },
    next: [
      `${PNPM}, then npx turbo run build declarations --filter=@u4ssc/${name}`,
      'describe its purpose in package.json',
      'add it to the layout table of README.md, and to docs/architecture.md if others can import it',
    ],
  }
}

/** @param {string} name */
export function beginTool(name) {
  const folder = `tooling/${name}`
  const manifest = {
    ...headOf(name),
    scripts: { types: 'tsc', test: 'vitest run' },
    devDependencies: {
      '@types/node': 'catalog:',
      '@u4ssc/tsconfig': 'workspace:*',
      typescript: 'catalog:',
      vitest: 'catalog:',
    },
  }
  return {
    files: {
      [`${folder}/package.json`]: jsonOf(manifest),
      [`${folder}/tsconfig.json`]: `{
  "extends": "@u4ssc/tsconfig/modules.json",
  "include": ["*.mjs"]
}
`,
      [`${folder}/${name}.mjs`]: `/**
 * Returns …, and the case that a reader would get wrong.
 *
 * @param {string} given
 */
export function ${functionOf(name)}(given) {
  return given
}
`,
      [`${folder}/${name}.test.mjs`]: testOf(name, `./${name}.mjs`),
    },
    next: [PNPM, 'describe its purpose in package.json', 'add a script to the root package.json'],
  }
}

/** @param {string} name */
function headOf(name) {
  return {
    ...{ name: `@u4ssc/${name}`, version: '0.0.0', private: true },
    ...{ description: 'Purpose', license: 'MIT', type: 'module' },
  }
}

/** @param {unknown} value */
function jsonOf(value) {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** @param {string} name */
function functionOf(name) {
  return name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
}

/**
 * @param {string} name
 * @param {string} from
 */
function testOf(name, from) {
  return `import { expect, it } from 'vitest'
import { ${functionOf(name)} } from '${from}'

it('returns its input', () => {
  expect(${functionOf(name)}('so')).toBe('so')
})
`
}
