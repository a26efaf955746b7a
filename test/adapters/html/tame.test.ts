import { describe, expect, it } from 'vitest'
import { tameNesting } from '../../../src/adapters/html/tame.js'

const times = (count: number, words: string): string => words.repeat(count)

describe('tameNesting', () => {
  it.each([
    ['an ordinary page', '<html><body><p>One <b>two</b> <i>three</i>.</p></body></html>'],
    ['text without tags', 'Three < four and five > four.'],
    ['many elements in a row', times(500, '<div>x</div>')],
    ['many formatting elements in a row', times(50, '<b>x</b> <I>y</I>')],
    ['elements without content, in any number', times(500, '<br><img src="a"><hr>')],
    ['paragraphs that nobody closes', times(500, '<p>One<li>two<td>three')],
    ['closing tags of nothing', times(500, '</div></b>')],
    ['tags inside a script', `<script>${times(500, '<div>')}</script>`],
    ['tags inside an unclosed script', `<style>${times(500, '<div>')}`],
    ['tags inside a comment', `<!--${times(500, '<div>')}--><p>One</p>`],
    ['tags inside an attribute', `<p title="${times(500, '<div>')}">One</p>`],
    ['two hundred elements deep', times(200, '<div>')],
    ['twelve formatting elements deep', times(12, '<b>')],
    ['formatting that is closed from outside', times(50, '<div><b><i></div>')],
  ])('leaves %s as it is', (_, html) => {
    expect(tameNesting(html)).toBe(html)
  })

  it('blanks the tags that nest deeper than two hundred, and keeps every offset', () => {
    const html = `${times(200, '<div>')}<section id="a">words</section><div>more${times(200, '</div>')}`
    const tamed = tameNesting(html)
    expect(tamed).toHaveLength(html.length)
    expect(tamed).toBe(html.replace('<section id="a">', times(16, ' ')).replace('<div>more', '     more'))
  })

  it('blanks the thirteenth formatting element that is open', () => {
    expect(tameNesting(`${times(12, '<i>')}<B>x</B><div>y`)).toBe(`${times(12, '<i>')}   x</B><div>y`)
    expect(tameNesting(`${times(12, '<i>')}</i><b>x`)).toBe(`${times(12, '<i>')}</i><b>x`)
    expect(tameNesting(`${times(12, '<i>')}</div><b>x`)).toBe(`${times(12, '<i>')}</div>   x`)
  })

  it('closes what is open inside an element with it', () => {
    const html = `<div>${times(12, '<b>')}</div><b>x`
    expect(tameNesting(html)).toBe(html)
    expect(tameNesting(`<div>${times(190, '<p><span>')}</div>${times(199, '<div>')}`)).toBe(
      `<div>${times(190, '<p><span>')}</div>${times(199, '<div>')}`,
    )
  })

  it('goes on behind a script, whatever its case', () => {
    const deep = times(13, '<b>')
    expect(tameNesting(`<SCRIPT>"<b>"</script >${deep}`)).toBe(
      `<SCRIPT>"<b>"</script >${times(12, '<b>')}   `,
    )
    expect(tameNesting(`<title>a</title><!-- b --></ c><?d>< ${deep}`)).toBe(
      `<title>a</title><!-- b --></ c><?d>< ${times(12, '<b>')}   `,
    )
  })

  it.each('a b big code em font i nobr s small strike strong tt u'.split(' '))(
    'counts <%s> as formatting',
    (name) => {
      expect(tameNesting(times(13, `<${name}>`))).toBe(times(12, `<${name}>`) + times(name.length + 2, ' '))
    },
  )

  it.each('area base br col embed hr img input link meta param source track wbr'.split(' '))(
    'knows that <%s> holds nothing',
    (name) => expect(tameNesting(times(201, `<${name} a>`))).toBe(times(201, `<${name} a>`)),
  )

  it.each('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp'.split(' '))(
    'knows that <%s> is closed by the next of its kind',
    (name) => expect(tameNesting(times(201, `<${name}>`))).toBe(times(201, `<${name}>`)),
  )

  it.each('script style textarea title xmp iframe noembed noframes plaintext'.split(' '))(
    'reads no tags in <%s>',
    (name) => {
      const html = `<${name}>${times(13, '<b>')}`
      expect(tameNesting(html)).toBe(html)
    },
  )
})
