// One processor for two plugins: retext-equality writes messages about words, onrecord about sourcing.
import { retext } from 'retext'
import retextEquality from 'retext-equality'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import retextOnrecord from 'onrecord/retext'

const processor = retext().use(retextEquality).use(retextOnrecord, { policy: 'recommended' })

const file = await processor.process(
  new VFile({
    path: 'strike.txt',
    value: [
      'The chairman said on Friday that the ferries would sail again. The union declined to comment.',
      'It is unclear whether the crews will agree, sources said.',
    ].join('\n\n'),
  }),
)

const { statements, summary } = file.data.onrecord ?? { statements: [], summary: null }
console.log(`${statements.length} statements, ${summary?.headline.declined.count} declined`)
console.log(reporter(file, { color: false }))

// Prints:
// 4 statements, 1 declined
// strike.txt
//           warning Unexpected 100 % of the credited words from unnamed sources, expected at most 30 %                                                                                                   max-anonymous-share           onrecord
// 1:5-1:13  warning Unexpected potentially insensitive use of `chairman`, in somes cases `chair`, `head`, `chairperson`, `coordinator`, `committee head`, `moderator`, `presiding officer` may be better chairman-chairwoman           retext-equality
// 3:45-3:52 error   Unexpected an article that rests on “sources” alone, expected a second source or a name                                                                                              no-sole-anonymous-source      onrecord
// 3:45-3:52 warning Unexpected unnamed source “sources” without a reason, expected a name, or why it is withheld                                                                                         require-anonymity-reason      onrecord
// 3:45-3:52 warning Unexpected bare “sources”, expected what the source is and how it can know                                                                                                           require-anonymous-description onrecord
//
// 5 messages (✖ 1 error, ⚠ 4 warnings)
