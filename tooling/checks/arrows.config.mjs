const DRIVERS = 'node_modules/(pg|pg-boss|drizzle-orm|kysely|@electric-sql/pglite)/'

/**
 * Which folder may import which: apps → client, documents, messages → domain, and never back.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'domain-stands-alone',
      comment: 'The domain imports nothing of ours',
      severity: 'error',
      from: { path: '^packages/domain/' },
      to: { path: '^(apps|tooling|packages/(?!domain/))' },
    },
    {
      name: 'packages-rest-on-the-domain',
      comment:
        'A package imports the domain, and the command line the client and the documents, too',
      severity: 'error',
      from: { path: '^packages/(client|documents|messages)/', pathNot: '^packages/[^/]+/test/' },
      to: {
        path: '^(apps|tooling)/|^packages/(cli|client|documents|messages)/',
        pathNot: '^packages/$1/',
      },
    },
    {
      name: 'apps-stand-apart',
      comment:
        'No app imports the source of another: site and dashboard talk to the API through the client',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/(?!$1/)' },
    },
    {
      name: 'database-in-the-api-alone',
      comment: 'Benches fill a database, and write the least programs that use one',
      severity: 'error',
      from: { pathNot: '^(apps/api|tooling/bench)/' },
      to: { path: DRIVERS },
    },
    {
      name: 'source-without-tooling',
      comment: 'What is shipped needs nothing of what builds and checks it',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/(src|app|server)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^tooling/' },
    },
    {
      name: 'folders-of-the-domain-have-doors',
      comment: 'Another folder of the domain is entered through its index',
      severity: 'error',
      from: { path: '^packages/domain/src/([^/]+)/', pathNot: '[.]test[.]ts$' },
      to: {
        path: '^packages/domain/src/[^/]+/',
        pathNot: '^packages/domain/src/($1/|[^/]+/(languages/)?index[.]ts$)',
      },
    },
    {
      name: 'tests-are-not-imported',
      comment: 'Except the scorer of letters, which tests and the report of the reader share',
      severity: 'error',
      from: { pathNot: '[.]test[.]tsx?$|/test/' },
      to: {
        path: '[.]test[.]tsx?$|^(packages|apps)/[^/]+/test/',
        pathNot: '^packages/domain/test/letters/score/index[.]mjs$',
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(packages|apps)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
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
