import * as z from 'zod'

export const USAGE = `Usage: u4ssc-mcp --api ADDRESS [--site ADDRESS] [--http PORT [--host NAME]]

  --api ADDRESS   address of the platform's API, for example https://api.example.org
                  (or the variable U4SSC_API_URL)
  --site ADDRESS  address of the public site, to link the sources (or U4SSC_SITE_URL)
  --http PORT     serve Streamable HTTP at http://127.0.0.1:PORT/mcp instead of stdio
  --host NAME     a host name of the proxy in front; can be repeated
  --version       print the version
  --help          print this text`

const webAddress = z.url({ protocol: /^https?$/ })
const OptionsSchema = z.object({
  api: webAddress,
  site: webAddress.nullable(),
  port: z.coerce.number().int().min(0).max(65_535).nullable(),
  hosts: z.array(z.string()),
})
export type Options = z.infer<typeof OptionsSchema>

const EXPECTED: Readonly<Record<string, string>> = {
  api: '--api must be a web address, for example https://api.example.org',
  site: '--site must be a web address, for example https://meetings.example.org',
  port: '--http must be a port from 1 to 65535, or 0 for a free one',
  hosts: '--host must be a host name',
}

/** Reads the options of the command line; an environment variable replaces a missing one. */
export function readOptions(
  values: Readonly<Record<string, unknown>>,
  env: Readonly<Record<string, string | undefined>>,
): Options | { readonly wrong: string } {
  const options = OptionsSchema.safeParse({
    api: values['api'] ?? env['U4SSC_API_URL'],
    site: values['site'] ?? env['U4SSC_SITE_URL'] ?? null,
    port: values['http'] ?? null,
    hosts: values['host'] ?? [],
  })
  if (options.success) return options.data
  return { wrong: EXPECTED[String(options.error.issues[0]?.path[0])] ?? 'Wrong options' }
}
