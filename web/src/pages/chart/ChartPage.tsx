import { PRODUCT_NAME } from '@slipway/shared/base'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'wouter'
import { LateAppMenu } from '../../features/app-menu/LateAppMenu.tsx'
import type { FilePlace } from '../../features/opening/ChartFiles.tsx'
import type { ManifestPlace } from '../../features/opening/OpenedManifests.tsx'
import { chartAddress } from '../../features/opening/open-file.ts'
import type { OpenedChart } from '../../features/opening/opened-chart.ts'
import { useOpenedChartStore } from '../../features/opening/opened-chart-store.ts'
import { useCheckedChart } from '../../features/opening/use-checked-chart.ts'
import { LatePart } from '../../late/LatePart.tsx'
import { late } from '../../ui/late.ts'
import { Mark } from '../../ui/Mark.tsx'
import { PanelBoundary } from '../../ui/PanelBoundary.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { NotFound } from '../not-found/NotFound.tsx'
import { AboutChart } from './AboutChart.tsx'
import { type ChartTab, chartTabs, tabOf } from './chart-tabs.ts'
import { TabTitle, tabTitles } from './TabTitle.tsx'
import './chart.css'

const Readme = late(() => import('../../features/opening/OpenedReadme.tsx').then((module) => module.default))
const DeployForm = late(() => import('../../features/opening/OpenedDeployForm.tsx').then((module) => module.default))
const Diagram = late(() => import('../../features/opening/OpenedDiagram.tsx').then((module) => module.default))
const Issues = late(() => import('../../features/opening/OpenedIssues.tsx').then((module) => module.default))
const Files = late(() => import('../../features/opening/ChartFiles.tsx').then((module) => module.default))
const Manifests = late(() => import('../../features/opening/OpenedManifests.tsx').then((module) => module.default))
const OnThePlatform = late(() => import('../../features/opening/OpenedOnThePlatform.tsx').then((module) => module.default))

/** The chart that was opened from a file: what it is, what it makes, what is wrong with it, and the way to a draft. */
export function ChartPage() {
  const chart = useOpenedChartStore((state) => state.chart)
  return chart === null ? <NotFound missing="chart" /> : <Opened key={`${chart.name} ${chart.version}`} chart={chart} />
}

function TopBar() {
  const { t } = useTranslation()
  return (
    <header className="top">
      <Link href="/" className="brand" aria-label={t('top.toStart', { product: PRODUCT_NAME })}>
        <Mark />
        <span className="brand-name">{PRODUCT_NAME}</span>
      </Link>
      <span className="grow" />
      <Link className="button ghost" href="/">
        {t('notFound.toStart')}
      </Link>
      <LateAppMenu />
    </header>
  )
}

function useTab(chart: OpenedChart): readonly [ChartTab, (tab: ChartTab) => void] {
  const { tab } = useParams<{ tab?: string }>()
  const [, navigate] = useLocation()
  return [tabOf(tab, chart), (next) => navigate(`${chartAddress}/${next}`, { replace: true })]
}

function Opened({ chart }: { readonly chart: OpenedChart }) {
  const { t } = useTranslation()
  const checked = useCheckedChart(chart)
  const [tab, show] = useTab(chart)
  const [file, setFile] = useState<FilePlace>({ file: 'Chart.yaml', line: null, nonce: 0 })
  const [manifest, setManifest] = useState<ManifestPlace>({ id: null, line: null })
  useEffect(() => {
    document.title = `${chart.name} ${chart.version} · ${PRODUCT_NAME}`
  }, [chart])
  const showFile = (place: Pick<FilePlace, 'file' | 'line'>) => {
    setFile(({ nonce }) => ({ ...place, nonce: nonce + 1 }))
    show('files')
  }
  const showManifest = (place: ManifestPlace) => {
    setManifest(place)
    show('manifests')
  }
  const panels: Readonly<Record<ChartTab, ReactNode>> = {
    readme: <Readme text={chart.files['README.md']} />,
    'deploy-form': <DeployForm chart={chart} />,
    diagram: <Diagram checked={checked} name={chart.name} onPlace={showManifest} />,
    issues: <Issues checked={checked} onPlace={showFile} />,
    files: <Files chart={chart} place={file} onSelect={(path) => setFile({ file: path, line: null, nonce: 0 })} />,
    manifests: <Manifests checked={checked} place={manifest} onPlace={setManifest} />,
    'on-the-platform': <OnThePlatform checked={checked} />,
  }
  const tabs = chartTabs.map((id) => ({ id, title: <TabTitle tab={id} checked={checked} /> }))
  const select = (id: string) => show(tabOf(id, chart))
  return (
    <div className="chart-page">
      <TopBar />
      <main className="chart-main">
        <AboutChart chart={chart} />
        <Tabs label={t('exports.opened.tabs')} tabs={tabs} selected={tab} onSelect={select}>
          <h2 className="visually-hidden">{t(tabTitles[tab])}</h2>
          <PanelBoundary key={tab}>
            <LatePart fallback={<div className="panel-loading" aria-busy="true" />}>{panels[tab]}</LatePart>
          </PanelBoundary>
        </Tabs>
      </main>
    </div>
  )
}
