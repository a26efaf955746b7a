import { hashReports } from './reports.js'

process.stdout.write(hashReports(200).join('\n'))
