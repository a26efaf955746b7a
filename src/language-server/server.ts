import {
  CodeActionKind,
  type Connection,
  DiagnosticSeverity,
  SymbolKind,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import type { CodeAction, Diagnostic, DocumentSymbol, InitializeResult } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { prepareIncrementalAnalyzers } from '../incremental/create-incremental-analyzer.js'
import type { Analyzer, Message, Source } from '../index.js'
import { createLinter, PRESET_NAMES, type PresetName } from '../lint/index.js'
import { intersects } from '../span/relate.js'
import { describeScore, describeStatement, findStatement, offerCues } from './answers.js'
import type { Edit } from './answers.js'
import { analyzeDocument, type AnalyzedDocument } from './document.js'
import { dropIgnored, hasComments, writeIgnore } from './ignore.js'

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

const SYMBOLS: Readonly<Record<Source['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  group: SymbolKind.Class,
  organisation: SymbolKind.Module,
  document: SymbolKind.File,
  outlet: SymbolKind.Package,
  unknown: SymbolKind.Object,
}

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  codeLensProvider: {},
  documentSymbolProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
}

/** The preset that the client names in `initializationOptions.preset`; the recommended one where it names none. */
function readPreset(options: unknown): PresetName {
  const { preset } = (options ?? {}) as { readonly preset?: unknown }
  return PRESET_NAMES.find((known) => known === preset) ?? 'recommended'
}

interface Entry {
  readonly version: number
  readonly document: AnalyzedDocument
  readonly messages: readonly Message[]
}

/** Answers an editor on `connection`; each version of a file is analysed once, and only where it
 * differs from the version before. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument)
  const entries = new Map<string, Entry>()
  const createIncremental = prepareIncrementalAnalyzers()
  const analyzers = new Map<string, Analyzer>()
  let linter = createLinter('recommended')

  const entryOf = (uri: string): Entry | null => {
    const file = documents.get(uri)
    if (!file) return null
    const known = entries.get(uri)
    if (known?.version === file.version) return known
    const analyzer = analyzers.get(uri) ?? createIncremental()
    analyzers.set(uri, analyzer)
    const document = analyzeDocument(file.languageId, file.getText(), analyzer)
    const entry = {
      version: file.version,
      document,
      messages: dropIgnored(linter(document.report), document),
    }
    entries.set(uri, entry)
    return entry
  }

  connection.onInitialize(({ initializationOptions }) => {
    linter = createLinter(readPreset(initializationOptions))
    return { capabilities: CAPABILITIES, serverInfo: { name: 'onrecord' } }
  })
  documents.onDidChangeContent(({ document: { uri, version } }) => {
    const entry = entryOf(uri)
    if (entry) void connection.sendDiagnostics({ uri, version, diagnostics: listDiagnostics(entry) })
  })
  documents.onDidClose(({ document: { uri } }) => {
    entries.delete(uri)
    analyzers.delete(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  connection.onHover(({ textDocument, position }) => {
    const entry = entryOf(textDocument.uri)
    const offset = documents.get(textDocument.uri)?.offsetAt(position)
    const statement = entry && offset !== undefined ? findStatement(entry.document, offset) : null
    if (!entry || !statement) return null
    const { report, rangeOf } = entry.document
    const value = describeStatement(statement, report.sources)
    return { contents: { kind: 'markdown', value }, range: rangeOf(statement.range) }
  })
  connection.onCodeLens(({ textDocument }) => {
    const entry = entryOf(textDocument.uri)
    return entry
      ? [
          {
            range: entry.document.rangeOf(null),
            command: { title: describeScore(entry.document), command: '' },
          },
        ]
      : []
  })
  connection.onDocumentSymbol(({ textDocument }) => {
    const entry = entryOf(textDocument.uri)
    return entry ? listSymbols(entry.document) : []
  })
  connection.onCodeAction(({ textDocument: { uri }, range }) => {
    const entry = entryOf(uri)
    const file = documents.get(uri)
    if (!entry || !file) return []
    const asked = {
      start: file.offsetAt(range.start),
      end: Math.max(file.offsetAt(range.end), file.offsetAt(range.start) + 1),
    }
    const hits = entry.messages.filter(
      ({ place }) => place && entry.document.toSource(place).some((stretch) => intersects(stretch, asked)),
    )
    return hits.flatMap((message) => listActions(uri, message, entry.document, file))
  })
  documents.listen(connection)
  connection.listen()
}

function listDiagnostics({ document, messages }: Entry): Diagnostic[] {
  return messages.map(({ ruleId, severity, reason, place, url }) => ({
    range: document.rangeOf(place),
    severity: SEVERITIES[severity],
    code: ruleId,
    ...(url !== '' && { codeDescription: { href: url } }),
    source: 'onrecord',
    message: reason,
  }))
}

function listSymbols({ report, rangeOf }: AnalyzedDocument): DocumentSymbol[] {
  return report.sources.map(({ name, type, role, kind, mentions }) => {
    const range = rangeOf(mentions[0] ?? null)
    const detail = role ? `${type}, ${role.text}` : type
    return { name, detail, kind: SYMBOLS[kind], range, selectionRange: range }
  })
}

function listActions(
  uri: string,
  message: Message,
  document: AnalyzedDocument,
  file: TextDocument,
): CodeAction[] {
  return [...offerCues(message, document), ...offerIgnore(message, document)].map(
    ({ title, newText, start, end }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      edit: {
        changes: {
          [uri]: [{ range: { start: file.positionAt(start), end: file.positionAt(end) }, newText }],
        },
      },
    }),
  )
}

/** A comment before the paragraph; in Markdown on a line of its own, which lists and quotations do not allow. */
function offerIgnore({ ruleId, place }: Message, document: AnalyzedDocument): Edit[] {
  const { languageId, paragraphs, source } = document
  const paragraph = place && paragraphs?.find(({ start, end }) => start <= place.start && place.end <= end)
  const start = paragraph ? document.toSource(paragraph)[0]?.start : undefined
  if (start === undefined || !hasComments(languageId)) return []
  const isAtLineStart = start === 0 || source[start - 1] === '\n'
  if (languageId === 'markdown' && !isAtLineStart) return []
  const newText = writeIgnore(ruleId) + (languageId === 'markdown' ? '\n\n' : '')
  return [{ title: `Ignore ${ruleId} here`, newText, start, end: start }]
}
