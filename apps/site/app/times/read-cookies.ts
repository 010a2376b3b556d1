/** Returns the cookies of a request by name, decoded; a cookie that cannot be decoded is empty. */
export function readCookies(header: string): Map<string, string> {
  const pairs = header.split(';').flatMap((pair) => {
    const [name, value] = pair.split('=')
    return name && value ? [[name.trim(), decode(value.trim())] as const] : []
  })
  return new Map(pairs)
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
