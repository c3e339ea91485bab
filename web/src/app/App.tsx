import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch, useRoute } from 'wouter'
import { FileDrop } from '../features/opening/FileDrop.tsx'
import { LatePart } from '../late/LatePart.tsx'
import { useSettingsStore } from '../page-state/settings-store.ts'
import { DesignerLoading } from '../pages/designer/DesignerLoading.tsx'
import { StartPage } from '../pages/start/StartPage.tsx'
import { browserLanguage, switchLanguage } from '../text/language.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { late } from '../ui/late.ts'
import { Toasts } from '../ui/Toasts.tsx'
import { partWords } from './part-words.ts'

const DesignerRoute = late(() => import('../pages/designer/DesignerRoute.tsx').then((module) => module.DesignerRoute))
const NotFound = late(() => import('../pages/not-found/NotFound.tsx').then((module) => module.NotFound))
const ChartPage = late(() => import('../pages/chart/ChartPage.tsx').then((module) => module.ChartPage))
const RulesPage = late(() => import('../pages/rules/RulesPage.tsx').then((module) => module.default))

export function App() {
  const { t } = useTranslation()
  const language = useSettingsStore((state) => state.language)
  const [isDesigner] = useRoute('/design/*?')
  useEffect(() => void switchLanguage(language ?? browserLanguage(), partWords), [language])
  return (
    <ErrorBoundary title={t('bug.title')} body={t('bug.body')} again={t('bug.again')} idLabel={t('bug.id')}>
      <LatePart fallback={isDesigner ? <DesignerLoading /> : <div className="page-loading" aria-busy="true" />}>
        <Switch>
          <Route path="/" component={StartPage} />
          <Route path="/design/:draftId/:step?" component={DesignerRoute} />
          <Route path="/chart/:tab?" component={ChartPage} />
          <Route path="/rules/:rule?" component={RulesPage} />
          <Route>
            <NotFound missing="page" />
          </Route>
        </Switch>
      </LatePart>
      <FileDrop />
      <Toasts dismissLabel={t('toast.dismiss')} regionLabel={t('toast.region')} />
    </ErrorBoundary>
  )
}
