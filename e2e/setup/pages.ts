// The pages, for scripts outside this package.
export { DesignerPage, type Panel, panels } from '../pages/designer-page.ts'
export { StartPage } from '../pages/start-page.ts'
