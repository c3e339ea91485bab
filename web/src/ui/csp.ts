import { z } from 'zod'

// NOTE zod tries `new Function` to speed itself up, which the page's content policy refuses and the console reports.
z.config({ jitless: true })
