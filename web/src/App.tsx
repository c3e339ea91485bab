import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Switch, useRoute } from 'wouter'
import { LateOpenedChart } from './opening/LateOpenedChart.tsx'
import { DesignerLoading } from './shell/DesignerLoading.tsx'
import { LatePart } from './shell/LatePart.tsx'
import { Toasts } from './shell/Toasts.tsx'
import { StartPage } from './start/StartPage.tsx'
import { useSettingsStore } from './state/settings-store.ts'
import { browserLanguage, switchLanguage } from './text/language.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'
import { late } from './ui/late.ts'

const DesignerRoute = late(() => import('./designer/DesignerRoute.tsx').then((module) => module.DesignerRoute))
const RulesPage = late(() => import('./rules/RulesPage.tsx').then((module) => module.default))

export function App() {
  const { t } = useTranslation()
  const language = useSettingsStore((state) => state.language)
  const [isDesigner] = useRoute('/design/*?')
  useEffect(() => void switchLanguage(language ?? browserLanguage()), [language])
  return (
    <ErrorBoundary title={t('bug.title')} body={t('bug.body')} again={t('bug.again')} idLabel={t('bug.id')}>
      <LatePart fallback={isDesigner ? <DesignerLoading /> : <div className="page-loading" aria-busy="true" />}>
        <Switch>
          <Route path="/" component={StartPage} />
          <Route path="/design/:draftId/:step?" component={DesignerRoute} />
          <Route path="/rules/:rule?" component={RulesPage} />
          <Route>
            <Redirect to="/" />
          </Route>
        </Switch>
      </LatePart>
      <LateOpenedChart />
      <Toasts dismissLabel={t('toast.dismiss')} regionLabel={t('toast.region')} />
    </ErrorBoundary>
  )
}
