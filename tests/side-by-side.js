// Runs npm scripts side by side, for those that use one core each, and shows what each said once it has ended.
import { spawn } from 'node:child_process';

/**
 * @param {string} script
 * @returns {Promise<boolean>} whether it went well
 */
const run = (script) => {
	const npm = spawn(`npm run ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
	/** @type {Buffer[]} */
	const said = [];
	for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (part) => said.push(part));
	return new Promise((ended) =>
		npm.once('close', (code) => {
			process.stdout.write(Buffer.concat(said));
			ended(code === 0);
		})
	);
};

const ended = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = ended.every((well) => well) ? 0 : 1;
