// Prints how long a tweak takes in the browser, from the event to the page laid out again, with a processor that is
// four times slower. What is out of view follows when the slider is let go, and is not in the time of a step; the
// whole page at once is the last line. Runs on the built site.
import { spawn } from 'node:child_process';
import { chromium as playwright } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const PORT = 4320;
const SLOWDOWN = 4;
const FRAME = 1000 / 60;

const server = spawn(process.execPath, ['tests/e2e/server.js', String(PORT)], { stdio: 'inherit' });
const browser = await playwright.launch({
	executablePath: process.env['KEUZEWIJZER_BROWSER'] ?? (await chromium.executablePath()),
	args: ['--no-sandbox', '--headless=new', '--disable-gpu']
});
try {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(`http://localhost:${PORT}/hilversum-wmo-2024/`);
	await page.locator('input[type=range]:enabled').first().waitFor();
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	const times = await page.evaluate(async () => {
		const slider = document.querySelector('input[type=range]');
		const samples = [];
		const commits = [];
		for (let step = 0; slider instanceof HTMLInputElement && step < 120; step++) {
			await new Promise(requestAnimationFrame);
			const start = performance.now();
			slider.value = String(((step * 7) % 90) / 10 + 0.1);
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			await Promise.resolve();
			await Promise.resolve();
			const calculated = performance.now();
			document.body.getBoundingClientRect();
			samples.push({ script: calculated - start, layout: performance.now() - calculated });
		}
		for (let step = 0; slider instanceof HTMLInputElement && step < 24; step++) {
			slider.value = String(((step * 7) % 90) / 10 + 0.1);
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise(requestAnimationFrame);
			const start = performance.now();
			slider.dispatchEvent(new Event('change', { bubbles: true }));
			await Promise.resolve();
			await Promise.resolve();
			document.body.getBoundingClientRect();
			commits.push(performance.now() - start);
		}
		// The first ones load and compile.
		return { steps: samples.slice(20), commits: commits.slice(4) };
	});
	/** @param {number[]} values */
	const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
	const script = median(times.steps.map((time) => time.script));
	const layout = median(times.steps.map((time) => time.layout));
	const total = script + layout;
	console.log(
		`\nA tweak in the browser, processor ${SLOWDOWN}× slower, median of ${times.steps.length} steps of a slider`
	);
	console.log(`  calculation and DOM   ${script.toFixed(1)} ms`);
	console.log(`  style and layout      ${layout.toFixed(1)} ms`);
	console.log(
		`  together              ${total.toFixed(1)} ms   (bar: one frame, ${FRAME.toFixed(1)} ms, ${total <= FRAME ? 'met' : 'MISSED'})`
	);
	console.log(`  letting go: the rest  ${median(times.commits).toFixed(1)} ms`);
} finally {
	await browser.close();
	server.kill();
}
