/** Shows whether a person can attend as soon as country and capacity of a form are chosen. */
export function checkEligibility(place: HTMLElement): void {
  const form = place.closest('form')
  const [country, capacity] = ['country', 'capacity'].map((name) =>
    form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`),
  )
  if (!country || !capacity) return
  let latest = 0
  const check = async () => {
    const turn = ++latest
    if (country.value === '') return
    const query = new URLSearchParams({ country: country.value, capacity: capacity.value })
    const answer = await fetch(`${location.pathname}?${query}`, {
      headers: { accept: 'text/html' },
    }).catch(() => null)
    if (!answer?.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.getElementById(place.id)
    if (fresh && turn === latest) place.replaceChildren(...fresh.childNodes)
  }
  for (const field of [country, capacity]) field.addEventListener('change', () => void check())
  // Chosen before this script was loaded, or restored by the browser
  if (isChanged(country) || isChanged(capacity)) void check()
}

/** Whether another option is chosen than the one that the page came with. */
function isChanged({ options, selectedIndex }: HTMLSelectElement): boolean {
  const sent = Array.from(options).findIndex(({ defaultSelected }) => defaultSelected)
  return selectedIndex !== Math.max(0, sent)
}
