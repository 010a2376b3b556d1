/** Encodes bytes as base64. Works in chunks because a call takes a limited number of arguments. */
export function base64Of(bytes: Uint8Array): string {
  const STEP = 0x8000
  let binary = ''
  for (let start = 0; start < bytes.length; start += STEP)
    binary += String.fromCharCode(...bytes.subarray(start, start + STEP))
  return btoa(binary)
}
