import type { ProblemJson } from '@slipway/shared/publish'
import { nextVersion } from '@slipway/shared/spec'
import { useTranslation } from 'react-i18next'
import { useDraftStore } from '../../draft/draft-store.ts'
import { setField } from '../../draft/set-field.ts'
import { goToField } from '../../page-state/navigation.ts'
import { describeProblem } from './describe-problem.ts'
import { usePublishStore } from './publish-store.ts'

interface Props {
  readonly problem: ProblemJson
  readonly onClose: () => void
}

function publishNow(): void {
  const { spec } = useDraftStore.getState()
  if (spec !== null) void usePublishStore.getState().publish(spec)
}

/** Why it was not published, and the way on: the next version, the field, or once more. */
export function PublishProblem({ problem, onClose }: Props) {
  const { t } = useTranslation()
  const version = useDraftStore((state) => state.spec?.chart.version ?? '')
  const next = problem.status === 409 ? nextVersion(version, 'patch') : undefined
  const place = problem.places?.find((it) => it.pointer !== undefined)
  const raise = () => {
    setField('/chart/version', next)
    publishNow()
  }
  return (
    <section className="problem" role="alert">
      <p className="finding-title">{describeProblem(problem, t)}</p>
      <p>{problem.status === 409 ? t('publish.conflict') : problem.detail}</p>
      {problem.fix !== '' && problem.status !== 409 && <p>{problem.fix}</p>}
      <div className="dialog-actions">
        {place?.pointer !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() => {
              onClose()
              goToField(place.pointer ?? '')
            }}
          >
            {t('publish.goThere')}
          </button>
        )}
        {next === undefined ? (
          <button type="button" className="button primary" onClick={publishNow}>
            {t('publish.retry')}
          </button>
        ) : (
          <button type="button" className="button primary" onClick={raise}>
            {t('publish.next', { version: next })}
          </button>
        )}
      </div>
    </section>
  )
}
