#!/usr/bin/env node
// Runs the command line from one file of plain JavaScript, see bundle.js.
import { pathToFileURL } from 'node:url';
import { bundled } from './bundle.js';
import { quietPipes } from '../node/pipes.js';

quietPipes();
const { main } = await import(pathToFileURL(await bundled()).href);
process.exitCode = await main(process.argv.slice(2), { out: process.stdout, error: process.stderr });
