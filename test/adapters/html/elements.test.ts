import type { Element } from 'hast'
import { describe, expect, it } from 'vitest'
import { isInvitation, isNeverStory, isSuspect } from '../../../src/adapters/html/boilerplate.js'
import {
  BLOCKS,
  classesOf,
  isElement,
  isLeftOut,
  nameWords,
  plainText,
  readProperty,
} from '../../../src/adapters/html/elements.js'
import { createMatcher } from '../../../src/adapters/html/match-body.js'
import { parseHtml } from '../../../src/adapters/html/read.js'

/** The element of a piece of HTML whose id is "x", else the first one in the body. */
function parse(html: string): Element {
  const all: Element[] = []
  const visit = (node: { children?: readonly unknown[] }): void => {
    for (const child of (node.children ?? []) as Element[]) {
      if (child.type === 'element') all.push(child)
      visit(child)
    }
  }
  visit(parseHtml(html))
  return (
    all.find(({ properties }) => properties['id'] === 'x') ??
    all[all.findIndex(({ tagName }) => tagName === 'body') + 1]
  )
}

describe('an element', () => {
  it('gives a property as words, whatever its kind', () => {
    const element = parse('<a class="story  is-lead" rel="author" tabindex="2" hidden>x</a>')
    expect(readProperty(element, 'className')).toBe('story is-lead')
    expect(readProperty(element, 'tabIndex')).toBe('2')
    expect(readProperty(element, 'hidden')).toBe('true')
    expect(readProperty(element, 'title')).toBe('')
  })

  it('gives its classes in lower case', () => {
    expect(classesOf(parse('<p class=" Lead  STORY ">'))).toEqual(['lead', 'story'])
    expect(classesOf(parse('<p>'))).toEqual([])
  })

  it('gives the words that its names are made of', () => {
    expect(nameWords(parse('<p class="relatedStories main_teaser-2" id="x">'))).toEqual([
      'related',
      'stories',
      'main',
      'teaser',
      'x',
    ])
    expect(nameWords(parse('<p>'))).toEqual([])
  })

  it('is told from text', () => {
    expect(isElement(parse('<p>'))).toBe(true)
    expect(isElement({ type: 'text', value: 'x' })).toBe(false)
  })

  it('parts paragraphs where it is a block', () => {
    expect(['p', 'li', 'blockquote', 'h1', 'td', 'figcaption'].every((name) => BLOCKS.has(name))).toBe(true)
    expect(['a', 'em', 'span', 'br', 'q'].some((name) => BLOCKS.has(name))).toBe(false)
  })
})

describe('isLeftOut', () => {
  it.each([
    '<nav>x</nav>',
    '<button>x</button>',
    '<del>x</del>',
    '<s>x</s>',
    '<noscript id="x">x</noscript>',
    '<p hidden>x</p>',
    '<p aria-hidden="true">x</p>',
    '<p style="display:none">x</p>',
    '<p style="color:red; DISPLAY : none">x</p>',
    '<p style="visibility :hidden">x</p>',
    '<span class="sr-only">x</span>',
    '<span class="label Visually-Hidden">x</span>',
    '<span class="photo-credit">x</span>',
    '<span class="copyright">x</span>',
    '<a role="doc-noteref" href="#n">1</a>',
    '<a class="footnote-link" href="#n">1</a>',
    '<a class="my-noteref" href="#n">1</a>',
    '<sup><a href="#n">1</a></sup>',
  ])('holds for %s', (html) => expect(isLeftOut(parse(html))).toBe(true))

  it.each([
    '<p>x</p>',
    '<p aria-hidden="false">x</p>',
    '<p style="display:block">x</p>',
    '<p style="visibility:visible">x</p>',
    '<span class="only">x</span>',
    '<span class="credits">x</span>',
    '<a class="link" href="#n">1</a>',
    '<span class="footnote">1</span>',
    '<sup>3</sup>',
    '<sup><b>a</b></sup>',
    '<sub><a href="#n">1</a></sub>',
  ])('does not hold for %s', (html) => expect(isLeftOut(parse(html))).toBe(false))
})

describe('plainText', () => {
  it('parts words at both borders of a block', () => {
    expect(plainText([parse('<div id="x"><p>five</p>six<i>s</i></div>')])).toBe('five sixs')
  })

  it('is what a page shows, white space collapsed', () => {
    const html = '<div id="x"> One\n <b>two</b>&shy;three<br>four<nav>x</nav> five<!-- y --><p>six</p> </div>'
    expect(plainText([parse(html)])).toBe('One twothree four five six')
    expect(plainText([])).toBe('')
    expect(
      plainText([
        { type: 'text', value: 'a ' },
        { type: 'text', value: 'b' },
      ]),
    ).toBe('a b')
  })
})

describe('isSuspect', () => {
  it.each([
    '<aside>',
    '<footer>',
    '<div role="navigation">',
    '<div role="complementary">',
    '<div role="contentinfo">',
    '<div role="search">',
    '<div role="dialog">',
    '<div role="alertdialog">',
    '<div role="banner">',
    '<div class="ad">',
    '<div class="AdSponsored">',
    '<div class="newsletter-box">',
    '<div class="paywall">',
    '<div class="relatedStories">',
    '<div id="trending">',
    '<div class="share-bar">',
    '<div class="cookie">',
    '<div class="comments">',
    '<div class="breadcrumb">',
    '<div class="topics">',
    '<div class="right-rail">',
    '<div class="pullquote">',
    '<div class="masthead">',
    '<div class="most-read">',
    '<div class="readMore">',
    '<div class="box sign_up">',
    '<div class="author-bio">',
    '<div class="pull-quote">',
    '<div class="site-footer">',
  ])('holds for %s', (html) => expect(isSuspect(parse(html))).toBe(true))

  it.each([
    '<div>',
    '<div role="main">',
    '<div class="story">',
    '<div class="heading">',
    '<div class="read">',
    '<div class="more read">',
    '<div class="read-the-more">',
    '<blockquote class="social-embed">',
    '<header class="head">',
  ])('does not hold for %s', (html) => expect(isSuspect(parse(html))).toBe(false))

  it('does not hold for the page as a whole', () => {
    const [html, body] = ['html', 'body'].map((tagName) => ({
      ...parse('<div class="has-sidebar">'),
      tagName,
    }))
    expect([isSuspect(html), isSuspect(body)]).toEqual([false, false])
  })
})

describe('isNeverStory', () => {
  it('holds for comments and notices about cookies alone', () => {
    expect(
      ['comments', 'disqus_thread', 'cookie-bar', 'consentBox', 'gdpr'].map((name) =>
        isNeverStory(parse(`<div id="x" class="${name}">`)),
      ),
    ).toEqual([true, true, true, true, true])
    expect(
      ['related', 'no-story', 'precookie'].map((name) => isNeverStory(parse(`<div class="${name}">`))),
    ).toEqual([false, false, false])
  })
})

describe('isInvitation', () => {
  it.each([
    'Read more: the bridge',
    'READ NEXT',
    'Read also: tolls',
    'Read our guide',
    'More on this',
    'More from Ana Ruiz',
    'More about the bridge',
    'Related:',
    'Related stories',
    'Related stories: tolls',
    'See also tolls',
    'Also read: tolls',
    'Sign up for our letter',
    'Subscribe now',
    'Advertisement',
    'Follow us on Monday',
    'Share this',
    'Share on',
    'Most read',
    'Recommended',
    'You may also like',
    'You might also be interested in tolls',
    'Don’t miss this',
    "Don't miss this",
    'Click here',
    'Listen to this',
    'Watch: the bridge',
    'Image source, Harbour Post',
    'This video can not be played',
    'This content cannot be shown',
    'Copy link',
    'Skip to content',
    'Skip past newsletter',
    'Back to top',
    'Comments',
    'Comments (3)',
    '12 comments',
    '1 comment',
    'Topics',
    'Topics:',
    'Tags:',
    'Filed under: bridges',
    'Newsletter',
  ])('holds for “%s”', (line) => expect(isInvitation(line)).toBe(true))

  it.each([
    'He read more than I',
    'Readers left',
    'More people came',
    'Related to the mayor, she left',
    'Subscribers left',
    'Advertisements were late',
    'The newsletter',
    'Newsletters are late',
    'Comments by the mayor',
    '12 comments were made',
    'Topics of the day',
    'Watch the bridge',
    'You may like it',
    'This video shows',

    `Read more: ${'a'.repeat(240)}`,
  ])('does not hold for “%s”', (line) => expect(isInvitation(line)).toBe(false))

  it('has room for 239 characters', () => {
    expect(isInvitation(`Read more: ${'a'.repeat(228)}`)).toBe(true)
    expect(isInvitation(`Read more: ${'a'.repeat(229)}`)).toBe(false)
  })
})

describe('createMatcher', () => {
  const block = (words: string) =>
    ({ nodes: [{ type: 'text', value: words }] }) as unknown as Parameters<
      ReturnType<typeof createMatcher>
    >[0]
  const isOfBody = createMatcher('The bridge over the harbour is shut, the city said. Short one.')

  it('knows a paragraph of the body, however it is punctuated', () => {
    expect(isOfBody(block('THE BRIDGE — over the “harbour” — is shut'))).toBe(true)
  })

  it('knows it by six of ten runs of four words', () => {
    // Eight words are five runs, of which three are known.
    expect(isOfBody(block('over the harbour is shut at long last'))).toBe(false)
    expect(isOfBody(block('over the harbour is shut the city left'))).toBe(true)
    expect(isOfBody(block('bridge over the harbour is shut at last'))).toBe(true)
    expect(isOfBody(block('bridge over the harbour is at last shut'))).toBe(false)
  })

  it('takes a line of four words or fewer as one run', () => {
    expect(isOfBody(block('is shut the city'))).toBe(true)
    expect(isOfBody(block('is shut'))).toBe(false)
    expect(createMatcher('Is shut!')(block('is shut'))).toBe(true)
  })

  it('knows nothing without words', () => {
    expect(isOfBody(block(' — '))).toBe(false)
    expect(createMatcher('')(block(''))).toBe(false)
  })
})
