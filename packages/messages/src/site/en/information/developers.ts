export const developers = {
  'developers.title': 'Developers',
  'developers.lead':
    'Read circulars, calculate meeting times and check eligibility in your own programs.',
  'developers.packages': 'Packages',
  'developers.packages-text':
    'The packages are not on npm yet: build them from the source code. ES modules for Node 20.19 or newer. @u4ssc/domain, @u4ssc/calendar and @u4ssc/client also run in browsers.',
  'developers.package-domain':
    'Calculates meeting times, decides eligibility and compares versions.',
  'developers.package-reader': 'Reads circulars in six languages, with the source of each fact.',
  'developers.package-documents':
    'Reads Word, PDF and HTML files. Writes letters, lists and badges.',
  'developers.package-calendar': 'Writes calendar files and feeds.',
  'developers.package-client': 'Calls the HTTP API, with types.',
  'developers.package-cli': 'Does all of this from the command line.',
  'developers.sample': 'Print a meeting in local time',
  'developers.sample-text':
    'Save a circular as circular.txt and this program as print-meeting.mjs. Then run: node print-meeting.mjs',
  'developers.output': 'Output for TSB Circular 352',
  'developers.api': 'API',
  'developers.api-text':
    'All data on this site is available as JSON under /v1. Errors are problem details (RFC 9457).',
  'developers.widget': 'Show a meeting on your website',
  'developers.widget-text':
    'This script shows the next times of a meeting in a frame, in the reader’s time zone. Without scripts, the element keeps your own content.',
  'developers.reference': 'API reference',
  'developers.openapi': 'OpenAPI description',
  'developers.feed-atom': 'All changes (Atom)',
  'developers.feed-json': 'All changes (JSON Feed)',
  'developers.stream': 'Stream of published versions (server-sent events)',
  'developers.calendar': 'Programme files',
  'developers.calendar-text':
    'Add .ics, .csv or .txt to the address of a programme to get a calendar file, a table or plain text. zone= sets the time zone, session= selects sessions.',
  'developers.package-mcp':
    'Lets AI assistants search this site and cite the source (Model Context Protocol).',
} as const
