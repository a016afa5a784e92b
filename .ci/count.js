// Adds up the tests of the unit, component and end-to-end runs from the reports that they leave behind.
import { existsSync, readFileSync } from 'node:fs';

/** @param {string} name */
const report = (name) => {
	const path = `test-results/${name}.json`;
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};
const unit = report('vitest');
const browser = report('playwright')?.stats;
const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0);
const failed = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0) + (browser?.flaky ?? 0);
const skipped = (unit?.numPendingTests ?? 0) + (browser?.skipped ?? 0);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
