import type { Translation } from '../../translation'
import type { search as English } from '../en/search'

export const search: Translation<typeof English> = {
  'search.title': '搜索',
  'search.words': '搜索词',
  'search.send': '搜索',
  'search.type': '类型',
  'search.all-types': '所有类型',
  'search.all-languages': '所有语文',
  'search.type-letter': '通函',
  'search.type-meeting': '会议',
  'search.type-session': '场次',
  'search.type-speaker': '发言人',
  'search.type-document': '文件',
  'search.language': '语文',
  'search.from': '起始日期',
  'search.to': '截止日期',
  'search.hint': '搜索完整短语时请加引号；在词前加连字符可排除该词。',
  'search.results': '搜索结果',
  'search.none': '没有与“{words}”相关的结果',
  'search.none-more': '请检查拼写，减少或更换搜索词，或取消筛选条件。',
  'search.meant': '没有与“{words}”相关的结果。以下为“{meant}”的结果。',
  'search.bad': '无法执行搜索。请输入最多200个字符，日期格式为2021-12-07。',
}
