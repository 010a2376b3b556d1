/** Adds the sharing options of the browser: its share sheet and its clipboard. */
export function offerSharing(): void {
  const place = document.querySelector<HTMLElement>('[data-share]')
  const done = place?.querySelector<HTMLElement>('[data-done]')
  if (!place || !done) return
  const { title } = document
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  if ('share' in navigator) offer(place, 'share', () => navigator.share({ title, url }))
  // browsers offer no clipboard on a page without TLS
  if ('clipboard' in navigator)
    offer(place, 'copy', async () => {
      await navigator.clipboard.writeText(url)
      done.textContent = done.dataset['done'] ?? ''
    })
}

function offer(place: HTMLElement, name: 'share' | 'copy', act: () => Promise<void>): void {
  const way = place.querySelector<HTMLElement>(`[data-way=${name}]`)
  if (!way) return
  way.hidden = false
  // closing the share sheet or denying access to the clipboard is not an error
  way.addEventListener('click', () => void act().catch(() => undefined))
}
