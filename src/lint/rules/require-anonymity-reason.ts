import { defineRule } from '../define-rule.js'
import { describeAnonymous, groupAnonymous, headOf } from '../anonymous-groups.js'
import type { AnonymousGroup } from '../anonymous-groups.js'
import { urlOf } from '../url.js'

const id = 'require-anonymity-reason'

/** One message a source, at its first statement: readers need to be told once. */
export const requireAnonymityReason = defineRule({
  id,
  summary: 'The article says why an unnamed source is not named.',
  note: 'Readers weigh an unnamed source by why it hides. Name it, or say once what it risks (“because she was not authorised to speak”).',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  ok: [
    'The cuts will begin in May, said a nurse who asked not to be named because she feared for her job.',
    '“We were told to delete the files,” said one clerk, who spoke on condition of anonymity because he was not authorised to talk to reporters.\n\nThe clerk said two colleagues had refused.',
    'The talks will resume on Monday, Foreign Minister Tomas Lind said.',
    'Two people familiar with the audit, who requested anonymity to discuss a confidential report, said the fund had lost half its value.',
    'Ms Adeyemi said in court that people had told her to keep quiet.',
  ],
  notOk: [
    { text: 'The deal will be signed on Friday, a senior official said.', at: ['1:36-1:53'] },
    {
      text: 'The prime minister is preparing to step down, sources said.',
      at: ['1:47-1:54'],
    },
    {
      text: 'An aide to the governor said the bill was dead. “It is over,” the aide said.',
      at: ['1:1-1:24'],
    },
    {
      text: 'According to two people familiar with the talks, the bank will close 40 branches.',
      at: ['1:14-1:48'],
    },
    {
      text: 'A diplomat, speaking on condition of anonymity, said the envoys had not met.',
      at: ['1:1-1:11'],
    },
  ],
  check(report) {
    const groups = groupAnonymous(report)
    // “Two officials said …. The officials spoke anonymously because …”: the head word carries the reason over.
    const explained = new Set(groups.filter(hasReason).map(({ name }) => headOf(name)))
    return groups
      .filter((group) => !hasReason(group) && !explained.has(headOf(group.name)))
      .map((group) =>
        describeAnonymous(
          group,
          (mention) => `unnamed source ${mention} without a reason`,
          'a name, or why it is withheld',
        ),
      )
  },
})

function hasReason({ statements }: AnonymousGroup): boolean {
  return statements.some((statement) => statement.anonymity?.reason)
}
