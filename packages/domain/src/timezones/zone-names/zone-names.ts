import { foldName } from '../../fold-name'

let index: ReadonlyMap<string, string> | undefined

/**
 * The zone named after a place, "Port Moresby", as the runtime lists them.
 *
 * Stations of Antarctica and the counties of the United States are left out: "Center" or "Davis" in
 * a letter is something else.
 */
export function findZoneNamed(name: string): string | undefined {
  index ??= new Map(
    Intl.supportedValuesOf('timeZone')
      .filter(
        (zone) => !/^(?:Antarctica|Etc|America\/(?:Indiana|Kentucky|North_Dakota))\//.test(zone),
      )
      .map((zone) => [foldName(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')), zone]),
  )
  return index.get(foldName(name))
}
