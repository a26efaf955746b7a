import { hashReports } from './reports.js'

Object.assign(globalThis, { hashReports })
