import { defineRule } from '../define-rule.js'
import { describeAnonymous, groupAnonymous } from '../anonymous-groups.js'
import { urlOf } from '../url.js'

const id = 'require-anonymous-nearness'

/** One message a source, where none of its statements says how it came to know. */
export const requireAnonymousNearness = defineRule({
  id,
  summary: 'The article says how an unnamed source is placed to know.',
  note: 'A rank is not knowledge. Say how the source came to know: “who was in the room”, “with direct knowledge of the talks”, “briefed on the inquiry”.',
  url: urlOf(id),
  defaults: { severity: 'warning' },
  ok: [
    'An official with direct knowledge of the talks said an offer had been made.',
    'The jury was split, according to two people briefed on the inquiry.',
    'A diplomat familiar with the negotiations said the text was almost agreed.',
    'Harbour master Ines Faro said the ferry had been inspected in March.',
  ],
  notOk: [
    { text: 'A senior official said the offer would be withdrawn.', at: ['1:1-1:18'] },
    { text: 'The chairman will resign, sources said.', at: ['1:27-1:34'] },
    { text: '“They never asked us,” said one diplomat.', at: ['1:29-1:41'] },
    { text: 'According to an aide, the senator had not read the bill.', at: ['1:14-1:21'] },
  ],
  check(report) {
    return groupAnonymous(report)
      .filter(({ statements }) =>
        statements.every(({ anonymity }) => anonymity !== null && !anonymity.nearness),
      )
      .map((group) =>
        describeAnonymous(
          group,
          (mention) => `unnamed source ${mention} whose knowledge is not explained`,
          'how it is placed to know',
        ),
      )
  },
})
