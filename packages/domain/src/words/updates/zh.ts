import type { UpdateWords } from './update-words'

/** Sentences and headlines about the updates of a meeting. */
export const UPDATES_ZH: UpdateWords = {
  sentences: {
    starts: '现改为{after}开始，原为{before}。',
    ends: '现改为{after}结束，原为{before}。',
    moved: '现改为{after}，原为{before}。',
    recording: '会议录像已可观看。',
    recorded: '会议将录像。',
  },
  counts: {
    programme: { other: '日程已发布（{count}个场次）。' },
    sessions: { other: '日程中新增{count}个场次。' },
    unchanged: { other: '其余{count}个场次的时间不变。' },
    speakers: { other: '新增{count}位发言人：{names}。' },
    documents: { other: '新增{count}份文件：{names}。' },
    outcomes: { other: '新增{count}项结果：{names}。' },
    decisions: { other: '新增{count}项决定：{names}。' },
    circulars: { other: '新增{count}份通函：{names}。' },
    translations: { other: '以上信息现已提供以下语文版本：{names}。' },
  },
  headlines: {
    time: '日期或时间更改',
    place: '地点或与会方式更改',
    joining: '入会信息更改',
    registration: '注册信息更新',
    participation: '与会资格更新',
    programme: '日程更新',
    results: '新文件或结果',
    other: '有更新',
  },
}
