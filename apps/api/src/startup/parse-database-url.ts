const ADDRESS = /^(?<start>postgres(?:ql)?:\/\/(?:[^/]*@)?)(?<hosts>[^@/?]*)(?<end>(?:[/?].*)?)$/

/** Settings of other drivers, which this one does not need to choose a host. */
const IGNORED = ['target_session_attrs', 'load_balance_hosts']

/**
 * Parses the address of a PostgreSQL server, which can list several hosts:
 * `postgres://user:password@a:5432,b:5432/database`.
 *
 * @returns an address per host; `undefined` if it is not one
 */
export function parseDatabaseUrl(text: string): readonly string[] | undefined {
  const { start, hosts, end } = ADDRESS.exec(text)?.groups ?? {}
  if (start === undefined || hosts === undefined || end === undefined) return undefined
  const addresses = hosts.split(',').map((host) => `${start}${host}${end}`)
  if (!addresses.every((address) => URL.canParse(address))) return undefined
  return addresses.map(withoutIgnored)
}

function withoutIgnored(address: string): string {
  if (!IGNORED.some((name) => address.includes(`${name}=`))) return address
  const url = new URL(address)
  for (const name of IGNORED) url.searchParams.delete(name)
  return url.href
}
