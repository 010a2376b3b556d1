const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/

/**
 * Returns whether a web address is encrypted or leads to this machine. In production, cookies and
 * personal links must not travel in clear text.
 */
export function isSecureOrLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || LOOPBACK.test(hostname)
}
