/** The working name, in one place. */
export const PRODUCT_NAME = 'Slipway'
