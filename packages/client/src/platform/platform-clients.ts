import { pathOf } from '../http/index'
import type { Api } from '../http/index'
import { LogoSettingSchema } from './logo'
import type { LogoSetting, LogoUpload } from './logo'
import { MeetingOverviewSchema, OverviewSchema } from './overview'
import type { MeetingOverview, Overview } from './overview'
import { PlatformSettingsSchema } from './platform-settings'
import type { PlatformSettings } from './platform-settings'
import { RetentionPreviewSchema, RetentionSettingsSchema } from './retention'
import type {
  RetentionChange,
  RetentionPeriods,
  RetentionPreview,
  RetentionSettings,
} from './retention'
import { SecretariatSettingsSchema } from './secretariat'
import type { SecretariatSettings } from './secretariat'

export interface SettingsClient extends ReturnType<typeof settingsClient> {}

/** Returns the methods for the settings of the instance. */
export function settingsClient(api: Api) {
  return {
    /** Returns each setting with the environment variable that sets it, without secrets. */
    get: () => api.get<PlatformSettings>('/platform-settings', PlatformSettingsSchema),

    /** Returns how long each kind of personal data is kept. */
    getRetention: () => api.get<RetentionSettings>('/retention', RetentionSettingsSchema),

    /** Returns what would be erased now with these periods. Nothing is erased. */
    previewRetention: (periods: RetentionPeriods) =>
      api.post<RetentionPreview>('/retention/preview', RetentionPreviewSchema, { periods }),

    /**
     * Changes the periods. The next hourly job erases by them.
     *
     * @throws {ProblemError} 409 if the periods, or what they would erase, changed since the preview
     */
    setRetention: (body: RetentionChange) =>
      api.put<RetentionSettings>('/retention', RetentionSettingsSchema, body),

    /** Returns how the secretariat names itself in emails and documents. */
    getSecretariat: () => api.get<SecretariatSettings>('/secretariat', SecretariatSettingsSchema),

    /**
     * Changes how the secretariat names itself.
     *
     * @throws {ProblemError} 409 if somebody else changed it after the given version
     */
    setSecretariat: (body: SecretariatSettings) =>
      api.put<SecretariatSettings>('/secretariat', SecretariatSettingsSchema, body),

    /** Returns the facts about the logo of the letterhead. */
    getLogo: () => api.get<LogoSetting>('/secretariat/logo', LogoSettingSchema),

    /**
     * Returns the picture of the logo.
     *
     * @throws {ProblemError} 404 if there is none
     */
    openLogo: () => api.file('/secretariat/logo/file'),

    /**
     * Replaces the logo.
     *
     * @throws {ProblemError} 422 if it is not a PNG or JPEG file, or too small or large
     */
    setLogo: (query: LogoUpload, content: Blob) =>
      api.upload<LogoSetting>('/secretariat/logo', LogoSettingSchema, {
        ...{ query, content, onProgress: undefined },
      }),

    /** Deletes the logo. */
    deleteLogo: () => api.delete<LogoSetting>('/secretariat/logo', LogoSettingSchema),
  }
}

export interface OverviewClient extends ReturnType<typeof overviewClient> {}

/** Returns the method for what needs the secretariat. */
export function overviewClient(api: Api) {
  return {
    /** Returns the meetings with open tasks and the next dates, as far as the role can see them. */
    get: () => api.get<Overview>('/overview', OverviewSchema),
    /** Returns the open tasks and numbers of a meeting. */
    getMeeting: (slug: string) =>
      api.get<MeetingOverview>(pathOf`/meetings/${slug}/overview`, MeetingOverviewSchema),
  }
}
