import type { Page } from '@playwright/test';

/** Waits until the page is drawn as it now is. */
export const settled = (page: Page): Promise<void> =>
	page.evaluate(
		() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())))
	);

/** How far the page scrolls sideways, in pixels. */
export const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How many stops are made before one asks what was found: to ask costs as much as to go. */
const STRIDE = 10;

/** Goes through a page with Tab, and says of every stop where it is not shown well: WCAG 2.4.3, 2.4.7 and 2.4.11. */
export async function walk(
	page: Page
): Promise<{ readonly stops: number; readonly wrong: readonly string[] }> {
	const found = await page.evaluateHandle(() => {
		const passed = new Set<Element>();
		const wrong: string[] = [];
		const walked = { stops: 0, wrong, ended: false };
		const look = (element: Element): string => {
			const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 50) ?? ''}`;
			// A native control in a label may show its focus on that, and a mark in a chart on what is in it.
			const shows = [element, element.parentElement, ...element.children].some((one) => {
				if (one === null) return false;
				const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
				return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
			});
			if (!shows) return `no visible focus: ${name}`;
			const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
			if (boxes.length === 0) return `no size: ${name}`;
			const seen = boxes.some((box) =>
				[0.1, 0.5, 0.9].some((x) =>
					[0.1, 0.5, 0.9].some((y) => {
						const at = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
						return at !== null && (element.contains(at) || at.contains(element));
					})
				)
			);
			return seen ? '' : `covered or out of view: ${name}`;
		};
		// The focus has moved once the key comes up.
		addEventListener('keyup', ({ key }) => {
			if (key !== 'Tab' || walked.ended) return;
			const element = document.activeElement;
			if (element === null || element === document.body || passed.has(element)) {
				walked.ended = true;
				return;
			}
			passed.add(element);
			walked.stops++;
			const complaint = look(element);
			if (complaint !== '') wrong.push(complaint);
		});
		return walked;
	});
	for (let pressed = 0; pressed < 500; pressed += STRIDE) {
		for (let step = 0; step < STRIDE; step++) await page.keyboard.press('Tab');
		if (await found.evaluate(({ ended }) => ended)) break;
	}
	return found.jsonValue();
}

/** The texts that are cut off: content larger than a box that hides it. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main *, header *, footer *, aside *')]
			.filter((element) => {
				const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
				// What only a screen reader says is clipped on purpose.
				if (clipPath !== 'none' || position === 'fixed') return false;
				const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
				return (
					(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
					(hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
				);
			})
			.map((element) => `${element.tagName}.${element.className} ${element.textContent?.trim().slice(0, 60)}`)
	);

/** The controls smaller than 24 by 24 px that are not in a sentence and have another within reach: WCAG 2.5.8. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const targets = [
			...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')
		].flatMap((element) => {
			const labelled =
				element instanceof HTMLInputElement && /radio|checkbox/.test(element.type)
					? (element.closest('label') ?? element)
					: element;
			const { left, top, width, height } = labelled.getBoundingClientRect();
			if (width < 2 || height < 2 || !element.checkVisibility({ visibilityProperty: true })) return [];
			return [{ element, left, top, width, height, x: left + width / 2, y: top + height / 2 }];
		});
		const small = targets.filter(({ element, width, height }) => {
			if (width >= 23.5 && height >= 23.5) return false;
			// In a sentence, the line height sets the size.
			const inline = getComputedStyle(element).display === 'inline';
			const words = [...(element.parentElement?.childNodes ?? [])].some(
				(node) => node.nodeType === Node.TEXT_NODE && (node.textContent?.trim().length ?? 0) > 3
			);
			return !(inline && words);
		});
		return small
			.filter((one) =>
				targets.some((other) => {
					if (other.element === one.element || other.element.contains(one.element)) return false;
					// A circle of 24 px around a small one may not touch another, nor the circle of another small one.
					const away = Math.hypot(
						Math.max(other.left - one.x, 0, one.x - (other.left + other.width)),
						Math.max(other.top - one.y, 0, one.y - (other.top + other.height))
					);
					const circles = Math.hypot(other.x - one.x, other.y - one.y);
					return small.includes(other) ? circles < 24 : away < 12;
				})
			)
			.map(
				({ element, width, height }) =>
					`${element.tagName} ${Math.round(width)}×${Math.round(height)} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 50)}`
			);
	});

/** As WCAG 1.4.12 says that a visitor may space text. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Spaces the text of the page, until what it gives is called. */
export async function spaced(page: Page): Promise<() => Promise<void>> {
	// A style sheet of the page itself could not be added: the content security policy refuses it.
	const sheet = await page.evaluateHandle((text) => {
		const added = new CSSStyleSheet();
		added.replaceSync(text);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, added];
		return added;
	}, SPACING);
	return () =>
		sheet.evaluate((added) => {
			document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== added);
		});
}

/** What moves on the page, or would at a touch. */
export const moving = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((element) => {
				const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
				const seconds = transitionDuration.split(',').map(parseFloat);
				return seconds.some((one) => one > 0.01) || animationName !== 'none' || scrollBehavior === 'smooth';
			})
			.map((element) => element.className.toString())
	);

/** The letters above a long table that are covered or out of view when its last row is in view. */
export const lostLetters = (page: Page, table: string): Promise<readonly string[]> =>
	page
		.getByRole('region', { name: table, exact: true })
		.locator('tbody tr')
		.last()
		.evaluate((row) => {
			row.scrollIntoView({ block: 'end' });
			const region = row.closest('[role="region"]');
			const side = region?.getBoundingClientRect().right ?? 0;
			const all = [...(region?.querySelectorAll('thead .letter') ?? [])];
			if (all.length === 0) return ['no letters'];
			return all
				.filter((letter) => {
					const { left, top, right, bottom } = letter.getBoundingClientRect();
					// What stands beside what is in view is scrolled to sideways.
					if (right > side + 1) return false;
					return [top + 1, bottom - 1].some((y) => {
						const at = document.elementFromPoint((left + right) / 2, y);
						return at === null || !(letter.contains(at) || at.contains(letter));
					});
				})
				.map((letter) => letter.textContent ?? '');
		});
