import type { Letter } from '../../values/letter/index'
import type { Mention } from '../mentions/index'
import { allIn, lastUpTo } from '../../text/tokens/index'
import { BLOCK_REACH, NAME_REACH } from './limits'

/** How a block of dates begins: its rows have the name first, or the date. */
export type BlockOrder = 'name first' | 'date first' | 'alone'

/**
 * Returns, by the first token of each date, how the block of rows around it begins. A block is a run of
 * dates near each other with names between them; whatever its first row has first, the others have.
 */
export function blockOrders(
  { dates }: Letter,
  mentions: readonly Mention[],
): ReadonlyMap<number, BlockOrder> {
  const named = mentions.filter(({ isGeneric, source }) => !isGeneric && source !== 'subject')
  const orders = new Map<number, BlockOrder>()
  let block: number[] = []
  let names = 0
  let order: BlockOrder = 'alone'
  dates.forEach((date, index) => {
    const before = dates[index - 1]
    if (!before || date.from - before.to > BLOCK_REACH) {
      close()
      const name = lastUpTo(named, date.from)
      order = name && date.from - name.to <= NAME_REACH ? 'name first' : 'date first'
    } else names += allIn(named, { from: before.to, to: date.from }).length > 0 ? 1 : 0
    block.push(date.from)
  })
  close()
  return orders

  function close(): void {
    for (const at of block) orders.set(at, names > 0 ? order : 'alone')
    block = []
    names = 0
  }
}
