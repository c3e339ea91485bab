import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Switch, useRoute } from 'wouter'
import { LateOpenedChart } from './opening/LateOpenedChart.tsx'
import { DesignerLoading } from './shell/DesignerLoading.tsx'
import { Toasts } from './shell/Toasts.tsx'
import { StartPage } from './start/StartPage.tsx'
import { useSettingsStore } from './state/settings-store.ts'
import { browserLanguage, switchLanguage } from './text/language.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'

const DesignerRoute = lazy(() => import('./designer/DesignerRoute.tsx').then((module) => ({ default: module.DesignerRoute })))
const RulesPage = lazy(() => import('./rules/RulesPage.tsx'))

export function App() {
  const { t } = useTranslation()
  const language = useSettingsStore((state) => state.language)
  const [isDesigner] = useRoute('/design/*?')
  useEffect(() => void switchLanguage(language ?? browserLanguage()), [language])
  return (
    <ErrorBoundary title={t('bug.title')} body={t('bug.body')} again={t('bug.again')} idLabel={t('bug.id')}>
      <Suspense fallback={isDesigner ? <DesignerLoading /> : <div className="page-loading" aria-busy="true" />}>
        <Switch>
          <Route path="/" component={StartPage} />
          <Route path="/design/:draftId/:step?" component={DesignerRoute} />
          <Route path="/rules/:rule?" component={RulesPage} />
          <Route>
            <Redirect to="/" />
          </Route>
        </Switch>
      </Suspense>
      <LateOpenedChart />
      <Toasts dismissLabel={t('toast.dismiss')} regionLabel={t('toast.region')} />
    </ErrorBoundary>
  )
}
