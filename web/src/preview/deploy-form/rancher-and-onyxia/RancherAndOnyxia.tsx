import { usePreviewText } from '../../common/use-preview-text.ts'
import type { DeployValues } from '../use-values.ts'
import { OnyxiaLauncher } from './OnyxiaLauncher.tsx'
import { RancherQuestions } from './RancherQuestions.tsx'

const catalogues = [
  { id: 'rancher', file: 'questions.yaml', Form: RancherQuestions },
  { id: 'onyxia', file: 'values.schema.json', Form: OnyxiaLauncher },
] as const

/** The two other catalogues next to each other: what is typed into one is in the other at once. */
export function RancherAndOnyxia({ deploy }: { readonly deploy: DeployValues }) {
  const t = usePreviewText()
  return (
    <div className="df-beside">
      {catalogues.map(({ id, file, Form }) => (
        <section key={id} aria-labelledby={`df-${id}`}>
          <header>
            <h2 id={`df-${id}`}>{t(`deployForm.views.${id}`)}</h2>
            <span className="pv-muted">{t('deployForm.drawnFrom', { file })}</span>
          </header>
          <Form deploy={deploy} />
        </section>
      ))}
    </div>
  )
}
