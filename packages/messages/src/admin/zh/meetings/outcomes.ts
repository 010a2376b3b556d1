import type { Translation } from '../../../translation'
import type { outcomes as English } from '../../en/meetings/outcomes'

export const outcomes: Translation<typeof English> = {
  'outcomes.title': '各项目标的成果',
  'outcomes.noObjectives': '会议没有目标。',
  'outcomes.outcome': '成果',
  'outcomes.hint': '尚无则留空。',
  'outcomes.decisions': '决定',
  'outcomes.decision': '决定{number}',
  'outcomes.noDecisions': '尚无决定记录。',
  'outcomes.add': '添加决定',
  'outcomes.item': '议题',
  'outcomes.result': '结果',
  'outcomes.text': '决定文本',
  'outcomes.textHint': '以记录为准。',
  'outcomes.result-approved': '通过',
  'outcomes.result-amended': '修正后通过',
  'outcomes.result-deferred': '推迟',
  'outcomes.result-noted': '备悉',
}
