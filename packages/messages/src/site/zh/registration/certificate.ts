import type { Translation } from '../../../translation'
import type { certificate as English } from '../../en/registration/certificate'

export const certificate: Translation<typeof English> = {
  'certificate.check-title': '核实与会证明或签证支持函',
  'certificate.code': '代码',
  'certificate.check': '核实',
  'certificate.not-genuine': '没有与会证明或签证支持函使用此代码：',
  'certificate.genuine-certificate': '此与会证明真实有效，内容如下：',
  'certificate.genuine-confirmation': '此注册确认函真实有效，内容如下：',
  'certificate.genuine-visa-letter': '此签证支持函真实有效，内容如下：',
  'certificate.name': '姓名',
  'certificate.meeting': '会议',
  'certificate.issued': '出具日期',
}
