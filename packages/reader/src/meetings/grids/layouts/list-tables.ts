import type { Letter } from '../../../values/letter/index'
import { type Item, itemIn } from './list-items'
import { rangesOf } from './list-ranges'
import { emptyAt, type Table } from '../grid'
import { ITEM_GAP_MAX } from '../limits'
import { nounOf } from '../meeting-names'

/** Lists with items of one pattern: "- 7 December: Workshop on …, 10:00-12:00". */
export function listTables(letter: Letter): Table[] {
  const tables: Table[] = []
  let [run, others]: [Item[], number] = [[], 0]
  const close = () => {
    if (run.length > 1 && nameMeetings(letter, run)) tables.push(tableOf(run))
    ;[run, others] = [[], 0]
  }
  for (const range of rangesOf(letter)) {
    const item = itemIn(letter, range)
    if (item) {
      const [first] = run
      if (first && (item.order !== first.order || isInOther(letter, first, item))) close()
      run.push(item)
      others = 0
    } else if (run.length > 0 && ++others > ITEM_GAP_MAX) close()
  }
  close()
  return tables
}

/** A subject and the text that repeats it are no list. */
function isInOther({ body }: Letter, one: Item, other: Item): boolean {
  return one.from < body.from && other.from >= body.from
}

function nameMeetings(letter: Letter, items: readonly Item[]): boolean {
  return items.filter(({ name }) => nounOf(letter, name)).length * 2 > items.length
}

function tableOf(items: readonly Item[]): Table {
  const rows = items.map(({ order, name, date, time, to }) => {
    const days = { from: date.from, to: date.to }
    const hours = time ?? emptyAt(to)
    return order === 'date first' ? [days, name, hours] : [name, days, hours]
  })
  return { header: null, rows }
}
