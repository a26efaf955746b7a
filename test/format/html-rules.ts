import type { ConfigData } from 'html-validate'

/** The standard's rules and those of accessibility; matters of taste (quotation marks, spaces at line ends) are off. */
export const HTML_RULES: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
}
