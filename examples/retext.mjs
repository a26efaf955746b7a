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
// 3 statements, 1 declined
// strike.txt
// 1:5-1:13 warning Unexpected potentially insensitive use of `chairman`, in somes cases `chair`, `head`, `chairperson`, `coordinator`, `committee head`, `moderator`, `presiding officer` may be better chairman-chairwoman retext-equality
//
// ⚠ 1 warning
