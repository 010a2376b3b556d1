import { McpServer } from '@modelcontextprotocol/server'
import { assertObject } from '@u4ssc/domain/internal'
import { addCircularResources } from './circular-resources'
import type { Platform } from './platform'
import { addCircularTools } from './tools/circular-tools'
import { addEligibilityTool } from './tools/eligibility-tool'
import { addMeetingTools } from './tools/meeting-tools'
import { addSearchTool } from './tools/search-tool'
import { addTimeTool } from './tools/time-tool'
import { version } from './version'

const INSTRUCTIONS =
  'Answers come from the formal letters (circulars) that convene the meetings of the United for Smart Sustainable Cities initiative (U4SSC). Quote the source that each answer gives: the circular and its paragraph. Say so if a fact is uncertain or not stated. Do not guess dates, times or eligibility.'

/** Creates a server with all tools and resources. Each connection needs its own. */
export function createMcpServer(platform: Platform): McpServer {
  assertObject(platform, 'platform')
  const server = new McpServer(
    { name: 'u4ssc', title: 'U4SSC meetings', version },
    { instructions: INSTRUCTIONS },
  )
  addSearchTool(server, platform)
  addMeetingTools(server, platform)
  addEligibilityTool(server, platform)
  addTimeTool(server)
  addCircularTools(server, platform)
  addCircularResources(server, platform)
  return server
}
