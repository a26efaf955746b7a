#!/usr/bin/env node
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { serve } from './server.js'

serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout))
