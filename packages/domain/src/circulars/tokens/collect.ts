type Some<Own> = readonly Own[] | Own

/**
 * What each of a list gives, in one list: `flatMap`, many times faster.
 *
 * That of engines asks of every place whether there is something at it, and letters are read in short
 * lists.
 */
export function collect<Item, Own>(
  list: readonly Item[],
  each: (item: Item, index: number) => Some<Own>,
): Own[] {
  const all: Own[] = []
  for (let index = 0; index < list.length; index++) {
    const item = list[index]
    if (item === undefined) continue
    const found = each(item, index)
    if (isList(found)) for (const own of found) all.push(own)
    else all.push(found)
  }
  return all
}

function isList<Own>(found: Some<Own>): found is readonly Own[] {
  return Array.isArray(found)
}
