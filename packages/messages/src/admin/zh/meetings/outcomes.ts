import type { Translation } from '../../../translation'
import type { outcomes as English } from '../../en/meetings/outcomes'

export const outcomes: Translation<typeof English> = {
  'outcomes.title': '各项目标的结果',
  'outcomes.noObjectives': '此会议没有目标。请在“基本信息”中添加。',
  'outcomes.outcome': '结果',
  'outcomes.hint': '结果未知时请留空。',
  'outcomes.decision': '决定{number}',
  'outcomes.noDecisions': '尚无决定。',
  'outcomes.add': '添加决定',
  'outcomes.item': '议程项目',
  'outcomes.result': '处理结果',
  'outcomes.text': '决定文本',
  'outcomes.textHint': '与报告所载一致。',
  'outcomes.result-approved': '批准',
  'outcomes.result-amended': '经修正后批准',
  'outcomes.result-deferred': '推迟',
  'outcomes.result-noted': '注意到',
  'outcomes.number': '编号',
  'outcomes.numberHint': '正式编号，例如U4SSC-6/3。',
  'outcomes.objective': '目标',
  'outcomes.noObjective': '无目标',
  'outcomes.agendaItem': '议程项目编号',
  'outcomes.responsible': '负责方',
  'outcomes.dueOn': '截止日期',
  'outcomes.reports': '会议记录和报告',
  'outcomes.reportsHint':
    '类型为“报告”的文件。这些文件也显示在“文件”页面，您可在该页面选择谁可以查看。',
  'outcomes.noReports': '尚无会议记录或报告。请上传文件；以后可以添加修订版。',
  'outcomes.addReport': '上传会议记录或报告',
}
