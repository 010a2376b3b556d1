import type { Translation } from '../../translation'
import type { search as English } from '../en/search'

export const search: Translation<typeof English> = {
  'search.title': '搜索',
  'search.words': '搜索词',
  'search.send': '搜索',
  'search.type': '类型',
  'search.all': '全部',
  'search.type-letter': '函件',
  'search.type-meeting': '会议',
  'search.type-session': '场次',
  'search.type-speaker': '发言人',
  'search.type-document': '文件',
  'search.language': '语文',
  'search.from': '从',
  'search.to': '至',
  'search.hint': '引号内的词须连在一起；词前加连字符表示排除该词。',
  'search.results': '搜索结果',
  'search.none': '没有找到“{words}”。',
  'search.none-more': '请减少或更换搜索词，或取消筛选。',
  'search.meant': '没有找到“{words}”。以下是“{meant}”的结果。',
  'search.bad': '无法搜索。最多 200 个字符，日期如 2021-12-07。',
}
