#!/usr/bin/env node
// Makes the archive from its TypeScript source, with the compiler that the site is built with.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { quietPipes } from '../node/pipes.js';

quietPipes();
const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('build.ts', import.meta.url)), {
	root,
	configFile: false,
	logLevel: 'error'
});
process.exitCode = await module.build(root);
