import type { Phrases } from '../../tokens/index'
import type { LetterSense } from './sense'

export const zh: Phrases<LetterSense> = {
  'label-reference': '文号|参考|编号|参考号|参考文号|发文字号|编号/文号|我方编号',
  'label-telephone': '电话|联系电话',
  'label-fax': '传真|直拨传真|直线传真|传真号码',
  'label-email': '电子邮件|电子邮箱|邮箱|电邮|电子信箱|e-mail|email',
  'label-web': '网址|网站|网页|网络|万维网',
  'label-to': '致|收件人|送',
  'label-copy': '抄送|抄件|副本|抄报',
  'label-subject': '事由|主题|标题|事项',
  'label-contact': '联系人|联络人|回复请寄|联系方式',
  'label-date': '日期|发布日期|发文日期|发布时间|印发日期',
  'label-other': '时间|发件人|议题|分发|截止日期|需采取行动|附件|全文',
  addressee: '致',
  circular: '通函|行政通函',
  'collective-letter': '集体函|集体信函',
  'circular-letter': '通函信|通知函|函件',
  notice: '通知|通报|信息通知|情况通报',
  addendum: '补遗|增补|补编',
  corrigendum: '勘误|更正',
  revision: '修订|修订版|修订本',
  link: '对|至|的',
  organization:
    '国际电信联盟|世界气象组织|国际海事组织|联合国人类住区规划署|生物多样性公约|联合国欧洲经济委员会',
  bureau: '电信标准化局|无线电通信局|电信发展局|总秘书处',
  salutation: '尊敬的|女士们|先生们|各位|亲爱的|阁下|女士/先生|先生/女士',
  closing: '顺致敬意|此致|顺致|谨致|顺颂|致以|谨启|敬礼|借此机会|谨上|致敬|祝好|此致敬礼',
  signed: '已签名|电子签名|电子签字|电子签署|原件已签|签名|签字|已签字|签署|原件已签字',
  office:
    '主任|秘书长|区域主任|区域代表|执行秘书|主席|处长|科长|股长|司长|局长|副主任|副秘书长|协调员|代表|总干事|办公室|干事|负责人|代理',
  annex: '附件|附录|附文',
  enclosures: '附件:|分发:|附录:|附:',
  contact: '联系|咨询|查询|如有疑问|更多信息|详情|垂询|进一步信息',
  amending: '取消|推迟|延期|改期|新日期|变更|延长|顺延|撤销|提前至|改为',
  superseding: '取消并取代|取代|替代|代替',
  'subject-opener': '第',
  'text-opener':
    '谨|兹|我谨|我高兴|我荣幸|本函|本通函|根据|我们高兴|无线电通信第|电信标准化第|按照|继|应',
  'first-heading': '引言|前言|背景|导言',
}
