/** Bytes as base64; in steps, since a function takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  const STEP = 0x8000
  let binary = ''
  for (let start = 0; start < bytes.length; start += STEP)
    binary += String.fromCharCode(...bytes.subarray(start, start + STEP))
  return btoa(binary)
}
