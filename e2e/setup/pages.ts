// The pages, for scripts outside this package.
export { DesignerPage } from '../pages/designer-page.ts'
export { StartPage } from '../pages/start-page.ts'
