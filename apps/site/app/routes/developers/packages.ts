/** The published packages, in the order of use. */
export const PACKAGES = [
  { name: '@u4ssc/domain', install: 'npm i @u4ssc/domain zod', what: 'domain' },
  { name: '@u4ssc/reader', install: 'npm i @u4ssc/reader @u4ssc/domain zod', what: 'reader' },
  {
    name: '@u4ssc/calendar',
    install: 'npm i @u4ssc/calendar @u4ssc/domain zod',
    what: 'calendar',
  },
  {
    name: '@u4ssc/documents',
    install: 'npm i @u4ssc/documents @u4ssc/domain zod',
    what: 'documents',
  },
  { name: '@u4ssc/client', install: 'npm i @u4ssc/client @u4ssc/domain zod', what: 'client' },
  { name: '@u4ssc/cli', install: 'npm i -g @u4ssc/cli', what: 'cli' },
  { name: '@u4ssc/mcp', install: 'npm i -g @u4ssc/mcp', what: 'mcp' },
] as const
