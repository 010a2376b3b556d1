const DRIVERS = 'node_modules/(pg|pg-boss|drizzle-orm|kysely|@electric-sql/pglite)/'

/** Parts of a feature of the dashboard that another feature shows: the composer, and the dialog of a participant. */
const PARTS_OF_OTHERS = [
  'circulars/writing/(write-circular|letter)[.]tsx?$',
  'registrations/detail/add-participant[.]tsx$',
].join('|')

const READER_ROOMS = ['text', 'values', 'layout', 'meetings', 'facts', 'rank']

/**
 * Defines which folder can import which: apps → client, documents → reader → domain; apps → calendar, catalogue, messages → domain; apps → tokens.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'domain-imports-no-other-package',
      comment: 'The domain imports no other package of this repository',
      severity: 'error',
      from: { path: '^packages/domain/' },
      to: { path: '^(apps|tooling|packages/(?!domain/))' },
    },
    {
      name: 'packages-import-the-domain-and-the-reader-only',
      comment:
        'Packages import the domain, and the reader where they read; the command line tool and the server for assistants also import the others',
      severity: 'error',
      from: {
        path: '^packages/(calendar|catalogue|client|documents|messages|reader|tokens)/',
        pathNot: '^packages/[^/]+/test/',
      },
      to: {
        path: '^(apps|tooling)/|^packages/(calendar|catalogue|cli|client|documents|mcp|messages|tokens)/',
        pathNot: '^packages/$1/',
      },
    },
    {
      name: 'apps-do-not-import-apps',
      comment: 'Site and dashboard call the API through the client',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/(?!$1/)' },
    },
    {
      name: 'database-drivers-only-in-the-api',
      comment:
        'Everything else calls the API, except the program that a benchmark compares it with, and the browser tests, which copy a database',
      severity: 'error',
      from: { pathNot: '^(apps/api/|tooling/bench/registration|tooling/e2e/server-databases)' },
      to: { path: DRIVERS },
    },
    {
      name: 'source-without-tooling',
      comment: 'Published code does not use build and test tools',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/(src|app|server)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^tooling/' },
    },
    {
      name: 'domain-folders-are-imported-by-index',
      comment: 'Import another folder of the domain through its index.ts',
      severity: 'error',
      from: { path: '^packages/domain/src/([^/]+)/', pathNot: '[.]test[.]ts$' },
      to: {
        path: '^packages/domain/src/[^/]+/',
        pathNot: '^packages/domain/src/($1/|[^/]+/((languages|facts)/)?index[.]ts$)',
      },
    },
    ...READER_ROOMS.map((room, index) => ({
      name: `the-reader-imports-downwards-from-${room}`,
      comment: 'Text, values, layout, meetings, facts, rank: a folder imports those before it',
      severity: /** @type {const} */ ('error'),
      from: { path: `^packages/reader/src/${room}/`, pathNot: '[.]test[.]ts$' },
      to: {
        path: `^packages/reader/src/(${[...READER_ROOMS.slice(index + 1), '[^/]+[.]ts$'].join('|')})`,
      },
    })),
    {
      name: 'features-of-the-dashboard-do-not-import-each-other',
      comment:
        'What several features say about a subject is in src/subjects, facts and their kinds in src/facts',
      severity: 'error',
      from: { path: '^apps/admin/src/features/([^/]+)/', pathNot: '[.]test[.]tsx?$' },
      to: {
        path: '^apps/admin/src/features/',
        pathNot: `^apps/admin/src/features/($1/|${PARTS_OF_OTHERS})`,
      },
    },
    {
      name: 'features-of-the-dashboard-are-on-top',
      comment: 'Only the list of pages and the frame around them import features',
      severity: 'error',
      from: { path: '^apps/admin/src/(components|facts|subjects)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^apps/admin/src/(features|frame)/' },
    },
    {
      name: 'components-of-the-dashboard-are-at-the-bottom',
      comment: 'Components know nothing of meetings, circulars or registrations',
      severity: 'error',
      from: { path: '^apps/admin/src/components/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^apps/admin/src/(facts|subjects)/' },
    },
    {
      name: 'tests-are-not-imported',
      comment: 'Except the scorer of letters, which tests and the reader report share',
      severity: 'error',
      from: { pathNot: '[.]test[.]tsx?$|/test/' },
      to: {
        path: '[.]test[.]tsx?$|^(packages|apps)/[^/]+/test/',
        pathNot: '^packages/reader/test/letters/score/index[.]mjs$',
      },
    },
    {
      name: 'no-circles',
      comment: 'Imports of types count, too',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { circular: true },
    },
    {
      name: 'no-unresolved-imports',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/', '/build/'] },
    exclude: { path: '/(dist|build)/.*[.]d[.]ts$' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
