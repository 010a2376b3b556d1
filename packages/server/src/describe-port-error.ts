/** Returns why a port cannot be opened and which setting changes it. */
export function describePortError(error: unknown, port: number, setting: string): string {
  if (!(error instanceof Error)) return `Port ${port} cannot be opened.`
  return 'code' in error && error.code === 'EADDRINUSE'
    ? `Port ${port} is in use. Stop the program that uses it, or set ${setting} to another port.`
    : `Port ${port} cannot be opened: ${error.message}`
}
