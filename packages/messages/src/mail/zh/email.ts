import type { Translation } from '../../translation'
import type { email as English } from '../en/email'

export const email: Translation<typeof English> = {
  'email.invitation.subject': '邀请您参加：{title}',
  'email.invitation.body':
    '秘书处邀请您参加“{title}”。请通过下面的链接注册。该链接仅供您本人使用，请勿转发。如您不能参加，无需进行任何操作。',
  'email.invitation.action': '注册',
  'email.visa-approved.subject': '您的签证支持函已备好：{title}',
  'email.visa-approved.body': '您参加“{title}”的签证支持函已获批准。请在您的注册页面下载。',
  'email.visa-approved.action': '打开我的注册',
  'email.visa-refused.subject': '签证支持函未获批准：{title}',
  'email.visa-refused.body': '我们无法为您参加“{title}”出具签证支持函。',
  'email.visa-refused.action': '打开我的注册',
  'email.speaker-invited.subject': '您是发言人：{title}',
  'email.speaker-invited.body':
    '您已列为“{title}”的发言人。您可以在发言人页面查看您的场次，确认是否参加，并发送简历、照片和幻灯片。该链接仅供您本人使用，请勿转发。',
  'email.speaker-invited.action': '打开我的发言人页面',
  'email.speaker-returned.subject': '请检查并重新发送：{title}',
  'email.speaker-returned.body':
    '秘书处退回了您为“{title}”发送的一项材料。您的发言人页面注明是哪一项，您可在该页面重新发送。',
  'email.speaker-returned.action': '打开我的发言人页面',
  'email.document-returned.subject': '文件已退回：{document}',
  'email.document-returned.body': '您为“{title}”提交的文件“{document}”未获批准。理由：{reason}',
  'email.document-returned.action': '打开会议',
  'email.confirm.subject': '请确认您的注册：{title}',
  'email.confirm.body':
    '我们收到使用此电子邮件地址注册“{title}”的申请。请在两天内通过下面的链接确认，该链接只能使用一次。如非您本人操作，请忽略本邮件，我们会删除相关数据。',
  'email.confirm.sent': '注册提交时间：{at}',
  'email.confirm.action': '确认我的注册',
  'email.already.subject': '您已经注册：{title}',
  'email.already.body':
    '我们再次收到使用此电子邮件地址注册“{title}”的申请。您原先的注册没有改变，您可以在注册页面查看和更改。',
  'email.already.action': '打开我的注册',
  'email.link.subject': '您的链接：{title}',
  'email.link.body':
    '这是您索取的链接，可打开您对“{title}”的注册。您的注册没有改变。请勿转发此邮件：任何人凭此链接都能打开您的注册。如果您没有索取链接，请忽略此邮件。',
  'email.link.action': '打开我的注册',
  'email.received.subject': '已收到您的注册：{title}',
  'email.received.body': '我们已收到您对“{title}”的注册，正在审核，并会通过邮件告知决定。',
  'email.received.action': '打开我的注册',
  'email.confirmed.subject': '您已注册：{title}',
  'email.confirmed.body':
    '您对“{title}”的注册已获确认。随附日历文件。您的注册页面将显示如何加入会议。',
  'email.confirmed.body-on-site':
    '您对“{title}”的注册已获确认。您将现场参加，地点和时间见下文。随附日历文件。',
  'email.confirmed.action': '打开我的注册',
  'email.refused.subject': '注册未获批准：{title}',
  'email.refused.body': '很抱歉，我们无法接受您对“{title}”的注册。',
  'email.refused.action': '打开我的注册',
  'email.waiting.subject': '您已列入候补名单：{title}',
  'email.waiting.body':
    '“{title}”的名额已满，您已列入候补名单。名单按确认电子邮件地址的先后排列。有空余名额时，我们会给您发送邮件。',
  'email.waiting.action': '打开我的注册',
  'email.offered.subject': '有一个名额可供您使用：{title}',
  'email.offered.body':
    '我们已在“{title}”为您保留一个名额。请在下列截止时间前接受；逾期后，名额将转给候补名单上的下一位。',
  'email.offered.action': '接受名额',
  'email.lapsed.subject': '您的名额保留期已过：{title}',
  'email.lapsed.body': '在“{title}”为您保留的名额未在截止时间前接受，已转给候补名单上的下一位。',
  'email.lapsed.action': '打开我的注册',
  'email.withdrawn.subject': '注册已取消：{title}',
  'email.withdrawn.body': '已按您的要求取消您对“{title}”的注册。',
  'email.reminder.subject': '{hours, plural, other {#小时后}}：{title}',
  'email.reminder.days': '{days, plural, other {#天后}}：{title}',
  'email.reminder.body': '“{title}”即将开始。您的注册页面显示如何加入会议。',
  'email.reminder.body-on-site': '“{title}”即将开始。您将现场参加，地点和时间见下文。',
  'email.reminder.action': '立即加入',
  'email.changed.subject': '有更新：{title}',
  'email.changed.headline': '{headline}：{title}',
  'email.changed.body': '“{title}”有以下更改：',
  'email.changed.action': '打开会议页面',
  'email.postponed.subject': '推迟：{title}',
  'email.postponed.body': '“{title}”已推迟。',
  'email.postponed.action': '打开会议页面',
  'email.cancelled.subject': '取消：{title}',
  'email.cancelled.body': '“{title}”已取消。您无需进行任何操作。',
  'email.cancelled.action': '打开会议页面',
  'email.delegation.subject': '您是指定联系人：{title}',
  'email.delegation.body':
    '您现为“{title}”的指定联系人。您可在代表团页面查看成员、批准其注册或代为注册。',
  'email.delegation.action': '打开我的代表团',
  'email.follow.subject': '请确认您的订阅',
  'email.follow.body':
    '我们收到使用此电子邮件地址订阅会议更新的申请。请在两天内通过下面的链接确认，该链接只能使用一次。如非您本人操作，请忽略本邮件。',
  'email.follow.body-meeting':
    '我们收到使用此电子邮件地址订阅“{title}”更新的申请。请在两天内通过下面的链接确认，该链接只能使用一次。如非您本人操作，请忽略本邮件。',
  'email.follow.action': '确认我的订阅',
  'email.password.subject': '重设您的管理平台密码',
  'email.password.body':
    '我们收到重设U4SSC管理平台密码的申请。请在一小时内通过下面的链接设置新密码，该链接只能使用一次。如非您本人操作，请忽略本邮件，您的密码没有改变。',
  'email.password.action': '设置新密码',
  'email.notice.subject': '{subject}',
  'email.notice.action': '打开会议页面',
  'email.thanks.subject': '感谢您的参与：{title}',
  'email.thanks.body': '“{title}”已结束。感谢您的参与。',
  'email.thanks.action': '打开我的注册',
  'email.speakers.subject': '致发言人：{title}',
  'email.speakers.body':
    '您是“{title}”的发言人。请核对日程中有关您的内容；如有错误，请致函秘书处。',
  'email.speakers.action': '打开日程',
  'email.focal-points.subject': '致指定联系人：{title}',
  'email.focal-points.body':
    '以下是您的代表团参加“{title}”的现况。您可以在代表团页面批准注册和为人员注册。',
  'email.focal-points.action': '打开我的代表团',
}
