import { fileURLToPath } from 'node:url'
import regexp from 'eslint-plugin-regexp'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { ownRules } from './own-rules.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const TYPESCRIPT = ['**/*.ts', '**/*.tsx']
const TESTS = ['**/*.test.ts', '**/*.test.tsx', '**/test/**']
const CONFIGURATION = ['**/*.config.ts', '**/*.config.mjs']

// Phrases that the writing style rules out in comments; `npm run words` reports single words
const PHRASES = [
  'as it stands',
  'as they stand',
  'at once',
  'look for',
  'looks for',
  'of its own',
  'of their own',
  'take back',
  'takes back',
  'taken back',
  'take in',
  'takes in',
  'taken in',
]

// The only files that read a clock or format a date
const CLOCK_FILES = [
  'packages/domain/src/timezones/is-zone.ts',
  'packages/domain/src/utc.ts',
  'packages/domain/src/words/format-date.ts',
  // A spreadsheet library takes only a `Date`, made from a wall-clock time and no clock
  'packages/documents/src/writing/lists/list-to-xlsx.ts',
  'packages/server/src/{cached-response,security}.ts',
  'apps/*/{src,app}/clock*.ts',
  'apps/api/src/db/instant.ts',
  'apps/site/app/i18n/dates.ts',
]
const ENVIRONMENT_FILES = [
  'apps/api/src/env.ts',
  'apps/site/app/env.server.ts',
  'packages/cli/src/env.ts',
]
// The only files that insert raw markup, which they or the domain generate
const MARKUP_FILES = [
  'apps/site/app/components/prose.tsx',
  'apps/admin/src/components/forms/rendered-markdown.tsx',
  'apps/api/src/archives/render-pages.ts',
]
// An entry of a package exports everything of its folders
const PACKAGE_ROOTS = ['packages/*/src/index.ts']

export default tseslint.config(
  { ignores: ['**/dist/', '**/build/', '**/.turbo/', '**/.data/', '**/coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: { 'no-warning-comments': ['error', { terms: PHRASES, location: 'anywhere' }] },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      // noPropertyAccessFromIndexSignature requires the brackets that this rule removes
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // esbuild keeps all of zod, 65 kB compressed, where the object `z` is imported
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier[imported.name='z']",
          message: "Write import * as z from 'zod'.",
        },
      ],
      // an interface of a schema keeps its name in messages of the compiler and the editor
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    files: ['apps/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['packages/**/*.ts', 'apps/**/*.{ts,tsx}'],
    ignores: [...TESTS, ...CONFIGURATION],
    plugins: { own: ownRules },
    rules: {
      'own/no-clock': 'error',
      'own/no-process-env': 'error',
      'own/no-export-all': 'error',
      'own/no-raw-markup': 'error',
    },
  },
  {
    files: ['packages/**/*.ts', 'apps/api/**/*.ts', 'apps/site/**/*.{ts,tsx}'],
    ignores: [...TESTS, ...CONFIGURATION],
    plugins: { regexp },
    rules: {
      // Text from outside can be chosen so that such an expression takes minutes
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['apps/admin/src/**/*.tsx'],
    ignores: [...TESTS, 'apps/admin/src/components/button.tsx'],
    plugins: { own: ownRules },
    rules: { 'own/no-raw-button': 'error' },
  },
  { files: CLOCK_FILES, rules: { 'own/no-clock': 'off' } },
  { files: ENVIRONMENT_FILES, rules: { 'own/no-process-env': 'off' } },
  { files: MARKUP_FILES, rules: { 'own/no-raw-markup': 'off' } },
  { files: PACKAGE_ROOTS, rules: { 'own/no-export-all': 'off' } },
  {
    files: ['**/*.test.{ts,tsx,mjs}'],
    plugins: { own: ownRules },
    rules: { 'own/test-names': 'error' },
  },
  {
    files: ['**/*.mjs'],
    rules: { eqeqeq: 'error', 'no-unused-vars': 'error', 'prefer-const': 'error' },
  },
)
