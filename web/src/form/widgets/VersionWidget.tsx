import type { WidgetProps } from '@rjsf/utils'
import { nextVersion } from '@slipway/shared/spec'
import { useTranslation } from 'react-i18next'
import { BaseInput } from './BaseInput.tsx'

const parts = ['patch', 'minor', 'major'] as const

function nextVersions(version: string) {
  return parts.flatMap((kind) => {
    const next = nextVersion(version, kind)
    return next === undefined ? [] : [{ kind, version: next }]
  })
}

/** A SemVer with the next ones as buttons. */
export function VersionWidget(props: WidgetProps) {
  const { t } = useTranslation()
  const next = typeof props.value === 'string' ? nextVersions(props.value) : []
  return (
    <div className="version">
      <BaseInput {...props} />
      {next.map(({ kind, version }) => (
        <button key={kind} type="button" className="button small" title={t(`version.${kind}Hint`)} onClick={() => props.onChange(version)}>
          {t(`version.${kind}`, { version })}
        </button>
      ))}
    </div>
  )
}
