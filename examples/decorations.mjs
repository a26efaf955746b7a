// Decorations for an editor: what CodeMirror, ProseMirror or a <mark> needs to colour an article as it is written.
import { analyze } from 'onrecord'

/**
 * One decoration for each span of a statement, outer ones first, as editors want them.
 * @param {import('onrecord').Report} report
 * @param {string} id of the statement under the pointer, or none
 */
function decorate({ statements }, id = '') {
  return statements
    .filter(({ type }) => type !== 'unattributed')
    .flatMap((statement) =>
      /** @type {const} */ (['content', 'source', 'cue']).flatMap((role) =>
        (statement[role]?.spans ?? []).map(({ start, end }) => ({
          from: start,
          to: end,
          class: [
            'onrecord',
            `onrecord-${statement.type}`,
            role,
            ...(statement.id === id ? ['active'] : []),
          ].join(' '),
          title: `${statement.type}, ${Math.round(statement.confidence * 100)} %`,
        })),
      ),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to)
}

const text = 'The bank declined to comment. It is unclear whether the minister knew.'
for (const { from, to, class: names } of decorate(analyze(text))) {
  console.log(
    `${String(from).padStart(2)}–${String(to).padEnd(2)}  ${names.padEnd(40)}  ${text.slice(from, to)}`,
  )
}

// Prints:
// 0–8   onrecord onrecord-declined source         The bank
//  9–17  onrecord onrecord-declined cue            declined
// 18–28  onrecord onrecord-declined content        to comment
// 30–43  onrecord onrecord-unclear cue             It is unclear
// 44–69  onrecord onrecord-unclear content         whether the minister knew
