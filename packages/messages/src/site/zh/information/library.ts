import type { Translation } from '../../../translation'
import type { library as English } from '../../en/information/library'

export const library: Translation<typeof English> = {
  'library.title': '资料库',
  'library.lead':
    '工作的产物：成果、决定、文件和结果。取自公开来源的条目注明来源；在此发布的会议条目链接到其页面。',
  'library.decisions-past': '公开资料提及的决定',
  'library.outcomes': '结果',
  'library.none': '在此发布的会议尚无决定、结果或文件记录。',
  'library.of-meetings': '来自在此发布的会议',
}
