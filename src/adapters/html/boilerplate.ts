import type { Element } from 'hast'
import { nameWords, readProperty } from './elements.js'

/** Words in class names and ids of what stands around a story, each with its reason. */
const NAMES: readonly (readonly [words: string, note: string])[] = [
  ['ad ads advert adverts advertisement advertising sponsor sponsored', 'Paid for by somebody else.'],
  ['newsletter newsletters signup subscribe subscription', 'Asks the reader for something.'],
  ['paywall regwall metering', 'Asks the reader for something.'],
  ['related recirc recirculation recommended recommendations readnext', 'Links to other stories.'],
  ['trending popular teaser teasers promo promos promobox', 'Links to other stories.'],
  ['share sharing sharebar social socials', 'Buttons.'],
  ['cookie cookies consent gdpr', 'The notice about cookies.'],
  ['comment comments disqus commenting', 'Words of readers, not of the article.'],
  ['breadcrumb breadcrumbs toolbar pagination skip', 'Ways through the site.'],
  ['tags topics taglist keywords', 'Ways through the site.'],
  ['sidebar rail', 'Stands beside the story.'],
  ['pullquote', 'Repeats a quotation of the story.'],
  ['masthead', 'The name of the outlet.'],
]
const NAME_WORDS = new Set(NAMES.flatMap(([words]) => words.split(' ')))

/** Names of two words, joined in class names by a hyphen, an underscore or a capital. */
const PAIRS: readonly (readonly [words: string, note: string])[] = [
  [
    'most-read most-viewed read-more read-next more-on more-from also-read see-also',
    'Links to other stories.',
  ],
  ['sign-up call-to inline-cta', 'Asks the reader for something.'],
  ['author-bio about-author about-the', 'Says who the writer is, beneath the story.'],
  ['pull-quote', 'Repeats a quotation of the story.'],
  ['site-header site-footer page-footer', 'The frame of every page.'],
]
const PAIR_WORDS = new Set(PAIRS.flatMap(([words]) => words.split(' ')))

const ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'banner',
])

/** Whether an element announces itself as something beside the story; its size may still speak against that. */
export function isSuspect(element: Element): boolean {
  // <body class="has-sidebar">, <blockquote class="social-embed">
  if (['html', 'body', 'blockquote'].includes(element.tagName)) return false
  if (element.tagName === 'aside' || element.tagName === 'footer') return true
  if (ROLES.has(readProperty(element, 'role'))) return true
  const words = nameWords(element)
  return words.some((word, i) => NAME_WORDS.has(word) || (i > 0 && PAIR_WORDS.has(`${words[i - 1]}-${word}`)))
}

/** Whether the element is never the story, however long it is: comments, and what is said about cookies. */
export function isNeverStory(element: Element): boolean {
  return nameWords(element).some((word) => /^(?:comment|disqus|cookie|consent|gdpr)/.test(word))
}

/** How lines begin that lead away from a story, whatever their class is. */
const OPENINGS =
  /^(?:read (?:more|next|also|our)\b|more (?:on|from|about) |related(?: \w+)?(?::|$)|see also\b|also read\b|sign up\b|subscribe\b|advertisement\b|follow us\b|share (?:this|on)\b|most read\b|recommended\b|you (?:may|might) also (?:like|be interested)|don['’]t miss\b|click here\b|listen to this\b|watch:|image source|this (?:video|content) (?:can ?not|cannot)|copy link|skip (?:to|past)\b|back to top\b|comments(?: \(|$)|\d+ comments?$|topics?:?$|tags?:?$|filed under\b|newsletter$)/i

/** Whether a short line is an invitation to go elsewhere: "Read more: …", "Sign up for our newsletter". */
export function isInvitation(text: string): boolean {
  return text.length < 240 && OPENINGS.test(text)
}
