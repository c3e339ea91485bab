import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useDraftStore } from '../../draft/draft-store.ts'
import type { StepId } from '../../draft/steps.ts'
import { useSteps } from '../../draft/use-steps.ts'
import { StepForm } from '../../form/StepForm.tsx'
import { stepAddress } from '../../page-state/navigation.ts'
import { AddComponent } from './AddComponent.tsx'
import { CheckStep } from './CheckStep.tsx'
import { PlatformResources } from './PlatformResources.tsx'
import { PresetList } from './PresetList.tsx'
import { StepFindings } from './StepFindings.tsx'

function Neighbours({ step }: { readonly step: StepId }) {
  const { t } = useTranslation()
  const draftId = useDraftStore((state) => state.draftId) ?? ''
  const steps = useSteps(step)
  const index = steps.indexOf(step)
  const before = steps[index - 1]
  const after = steps[index + 1]
  return (
    <div className="nextprev">
      {before === undefined ? (
        <span />
      ) : (
        <Link className="button" href={stepAddress(draftId, before)}>
          ← {t(`steps.${before}.title`)}
        </Link>
      )}
      {after !== undefined && (
        <Link className="button primary" href={stepAddress(draftId, after)}>
          {t(`steps.${after}.title`)} →
        </Link>
      )}
    </div>
  )
}

/** One step: its heading, its form, what was found on it, and the way on. */
export function StepPage({ step, onPublish }: { readonly step: StepId; readonly onPublish: () => void }) {
  const { t } = useTranslation()
  return (
    <main className="form" id="step" tabIndex={-1}>
      <h1>{t(`steps.${step}.title`)}</h1>
      <p className="lead">{t(`steps.${step}.lead`)}</p>
      {step === 'check' && <CheckStep onPublish={onPublish} />}
      {step === 'resources' && <PlatformResources />}
      <StepForm step={step} />
      {step === 'type' && <AddComponent />}
      {step === 'type' && <PresetList />}
      <StepFindings step={step} />
      <Neighbours step={step} />
    </main>
  )
}
